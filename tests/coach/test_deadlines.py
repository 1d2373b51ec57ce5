"""A paper's last day comes from the place's rule, or there is none and somebody is called today."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.coach.deadlines import ANSWERS, Deadline, Paper, deadline
from bot.coach.refused import Refused
from bot.coach.rules import load_rules

RULES = load_rules(Path(__file__).parents[2] / "content" / "rules")
TODAY = date(2026, 11, 21)


def found(paper: Paper, received: date, place: str, today: date = TODAY) -> Deadline:
    answer = deadline(paper, received, place, RULES, today)
    assert isinstance(answer, Deadline)
    return answer


def test_a_payment_order_in_china_has_fifteen_days() -> None:
    assert found("payment_order", date(2026, 11, 20), "cn") == Deadline(
        "payment_order",
        date(2026, 11, 20),
        "open",
        due=date(2026, 12, 5),
        days_left=14,
        rule="cn.lim.payorder",
    )


def test_a_validation_notice_in_america_has_thirty_days() -> None:
    answer = found("validation_notice", TODAY, "us")
    assert (answer.due, answer.days_left, answer.rule) == (date(2026, 12, 21), 30, "us.dispute")


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2026, 12, 4), "open"),
        (date(2026, 12, 5), "last_day"),
        (date(2026, 12, 6), "passed"),
    ],
)
def test_how_near_it_is(today: date, state: str) -> None:
    assert found("payment_order", date(2026, 11, 20), "cn", today).state == state


def test_a_last_day_on_a_holiday_is_not_moved() -> None:
    """Saturday, 5 December: the law may give until Monday, the reminder does not count on it."""
    assert found("payment_order", date(2026, 11, 20), "cn").due == date(2026, 12, 5)


@pytest.mark.parametrize(
    ("paper", "place"),
    [
        ("court_paper", "cn"),
        ("court_paper", "uk"),
        ("court_paper", "us"),
        ("payment_order", "uk"),
        ("validation_notice", "cn"),
        ("court_paper", "other"),
        ("payment_order", ""),
    ],
)
def test_where_no_rule_gives_a_day_nothing_is_sure(paper: Paper, place: str) -> None:
    answer = found(paper, TODAY, place)
    assert (answer.state, answer.due, answer.rule) == ("unsure", None, None)


def test_a_rule_that_may_not_be_shown_gives_no_day() -> None:
    assert deadline("payment_order", TODAY, "cn", {}, TODAY) == Deadline(
        "payment_order", TODAY, "unsure"
    )


@pytest.mark.parametrize(
    ("received", "reason"),
    [(TODAY + timedelta(days=1), "in_future"), (date(1970, 1, 1), "too_long_ago")],
)
def test_a_day_that_cannot_be_is_refused(received: date, reason: str) -> None:
    answer = deadline("court_paper", received, "cn", RULES, TODAY)
    assert isinstance(answer, Refused)
    assert answer.reason == reason


def test_every_rule_it_uses_has_its_figure() -> None:
    assert all(RULES[rule].number(figure) > 0 for rule, figure in ANSWERS.values())
