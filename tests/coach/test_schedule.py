"""Schedules sum to the last unit, on rising days, with or without interest; the rest is refused."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.coach.calendars import load_calendars
from bot.coach.due_days import Rhythm
from bot.coach.holidays import WEEKENDS
from bot.coach.money import Money
from bot.coach.refused import Refused
from bot.coach.schedule import Schedule, make_schedule
from bot.coach.sums import annuity, fixed
from bot.coach.terms import Annual, Cost, Equal, Fee, Fixed, Once, Terms, Way

CHINA = load_calendars(Path(__file__).parents[2] / "content" / "calendars")["cn"]
TODAY = date(2026, 11, 21)
START = date(2026, 12, 15)
RATES = st.decimals(0, 1000, places=2)
RHYTHMS = st.sampled_from(["weekly", "fortnightly", "monthly"])


def yuan(minor: int) -> Money:
    return Money(minor, "CNY")


def terms(
    total: int = 1_000_000, way: Way | None = None, cost: Cost | None = None, starts: date = START
) -> Terms:
    return Terms(yuan(total), way or Equal(12), starts, cost=cost)


def made(asked: Terms) -> Schedule:
    schedule = make_schedule(asked, TODAY, CHINA)
    assert isinstance(schedule, Schedule)
    return schedule


def refused(asked: Terms) -> tuple[str, str]:
    answer = make_schedule(asked, TODAY, CHINA)
    assert isinstance(answer, Refused)
    return answer.reason, answer.field


def amounts(asked: Terms) -> list[int]:
    return [one.amount.minor for one in made(asked).instalments]


# Without interest


def test_equal_instalments_leave_the_remainder_to_the_last() -> None:
    assert amounts(terms(10_000, Equal(3))) == [3333, 3333, 3334]


def test_a_fixed_sum_has_a_smaller_last_one() -> None:
    assert amounts(terms(10_000, Fixed(yuan(3000)))) == [3000, 3000, 3000, 1000]
    assert amounts(terms(9_000, Fixed(yuan(3000)))) == [3000, 3000, 3000]
    assert amounts(terms(9_000, Fixed(yuan(30_000)))) == [9000]


def test_a_lump_sum_is_one_payment_on_its_very_day() -> None:
    [one] = made(Terms(yuan(77_701), Once(), START, day=1)).instalments
    assert (one.number, one.planned, one.due, one.amount) == (1, START, START, yuan(77_701))


def test_a_flat_fee_is_spread_and_shown() -> None:
    schedule = made(terms(120_000, Equal(12), Fee(yuan(6_001))))
    assert [one.amount.minor for one in schedule.instalments] == [10_500] * 11 + [10_501]
    assert (schedule.total, schedule.cost) == (yuan(126_001), yuan(6_001))


@given(total=st.integers(360, 10**11), count=st.integers(1, 360), every=RHYTHMS)
def test_equal_instalments_sum_exactly(total: int, count: int, every: Rhythm) -> None:
    schedule = made(Terms(yuan(total), Equal(count), START, every, move="later"))
    each = [one.amount.minor for one in schedule.instalments]
    assert (schedule.total, schedule.cost) == (yuan(total), yuan(0))
    assert set(each[:-1]) <= {total // count}
    assert 0 < total // count <= each[-1] < total // count + count


@given(total=st.integers(1, 10**11), parts=st.integers(1, 359), every=RHYTHMS)
def test_fixed_sums_sum_exactly(total: int, parts: int, every: Rhythm) -> None:
    amount = -(-total // parts)
    schedule = made(Terms(yuan(total), Fixed(yuan(amount)), START, every))
    each = [one.amount.minor for one in schedule.instalments]
    assert sum(each) == total
    assert set(each[:-1]) <= {amount}
    assert 0 < each[-1] <= amount


@given(
    total=st.integers(360, 10**10),
    count=st.integers(1, 360),
    every=RHYTHMS,
    starts=st.integers(0, 900),
)
def test_dates_strictly_rise_and_numbers_count(
    total: int, count: int, every: Rhythm, starts: int
) -> None:
    start = TODAY + timedelta(days=starts)
    schedule = made(Terms(yuan(total), Equal(count), start, every, move="later"))
    due = [one.due for one in schedule.instalments]
    assert due[0] >= TODAY
    assert all(a < b for a, b in pairwise(due))
    assert [one.number for one in schedule.instalments] == list(range(1, count + 1))


# With interest


def test_an_annuity_as_a_bank_computes_it() -> None:
    schedule = made(terms(10_000_00, Equal(12), Annual(Decimal(12))))
    assert [one.amount.minor for one in schedule.instalments] == [88_848] * 11 + [88_857]
    assert schedule.total == yuan(1_066_185)  # 12 x 888.4878..., rounded once
    assert schedule.cost == yuan(66_185)


def test_fixed_sums_with_interest_end_with_what_is_left() -> None:
    # 100.00 at 1 % a month: 101.00 - 50.00, 51.51 - 50.00, 1.51 + 0.02
    assert list(fixed(10_000, 5_000, Fraction(1, 100))) == [5_000, 5_000, 153]


def test_a_rate_of_zero_costs_nothing() -> None:
    assert amounts(terms(10_000, Equal(3), Annual(Decimal(0)))) == [3333, 3333, 3334]


def test_an_extension_bears_interest_by_the_day() -> None:
    asked = terms(3_650_000, Once(), Annual(Decimal(10)), TODAY + timedelta(days=30))
    assert made(asked).cost == yuan(30_000)
    assert made(asked).total == yuan(3_680_000)


def test_a_weekly_rate_is_a_52nd_of_the_yearly_one() -> None:
    asked = Terms(yuan(520_000), Equal(1), START, "weekly", cost=Annual(Decimal(10)))
    assert made(asked).cost == yuan(1_000)


@given(principal=st.integers(360, 10**10), rate=RATES, count=st.integers(1, 360), every=RHYTHMS)
def test_an_annuity_is_within_half_a_unit_of_exact_and_never_negative(
    principal: int, rate: Decimal, count: int, every: Rhythm
) -> None:
    schedule = made(Terms(yuan(principal), Equal(count), START, every, cost=Annual(rate)))
    each = [one.amount.minor for one in schedule.instalments]
    period = Fraction(rate) / 100 / {"weekly": 52, "fortnightly": 26, "monthly": 12}[every]
    owed = Fraction(principal)
    exact = principal * period / (1 - (1 + period) ** -count) if period else owed / count
    assert sum(each) == schedule.total.minor == schedule.principal.minor + schedule.cost.minor
    assert abs(sum(each) - exact * count) <= Fraction(1, 2)
    assert set(each[:-1]) <= {int(exact), int(exact) - 1, int(exact) + 1}
    assert 0 < each[0] <= each[-1] < each[0] + count


@given(principal=st.integers(1, 10**10), count=st.integers(1, 360))
def test_an_annuity_without_interest_is_the_principal(principal: int, count: int) -> None:
    assert sum(annuity(principal, Fraction(0), count)) == principal


@given(principal=st.integers(1, 10**9), rate=st.fractions(0, 1), more=st.integers(1, 10**9))
def test_fixed_sums_with_interest_end_and_pay_everything(
    principal: int, rate: Fraction, more: int
) -> None:
    amount = int(principal * rate) + 1 + max(more, principal // 200)
    each = list(fixed(principal, amount, rate))
    assert sum(each) >= principal
    assert all(0 < one <= amount for one in each)
    assert set(each[:-1]) <= {amount}


# Days


def test_days_are_moved_as_chosen_and_what_is_not_known_is_said() -> None:
    start = date(2026, 12, 31)
    later = made(Terms(yuan(300), Equal(3), start, move="later"))
    assert [one.planned.isoformat() for one in later.instalments] == [
        "2026-12-31",
        "2027-01-31",
        "2027-02-28",
    ]
    assert [one.due.isoformat() for one in later.instalments] == [
        "2026-12-31",
        "2027-02-01",
        "2027-03-01",
    ]
    assert later.unsure_years == (2027,)
    assert made(Terms(yuan(300), Equal(3), start)).unsure_years == ()


def test_a_first_day_that_would_be_moved_into_the_past_is_refused() -> None:
    sunday = Terms(yuan(300), Equal(3), TODAY + timedelta(days=1), move="earlier")
    assert refused(sunday) == ("moved_into_past", "starts")


# What is refused


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        (terms(0), ("zero", "total")),
        (terms(-1), ("negative", "total")),
        (terms(10**11 + 1), ("too_large", "total")),
        (terms(way=Equal(400)), ("too_many", "count")),
        (terms(way=Equal(0)), ("zero", "count")),
        (terms(way=Equal(-3)), ("negative", "count")),
        (terms(11), ("sum_too_small", "total")),
        (terms(way=Fixed(yuan(0))), ("zero", "amount")),
        (terms(way=Fixed(yuan(-1))), ("negative", "amount")),
        (terms(way=Fixed(Money(1, "USD"))), ("mixed_currencies", "amount")),
        (terms(way=Fixed(yuan(1000))), ("too_many", "count")),
        (terms(way=Fixed(yuan(10_000)), cost=Annual(Decimal(12))), ("never_ends", "amount")),
        (terms(cost=Annual(Decimal(3600))), ("too_large", "percent")),
        (terms(cost=Annual(Decimal("NaN"))), ("too_large", "percent")),
        (terms(cost=Annual(Decimal(-1))), ("negative", "percent")),
        (terms(cost=Fee(Money(5, "USD"))), ("mixed_currencies", "fee")),
        (terms(cost=Fee(yuan(-5))), ("negative", "fee")),
        (terms(starts=TODAY - timedelta(days=1)), ("in_past", "starts")),
        (terms(starts=date(2036, 1, 1)), ("too_far", "starts")),
        (Terms(yuan(100), Equal(2), START, day=32), ("no_such_day", "day")),
        (Terms(yuan(100), Equal(2), START, day=0), ("no_such_day", "day")),
    ],
)
def test_what_makes_no_plan_is_refused_with_a_reason(asked: Terms, reason: tuple[str, str]) -> None:
    assert refused(asked) == reason


def test_a_refusal_names_its_limit() -> None:
    answer = make_schedule(terms(way=Equal(400)), TODAY, WEEKENDS)
    assert answer == Refused("too_many", "count", 360)


def test_today_is_a_day_to_begin() -> None:
    assert made(terms(starts=TODAY)).instalments[0].due == TODAY


@pytest.mark.parametrize(
    "asked",
    [
        terms(cost=Annual(Decimal("18.25"))),
        Terms(yuan(10_000), Fixed(yuan(999)), START, "weekly", move="earlier"),
        Terms(yuan(10_000), Once(), START),
    ],
)
def test_a_schedule_survives_json(asked: Terms) -> None:
    schedules = TypeAdapter(Schedule)
    schedule = made(asked)
    assert schedules.validate_json(schedules.dump_json(schedule)) == schedule
