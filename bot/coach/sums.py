"""What each instalment comes to, in minor units: whole numbers that add up to the last unit."""

from collections.abc import Iterator
from fractions import Fraction

from bot.coach.money import half_up


def equal(total: int, count: int) -> list[int]:
    """Splits a sum into equal instalments; what does not divide is added to the last one."""
    each = total // count
    return [each] * (count - 1) + [total - each * (count - 1)]


def annuity(principal: int, rate: Fraction, count: int) -> list[int]:
    """Gives equal instalments with interest at `rate` a period (0.01 is one per cent).

    The exact annuity is computed in fractions, all of it together is rounded once to a unit, half
    up, and then split as `equal` does, so the last instalment carries the remainder.
    """
    if not rate:
        return equal(principal, count)
    each = principal * rate / (1 - (1 + rate) ** -count)
    return equal(half_up(each * count), count)


def fixed(principal: int, amount: int, rate: Fraction = Fraction(0)) -> Iterator[int]:
    """Gives a fixed sum again and again, and a smaller last one; interest at `rate` a period is
    rounded to a unit, half up, each time. `amount` must be more than the first interest.
    """
    while principal > 0:
        owed = principal + half_up(principal * rate)
        yield min(amount, owed)
        principal = owed - min(amount, owed)
