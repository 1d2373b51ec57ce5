"""What belongs to the person: take it all out, or have it erased."""

from datetime import datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Erase


def export_case(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Hands everything out."""
    return Outcome(export=True)


def erase_case(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Erases everything."""
    return Outcome(changes=(Erase(),))
