"""Who gets what of the money that is left: what keeps a home first, then fair shares."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.coach.debt import PRIORITIES, Priority
from bot.coach.money import Money, add_up, share
from bot.coach.offer import LONGEST, Offer, offers, whole_offer
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
    add up to the last unit. `spare` is what is left a month, in the claims' one currency."""
    add_up((claim.claimed for claim in claims), spare.currency)  # raises MixedCurrencies
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
    the lender's share; a priority creditor, with whom nobody haggles, is offered it at once."""
    limits = split(spare, [c for c in claims if c.claimed.currency == spare.currency]).limits
    return {claim.debt: _offers(claim, limits.get(claim.debt)) for claim in claims}


def _offers(claim: Claim, limit: Money | None) -> Offers | Refused:
    if limit is None:
        return Refused("mixed_currencies")
    if limit.minor <= 0 or claim.claimed.minor <= 0:
        return Refused("nothing_left")
    if claim.priority:
        return (whole_offer(limit.minor, claim.claimed.minor),) * 3
    return offers(limit.minor, claim.claimed.minor) or Refused("too_long", limit=LONGEST)


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
