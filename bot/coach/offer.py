"""What a person may offer: never more a month than they can spare, and it ends."""

from dataclasses import dataclass

SHARES = (70, 85, 100)  # per cent of what can be spared: first offer, fallback, floor
TENS, WHOLE = 1000, 100  # minor units: offers are whole tens or whole units, easier to say
LONGEST = 60  # months; longer than this is no plan that anybody keeps


@dataclass(frozen=True, slots=True)
class Offer:
    """Equal instalments of `monthly` minor units, `months` of them, the last one of `last`."""

    monthly: int
    months: int
    last: int


def offers(spare: int, claimed: int, longest: int = LONGEST) -> tuple[Offer, Offer, Offer] | None:
    """Gives first offer, fallback and floor for a debt, all in minor units.

    None where nothing can be spared, or even the floor would take more than `longest` months.
    """
    if spare <= 0 or claimed <= 0:
        return None
    first, fallback, floor = (
        whole_offer(speakable(spare * share // 100), claimed) for share in SHARES
    )
    return None if floor.months > longest else (first, fallback, floor)


def speakable(minor: int) -> int:
    """Rounds a sum down to one that is easily said: whole tens from a hundred up, then whole units,
    and below ten as it is."""
    for step in (TENS, WHOLE):
        if minor >= 10 * step:
            return minor // step * step
    return minor


def whole_offer(monthly: int, claimed: int) -> Offer:
    """Offers exactly so much a month, until all that is claimed is paid."""
    monthly = max(1, min(monthly, claimed))
    months = -(-claimed // monthly)
    return Offer(monthly, months, claimed - monthly * (months - 1))
