"""A plan is held against each month's means, and what was paid shows how it stands."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.due_days import Rhythm
from bot.coach.holidays import WEEKENDS
from bot.coach.left import Left
from bot.coach.money import MixedCurrencies, Money
from bot.coach.schedule import Instalment, Schedule, make_schedule
from bot.coach.standing import fit, standing
from bot.coach.terms import Equal, Terms

TODAY = date(2026, 11, 21)


def yuan(minor: int) -> Money:
    return Money(minor, "CNY")


def plan(
    total: int, count: int, starts: date = date(2026, 12, 15), every: Rhythm = "monthly"
) -> tuple[Instalment, ...]:
    made = make_schedule(Terms(yuan(total), Equal(count), starts, every), TODAY, WEEKENDS)
    assert isinstance(made, Schedule)
    return made.instalments


# Before it is agreed


@pytest.mark.parametrize(
    ("usual", "bad", "verdict", "short"),
    [
        (10_000, 10_000, "fits", 0),
        (12_000, 9_000, "tight", 1_000),
        (9_999, 12_000, "too_much", 0),
        (9_999, -500, "too_much", 10_500),
    ],
)
def test_a_plan_against_a_usual_and_a_bad_month(
    usual: int, bad: int, verdict: str, short: int
) -> None:
    found = fit(plan(120_000, 12), (), Left(yuan(usual), yuan(bad)))
    assert (found.verdict, found.needed, found.short) == (verdict, yuan(10_000), yuan(short))


def test_a_weekly_plan_is_held_against_its_month_of_five() -> None:
    weekly = plan(40_000, 8, date(2026, 12, 4), "weekly")
    found = fit(weekly, (), Left(yuan(22_000), yuan(22_000)))
    # 4, 11, 18, 25 December and 1, 8, 15, 22 January: four each, of 5,000
    assert (found.verdict, found.month, found.needed) == ("fits", date(2026, 12, 1), yuan(20_000))
    longer = plan(45_000, 9, date(2026, 12, 4), "weekly")
    found = fit(longer, (), Left(yuan(22_000), yuan(22_000)))
    assert (found.verdict, found.month, found.needed) == (
        "too_much",
        date(2027, 1, 1),
        yuan(25_000),
    )


def test_other_plans_count_in_the_months_they_share() -> None:
    agreed = plan(30_000, 2, date(2027, 2, 1))
    found = fit(plan(120_000, 12), agreed, Left(yuan(24_000), yuan(20_000)))
    assert (found.verdict, found.month, found.needed) == (
        "too_much",
        date(2027, 2, 1),
        yuan(25_000),
    )


def test_a_heavy_month_outside_the_plan_is_not_its_fault() -> None:
    agreed = plan(90_000, 1, date(2028, 6, 1))
    assert fit(plan(120_000, 12), agreed, Left(yuan(10_000), yuan(10_000))).verdict == "fits"


def test_a_day_moved_over_the_month_end_does_not_double_a_month() -> None:
    last_days = Terms(yuan(30_000), Equal(3), date(2027, 1, 31), move="later")
    made = make_schedule(last_days, TODAY, WEEKENDS)
    assert isinstance(made, Schedule)
    assert [one.due.month for one in made.instalments] == [2, 3, 3]
    assert fit(made.instalments, (), Left(yuan(10_000), yuan(10_000))).verdict == "fits"


def test_a_plan_is_never_held_against_means_in_another_currency() -> None:
    dollars = Left(Money(10_000, "USD"), Money(10_000, "USD"))
    with pytest.raises(MixedCurrencies):
        fit(plan(120_000, 12), (), dollars)


# While it runs


FOUR = plan(40_000, 4)  # 15 December, January, February, March


@pytest.mark.parametrize(
    ("today", "paid", "missed", "behind", "number"),
    [
        ("2026-12-14", 0, 0, 0, 1),
        ("2026-12-15", 0, 0, 10_000, 1),
        ("2026-12-16", 0, 1, 10_000, 1),
        ("2026-12-16", 10_000, 0, 0, 2),
        ("2027-01-16", 5_000, 2, 15_000, 1),
        ("2027-01-16", 10_000, 1, 10_000, 2),
        ("2027-01-16", 0, 2, 20_000, 1),
        ("2027-01-16", 20_000, 0, 0, 3),
        ("2027-02-16", 15_000, 2, 15_000, 2),
        ("2027-02-16", 35_000, 0, 0, 4),
    ],
)
def test_how_a_plan_stands(today: str, paid: int, missed: int, behind: int, number: int) -> None:
    now = standing(FOUR, yuan(paid), date.fromisoformat(today))
    assert (now.missed, now.behind) == (missed, yuan(behind))
    assert now.next is not None
    assert now.next.number == number


def test_a_plan_that_is_paid_is_done() -> None:
    now = standing(FOUR, yuan(40_000), date(2027, 1, 1))
    assert (now.done, now.next, now.missed) == (True, None, 0)


def test_payments_in_another_currency_never_count() -> None:
    with pytest.raises(MixedCurrencies):
        standing(FOUR, Money(1, "USD"), TODAY)


@given(paid=st.integers(0, 50_000), days=st.integers(0, 200))
def test_a_plan_that_was_always_paid_in_time_is_never_missed(paid: int, days: int) -> None:
    today = TODAY + timedelta(days=days)
    now = standing(FOUR, yuan(paid), today)
    assert (now.missed > 0) <= (now.behind.minor > 0)
    assert 0 <= now.missed <= 4
    assert now.behind == (now.due - now.paid).at_least(0)
