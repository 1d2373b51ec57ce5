"""The arithmetic of a penalty on what is overdue, with every step kept so that it can be shown."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from bot.coach.debt import Debt, days_overdue
from bot.coach.in_force import InForce
from bot.coach.money import Money

A_YEAR = 365  # days


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The steps: overdue principal x penalty rate / days of a year x days late. Rates are per cent
    a year. `assumed` tells that the multiplier is not the contract's but the highest the place
    knows; `allowed` is rounded to a unit, half up."""

    overdue_principal: Money
    annual_rate: Decimal
    multiplier: Decimal
    assumed: bool
    penalty_rate: Decimal
    year_days: int
    days: int
    allowed: Money


def reckon(debt: Debt, law: InForce, year_days: int = A_YEAR) -> Reckoning | None:
    """Works out what the terms allow on the overdue principal; None where a figure is missing."""
    multiplier, days = multiplier_of(debt, law), days_overdue(debt, law.today)
    base, rate = debt.overdue_principal, debt.annual_rate
    if base is None or rate is None or multiplier is None or days is None:
        return None
    factor = Fraction(rate) * Fraction(multiplier) / 100 / year_days * days
    return Reckoning(
        overdue_principal=base,
        annual_rate=rate,
        multiplier=multiplier,
        assumed=debt.penalty_multiplier is None,
        penalty_rate=rate * multiplier,
        year_days=year_days,
        days=days,
        allowed=base.times(factor),
    )


def multiplier_of(debt: Debt, law: InForce) -> Decimal | None:
    """Gives the contract's multiplier, else the highest of the place's rule, to be fair to the
    lender."""
    if debt.penalty_multiplier is not None or debt.place != "cn":
        return debt.penalty_multiplier
    return law.number("cn.rate.penalty", "max_multiplier")
