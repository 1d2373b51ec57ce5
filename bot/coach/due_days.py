"""On which days instalments fall due: weeks and months counted exactly, closed days avoided."""

from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Literal, TypeAlias

from bot.core.values.days import month_of

Rhythm: TypeAlias = Literal["weekly", "fortnightly", "monthly"]
Move: TypeAlias = Literal["none", "earlier", "later"]

A_YEAR = {"weekly": 52, "fortnightly": 26, "monthly": 12}
_DAYS = {"weekly": 7, "fortnightly": 14}


def due_days(starts: date, every: Rhythm, count: int, day: int | None = None) -> list[date]:
    """Counts so many days from `starts` on. `day` is the day of the month (else that of `starts`);
    in a month that is too short for it, the last day stands in, and later months go back to it.
    """
    if every != "monthly":
        return [starts + timedelta(days=_DAYS[every] * i) for i in range(count)]
    wanted = day or starts.day
    late = int(_in_month(starts, 0, wanted) < starts)
    return [_in_month(starts, months, wanted) for months in range(late, late + count)]


def move_days(days: Sequence[date], move: Move, open_on: Callable[[date], bool]) -> list[date]:
    """Moves days that are not open to the nearest open one in a direction. Two days never become
    one: where holidays are longer than the rhythm, the next open day is taken.
    """
    match move:
        case "later":
            return _step(days, timedelta(days=1), open_on)
        case "earlier":
            return _step(reversed(days), timedelta(days=-1), open_on)[::-1]
    return list(days)


def _step(days: Iterable[date], step: timedelta, open_on: Callable[[date], bool]) -> list[date]:
    moved: list[date] = []
    for day in days:
        while not open_on(day) or (moved and (day - moved[-1]).days * step.days <= 0):
            day += step
        moved.append(day)
    return moved


def _in_month(start: date, months: int, day: int) -> date:
    year, month = month_of(start, months)
    return date(year, month, min(day, monthrange(year, month)[1]))
