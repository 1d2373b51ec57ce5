"""A plan's instalments with their dates and sums, exact to the day and to the unit."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from bot.coach.due_days import A_YEAR, due_days, move_days
from bot.coach.holidays import Calendar
from bot.coach.money import Money, add_up, half_up
from bot.coach.refused import Refused
from bot.coach.sums import annuity, fixed
from bot.coach.terms import MOST, Equal, Fixed, Once, Terms, refuse_terms


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
    if refused := refuse_terms(terms, today):
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
    match terms.way:
        case Equal(count):
            return iter(annuity(terms.owed, terms.rate, count))
        case Fixed(amount):
            return fixed(terms.owed, amount.minor, terms.rate)
    a_day = terms.rate * A_YEAR[terms.every] / 365
    return iter([terms.owed + half_up(terms.owed * a_day * (terms.starts - today).days)])
