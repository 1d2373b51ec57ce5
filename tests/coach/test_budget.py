"""Budgets are exact, careful about bad months, and asked about where they look odd."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.coach.budget import Budget, Category, Essential, Frequency, Income, refuse_budget
from bot.coach.doubts import DOUBTS, questions
from bot.coach.left import (
    A_MONTH,
    SURELY,
    best_day,
    left,
    lowest_income,
    monthly_cost,
    monthly_income,
)
from bot.coach.money import Money


def yuan(whole: int) -> Money:
    return Money(whole * 100, "CNY")


def costs(**categories: int) -> tuple[Essential, ...]:
    names: dict[str, Category] = {
        "housing": "housing", "food": "food", "energy": "energy", "transport": "transport",
    }  # fmt: skip
    return tuple(Essential(names[name], yuan(whole)) for name, whole in categories.items())


PLAIN = Budget(
    "CNY",
    incomes=(Income("job", yuan(8000), pay_day=10),),
    essentials=costs(housing=2500, food=1800, energy=300, transport=400),
    dependants=1,
    plans=(yuan(500),),
)


def test_what_is_left_after_life_and_other_plans() -> None:
    remaining = left(PLAIN)
    assert (remaining.usual, remaining.bad, remaining.spare) == (yuan(2500), yuan(2500), yuan(2500))


def test_a_bad_month_has_the_lowest_income_and_more_to_pay() -> None:
    lean = Income("job", yuan(8000), lowest=yuan(6500))
    remaining = left(replace(PLAIN, incomes=(lean,), bad_month=yuan(700)))
    assert (remaining.usual, remaining.bad, remaining.spare) == (yuan(2500), yuan(300), yuan(300))


def test_an_income_that_can_fail_altogether_counts_as_nothing() -> None:
    assert lowest_income(Income("gigs", yuan(3000), lowest=yuan(0))) == yuan(0)


def test_plans_never_use_less_than_nothing() -> None:
    remaining = left(replace(PLAIN, incomes=(Income("job", yuan(3000)),)))
    assert (remaining.usual, remaining.spare) == (yuan(-2500), yuan(0))


@pytest.mark.parametrize(
    ("every", "usual", "bad"),
    [
        ("weekly", 43333, 40000),
        ("fortnightly", 21666, 20000),
        ("four_weekly", 10833, 10000),
        ("twice_monthly", 20000, 20000),
        ("monthly", 10000, 10000),
        ("quarterly", 3333, 0),
        ("yearly", 833, 0),
    ],
)
def test_pay_of_any_rhythm_becomes_a_month_of_it(every: Frequency, usual: int, bad: int) -> None:
    income = Income("job", yuan(100), every)
    assert (monthly_income(income).minor, lowest_income(income).minor) == (usual, bad)


def test_a_cost_is_rounded_up_where_an_income_is_rounded_down() -> None:
    assert monthly_cost(Essential("insurance", yuan(100), "yearly")).minor == 834


@given(
    pay=st.integers(0, 10**9),
    every=st.sampled_from(sorted(A_MONTH)),
    cost=st.integers(0, 10**9),
    paid=st.sampled_from(sorted(A_MONTH)),
)
def test_a_year_of_what_is_left_is_never_more_than_the_year_has(
    pay: int, every: Frequency, cost: int, paid: Frequency
) -> None:
    budget = Budget(
        "CNY",
        (Income("job", Money(pay, "CNY"), every),),
        (Essential("food", Money(cost, "CNY"), paid),),
    )
    a_year = 12 * (pay * A_MONTH[every] - cost * A_MONTH[paid])
    assert a_year - 24 < 12 * left(budget).usual.minor <= a_year
    assert 0 <= left(budget).spare.minor <= max(0, left(budget).usual.minor)


def test_a_bad_month_is_never_better_by_rhythm_alone() -> None:
    assert all(SURELY[every] <= times for every, times in A_MONTH.items())


@pytest.mark.parametrize(("pay_day", "day"), [(10, 11), (30, 31), (31, 1), (28, 29), (None, None)])
def test_instalments_are_best_the_day_after_pay(pay_day: int | None, day: int | None) -> None:
    assert best_day(replace(PLAIN, incomes=(Income("job", yuan(1), pay_day=pay_day),))) == day


def test_the_largest_income_decides_the_day() -> None:
    small, large = Income("a", yuan(10), pay_day=1), Income("b", yuan(20), pay_day=15)
    assert best_day(replace(PLAIN, incomes=(small, large))) == 16


# What is refused


@pytest.mark.parametrize(
    ("budget", "reason"),
    [
        (replace(PLAIN, incomes=(Income("job", yuan(-1)),)), ("negative", "income")),
        (
            replace(PLAIN, incomes=(Income("job", yuan(1), lowest=yuan(-1)),)),
            ("negative", "lowest"),
        ),
        (replace(PLAIN, incomes=(Income("job", yuan(10**10)),)), ("too_large", "income")),
        (replace(PLAIN, incomes=(Income("job", yuan(1), pay_day=32),)), ("no_such_day", "pay_day")),
        (replace(PLAIN, essentials=costs(food=-1)), ("negative", "essential")),
        (replace(PLAIN, plans=(Money(1, "USD"),)), ("mixed_currencies", "budget")),
        (replace(PLAIN, currency="USD"), ("mixed_currencies", "budget")),
        (replace(PLAIN, bad_month=yuan(-1)), ("negative", "bad_month")),
        (replace(PLAIN, dependants=-1), ("negative", "dependants")),
        (replace(PLAIN, dependants=400), ("too_many", "dependants")),
    ],
)
def test_impossible_figures_are_refused(budget: Budget, reason: tuple[str, str]) -> None:
    answer = refuse_budget(budget)
    assert answer is not None
    assert (answer.reason, answer.field) == reason


def test_nothing_is_refused_that_may_be_true() -> None:
    assert refuse_budget(PLAIN) is None
    assert refuse_budget(Budget("CNY", essentials=costs(food=0))) is None


# What is asked about


ODD = {
    "no_income": replace(PLAIN, incomes=()),
    "no_essentials": replace(PLAIN, essentials=(), dependants=0),
    "rent_above_income": replace(PLAIN, essentials=costs(housing=9000, food=100)),
    "spends_more": replace(PLAIN, essentials=costs(housing=5000, food=3001)),
    "no_food_for_dependants": replace(PLAIN, essentials=costs(housing=2500, food=0)),
    "no_food": replace(PLAIN, essentials=costs(housing=2500), dependants=0),
    "no_housing": replace(PLAIN, essentials=costs(food=1800)),
    "income_perhaps_yearly": replace(PLAIN, incomes=(Income("job", yuan(96_000)),)),
    "perhaps_in_thousands": replace(PLAIN, essentials=costs(housing=2, food=1800)),
    "all_equal": replace(PLAIN, essentials=costs(housing=1000, food=1000, energy=1000)),
    "bad_better_than_usual": replace(
        PLAIN, incomes=(Income("job", yuan(8000), lowest=yuan(80_000)),)
    ),
    "plans_take_more": replace(PLAIN, plans=(yuan(3001),)),
    "many_dependants": replace(PLAIN, dependants=12),
}


def test_every_doubt_has_an_example() -> None:
    assert list(ODD) == list(DOUBTS)


@pytest.mark.parametrize("name", ODD)
def test_an_odd_figure_is_asked_about(name: str) -> None:
    assert name in questions(ODD[name])


def test_a_plain_budget_raises_no_question() -> None:
    assert questions(PLAIN) == ()


def test_a_yearly_income_that_says_so_is_not_doubted() -> None:
    yearly = replace(PLAIN, incomes=(Income("job", yuan(96_000), "yearly"),))
    assert questions(yearly) == ()


def test_an_empty_budget_is_asked_about_and_breaks_nothing() -> None:
    assert questions(Budget("CNY")) == ("no_income", "no_essentials")


def test_a_budget_survives_json() -> None:
    budgets = TypeAdapter(Budget)
    budget = replace(PLAIN, bad_month=yuan(7))
    assert budgets.validate_json(budgets.dump_json(budget)) == budget
