"""What has become of agreed plans: each instalment's state, what is paid, what is still to come."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from bot.coach.case import Agreement, Due, Payment
from bot.coach.money import Money
from bot.coach.paying import left_of, left_of_all
from bot.coach.schedule import Instalment

State: TypeAlias = Literal["paid", "missed", "next", "to_come"]


@dataclass(frozen=True, slots=True)
class Row:
    """One instalment as it stands on a day; `paid` in minor units, of part payments too."""

    due: Due
    paid: int
    state: State

    @property
    def left(self) -> int:
        """What is still owed of it, in minor units."""
        return self.due.minor - self.paid


def rows(agreement: Agreement, payments: Sequence[Payment], today: date) -> tuple[Row, ...]:
    """Lays a plan out, instalment by instalment. The next one is the first that is owed and whose
    day is not over."""
    found: list[Row] = []
    for due in agreement.dues:
        left = left_of(agreement, payments, due.number)
        coming = not any(row.state == "next" for row in found)
        found.append(Row(due, due.minor - left, _state(left, due.on < today, coming)))
    return tuple(found)


def next_row(plan: Sequence[Row]) -> Row | None:
    """Gives the first instalment that is still owed; None where all is paid."""
    return next((row for row in plan if row.left), None)


def total(agreement: Agreement) -> Money:
    """Gives all that was agreed."""
    return Money(sum(due.minor for due in agreement.dues), agreement.currency)


def paid(agreement: Agreement, payments: Sequence[Payment]) -> Money:
    """Gives all that was paid of it."""
    return total(agreement) - to_pay(agreement, payments)


def to_pay(agreement: Agreement, payments: Sequence[Payment]) -> Money:
    """Gives all that is still owed of it."""
    return Money(left_of_all(agreement, payments), agreement.currency)


def running(agreements: Iterable[Agreement]) -> tuple[Agreement, ...]:
    """Gives the plans that have not ended."""
    return tuple(each for each in agreements if each.ended is None)


def still_owed(
    agreements: Iterable[Agreement], payments: Sequence[Payment], currency: str, today: date
) -> tuple[Instalment, ...]:
    """Gives all that running plans in a currency still ask for; what was missed counts for today's
    month, for it has to be found now."""
    return tuple(
        _instalment(row, max(row.due.on, today), currency)
        for each in running(agreements)
        if each.currency == currency
        for row in rows(each, payments, today)
        if row.left
    )


def _state(left: int, over: bool, coming: bool) -> State:
    if not left:
        return "paid"
    if over:
        return "missed"
    return "next" if coming else "to_come"


def _instalment(row: Row, on: date, currency: str) -> Instalment:
    return Instalment(row.due.number, on, on, Money(row.left, currency))
