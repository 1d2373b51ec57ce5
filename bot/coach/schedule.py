"""A plan's instalments with their dates and sums, exact to the day and to the unit."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import islice
from typing import TypeAlias

from bot.coach.due_days import A_YEAR, Move, Rhythm, due_days, move_days
from bot.coach.holidays import Calendar
from bot.coach.money import Money, add_up, half_up
from bot.coach.refused import Refused, first_refused, refuse_mixed, refuse_money, refuse_rate
from bot.coach.sums import annuity, equal, fixed

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


@dataclass(frozen=True, slots=True)
class Instalment:
    """One payment; `planned` is its day before weekends and holidays were avoided."""

    number: int
    planned: date
    due: date
    amount: Money


@dataclass(frozen=True, slots=True)
class Schedule:
    """Instalments in the order of their days. `unsure_years` are years of moved plans whose public
    holidays are not fully known yet."""

    principal: Money
    instalments: tuple[Instalment, ...]
    unsure_years: tuple[int, ...] = ()

    @property
    def total(self) -> Money:
        """All that will be paid."""
        return add_up((one.amount for one in self.instalments), self.principal.currency)

    @property
    def cost(self) -> Money:
        """What paying in this way costs: interest or fee."""
        return self.total - self.principal


def make_schedule(terms: Terms, today: date, calendar: Calendar) -> Schedule | Refused:
    """Works out a plan's instalments, or says why there is no such plan."""
    if refused := first_refused(_checks(terms, today)):
        return refused
    amounts = list(islice(_amounts(terms, today), MOST + 1))
    if len(amounts) > MOST:
        return Refused("too_many", "count", MOST)
    planned = due_days(terms.starts, terms.every, len(amounts), _day(terms))
    due = move_days(planned, terms.move, calendar.working)
    if due[0] < today:
        return Refused("moved_into_past", "starts", today)
    return _schedule(terms, planned, due, amounts, calendar)


def _schedule(
    terms: Terms, planned: list[date], due: list[date], amounts: list[int], calendar: Calendar
) -> Schedule:
    moved = terms.move != "none"
    years = sorted({day.year for day in (*planned, *due)})
    return Schedule(
        principal=terms.total,
        instalments=tuple(
            Instalment(number, plan, day, Money(amount, terms.total.currency))
            for number, (plan, day, amount) in enumerate(
                zip(planned, due, amounts, strict=True), start=1
            )
        ),
        unsure_years=tuple(y for y in years if moved and calendar.known(y) != "published"),
    )


def _day(terms: Terms) -> int | None:
    return None if isinstance(terms.way, Once) else terms.day


def _amounts(terms: Terms, today: date) -> Iterator[int]:
    owed, rate = terms.total.minor + _fee(terms), _rate(terms)
    match terms.way:
        case Equal(count):
            return iter(annuity(owed, rate, count))
        case Fixed(amount):
            return fixed(owed, amount.minor, rate)
    days = (terms.starts - today).days
    return iter(equal(owed + half_up(owed * rate * A_YEAR[terms.every] * days / 365), 1))


def _fee(terms: Terms) -> int:
    return terms.cost.amount.minor if isinstance(terms.cost, Fee) else 0


def _rate(terms: Terms) -> Fraction:
    """The interest of one period, as a fraction of what is owed."""
    percent = terms.cost.percent if isinstance(terms.cost, Annual) else Decimal(0)
    return Fraction(percent) / 100 / A_YEAR[terms.every]


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
    interest = half_up(terms.total.minor * _rate(terms))
    return Refused("never_ends", "amount", interest) if amount.minor <= interest else None
