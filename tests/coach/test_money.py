"""Money adds up exactly, never mixes currencies, and is shared out to the last unit."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.money import MixedCurrencies, Money, add_up, half_up, read_money, share

WEIGHTS = st.lists(st.integers(0, 10**11), min_size=1, max_size=40)
SUMS = st.integers(0, 10**13)


def yuan(minor: int) -> Money:
    return Money(minor, "CNY")


def test_amounts_of_one_currency_add_and_compare() -> None:
    assert yuan(150) + yuan(50) - yuan(1) == yuan(199)
    assert yuan(1) < yuan(2) <= yuan(2)
    assert max(yuan(3), yuan(7)) == yuan(7)
    assert add_up([yuan(1), yuan(2)], "CNY") == yuan(3)
    assert add_up([], "GBP") == Money(0, "GBP")


def test_nothing_below_a_floor() -> None:
    assert (yuan(-5).at_least(0), yuan(5).at_least(0)) == (yuan(0), yuan(5))


@pytest.mark.parametrize(
    "mix",
    [
        lambda: yuan(1) + Money(1, "USD"),
        lambda: yuan(1) - Money(1, "USD"),
        lambda: yuan(1) < Money(2, "USD"),
        lambda: add_up([Money(1, "USD")], "CNY"),
    ],
)
def test_two_currencies_never_meet(mix: object) -> None:
    assert callable(mix)
    with pytest.raises(MixedCurrencies, match=r"CNY and USD|USD and CNY"):
        mix()


def test_the_same_figure_in_two_currencies_is_not_the_same_money() -> None:
    assert yuan(1) != Money(1, "USD")


@pytest.mark.parametrize(
    ("exact", "whole"),
    [(Fraction(5, 2), 3), (Fraction(249, 100), 2), (Fraction(-5, 2), -2), (Fraction(7), 7)],
)
def test_a_half_rounds_up(exact: Fraction, whole: int) -> None:
    assert half_up(exact) == whole


def test_a_fraction_of_money_is_exact_until_the_last_step() -> None:
    assert yuan(10**11).times(Fraction(1, 3)) == yuan(33333333333)


def test_an_amount_goes_into_a_conversation_and_comes_back() -> None:
    assert read_money(yuan(1250).value) == yuan(1250)
    assert read_money(None) is None


@given(total=SUMS, weights=WEIGHTS)
def test_a_split_adds_up_and_is_less_than_a_unit_from_exact(total: int, weights: list[int]) -> None:
    parts = share(total, weights)
    whole = sum(weights)
    exact = [
        Fraction(total * w, whole) if whole else Fraction(total, len(weights)) for w in weights
    ]
    assert sum(parts) == total
    assert all(part >= 0 for part in parts)
    assert all(abs(part - e) < 1 for part, e in zip(parts, exact, strict=True))


@given(total=SUMS, weights=WEIGHTS)
def test_who_claims_more_never_gets_less(total: int, weights: list[int]) -> None:
    ordered = sorted(weights, reverse=True)
    parts = share(total, ordered)
    assert parts == sorted(parts, reverse=True)


def test_the_unit_left_over_goes_to_the_largest_remainder() -> None:
    assert share(100, [1, 1, 1]) == [34, 33, 33]
    assert share(10, [1, 2, 4]) == [1, 3, 6]


@pytest.mark.parametrize(("total", "weights"), [(-1, [1]), (1, [-1, 2]), (1, [])])
def test_no_split_of_what_makes_no_sense(total: int, weights: list[int]) -> None:
    with pytest.raises(ValueError, match="none of them negative"):
        share(total, weights)
