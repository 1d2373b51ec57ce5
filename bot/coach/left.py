"""What a month leaves for plans: in a usual one, and in a bad one."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from bot.coach.budget import Budget, Essential, Frequency, Income
from bot.coach.money import Money, add_up

A_MONTH: Mapping[Frequency, Fraction] = {
    "weekly": Fraction(52, 12),
    "fortnightly": Fraction(26, 12),
    "four_weekly": Fraction(13, 12),
    "twice_monthly": Fraction(2),
    "monthly": Fraction(1),
    "quarterly": Fraction(1, 3),
    "yearly": Fraction(1, 12),
}
# How often pay comes in the leanest month: four Fridays, and no yearly bonus.
SURELY: Mapping[Frequency, int] = {
    "weekly": 4,
    "fortnightly": 2,
    "four_weekly": 1,
    "twice_monthly": 2,
    "monthly": 1,
    "quarterly": 0,
    "yearly": 0,
}


@dataclass(frozen=True, slots=True)
class Left:
    """What remains after essentials and other plans; less than zero where it does not reach."""

    usual: Money
    bad: Money

    @property
    def spare(self) -> Money:
        """What plans may use: the smaller of the two, never below zero."""
        return min(self.usual, self.bad).at_least(0)


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
