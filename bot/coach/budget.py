"""What comes in, what life costs, and what is left for plans in a usual and in a bad month."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import Literal, TypeAlias

from bot.coach.money import Money, add_up
from bot.coach.refused import Refused, first_refused, refuse_mixed, refuse_money

Frequency: TypeAlias = Literal[
    "weekly", "fortnightly", "four_weekly", "twice_monthly", "monthly", "quarterly", "yearly"
]
Category: TypeAlias = Literal[
    "housing", "food", "energy", "transport", "phone", "health", "children", "child_support",
    "tax", "insurance", "other",
]  # fmt: skip

A_MONTH: dict[Frequency, Fraction] = {
    "weekly": Fraction(52, 12),
    "fortnightly": Fraction(26, 12),
    "four_weekly": Fraction(13, 12),
    "twice_monthly": Fraction(2),
    "monthly": Fraction(1),
    "quarterly": Fraction(1, 3),
    "yearly": Fraction(1, 12),
}
# How often pay comes in the leanest month: four Fridays, and no yearly bonus.
SURELY: dict[Frequency, int] = {
    "weekly": 4,
    "fortnightly": 2,
    "four_weekly": 1,
    "twice_monthly": 2,
    "monthly": 1,
    "quarterly": 0,
    "yearly": 0,
}
MOST_DEPENDANTS = 30


@dataclass(frozen=True, slots=True)
class Income:
    """One source of income: `amount` each time, `pay_day` as a day of the month where it has one,
    `lowest` what it brings in the worst month, where that is known."""

    source: str
    amount: Money
    every: Frequency = "monthly"
    pay_day: int | None = None
    lowest: Money | None = None


@dataclass(frozen=True, slots=True)
class Essential:
    """One thing that life costs: `amount` each time."""

    category: Category
    amount: Money
    every: Frequency = "monthly"


@dataclass(frozen=True, slots=True)
class Budget:
    """A household's month. `plans` are monthly instalments of plans already agreed, and
    `bad_month` what a bad month costs on top."""

    currency: str
    incomes: tuple[Income, ...] = ()
    essentials: tuple[Essential, ...] = ()
    dependants: int = 0
    plans: tuple[Money, ...] = ()
    bad_month: Money | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """What remains after essentials and other plans; less than zero where it does not reach."""

    usual: Money
    bad: Money

    @property
    def spare(self) -> Money:
        """What plans may use: the smaller of the two, never below zero."""
        return min(self.usual, self.bad).at_least(0)


def refuse_budget(budget: Budget) -> Refused | None:
    """Refuses figures that cannot be: negative or absurd ones, or of several currencies."""
    return first_refused(_checks(budget))


def left(budget: Budget) -> Left:
    """Works out what is left a month; what does not divide is rounded against the plan."""
    spent = total_essentials(budget) + add_up(budget.plans, budget.currency)
    lean = add_up(map(lowest_income, budget.incomes), budget.currency)
    extra = budget.bad_month or Money(0, budget.currency)
    return Left(total_income(budget) - spent, lean - spent - extra)


def total_income(budget: Budget) -> Money:
    """Adds up a usual month's income."""
    return add_up(map(monthly_income, budget.incomes), budget.currency)


def total_essentials(budget: Budget) -> Money:
    """Adds up what life costs a month."""
    return add_up(map(monthly_cost, budget.essentials), budget.currency)


def monthly_income(income: Income) -> Money:
    """Turns what comes in at any rhythm into a month's income, rounded down to a unit."""
    return Money(floor(income.amount.minor * A_MONTH[income.every]), income.amount.currency)


def lowest_income(income: Income) -> Money:
    """Tells what a source surely brings in a bad month."""
    times = SURELY[income.every]
    return income.lowest or Money(income.amount.minor * times, income.amount.currency)


def monthly_cost(essential: Essential) -> Money:
    """Turns a cost of any rhythm into a month's cost, rounded up to a unit."""
    return Money(ceil(essential.amount.minor * A_MONTH[essential.every]), essential.amount.currency)


def best_day(budget: Budget) -> int | None:
    """Suggests the day of the month for instalments: the one after the largest income's pay day."""
    paid = [income for income in budget.incomes if income.pay_day]
    largest = max(paid, key=lambda income: monthly_income(income).minor, default=None)
    return largest.pay_day % 31 + 1 if largest and largest.pay_day else None


def _checks(budget: Budget) -> Iterator[Refused | None]:
    sums = list(_sums(budget))
    yield refuse_mixed("budget", [Money(0, budget.currency), *(money for _, money in sums)])
    for field, money in sums:
        yield refuse_money(field, money, zero=True)
    if budget.dependants < 0:
        yield Refused("negative", "dependants")
    if budget.dependants > MOST_DEPENDANTS:
        yield Refused("too_many", "dependants", MOST_DEPENDANTS)
    for income in budget.incomes:
        if income.pay_day is not None and not 1 <= income.pay_day <= 31:
            yield Refused("no_such_day", "pay_day", 31)


def _sums(budget: Budget) -> Iterator[tuple[str, Money]]:
    for income in budget.incomes:
        yield "income", income.amount
        if income.lowest is not None:
            yield "lowest", income.lowest
    yield from (("essential", essential.amount) for essential in budget.essentials)
    yield from (("plan", plan) for plan in budget.plans)
    if budget.bad_month is not None:
        yield "bad_month", budget.bad_month
