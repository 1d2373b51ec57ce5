"""What a typed answer becomes, or the reason why it became nothing."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Value: TypeAlias = str | int | dict[str, str | int]
Prefer: TypeAlias = Literal["past", "future", "near"]

REASONS = frozenset({
    "ambiguous", "empty", "negative", "no_country", "no_such_date", "not_a_date", "not_a_number",
    "not_a_phone", "not_a_time", "not_money", "not_whole", "too_large", "too_long",
    "unknown_kind", "zero",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Invalid:
    """Why an answer was not taken: one of REASONS, whose words live in content."""

    reason: str
