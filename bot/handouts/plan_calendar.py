"""A plan as a calendar file (RFC 5545): an event for each instalment, with alarms before it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.coach.agreed import Row
from bot.coach.case import Agreement
from bot.coach.reminders import AHEAD
from bot.coach.timing import Timing, moment_on
from bot.handouts.wording import Wording

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

PRODUCT = "-//Steadyline//Plan 1.0//EN"
LENGTH = timedelta(minutes=15)
YEAR = timedelta(days=366)


@dataclass(frozen=True)
class Dates:
    """What a calendar file shows, at the hour at which the person wants to be reminded; while
    `discreet`, it names neither sum nor lender."""

    agreement: Agreement
    rows: tuple[Row, ...]
    lender: str
    when: Timing
    discreet: bool
    words: Wording


def make_calendar(dates: Dates, now: datetime) -> bytes:
    """Gives the file. Made again, its events replace those of an earlier one."""
    from icalendar import Calendar

    words = dates.words
    calendar = Calendar.new(
        prodid=PRODUCT, uid=f"{dates.agreement.id}@steadyline", name=words.say("calendar")
    )
    for row in dates.rows:
        calendar.add_component(_event(dates, row, now))
    _zone(calendar, dates)
    return bytes(calendar.to_ical())


def _event(dates: Dates, row: Row, now: datetime) -> "Event":
    from icalendar import CLASS, TRANSP, Event

    start = moment_on(row.due.on, dates.when).astimezone(ZoneInfo(dates.when.zone))
    event = Event.new(
        uid=f"{dates.agreement.id}-{row.due.number}@steadyline",
        stamp=now.astimezone(UTC),
        sequence=_edition(dates.agreement, now),
        start=start,
        end=start + LENGTH,
        summary=_summary(dates, row),
        description=_about(dates, row),
        classification=CLASS.PRIVATE,
        transparency=TRANSP.TRANSPARENT,
    )
    for alarm in _alarms(dates, row):
        event.add_component(alarm)
    return event


def _is_owed(dates: Dates, row: Row) -> bool:
    return bool(row.left) and dates.agreement.ended is None


def _edition(agreement: Agreement, now: datetime) -> int:
    """Counts the minutes since the plan was agreed, so that a later file counts as newer."""
    return max(0, (now - agreement.agreed_at) // timedelta(minutes=1))


def _alarms(dates: Dates, row: Row) -> Iterator["Alarm"]:
    """Makes the alarms of an instalment that is still owed, at the same hour of earlier days."""
    from icalendar import Alarm

    for days in AHEAD if _is_owed(dates, row) else ():
        alarm = Alarm.new(description=_summary(dates, row))
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", timedelta(days=-days))
        yield alarm


def _summary(dates: Dates, row: Row) -> str:
    if not _is_owed(dates, row):
        return dates.words.say("event_done")
    return dates.words.say(
        "event",
        discreet="yes" if dates.discreet else "no",
        number=row.due.number,
        count=len(dates.rows),
        sum=dates.words.sum(row.left, dates.agreement.currency),
        lender=dates.lender or None,
    )


def _about(dates: Dates, row: Row) -> str:
    paid = dates.words.sum(row.paid, dates.agreement.currency) if row.paid else None
    discreet = "yes" if dates.discreet else "no"
    return dates.words.say("event_about", discreet=discreet, paid=paid)


def _zone(calendar: "Calendar", dates: Dates) -> None:
    """Adds the time zone's own rules for the years of the plan; UTC needs none."""
    days = [row.due.on for row in dates.rows]
    calendar.add_missing_timezones(min(days) - YEAR, max(days) + YEAR)
