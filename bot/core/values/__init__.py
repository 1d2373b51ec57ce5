"""Typed answers: what a person wrote, read as a value that a script can use and store."""

from collections.abc import Callable
from datetime import date

from bot.core.values.dates import fits_date, parse_date
from bot.core.values.days import Asked
from bot.core.values.decimals import fits_decimal, parse_decimal
from bot.core.values.money import fits_money, parse_money
from bot.core.values.numbers import fits_number, parse_number, whole_number
from bot.core.values.phones import fits_phone, parse_phone
from bot.core.values.text import TEXT_LIMIT, fits_text, parse_text, storable, tidy
from bot.core.values.times import fits_time, parse_time
from bot.core.values.value import REASONS, Invalid, Prefer, Value

__all__ = [
    "REASONS",
    "TEXT_LIMIT",
    "Invalid",
    "Prefer",
    "Value",
    "fits",
    "parse",
    "storable",
    "tidy",
    "whole_number",
]

_LONGEST = 200
_FITS: dict[str, Callable[[object], bool]] = {
    "text": fits_text,
    "number": fits_number,
    "decimal": fits_decimal,
    "money": fits_money,
    "date": fits_date,
    "time": fits_time,
    "phone": fits_phone,
}


def parse(
    kind: str, text: str, *, today: date, place: str, language: str, prefer: Prefer = "near"
) -> Value | Invalid:
    """Read an answer of one kind; a date without its year or month is sought where preferred."""
    if kind == "text":
        return parse_text(text)
    said = tidy(text).lower() if len(text) <= _LONGEST else text
    if len(said) > _LONGEST:
        return Invalid("too_long")
    if not said:
        return Invalid("empty")
    return _parse_short(kind, said, Asked(today, place, language, prefer))


def _parse_short(kind: str, said: str, asked: Asked) -> Value | Invalid:
    match kind:
        case "number":
            return parse_number(said)
        case "decimal":
            return parse_decimal(said)
        case "money":
            return parse_money(said, asked.place, asked.language)
        case "date":
            return parse_date(said, asked)
        case "time":
            return parse_time(said)
        case "phone":
            return parse_phone(said, asked.place)
    return Invalid("unknown_kind")


def fits(kind: str, value: object) -> bool:
    """Tell whether a stored value is still one of this kind, after its script was edited."""
    return kind in _FITS and _FITS[kind](value)
