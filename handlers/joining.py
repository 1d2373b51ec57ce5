"""Several apps and an address elsewhere: what the conversation is asked to do about them."""

from collections.abc import Mapping
from datetime import datetime

from bot.coach.action import Arguments, Outcome, Wish
from bot.coach.case import OURS, PARTS, Case
from bot.core.messages import Value
from handlers.log import is_unsaved

COUNTED = {
    "kept_contacts": "contacts",
    "kept_debts": "debts",
    "kept_plans": "agreements",
    "kept_promises": "promises",
    "kept_files": "exhibits",
}
AGAIN: Mapping[str, Value] = {"elsewhere_refused": None, "elsewhere_answer": None}
FORGOTTEN = ("elsewhere", "elsewhere_service", "elsewhere_hint", "elsewhere_state")


def list_apps(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lists where the person is reached."""
    return Outcome(wish=Wish("list_apps"))


def issue_code(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Gives a code for another app."""
    return Outcome(wish=Wish("issue_code"))


def hide_code(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Forgets the code that was shown."""
    return Outcome({"join_code": None})


def try_code(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Tries a code that was typed, and tells what this case holds."""
    holds = {part: len(_own(case, part)) for part in PARTS}
    empty = not any(holds.values()) and not _begun(arguments.facts)
    shown = {"id": "holds", **{name: holds[part] for name, part in COUNTED.items()}}
    facts = {"join_own": "empty" if empty else "full", "join_holds": [shown]}
    return Outcome(facts, wish=Wish("try_code", str(arguments.facts.get("join_typed") or "")))


def join_case(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Goes over to the case whose code was right."""
    return Outcome(wish=Wish("join"))


def leave_app(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes the app off that was picked."""
    return Outcome(wish=Wish("leave_app", str(arguments.facts.get("picked_app") or "")))


def try_elsewhere(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Sends a message with digits to the address that was typed."""
    typed = str(arguments.facts.get("elsewhere_typed") or "")
    return Outcome({**AGAIN, "elsewhere_typed": None}, wish=Wish("try_elsewhere", typed))


def match_elsewhere(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Compares the digits; those that are right make the address the one that is used."""
    typed = str(arguments.facts.get("elsewhere_answer") or "")
    return Outcome({"elsewhere_answer": None}, wish=Wish("match_elsewhere", typed))


def forget_elsewhere(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Forgets the address."""
    return Outcome(dict.fromkeys(FORGOTTEN))


def _own(case: Case, part: str) -> list[object]:
    """Gives a part of the case without the files that were made for the person."""
    return [each for each in getattr(case, part) if getattr(each, "contact", "") != OURS]


def _begun(facts: Mapping[str, Value]) -> bool:
    """Says whether something was told that is not on record yet."""
    told = any(facts.get(name) for name in ("creditor", "claimed_amount", "incomes", "essentials"))
    return told or is_unsaved(facts)
