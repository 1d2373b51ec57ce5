"""The person's reminders: listed, opened, moved, put off, silenced, taken back."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Reminder
from bot.coach.reminders import cancelled, is_open, moved, put_off, silenced, woken
from bot.coach.saying import is_moot, told
from bot.coach.timing import is_quiet, local_day, on_clock, timing_of
from bot.core.messages import Value

PAGE = 5
HOURS = 3  # "later today"
A_DAY = timedelta(days=1)
FURTHEST = timedelta(days=366)


def list_reminders(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lists one page of what is still to be said, and of what was said last of each matter and not
    answered; after the last page comes the first."""
    found = sorted(_latest(each for each in case.reminders if _listed(each, case)), key=_order)
    pages = max(1, -(-len(found) // PAGE))
    more = arguments.facts.get("reminders_move") == "more"
    page = (int(arguments.facts.get("reminders_page") or 0) + 1) % pages if more else 0
    return Outcome(
        {
            "reminder_list": [_item(each, case, arguments) for each in found[page * PAGE :][:PAGE]],
            "reminders_total": len(found),
            "reminders_page": page,
            "reminders_more": "yes" if pages > 1 else "no",
        }
    )


def show_reminder(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Opens the reminder that was picked; without a state where it is not there any more."""
    reminder = _found(case, arguments.facts.get("picked_reminder"))
    if reminder is None or not _listed(reminder, case):
        return Outcome({"reminder_state": None})
    shown = {"reminder_state": reminder.state, "reminder_at": [_item(reminder, case, arguments)]}
    return Outcome({**told(reminder, case, arguments.facts, now), **shown})


def silence_reminder(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Keeps one reminder from being said."""
    return _changed(case, arguments, silenced)


def wake_reminder(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lets a silenced reminder be said again."""
    when = timing_of(arguments.facts)
    return _changed(case, arguments, lambda each: woken(each, when, now))


def cancel_reminder(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes one reminder back."""
    return _changed(case, arguments, lambda each: replace(each, state="cancelled", due=None))


def cancel_all_of_it(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes back every reminder of the same plan, promise or paper."""
    about = str(arguments.facts.get("reminder_about"))
    return Outcome({"reminder_state": "cancelled"}, cancelled(case.reminders, about))


def put_off_hours(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lets a reminder come again in a few hours."""
    when = timing_of(arguments.facts)
    return _changed(case, arguments, lambda each: put_off(each, HOURS, when, now))


def put_off_tomorrow(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lets a reminder come again tomorrow, at the person's hour."""
    when = timing_of(arguments.facts)
    tomorrow = local_day(now, when) + A_DAY
    return _changed(case, arguments, lambda each: moved(each, tomorrow, when.hour, when))


def move_reminder(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Puts a reminder to the day and time that were asked for, unless that is past or too far."""
    when, day = timing_of(arguments.facts), arguments.day("remind_on")
    clock = time.fromisoformat(str(arguments.facts.get("remind_at")))
    moment = on_clock(day or local_day(now, when), clock, when)
    if moment <= now or moment > now + FURTHEST:
        return Outcome({"reminder_wrong": "past" if moment <= now else "far"})
    done = _changed(case, arguments, lambda each: moved(each, local_day(moment, when), clock, when))
    quiet = "yes" if is_quiet(moment, when) else "no"
    return replace(done, facts={**done.facts, "reminder_wrong": None, "quiet_moved": quiet})


def _changed(case: Case, arguments: Arguments, change: Callable[[Reminder], Reminder]) -> Outcome:
    """Writes a changed reminder; without a state where it is not there any more."""
    reminder = _found(case, arguments.facts.get("reminder"))
    if reminder is None or not is_open(reminder):
        return Outcome({"reminder_state": None})
    after = change(reminder)
    shown = {"reminder_state": after.state, "reminder_at": [_item(after, case, arguments)]}
    return Outcome({**shown, "quiet_moved": "no"}, (after,))


def _found(case: Case, reminder_id: Value) -> Reminder | None:
    return next((each for each in case.reminders if each.id == reminder_id), None)


def _listed(reminder: Reminder, case: Case) -> bool:
    return is_open(reminder) and not is_moot(reminder, case)


def _latest(reminders: Iterable[Reminder]) -> Iterator[Reminder]:
    said: dict[tuple[str, int], Reminder] = {}
    for each in sorted(reminders, key=lambda each: each.said_at or each.made_at):
        if each.state == "said":
            said[each.about, each.part] = each
        else:
            yield each
    yield from said.values()


def _order(reminder: Reminder) -> tuple[int, datetime]:
    """What waits for an answer comes first, then what is due next; the silenced are last."""
    states = {"said": 0, "waiting": 1, "silent": 2}
    return states.get(reminder.state, 3), reminder.due or reminder.said_at or reminder.made_at


def _item(reminder: Reminder, case: Case, arguments: Arguments) -> dict[str, Value]:
    """Makes a reminder ready for a list; a paper whose last day nobody knows has no day."""
    unsure = {each.id for each in case.deadlines if each.due is None}
    at = reminder.due or reminder.said_at
    return {
        "id": reminder.id,
        "kind": reminder.kind,
        "state": reminder.state,
        "day": None if reminder.about in unsure else {"date": reminder.day.isoformat()},
        "when": {"at": arguments.local(at).isoformat()} if at else None,
    }
