"""Who gets what of the money that is left: what keeps a roof and the light first, then fair shares."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.coach.debt import PRIORITIES, Priority
from bot.coach.money import Money, share
from bot.coach.offer import Offer, offers
from bot.coach.refused import Refused

CLEARED_IN = 12  # months for a priority debt whose creditor has not named a monthly sum

Offers: TypeAlias = tuple[Offer, Offer, Offer]


@dataclass(frozen=True, slots=True)
class Claim:
    """What one lender claims, where no plan is agreed yet. `monthly` is what a priority creditor
    asks for each month."""

    debt: str
    claimed: Money
    priority: Priority | None = None
    monthly: Money | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """The most that may go to each debt a month, by its id. `short` is what the priority debts need
    beyond what is left, `unused` what nobody needs."""

    limits: Mapping[str, Money]
    short: Money
    unused: Money


def split(spare: Money, claims: Sequence[Claim]) -> Split:
    """Serves the priority debts in their order, then shares the rest by what is claimed; the parts
    add up to the last unit. `spare` is what is left a month."""
    urgent = sorted((c for c in claims if c.priority), key=_rank)
    limits, rest = _serve(spare.at_least(0), urgent)
    limits |= _fair(rest, [c for c in claims if not c.priority])
    used = sum(money.minor for money in limits.values())
    needed = sum(map(_needed, urgent))
    return Split(
        limits=limits,
        short=Money(needed - sum(limits[c.debt].minor for c in urgent), spare.currency),
        unused=Money(spare.at_least(0).minor - used, spare.currency),
    )


def split_offers(spare: Money, claims: Sequence[Claim]) -> Mapping[str, Offers | Refused]:
    """Gives each lender's first offer, fallback and floor, or why there is none. No floor is above
    the lender's share."""
    limits = split(spare, claims).limits
    return {claim.debt: _offers(limits[claim.debt].minor, claim.claimed.minor) for claim in claims}


def _offers(limit: int, claimed: int) -> Offers | Refused:
    if limit <= 0:
        return Refused("nothing_left")
    return offers(limit, claimed) or Refused("too_long")


def _serve(spare: Money, urgent: Iterable[Claim]) -> tuple[dict[str, Money], Money]:
    limits: dict[str, Money] = {}
    for claim in urgent:
        limits[claim.debt] = min(spare, Money(_needed(claim), claim.claimed.currency))
        spare -= limits[claim.debt]
    return limits, spare


def _fair(rest: Money, claims: Sequence[Claim]) -> dict[str, Money]:
    weights = [claim.claimed.minor for claim in claims]
    parts = share(min(rest.minor, sum(weights)), weights) if claims else []
    return {c.debt: Money(part, rest.currency) for c, part in zip(claims, parts, strict=True)}


def _needed(claim: Claim) -> int:
    asked = claim.monthly.minor if claim.monthly else -(-claim.claimed.minor // CLEARED_IN)
    return min(asked, claim.claimed.minor)


def _rank(claim: Claim) -> int:
    return PRIORITIES.index(claim.priority) if claim.priority else len(PRIORITIES)
