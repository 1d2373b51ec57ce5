"""A plan on the board: usual answers where nothing was told, and a reason where none fits."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.drafting import Board, draw_up, first_day, missing, read_board
from bot.coach.holidays import WEEKENDS
from bot.coach.money import Money
from bot.coach.refused import Refused
from bot.coach.schedule import Schedule

TODAY = date(2026, 3, 2)


def board(**told: object) -> Board:
    """Makes a board with a total and a sum each time, unless something else is told."""
    usual = {"total": Money(240_000, "GBP"), "size": "by_sum", "each": Money(21_000, "GBP")}
    return Board(**{**usual, **told})  # type: ignore[arg-type]


def drawn(asked: Board) -> Schedule:
    made = draw_up(asked, TODAY, WEEKENDS)
    assert isinstance(made, Schedule)
    return made


def refused(asked: Board) -> tuple[str, str]:
    made = draw_up(asked, TODAY, WEEKENDS)
    assert isinstance(made, Refused)
    return made.reason, made.field


@pytest.mark.parametrize(
    ("told", "question"),
    [
        ({"total": None}, "total"),
        ({"size": ""}, "size"),
        ({"each": None}, "each"),
        ({"size": "by_count"}, "count"),
        ({"cost": "rate"}, "rate"),
        ({"cost": "fee"}, "fee"),
        ({}, None),
        ({"rhythm": "once", "size": "", "each": None}, None),
    ],
)
def test_the_first_missing_answer_is_asked_for(told: dict[str, object], question: str) -> None:
    assert missing(board(**told)) == question


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ({}, date(2026, 4, 1)),
        ({"pay_day": 26}, date(2026, 3, 26)),
        ({"pay_day": 5}, date(2026, 4, 5)),  # the 5th of March is less than a week away
        ({"rhythm": "weekly"}, date(2026, 3, 9)),
        ({"rhythm": "once"}, date(2026, 4, 1)),
        ({"starts": date(2026, 3, 3)}, date(2026, 3, 3)),
    ],
)
def test_the_first_day_is_as_told_or_a_fitting_one(told: dict[str, object], day: date) -> None:
    assert first_day(board(**told), TODAY) == day


def test_a_plan_is_the_sum_each_time_and_a_smaller_last_one() -> None:
    plan = drawn(board()).instalments
    assert [one.amount.minor for one in plan] == [21_000] * 11 + [9_000]
    assert (plan[0].due, plan[-1].due) == (date(2026, 4, 1), date(2027, 3, 1))


def test_a_plan_may_be_so_many_payments_or_one() -> None:
    assert len(drawn(board(size="by_count", count=36)).instalments) == 36
    assert [one.amount.minor for one in drawn(board(rhythm="once")).instalments] == [240_000]


def test_interest_and_fees_are_on_top() -> None:
    assert drawn(board(cost="fee", fee=Money(1_200, "GBP"))).cost == Money(1_200, "GBP")
    assert drawn(board(cost="rate", rate=Decimal("18.25"))).cost.minor > 0


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"size": "by_count", "count": 400}, ("too_many", "count")),
        ({"each": Money(1, "GBP")}, ("too_many", "each")),
        ({"each": Money(100, "USD")}, ("mixed_currencies", "each")),
        ({"starts": TODAY - timedelta(days=1)}, ("in_past", "starts")),
        ({"cost": "rate", "rate": Decimal(3600)}, ("too_large", "rate")),
        ({"cost": "rate", "rate": Decimal(300)}, ("never_ends", "each")),
        ({"total": Money(-5, "GBP")}, ("negative", "total")),
        ({"total": Money(2, "GBP"), "size": "by_count", "count": 3}, ("sum_too_small", "count")),
    ],
)
def test_what_cannot_be_names_the_question_to_ask_again(
    told: dict[str, object], reason: tuple[str, str]
) -> None:
    assert refused(board(**told)) == reason


def test_a_day_cut_short_by_a_month_s_end_is_meant_for_the_longer_months() -> None:
    plan = drawn(board(starts=date(2026, 4, 30), day=31)).instalments
    assert [one.due.day for one in plan[:3]] == [30, 31, 30]


def test_a_first_day_that_was_chosen_anew_counts_for_itself() -> None:
    plan = drawn(board(starts=date(2026, 4, 15), day=31)).instalments
    assert [one.due.day for one in plan[:3]] == [15, 15, 15]


def test_closed_days_are_moved_as_chosen() -> None:
    starts = date(2026, 4, 4)  # a Saturday
    assert drawn(board(starts=starts)).instalments[0].due == starts
    assert drawn(board(starts=starts, move="earlier")).instalments[0].due == date(2026, 4, 3)
    assert drawn(board(starts=starts, move="later")).instalments[0].due == date(2026, 4, 6)


def test_a_board_is_read_from_what_was_told() -> None:
    facts = {"plan_total": {"minor": 5, "currency": "GBP"}, "plan_rate": "1.5", "plan_count": 3}
    read = read_board({**facts, "plan_starts": "2026-04-01"}, pay_day=26)
    assert read.total == Money(5, "GBP")
    assert (read.rate, read.count) == (Decimal("1.5"), 3)
    assert (read.starts, read.pay_day) == (date(2026, 4, 1), 26)
    assert (read.rhythm, read.move, read.cost) == ("monthly", "as_is", "free")


SUMS = st.integers(1, 10**10).map(lambda minor: Money(minor, "GBP"))


@given(
    total=SUMS,
    rhythm=st.sampled_from(["monthly", "fortnightly", "weekly", "once"]),
    size=st.sampled_from(["by_sum", "by_count"]),
    each=SUMS,
    count=st.integers(-2, 500),
    days=st.integers(-10, 3000),
    move=st.sampled_from(["as_is", "earlier", "later"]),
    cost=st.sampled_from(["free", "rate", "fee"]),
    rate=st.decimals(0, 4000, places=2),
    fee=SUMS,
    day=st.none() | st.integers(1, 31),
)
def test_any_board_makes_a_plan_that_adds_up_or_says_what_to_ask(
    total: Money,
    rhythm: str,
    size: str,
    each: Money,
    count: int,
    days: int,
    move: str,
    cost: str,
    rate: Decimal,
    fee: Money,
    day: int | None,
) -> None:
    starts = TODAY + timedelta(days=days)
    asked = Board(total, rhythm, size, each, count, starts, day, move, cost, rate, fee)
    made = draw_up(asked, TODAY, WEEKENDS)
    if isinstance(made, Refused):
        assert made.field in ("total", "each", "count", "starts", "rate", "fee")
        return
    plan = made.instalments
    assert made.total == total + made.cost
    assert made.cost.minor >= 0
    assert all(one.amount.minor > 0 for one in plan)
    assert all(before.due < after.due for before, after in pairwise(plan))
    assert plan[0].due >= TODAY
