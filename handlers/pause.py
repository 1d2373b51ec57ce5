"""Three months without a new loan: started and stopped at will, and nothing is lost by a slip."""

from datetime import datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Reminder
from bot.coach.due_days import due_days
from bot.coach.reminders import remind, settled, timing_of
from bot.core.ids import new_id

MONTHS = 3
KIND = "pause_over"
FACTS = ("pause_from", "pause_until", "pause_days", "pause_length", "pause_state")


def start_pause(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Starts three months from today, over an earlier start too."""
    today = arguments.local(now).date()
    until = due_days(today, "monthly", MONTHS + 1)[-1]
    about = f"pause-{new_id(now)}"
    fresh = remind(KIND, about, until, timing_of(arguments.facts), now)
    facts = {
        "pause_from": today.isoformat(),
        "pause_until": until.isoformat(),
        "pause_days": 0,
        "pause_length": (until - today).days,
        "pause_state": "running",
    }
    return Outcome(facts, (*_ended(case), *fresh))


def count_pause(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Counts how many days of the pause are over; nothing where none was started."""
    begun, until = arguments.day("pause_from"), arguments.day("pause_until")
    if begun is None or until is None:
        return Outcome()
    today = arguments.local(now).date()
    days = max(0, (min(today, until) - begun).days)
    state = "over" if today >= until else "running"
    return Outcome({"pause_days": days, "pause_state": state})


def stop_pause(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Ends the pause, and the reminder of its end."""
    return Outcome(dict.fromkeys(FACTS), _ended(case))


def _ended(case: Case) -> tuple[Reminder, ...]:
    """Settles what was to be said of earlier pauses."""
    pauses = {each.about for each in case.reminders if each.kind == KIND}
    return tuple(each for about in sorted(pauses) for each in settled(case.reminders, about))
