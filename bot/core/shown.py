"""Facts as people read them: money, dates and times in the person's language."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from bot.core.messages import Value

LOCALES = {"us": "en_US", "uk": "en_GB", "cn": "en_GB", "other": "en_GB"}
NONE = "none"
LONGEST = 500  # characters of one fact on a card
UNSEEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f]")


def locale_of(language: str, place: str) -> str:
    """Gives the locale that a person reads."""
    return "zh_CN" if language == "zh" else LOCALES.get(place, "en_GB")


def shown(value: Value, kind: str | None, language: str, place: str) -> Any:
    """Makes a fact ready for Fluent: a piece of a sentence, or a number that Fluent formats.

    The entries of lists carry their kind with them: {"date": …}, {"at": …} (local ISO time),
    {"decimal": …}; {"words": […]} are messages of other files, which `Words` itself looks up.
    """
    locale = locale_of(language, place)
    match value:
        case None | "":
            return NONE
        case dict():
            return _marked(value, locale)
        case str(words):
            return _said(words, kind, locale)
    return value


def _said(words: str, kind: str | None, locale: str) -> str:
    match kind:
        case "date":
            return day_of(words, locale)
        case "decimal":
            return decimal_of(words, locale)
        case _:
            return _readable(words)


def _marked(value: Mapping[str, Any], locale: str) -> Any:
    """Formats what carries its kind with it."""
    match value:
        case {"minor": int(minor), "currency": str(currency)}:
            return money(minor, currency, locale)
        case {"date": str(day)}:
            return day_of(day, locale)
        case {"at": str(moment)}:
            return moment_of(moment, locale)
        case {"decimal": str(number)}:
            return decimal_of(number, locale)
    return value


def _readable(words: str) -> str:
    """Leaves out what would turn a card's text around, and cuts what would fill it; what is
    stored stays whole."""
    plain = UNSEEN.sub("", words)
    return plain if len(plain) <= LONGEST else f"{plain[:LONGEST]}…"


@lru_cache(maxsize=1024)
def money(minor: int, currency: str, locale: str) -> str:
    """Formats a sum of minor units, exactly; a whole one without its noughts, as it is said."""
    from babel.numbers import format_currency, get_currency_precision

    digits = get_currency_precision(currency)
    whole = "¤#,##0" if minor % 10**digits == 0 else None
    amount = Decimal(minor).scaleb(-digits)
    return str(
        format_currency(amount, currency, whole, locale=locale, currency_digits=whole is None)
    )


@lru_cache(maxsize=1024)
def decimal_of(number: str, locale: str) -> str:
    """Formats a figure with all its digits."""
    from babel.numbers import format_decimal

    return str(format_decimal(Decimal(number), locale=locale, decimal_quantization=False))


@lru_cache(maxsize=1024)
def day_of(day: str, locale: str) -> str:
    """Formats an ISO date, for example 15 March 2026."""
    from babel.dates import format_date

    return str(format_date(date.fromisoformat(day), "long", locale=locale))


@lru_cache(maxsize=1024)
def moment_of(moment: str, locale: str) -> str:
    """Formats an ISO date and time that already stands in the person's zone."""
    from babel.dates import format_datetime

    pattern = "y年M月d日 HH:mm" if locale.startswith("zh") else "d MMM y, HH:mm"
    return str(format_datetime(datetime.fromisoformat(moment), pattern, locale=locale))
