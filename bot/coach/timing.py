"""The person's own clock: the hour they want to be written to, and the hours they want quiet."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.guess import zone_of
from bot.core.messages import Value

A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Timing:
    """When a person wants to be written to, on their own clock. From `quiet_from` on and before
    `quiet_to` nothing is said; where both are the same there are no quiet hours."""

    zone: str = "UTC"
    hour: time = time(9)
    quiet_from: time = time(21)
    quiet_to: time = time(8)


def timing_of(facts: Mapping[str, Value]) -> Timing:
    """Gives the timing that a person chose, else the usual one."""
    names = {"hour": "reminder_hour", "quiet_from": "quiet_from", "quiet_to": "quiet_to"}
    chosen = {name: facts.get(fact) for name, fact in names.items()}
    clocks = {name: time.fromisoformat(value) for name, value in chosen.items() if value}
    return Timing(zone_of(facts), **clocks)


def is_quiet(moment: datetime, when: Timing) -> bool:
    """Says whether a moment lies in the person's quiet hours."""
    return _quiet(moment.astimezone(ZoneInfo(when.zone)).time(), when)


def when_allowed(moment: datetime, when: Timing) -> datetime:
    """Gives the first moment from this one on that is not in the quiet hours, in UTC."""
    moment = moment.astimezone(UTC)
    if not is_quiet(moment, when):
        return moment
    local = moment.astimezone(ZoneInfo(when.zone))
    days = (local.date(), local.date() + A_DAY)
    ends = [on_clock(day, when.quiet_to, when, fold) for day in days for fold in (0, 1)]
    # A gap may push the end of the quiet hours into them again; the next day's is then the end.
    return next(end for end in ends if end > moment and not is_quiet(end, when))


def moment_on(day: date, when: Timing) -> datetime:
    """Gives the person's hour of a day, in UTC. An hour that a change of clocks skips comes as
    much later, one that comes twice counts the first time; a quiet one waits for the quiet hours
    to end on that day."""
    hour = when.quiet_to if _quiet(when.hour, when) else when.hour
    return when_allowed(on_clock(day, hour, when), when)


def local_day(moment: datetime, when: Timing) -> date:
    """Gives the date of a moment where the person is."""
    return moment.astimezone(ZoneInfo(when.zone)).date()


def on_clock(day: date, clock: time, when: Timing, fold: int = 0) -> datetime:
    """Gives a minute of the person's clock in UTC; `fold` 1 is the second of two equal ones."""
    local = datetime.combine(day, clock.replace(fold=fold), ZoneInfo(when.zone))
    return local.astimezone(UTC)


def _quiet(clock: time, when: Timing) -> bool:
    begins, ends = when.quiet_from, when.quiet_to
    if begins <= ends:
        return begins <= clock < ends
    return clock >= begins or clock < ends
