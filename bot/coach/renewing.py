"""Reminders of a record whose day was changed: what asks about another day is taken back."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bot.coach.case import Reminder
from bot.coach.reminders import cancelled

OVER = ("settled", "cancelled")


def renewed(
    fresh: Iterable[Reminder], known: Iterable[Reminder], about: str, day: date | None
) -> tuple[Reminder, ...]:
    """Gives what to write so that a record is reminded of its present day only. What stands
    already for that day stays as it is, moved, silenced or said; a new one never takes the id of
    one that is over."""
    fresh = tuple(fresh)
    mine = tuple(each for each in known if each.about == about)
    days = {day, *(each.day for each in fresh)}
    gone = cancelled((each for each in mine if each.day not in days), about)
    standing = {_moment(each) for each in mine if each.state not in OVER}
    part = max((each.part + 1 for each in mine), default=0)
    return (*gone, *(_numbered(each, part) for each in fresh if _moment(each) not in standing))


def _moment(reminder: Reminder) -> tuple[str, date, int]:
    return reminder.kind, reminder.day, reminder.ahead


def _numbered(reminder: Reminder, part: int) -> Reminder:
    return replace(reminder, id=f"{reminder.about}-{part}-{reminder.ahead}", part=part)
