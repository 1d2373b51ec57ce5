"""Exact amounts: whole minor units of one currency, and how a sum is shared out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import total_ordering
from math import floor
from typing import Any


class MixedCurrencies(ValueError):
    """Two currencies met in one sum: what a person typed has to be checked before it is added."""


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (cents, 分) of an ISO 4217 currency."""

    minor: int
    currency: str

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other), self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same(other)

    @property
    def value(self) -> dict[str, str | int]:
        """The amount as conversations keep it."""
        return {"minor": self.minor, "currency": self.currency}

    def at_least(self, minor: int) -> "Money":
        """Gives this amount, or `minor` units where it is smaller."""
        return Money(max(minor, self.minor), self.currency)

    def times(self, factor: Fraction | int) -> "Money":
        """Multiplies exactly and rounds half a unit up."""
        return Money(half_up(self.minor * Fraction(factor)), self.currency)

    def _same(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise MixedCurrencies(f"{self.currency} and {other.currency}")
        return other.minor


def read_money(value: Any) -> Money | None:
    """Takes an amount as conversations keep it; None for one that is not known."""
    return Money(value["minor"], value["currency"]) if value else None


def add_up(sums: Iterable[Money], currency: str) -> Money:
    """Adds up amounts of one currency; nothing at all is zero of it."""
    return sum(sums, Money(0, currency))


def half_up(exact: Fraction) -> int:
    """Rounds to the nearest whole number; a half goes up."""
    return floor(exact + Fraction(1, 2))


def share(total: int, weights: Sequence[int]) -> list[int]:
    """Splits a sum by weights, none negative: whole parts that add up to it exactly, each less than
    one unit from its exact share (largest remainder). Where all weights are zero, equally.
    """
    if total < 0 or min(weights, default=-1) < 0:
        raise ValueError("a split needs a sum and weights, none of them negative")
    if not any(weights):
        weights = [1] * len(weights)
    whole = sum(weights)
    parts = [total * weight // whole for weight in weights]
    lost = [total * weight % whole for weight in weights]
    for place in sorted(range(len(parts)), key=lambda i: -lost[i])[: total - sum(parts)]:
        parts[place] += 1
    return parts
