"""Whether a plan can be kept, against each month's means, and whether it is, by what was paid."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import Literal, TypeAlias

from bot.coach.left import Left
from bot.coach.money import Money
from bot.coach.schedule import Instalment

Verdict: TypeAlias = Literal["fits", "tight", "too_much"]
FAILING = 2  # missed instalments


@dataclass(frozen=True, slots=True)
class Fit:
    """How a plan fits the means: always, not in a bad month (tight), or not even usually. `month`
    is the first day of the heaviest month, by the days planned, and `needed` all its instalments;
    `short` is what a bad month lacks for them."""

    verdict: Verdict
    month: date
    needed: Money
    short: Money


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a plan is on one day. An instalment is missed from the day after it was due until all
    due so far is paid; a payment counts for the oldest first."""

    due: Money
    paid: Money
    behind: Money
    missed: int
    next: Instalment | None
    done: bool


def fit(plan: Sequence[Instalment], agreed: Iterable[Instalment], means: Left) -> Fit:
    """Checks a plan, together with instalments that are agreed already, against a month's means.

    `means` is what is left before any of these instalments. The plan must have an instalment.
    """
    months = {_month(one) for one in plan}
    needs = dict.fromkeys(sorted(months), Money(0, means.usual.currency))
    for one in (*plan, *agreed):
        if _month(one) in months:
            needs[_month(one)] += one.amount
    month, needed = max(needs.items(), key=lambda item: item[1])
    return Fit(_verdict(needed, means), month, needed, (needed - means.bad).at_least(0))


def standing(plan: Sequence[Instalment], paid: Money, today: date) -> Standing:
    """Tells where a plan is, from all that was paid on it so far."""
    nothing = Money(0, paid.currency)
    sums = list(zip(plan, accumulate(one.amount for one in plan), strict=True))
    due = max((total for one, total in sums if one.due <= today), default=nothing)
    unpaid = [one for one, total in sums if total > paid]
    return Standing(
        due=due,
        paid=paid,
        behind=(due - paid).at_least(0),
        missed=sum(one.due < today for one in unpaid),
        next=unpaid[0] if unpaid else None,
        done=not unpaid,
    )


def _verdict(needed: Money, means: Left) -> Verdict:
    if needed <= min(means.usual, means.bad):
        return "fits"
    return "tight" if needed <= means.usual else "too_much"


def _month(instalment: Instalment) -> date:
    return instalment.planned.replace(day=1)
