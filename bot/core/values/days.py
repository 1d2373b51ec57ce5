"""The calendar's arithmetic: real days only, and the nearest of several."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core.values.value import Prefer

_FIRST_YEAR, _LAST_YEAR = 1900, 2100


@dataclass(frozen=True, slots=True)
class Asked:
    """What a date is read against: the person's day, place, language, and the likelier side."""

    today: date
    place: str
    language: str
    prefer: Prefer


def day(year: int, month: int, number: int) -> date | None:
    """Name a day of the calendar; None for one that does not exist or is out of all reason."""
    try:
        return within(date(year, month, number))
    except (ValueError, OverflowError):
        return None


def within(found: date) -> date | None:
    """Keep a day between 1900 and 2100."""
    return found if _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def shifted(start: date, days: int) -> date | None:
    """Count days on from a day, or back."""
    try:
        return within(start + timedelta(days=days))
    except OverflowError:
        return None


def month_of(today: date, months: int) -> tuple[int, int]:
    """Give the year and month that lie so many months after today's."""
    years, month = divmod(today.month - 1 + months, 12)
    return today.year + years, month + 1


def month_end(year: int, month: int) -> date | None:
    """Name the last day of a month."""
    return day(year, month, monthrange(year, month)[1]) if day(year, month, 1) else None


def full_year(written: str, today: date) -> int:
    """Read a year of four figures, or of two: at most twenty years ahead, else the past century."""
    if len(written) == 4:
        return int(written)
    year = today.year // 100 * 100 + int(written)
    return year if year <= today.year + 20 else year - 100


def nearest(days: Iterable[date | None], asked: Asked) -> date | None:
    """Choose the day nearest to today on the preferred side; a tie goes to the future."""
    real = [found for found in days if found and _on_side(found, asked)]
    today = asked.today
    return min(real, key=lambda found: (abs(found - today), found < today), default=None)


def _on_side(found: date, asked: Asked) -> bool:
    match asked.prefer:
        case "past":
            return found <= asked.today
        case "future":
            return found >= asked.today
    return True


def nearest_year(month: int, number: int, asked: Asked) -> date | None:
    """Give a bare month and day the nearest year in which it exists."""
    years = range(asked.today.year - 1, asked.today.year + 2)
    return nearest((day(year, month, number) for year in years), asked)


def nearest_month(number: int, asked: Asked) -> date | None:
    """Give a bare day of the month the nearest month in which it exists."""
    months = (month_of(asked.today, ahead) for ahead in (-1, 0, 1))
    return nearest((day(*month, number) for month in months), asked)
