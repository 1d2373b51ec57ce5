"""The line that was hard to say: found after a call, and offered for two minutes of rehearsal."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case
from bot.coach.reminders import remind, settled, timing_of
from bot.core.messages import Value

PAUSES = 2  # so many in one call tell of a line that was hard

# Where a call halted, by step or else by script: which line that was.
LINES: Mapping[str, str] = {
    "call.cannot_talk": "opening",
    "call.at_work": "opening",
    "call.official": "official",
    "call.official_bye": "official",
    "call.said_arrest": "official",
    "call.said_lawsuit": "official",
    "call.said_family": "family",
    "call.said_workplace": "family",
    "call.said_home_visit": "writing",
    "call.said_pay_today": "today",
    "call.said_waiver": "writing",
    "call.said_borrow": "today",
    "call.money_or_code": "today",
    "call.money_refused": "today",
    "call.said": "writing",
    "call": "opening",
    "handle_insults": "insults",
    "propose_plan": "today",
    "verify_debt": "writing",
    "willing_to_pay": "today",
}


def offer_rehearsal(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Names the line that a call halted on, and asks once the next day; nothing where it went
    well."""
    line = hard_line(arguments.facts)
    if line is None or not arguments.contact:
        return Outcome({"rehearse_topic": None})
    tomorrow = arguments.local(now).date() + timedelta(days=1)
    asked = remind("rehearse", arguments.contact, tomorrow, timing_of(arguments.facts), now)
    known = {each.id for each in case.reminders}
    fresh = tuple(each for each in asked if each.id not in known)
    return Outcome({"rehearse_topic": line, "rehearse_about": arguments.contact}, fresh)


def finish_rehearsal(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Notes that the line was rehearsed, so that nobody asks again."""
    about = str(arguments.facts.get("rehearse_about"))
    return Outcome({"rehearse_about": None}, settled(case.reminders, about))


def hard_line(facts: Mapping[str, Value]) -> str | None:
    """Names the line that was hard in a call, None where none was."""
    halted = str(facts.get("halted_at") or "")
    if facts.get("explained") == "yes" or int(facts.get("pauses") or 0) >= PAUSES:
        return LINES.get(halted) or LINES.get(halted.partition(".")[0], "opening")
    return "insults" if facts.get("tone") in ("insults", "threats") else None
