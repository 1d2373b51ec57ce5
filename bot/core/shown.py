"""Facts as people read them: money, dates and times in the person's language."""

from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from bot.core.messages import Value

LOCALES = {"us": "en_US", "uk": "en_GB", "cn": "en_GB", "other": "en_GB"}
NONE = "none"


def locale_of(language: str, place: str) -> str:
    """Gives the locale that a person reads."""
    return "zh_CN" if language == "zh" else LOCALES.get(place, "en_GB")


def shown(value: Value, kind: str | None, language: str, place: str) -> Any:
    """Makes a fact ready for Fluent: a piece of a sentence, or a number that Fluent formats.

    The entries of lists carry their kind with them: {"date": …}, {"at": …} (local ISO time),
    {"decimal": …}.
    """
    locale = locale_of(language, place)
    match value:
        case None | "":
            return NONE
        case {"minor": int(minor), "currency": str(currency)}:
            return money(minor, currency, locale)
        case {"date": str(day)}:
            return day_of(day, locale)
        case {"at": str(moment)}:
            return moment_of(moment, locale)
        case {"decimal": str(number)}:
            return decimal_of(number, locale)
        case str(day) if kind == "date":
            return day_of(day, locale)
        case str(number) if kind == "decimal":
            return decimal_of(number, locale)
    return value


@lru_cache(maxsize=1024)
def money(minor: int, currency: str, locale: str) -> str:
    """Formats a sum of minor units, exactly."""
    from babel.numbers import format_currency, get_currency_precision

    digits = get_currency_precision(currency)
    return str(format_currency(Decimal(minor).scaleb(-digits), currency, locale=locale))


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
