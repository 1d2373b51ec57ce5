"""What two sides agree on a plan, and why some terms make no plan."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from bot.coach.due_days import A_YEAR, Move, Rhythm
from bot.coach.money import Money, half_up
from bot.coach.refused import Refused, first_refused, refuse_mixed, refuse_money, refuse_rate

MOST = 360  # instalments
FURTHEST = timedelta(days=5 * 366)  # the latest day for the first of them


@dataclass(frozen=True, slots=True)
class Equal:
    """So many equal instalments; what does not divide is added to the last one."""

    count: int


@dataclass(frozen=True, slots=True)
class Fixed:
    """The same sum each time, and a smaller last one."""

    amount: Money


@dataclass(frozen=True, slots=True)
class Once:
    """All on one day: a lump sum, or an extension to a later date."""


@dataclass(frozen=True, slots=True)
class Annual:
    """Interest at a yearly rate in per cent. Each period bears the rate divided by the periods of a
    year (52, 26 or 12), on what is still owed; a single payment bears it by the day, of 365."""

    percent: Decimal


@dataclass(frozen=True, slots=True)
class Fee:
    """A flat charge agreed once, spread over the instalments."""

    amount: Money


Way: TypeAlias = Equal | Fixed | Once
Cost: TypeAlias = Annual | Fee


@dataclass(frozen=True, slots=True)
class Terms:
    """What two sides agree: the sum, how it is paid, from when. `day` is the day of the month."""

    total: Money
    way: Way
    starts: date
    every: Rhythm = "monthly"
    day: int | None = None
    move: Move = "none"
    cost: Cost | None = None

    @property
    def rate(self) -> Fraction:
        """The interest of one period, as a fraction of what is owed."""
        percent = self.cost.percent if isinstance(self.cost, Annual) else Decimal(0)
        return Fraction(percent) / 100 / A_YEAR[self.every]

    @property
    def owed(self) -> int:
        """The sum and its fee, in minor units."""
        return self.total.minor + (self.cost.amount.minor if isinstance(self.cost, Fee) else 0)


def refuse_terms(terms: Terms, today: date) -> Refused | None:
    """Refuses terms that make no plan: odd sums, counts, days or rates, or mixed currencies."""
    return first_refused(_checks(terms, today))


def _checks(terms: Terms, today: date) -> Iterator[Refused | None]:
    yield refuse_money("total", terms.total)
    yield from _when(terms, today)
    match terms.cost:
        case Annual(percent):
            yield refuse_rate("percent", percent)
        case Fee(amount):
            yield refuse_mixed("fee", (amount, terms.total))
            yield refuse_money("fee", amount)
    match terms.way:
        case Equal(count):
            yield _count(count, terms)
        case Fixed(amount):
            yield refuse_mixed("amount", (amount, terms.total))
            yield refuse_money("amount", amount)
            yield _ends(amount, terms)


def _when(terms: Terms, today: date) -> Iterator[Refused | None]:
    if terms.starts < today:
        yield Refused("in_past", "starts", today)
    if terms.starts > today + FURTHEST:
        yield Refused("too_far", "starts", today + FURTHEST)
    if terms.day is not None and not 1 <= terms.day <= 31:
        yield Refused("no_such_day", "day", 31)


def _count(count: int, terms: Terms) -> Refused | None:
    if count < 1:
        return Refused("negative" if count else "zero", "count")
    if count > MOST:
        return Refused("too_many", "count", MOST)
    return Refused("sum_too_small", "total", count) if terms.total.minor < count else None


def _ends(amount: Money, terms: Terms) -> Refused | None:
    interest = half_up(terms.total.minor * terms.rate)
    return Refused("never_ends", "amount", interest) if amount.minor <= interest else None
