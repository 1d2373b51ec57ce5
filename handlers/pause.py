"""Three months without a new loan: started and stopped at will, and nothing is lost by a slip."""

from datetime import date, datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Reminder
from bot.coach.due_days import due_days
from bot.coach.reminders import remind, settled, timing_of

MONTHS = 3
KIND = "pause_over"


def start_pause(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Starts three months from today, over an earlier start too."""
    today = arguments.local(now).date()
    until = due_days(today, "monthly", MONTHS + 1)[-1]
    about = f"pause-{today.isoformat()}"
    fresh = remind(KIND, about, until, timing_of(arguments.facts), now)
    facts = {
        "pause_from": today.isoformat(),
        "pause_until": until.isoformat(),
        "pause_days": 0,
        "pause_length": (until - today).days,
    }
    return Outcome(facts, (*_ended(case, but=about), *fresh))


def count_pause(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Counts how many days of the pause are over; none where none was started."""
    begun, until = arguments.day("pause_from"), arguments.day("pause_until")
    if begun is None or until is None:
        return Outcome()
    return Outcome({"pause_days": _over(begun, until, arguments.local(now).date())})


def stop_pause(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Ends the pause, and the reminder of its end."""
    facts = dict.fromkeys(("pause_from", "pause_until", "pause_days", "pause_length"))
    return Outcome(facts, _ended(case))


def _over(begun: date, until: date, today: date) -> int:
    return max(0, (min(today, until) - begun).days)


def _ended(case: Case, but: str = "") -> tuple[Reminder, ...]:
    """Settles what was to be said of pauses, one of them left out."""
    pauses = {each.about for each in case.reminders if each.kind == KIND} - {but}
    return tuple(each for about in sorted(pauses) for each in settled(case.reminders, about))
