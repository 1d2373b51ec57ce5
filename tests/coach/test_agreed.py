"""An agreed plan is told instalment by instalment, and its parts add up to the last unit."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.agreed import next_row, paid, rows, running, still_owed, to_pay, total
from bot.coach.case import Agreement, Due, Payment
from bot.coach.money import Money, add_up
from bot.coach.paying import spread

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
FIRST = date(2026, 4, 1)
STATES = ("paid", "missed", "next", "to_come")


def plan(*sums: int, ended: date | None = None, id: str = "plan") -> Agreement:
    """Makes a plan with an instalment every thirty days."""
    dues = tuple(
        Due(number, FIRST + timedelta(days=30 * (number - 1)), minor)
        for number, minor in enumerate(sums, 1)
    )
    return Agreement(id, "", "debt", NOW, "GBP", dues, ended=ended)


def payments(agreement: Agreement, *parts: tuple[int, int]) -> tuple[Payment, ...]:
    return tuple(
        Payment(f"p{index}", agreement.id, number, FIRST, minor, NOW)
        for index, (number, minor) in enumerate(parts)
    )


def states(agreement: Agreement, today: date, *parts: tuple[int, int]) -> list[str]:
    return [row.state for row in rows(agreement, payments(agreement, *parts), today)]


def test_the_next_instalment_is_the_first_that_is_owed_and_whose_day_is_not_over() -> None:
    three = plan(100, 100, 100)
    assert states(three, FIRST) == ["next", "to_come", "to_come"]
    assert states(three, FIRST, (1, 100)) == ["paid", "next", "to_come"]


def test_an_instalment_is_missed_from_the_day_after_until_all_of_it_is_paid() -> None:
    three, day_after = plan(100, 100, 100), FIRST + timedelta(days=1)
    assert states(three, day_after) == ["missed", "next", "to_come"]
    assert states(three, day_after, (1, 99)) == ["missed", "next", "to_come"]
    assert states(three, day_after, (1, 99), (1, 1)) == ["paid", "next", "to_come"]


def test_what_was_missed_is_what_to_pay_now() -> None:
    three = plan(100, 100, 100)
    row = next_row(rows(three, payments(three, (1, 40)), FIRST + timedelta(days=40)))
    assert row is not None
    assert (row.due.number, row.paid, row.left) == (1, 40, 60)


def test_nothing_is_next_where_all_is_paid() -> None:
    one = plan(100)
    assert next_row(rows(one, payments(one, (1, 100)), FIRST)) is None


def test_what_ended_asks_for_nothing_more() -> None:
    over = plan(100, 100, ended=FIRST)
    assert running((over,)) == ()
    assert still_owed((over,), (), "GBP", FIRST) == ()


def test_another_currency_is_left_out() -> None:
    assert still_owed((plan(100),), (), "USD", FIRST) == ()


def test_what_was_missed_has_to_be_found_this_month() -> None:
    [missed, coming] = still_owed((plan(100, 100),), (), "GBP", FIRST + timedelta(days=10))
    assert missed.due == FIRST + timedelta(days=10)
    assert coming.due == FIRST + timedelta(days=30)


@given(
    sums=st.lists(st.integers(1, 10**9), min_size=1, max_size=40),
    day=st.integers(-40, 1300),
    sent=st.lists(st.integers(1, 10**10), max_size=5),
)
def test_every_unit_is_either_paid_or_owed(sums: list[int], day: int, sent: list[int]) -> None:
    agreement, made = plan(*sums), tuple[Payment, ...]()
    for minor in sent:
        within = min(minor, to_pay(agreement, made).minor)
        parts = spread(within, agreement, made, 1)
        made = (*made, *payments(agreement, *parts))
    told = rows(agreement, made, FIRST + timedelta(days=day))
    assert total(agreement).minor == sum(sums)
    assert paid(agreement, made) + to_pay(agreement, made) == total(agreement)
    assert paid(agreement, made).minor == min(sum(sent), sum(sums))
    assert sum(row.paid for row in told) == paid(agreement, made).minor
    assert all(0 <= row.left <= row.due.minor for row in told)
    assert [row.state for row in told].count("next") <= 1
    assert all((row.state == "paid") == (row.left == 0) for row in told)
    owed = still_owed((agreement,), made, "GBP", FIRST)
    assert add_up((one.amount for one in owed), "GBP") == to_pay(agreement, made)


@pytest.mark.parametrize("state", STATES)
def test_every_state_is_met(state: str) -> None:
    assert state in states(plan(1, 1, 1, 1), FIRST + timedelta(days=40), (1, 1))


def test_the_total_is_of_the_plan_s_currency() -> None:
    assert total(plan(100, 250)) == Money(350, "GBP")
