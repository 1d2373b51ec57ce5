"""One account owed, where everything but its id may be unknown."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from bot.coach.money import Money
from bot.coach.refused import (
    Refused,
    first_refused,
    refuse_mixed,
    refuse_money,
    refuse_past_day,
    refuse_rate,
)

Product: TypeAlias = Literal[
    "credit_card", "consumer_loan", "micro_loan", "purchase_credit", "catalogue", "other"
]
Priority: TypeAlias = Literal["housing", "tax", "energy", "child_support", "fine"]
Collector: TypeAlias = Literal["lender", "agency", "buyer"]
Known: TypeAlias = Literal["mine", "not_mine", "wrong_amount", "paid", "unsure"]

# In the order in which they are served: a home lost is the hardest to win back.
PRIORITIES: tuple[Priority, ...] = ("housing", "tax", "energy", "child_support", "fine")
LEAST_MULTIPLIER, MOST_MULTIPLIER = Decimal(1), Decimal(10)


@dataclass(frozen=True, slots=True)
class Debt:
    """One account. None is "I don't know". `collected_by` is the name the collector gives and
    `collector` what they are; rates are per cent a year; the penalty rate is `annual_rate` times
    `penalty_multiplier`. `known` is what the person says of the debt, `long_ago` that the last
    payment is more than a year old although its day is not known."""

    id: str
    lender: str = ""
    product: Product | None = None
    priority: Priority | None = None
    collector: Collector | None = None
    collected_by: str = ""
    account_tail: str = ""
    principal: Money | None = None
    claimed: Money | None = None
    overdue_principal: Money | None = None
    annual_rate: Decimal | None = None
    penalty_multiplier: Decimal | None = None
    first_overdue: date | None = None
    last_payment: date | None = None
    last_acknowledged: date | None = None
    closed_on: date | None = None
    place: str = ""
    known: Known | None = None
    long_ago: bool = False
    noted_at: datetime | None = None

    @property
    def last_event(self) -> date | None:
        """The latest day known on which the debt fell overdue, was paid on or was acknowledged."""
        known = (self.first_overdue, self.last_payment, self.last_acknowledged)
        return max(filter(None, known), default=None)


def days_overdue(debt: Debt, today: date) -> int | None:
    """Counts the days since the first one overdue, never below zero; None where it is unknown."""
    return max(0, (today - debt.first_overdue).days) if debt.first_overdue else None


def refuse_debt(debt: Debt, today: date) -> Refused | None:
    """Refuses figures that cannot be: negative, zero or absurd, in several currencies, or on days
    to come. What is unknown passes."""
    return first_refused(_checks(debt, today))


def _checks(debt: Debt, today: date) -> Iterator[Refused | None]:
    sums = dict(_known(debt, "principal", "claimed", "overdue_principal"))
    yield from (refuse_money(field, money) for field, money in sums.items())
    yield refuse_mixed("debt", sums.values())
    if debt.principal and debt.overdue_principal and debt.overdue_principal > debt.principal:
        yield Refused("above_principal", "overdue_principal", debt.principal.minor)
    if debt.annual_rate is not None:
        yield refuse_rate("annual_rate", debt.annual_rate)
    yield _multiplier(debt.penalty_multiplier)
    for field in ("first_overdue", "last_payment", "last_acknowledged", "closed_on"):
        if day := getattr(debt, field):
            yield refuse_past_day(field, day, today)


def _known(debt: Debt, *fields: str) -> Iterator[tuple[str, Money]]:
    for field in fields:
        if (money := getattr(debt, field)) is not None:
            yield field, money


def _multiplier(multiplier: Decimal | None) -> Refused | None:
    if multiplier is None:
        return None
    if not multiplier.is_finite() or multiplier > MOST_MULTIPLIER:
        return Refused("too_large", "penalty_multiplier", MOST_MULTIPLIER)
    low = multiplier < LEAST_MULTIPLIER
    return Refused("too_low", "penalty_multiplier", LEAST_MULTIPLIER) if low else None
