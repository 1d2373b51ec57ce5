"""What a person may offer: never more a month than they can spare, and it ends."""

from dataclasses import dataclass

SHARES = (70, 85, 100)  # per cent of what can be spared: first offer, fallback, floor
ROUND = 1000  # offers are whole tens: easier to say, and to hear
LONGEST = 60  # months; longer than this is no plan that anybody keeps


@dataclass(frozen=True)
class Offer:
    """Equal instalments of `monthly` minor units, `months` of them, the last one of `last`."""

    monthly: int
    months: int
    last: int


def offers(spare: int, claimed: int) -> tuple[Offer, Offer, Offer] | None:
    """Gives first offer, fallback and floor for a debt, all in minor units.

    None where nothing can be spared, or even the floor would take longer than five years.
    """
    if spare <= 0 or claimed <= 0:
        return None
    first, fallback, floor = (_offer(_rounded(spare * share // 100), claimed) for share in SHARES)
    return None if floor.months > LONGEST else (first, fallback, floor)


def _rounded(monthly: int) -> int:
    return monthly // ROUND * ROUND if monthly >= 10 * ROUND else monthly


def _offer(monthly: int, claimed: int) -> Offer:
    monthly = max(1, min(monthly, claimed))
    months = -(-claimed // monthly)
    return Offer(monthly, months, claimed - monthly * (months - 1))
