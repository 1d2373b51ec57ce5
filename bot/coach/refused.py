"""Why a figure was not taken: a value, so that content can say it and nothing is half done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal, TypeAlias

from bot.coach.money import Money
from bot.core.values.money import MONEY_LIMIT

Reason: TypeAlias = Literal[
    "above_principal",  # more is overdue than was ever lent
    "in_future",
    "in_past",
    "mixed_currencies",
    "moved_into_past",  # the first day was moved off a holiday, to before today
    "negative",
    "never_ends",  # an instalment that does not even cover the interest
    "no_such_day",
    "nothing_left",  # no offer can be made
    "sum_too_small",  # less than one unit for each instalment
    "too_far",
    "too_large",
    "too_long",  # an offer that would take longer than `limit` months
    "too_long_ago",
    "too_low",
    "too_many",
    "zero",
]

RATE_LIMIT = Decimal(1000)  # per cent a year: above payday loans, below a slip of the decimal point
OLDEST = timedelta(days=50 * 366)


@dataclass(frozen=True, slots=True)
class Refused:
    """A figure that was not taken: why, which one, and the limit it broke where there is one."""

    reason: Reason
    field: str = ""
    limit: int | Decimal | date | None = None


def refuse_money(field: str, money: Money, zero: bool = False) -> Refused | None:
    """Refuses a sum that is negative, absurdly large or, unless allowed, zero."""
    if money.minor < 0:
        return Refused("negative", field)
    if not money.minor and not zero:
        return Refused("zero", field)
    return Refused("too_large", field, MONEY_LIMIT) if money.minor > MONEY_LIMIT else None


def refuse_rate(field: str, percent: Decimal) -> Refused | None:
    """Refuses a yearly rate, in per cent, that is negative or absurd."""
    if not percent.is_finite() or percent > RATE_LIMIT:
        return Refused("too_large", field, RATE_LIMIT)
    return Refused("negative", field) if percent < 0 else None


def refuse_past_day(field: str, day: date, today: date) -> Refused | None:
    """Refuses a day on which something happened: one to come, or one out of all reason."""
    if day > today:
        return Refused("in_future", field, today)
    return Refused("too_long_ago", field, today - OLDEST) if day < today - OLDEST else None


def refuse_mixed(field: str, sums: Iterable[Money]) -> Refused | None:
    """Refuses sums that are not all of one currency."""
    return Refused("mixed_currencies", field) if len({m.currency for m in sums}) > 1 else None


def first_refused(checks: Iterable[Refused | None]) -> Refused | None:
    """Gives the first of several refusals, None where everything may pass."""
    return next(filter(None, checks), None)
