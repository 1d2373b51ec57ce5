"""The limitation clock: when the time may run out, and the counting that every place shares."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

State: TypeAlias = Literal["running", "unsure", "perhaps_expired", "unknown"]


@dataclass(frozen=True, slots=True)
class Clock:
    """When the time may run out. Until `earliest` it has not; from `likely` on it probably has;
    `latest` is the longest it can ever last; None is unknown. `rules` are what the days rest on,
    `restarts` what would start the time again, `after` what it means that it has run out."""

    state: State
    counted_from: date | None = None
    earliest: date | None = None
    likely: date | None = None
    latest: date | None = None
    rules: tuple[str, ...] = ()
    restarts: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


def add_years(day: date, years: int) -> date:
    """Gives the same day so many years on; 29 February becomes the 28th where there is none."""
    year = day.year + years
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def state_on(today: date, earliest: date | None, likely: date | None) -> State:
    """Tells what can be said on a day: running up to `earliest`, perhaps expired after `likely`."""
    if earliest is None and likely is None:
        return "unknown"
    if earliest is not None and today <= earliest:
        return "running"
    return "perhaps_expired" if likely is not None and today > likely else "unsure"


def run_out(start: date | None, events: Iterable[date], years: Decimal | None) -> date | None:
    """Restarts the time at every event that came before it was over."""
    end = years_after(start, years)
    for event in sorted(events):
        if end is not None and event <= end:
            end = newest(end, years_after(event, years))
    return end


def years_after(day: date | None, years: Decimal | None) -> date | None:
    """Adds years to a day, where both are known."""
    return add_years(day, int(years)) if day is not None and years is not None else None


def newest(*days: date | None) -> date | None:
    """Gives the last of the days that are known."""
    return max(known(*days), default=None)


def known(*days: date | None) -> list[date]:
    """Keeps the days that are known."""
    return [day for day in days if day is not None]
