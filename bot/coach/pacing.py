"""When to answer next: a rhythm, what was answered in it already, and the next good hours."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal, TypeAlias

from bot.coach.case import Deadline, Promise
from bot.coach.in_force import InForce
from bot.coach.logged import Logged
from bot.coach.timing import A_DAY, Timing, local_day, on_clock

State: TypeAlias = Literal["none", "some", "enough"]
Hours: TypeAlias = tuple[time, time]


@dataclass(frozen=True, slots=True)
class Rhythm:
    """So many answered calls in so many days. One author's habit: no law sets it."""

    name: Literal["weekly", "monthly"]
    span: int
    times: int
    source: str = "seed-000:answer-rhythm"


WEEKLY, MONTHLY = Rhythm("weekly", 7, 2), Rhythm("monthly", 30, 2)
LONG_OVERDUE = 90  # days; from here on it is once or twice a month
AT_WORK: Hours = (time(9), time(18))  # on Monday to Friday; a guess of ours, nobody is asked
WHOLE_DAY: Hours = (time(0), time(0))
PERMITTED = {"cn": "cn.hours.std", "us": "us.hours"}  # the rule on hours; its figures are outside
AHEAD = 8  # days in which there surely is a good hour


@dataclass(frozen=True, slots=True)
class Pace:
    """How answering stands. `answered` counts talks in the rhythm's days; `reachable` that a call
    or message was answered in them."""

    rhythm: Rhythm
    answered: int
    state: State
    reachable: bool


@dataclass(frozen=True, slots=True)
class Due:
    """What must not be missed, and its day where it is known."""

    kind: Literal["paper", "offer"]
    due: date | None


def pace(contacts: Sequence[Logged], overdue: int | None, today: date) -> Pace:
    """Tells how answering stands on one account that is so many days overdue (None: unknown)."""
    rhythm = MONTHLY if (overdue or 0) >= LONG_OVERDUE else WEEKLY
    first = today - timedelta(days=rhythm.span - 1)
    recent = [each for each in contacts if first <= each.day <= today]
    answered = sum(each.talked for each in recent)
    state: State = "enough" if answered >= rhythm.times else "some" if answered else "none"
    return Pace(rhythm, answered, state, any(map(_keeps_open, recent)))


def permitted(place: str, law: InForce) -> Hours:
    """Gives the hours in which the place lets collectors ring; the whole day where none are set."""
    rule = law.find(PERMITTED.get(place, ""))
    return (rule.clock("to"), rule.clock("from")) if rule else WHOLE_DAY


def good_hours(
    now: datetime, when: Timing, allowed: Hours = WHOLE_DAY
) -> Iterator[tuple[datetime, datetime]]:
    """Gives the next stretches of time that are permitted, not quiet, and not at work; of one that
    has begun, what is left."""
    today = local_day(now, when)
    for day in (today + n * A_DAY for n in range(AHEAD)):
        for begins, ends in _stretches(day, when, allowed):
            start, end = on_clock(day, begins, when), _end(day, ends, when)
            if end > now:
                yield max(start, now.astimezone(start.tzinfo)), end


def not_to_miss(
    deadlines: Iterable[Deadline], promises: Iterable[Promise], today: date
) -> tuple[Due, ...]:
    """Gives the papers that wait for an answer and the written offers that run out, soonest first;
    a paper whose day nobody knows comes before all."""
    papers = (Due("paper", each.due) for each in deadlines if not each.done)
    offers = (Due("offer", each.due) for each in promises if _runs_out(each, today))
    return tuple(sorted((*papers, *offers), key=lambda each: each.due or date.min))


def _keeps_open(contact: Logged) -> bool:
    """Whether the person let themselves be heard: in a talk, or by a message of theirs."""
    return contact.talked or (contact.kind == "message" and not contact.theirs)


def _runs_out(promise: Promise, today: date) -> bool:
    written = promise.form == "written" or bool(promise.written)
    ahead = promise.due is not None and promise.due >= today
    return promise.by == "they" and promise.state == "open" and written and ahead


def _stretches(day: date, when: Timing, allowed: Hours) -> Iterator[Hours]:
    """Cuts a day at every bound, and joins what is good on both sides of one."""
    quiet = (when.quiet_from, when.quiet_to)
    bounds = sorted({time(0), *allowed, *quiet, *AT_WORK})
    good = [each for each in bounds if _is_good(each, day, quiet, allowed)]
    starts = [each for each in good if each == bounds[0] or _before(bounds, each) not in good]
    for start in starts:
        yield start, next((each for each in bounds if each > start and each not in good), time(0))


def _before(bounds: Sequence[time], bound: time) -> time:
    return bounds[bounds.index(bound) - 1]


def _is_good(clock: time, day: date, quiet: Hours, allowed: Hours) -> bool:
    at_work = day.weekday() < 5 and _within(clock, AT_WORK)
    may_ring = allowed == WHOLE_DAY or _within(clock, allowed)
    return may_ring and not _within(clock, quiet) and not at_work


def _within(clock: time, hours: Hours) -> bool:
    begins, ends = hours
    if begins <= ends:
        return begins <= clock < ends
    return clock >= begins or clock < ends


def _end(day: date, clock: time, when: Timing) -> datetime:
    return on_clock(day + A_DAY if clock == time(0) else day, clock, when)
