"""What comes in and what life costs, as a person tells it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from bot.coach.money import Money
from bot.coach.refused import Refused, first_refused, refuse_mixed, refuse_money

Frequency: TypeAlias = Literal[
    "weekly", "fortnightly", "four_weekly", "twice_monthly", "monthly", "quarterly", "yearly"
]
Category: TypeAlias = Literal[
    "housing", "food", "energy", "transport", "phone", "health", "children", "child_support",
    "tax", "insurance", "other",
]  # fmt: skip

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
    `bad_month` what a bad month costs on top. `why` tells in the person's own words what threw it
    off, and `settled` names the doubts about figures that turned out right."""

    currency: str
    incomes: tuple[Income, ...] = ()
    essentials: tuple[Essential, ...] = ()
    dependants: int = 0
    plans: tuple[Money, ...] = ()
    bad_month: Money | None = None
    why: str = ""
    settled: tuple[str, ...] = ()
    id: str = "budget"  # everybody has one
    noted_at: datetime | None = None


def refuse_budget(budget: Budget) -> Refused | None:
    """Refuses figures that cannot be: negative or absurd ones, or of several currencies."""
    return first_refused(_checks(budget))


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
