"""What is due when: reminders counted back from the days they are for, at the person's hour."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.coach.case import Agreement, Deadline, Due, Payment, Promise, Reminder
from bot.coach.paying import left_of, missed
from bot.coach.timing import (
    A_DAY,
    Timing,
    local_day,
    moment_on,
    on_clock,
    timing_of,
    when_allowed,
)

__all__ = [
    "Timing",
    "cancelled",
    "for_agreement",
    "for_deadline",
    "for_letter",
    "for_promise",
    "is_open",
    "left_of",
    "missed",
    "moved",
    "put_off",
    "remind",
    "retimed",
    "settled",
    "silenced",
    "timing_of",
    "woken",
]

AHEAD = (7, 3, 1, 0)  # days before an instalment or a deadline
AFTER = -1  # the day after an instalment: was it paid?
FAILING = -2  # in the ids of warnings that a plan fails
LETTER = -2  # days before the promise's day, which is two after it
AT = "at"  # the figure of a reminder that was moved: the person's wall clock, ISO 8601


def remind(
    kind: str, about: str, day: date, when: Timing, now: datetime, part: int = 0, ahead: int = 0
) -> tuple[Reminder, ...]:
    """Makes one reminder so many days ahead of a day; none where its moment is already past."""
    made = Reminder(
        id=f"{about}-{part}-{ahead}",
        kind=kind,
        about=about,
        day=day,
        made_at=now,
        due=moment_on(day - timedelta(days=ahead), when),
        part=part,
        ahead=ahead,
    )
    return (made,) if made.due is not None and made.due > now else ()


def for_agreement(
    agreement: Agreement, payments: Collection[Payment], when: Timing, now: datetime
) -> tuple[Reminder, ...]:
    """Reminds of every instalment that is still owed, before it and on its day, and asks the day
    after. A plan that has ended has none."""
    if agreement.ended is not None:
        return ()
    owed = [due for due in agreement.dues if left_of(agreement, payments, due.number)]
    return tuple(each for due in owed for each in _of_instalment(agreement.id, due, when, now))


def for_promise(promise: Promise, when: Timing, now: datetime) -> tuple[Reminder, ...]:
    """Asks on its day whether their promise was kept; tells of the person's own a day before too.
    A promise without a day, or one that is not open any more, has none."""
    if promise.due is None or promise.state != "open":
        return ()
    kind, ahead = ("promise", (0,)) if promise.by == "they" else ("my_promise", (1, 0))
    return _counted(kind, promise.id, promise.due, ahead, when, now)


def for_letter(promise: Promise, when: Timing, now: datetime) -> tuple[Reminder, ...]:
    """Asks two days after a promise's day whether the letter came; where no day was named, two
    days after it was made."""
    if promise.state != "open":
        return ()
    day = promise.due or local_day(promise.made_at, when)
    return remind("letter", promise.id, day, when, now, ahead=LETTER)


def for_deadline(deadline: Deadline, when: Timing, now: datetime) -> tuple[Reminder, ...]:
    """Tells of a deadline before it and on its day; one whose day is not known is asked about the
    day after it was written down."""
    if deadline.done:
        return ()
    if deadline.due is None:
        day = local_day(deadline.at, when) + A_DAY
        return remind("deadline", deadline.id, day, when, now)
    return _counted("deadline", deadline.id, deadline.due, AHEAD, when, now)


def settled(
    reminders: Iterable[Reminder], about: str, part: int | None = None
) -> tuple[Reminder, ...]:
    """Settles what was or will be said of a record, or of one part of it: write these."""
    return _ended(reminders, "settled", about, part)


def cancelled(reminders: Iterable[Reminder], about: str) -> tuple[Reminder, ...]:
    """Takes back all that was to be said of a record: write these."""
    return _ended(reminders, "cancelled", about, None)


def is_open(reminder: Reminder) -> bool:
    """Says whether a reminder is still to be said or to be answered."""
    return reminder.state in ("waiting", "silent", "said")


def moved(reminder: Reminder, day: date, clock: time, when: Timing) -> Reminder:
    """Puts a reminder to another minute of the person's own clock; what it is about stays."""
    at = datetime.combine(day, clock).isoformat(timespec="minutes")
    figures = {**reminder.figures, AT: at}
    changed = replace(reminder, state="waiting", by_hand=True, figures=figures)
    return replace(changed, due=_moment_of(changed, when))


def put_off(reminder: Reminder, hours: int, when: Timing, now: datetime) -> Reminder:
    """Lets a reminder come again in some hours, out of the quiet ones; what it is about stays."""
    figures = {name: reminder.figures[name] for name in reminder.figures if name != AT}
    due = when_allowed(now + timedelta(hours=hours), when)
    return replace(
        reminder, state="waiting", due=due, said_at=reminder.said_at or now, figures=figures
    )


def silenced(reminder: Reminder) -> Reminder:
    """Keeps a reminder from being said; it stays on the list."""
    return replace(reminder, state="silent", due=None, by_hand=True)


def woken(reminder: Reminder, when: Timing, now: datetime) -> Reminder:
    """Lets a silenced reminder be said again: at its moment, or now where that is past."""
    due = when_allowed(max(_moment_of(reminder, when), now), when)
    return replace(reminder, state="waiting", due=due, by_hand=True)


def retimed(reminders: Iterable[Reminder], when: Timing, now: datetime) -> tuple[Reminder, ...]:
    """Counts all that waits anew after the zone, the hour or the quiet hours changed. What was put
    off by hours keeps its moment; what would have been due by now is due now."""
    waiting = (each for each in reminders if each.state == "waiting" and each.due is not None)
    return tuple(replace(each, due=_again(each, when, now)) for each in waiting)


def _of_instalment(about: str, due: Due, when: Timing, now: datetime) -> Iterator[Reminder]:
    yield from _counted("instalment", about, due.on, AHEAD, when, now, due.number)
    yield from _counted("after", about, due.on, (AFTER,), when, now, due.number)


def _counted(
    kind: str,
    about: str,
    day: date,
    ahead: Iterable[int],
    when: Timing,
    now: datetime,
    part: int = 0,
) -> tuple[Reminder, ...]:
    return tuple(made for days in ahead for made in remind(kind, about, day, when, now, part, days))


def _ended(
    reminders: Iterable[Reminder], state: str, about: str, part: int | None
) -> tuple[Reminder, ...]:
    of_it = (each for each in reminders if each.about == about and part in (None, each.part))
    return tuple(replace(each, state=state, due=None) for each in of_it if is_open(each))


def _again(reminder: Reminder, when: Timing, now: datetime) -> datetime | None:
    by_hours = reminder.said_at is not None and AT not in reminder.figures
    moment = reminder.due if by_hours else _moment_of(reminder, when)
    return moment and when_allowed(max(moment, now), when)


def _moment_of(reminder: Reminder, when: Timing) -> datetime:
    chosen = reminder.figures.get(AT)
    if chosen:
        at = datetime.fromisoformat(chosen)
        return when_allowed(on_clock(at.date(), at.time(), when), when)
    return moment_on(reminder.day - timedelta(days=reminder.ahead), when)
