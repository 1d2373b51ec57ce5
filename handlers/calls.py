"""A live call: it begins, it ends, and what can be said of it afterwards."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Contact, Promise
from bot.coach.promises import for_next_call, item
from bot.core.ids import new_id
from bot.core.messages import Value
from handlers.log import entry, is_unsaved, last_debt, threads
from handlers.offers import compute_offer
from handlers.pacing import paced
from handlers.which_debt import named_debt, turn_to


def start_call(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Opens a contact for the call that is on; within one call it does nothing again."""
    if arguments.facts.get("on_call") == "yes":
        return Outcome()
    contact = new_id(now)
    local = arguments.local(now)
    debt, known = turn_to(case, arguments, last_debt(case), local.date())
    facts = {
        **known,
        "on_call": "yes",
        "contact_kind": "call",
        "direction": "incoming",
        "outcome": "answered",
        "happened_on": local.date().isoformat(),
        "happened_at": local.strftime("%H:%M"),
        **_last(case, arguments, now),
        **paced(case, replace(arguments, debt=debt or arguments.debt), now),
    }
    return Outcome(facts, _unfinished(arguments, now), contact, debt)


def take_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Turns to the debt that was named by a tap, with what can be offered for that one."""
    turned = named_debt(case, arguments, now)
    if turned.debt is None:
        return turned
    known = {**arguments.facts, "claimed_amount": None, **turned.facts}
    there = replace(arguments, facts=known, debt=turned.debt)
    return replace(turned, facts={**turned.facts, **compute_offer(case, there, now).facts})


def finish_call(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Notes that the call is over, and how many minutes it took."""
    if arguments.facts.get("on_call") != "yes":
        return Outcome({"on_call": "no"})
    return Outcome({"on_call": "no", "duration_minutes": _minutes(arguments, now)})


def debrief(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Names one thing done well, one open point and what is likely next."""
    facts = arguments.facts
    return Outcome(
        {
            "done_well": _done_well(facts),
            "open_point": _open_point(facts),
            "likely_next": _likely_next(facts),
        }
    )


def _unfinished(arguments: Arguments, now: datetime) -> tuple[Contact, ...]:
    """Writes down what was noted of the contact before, so that a new call loses none of it."""
    return (entry(arguments, now),) if is_unsaved(arguments.facts) and arguments.contact else ()


def _last(case: Case, arguments: Arguments, now: datetime) -> dict[str, Value]:
    """Recalls the latest contact, what is open from it, and what was not kept since."""
    last = _latest_contact(case)
    promises = for_next_call(case.promises, last)
    today = arguments.local(now).date()
    return {
        **_contact(last, arguments),
        "last_promises": [item(each, today) for each in promises] or None,
        **_opening(promises),
    }


def _latest_contact(case: Case) -> Contact | None:
    """Gives the newest entry on the contact that happened last; a promise alone is no contact."""
    found = (thread[-1] for thread in threads(case.contacts))
    return next((each for each in found if each.details.get("contact_kind")), None)


def _contact(last: Contact | None, arguments: Arguments) -> dict[str, Value]:
    if last is None:
        return {"last_caller": None, "last_contact_on": None}
    return {
        "last_caller": last.details.get("caller_name") or last.details.get("agency"),
        "last_contact_on": arguments.local(last.happened_at).date().isoformat(),
    }


def _opening(promises: Sequence[Promise]) -> dict[str, Value]:
    """Chooses the line that the call opens with: a promise that they broke is named first."""
    broken = promises[0] if promises and promises[0].state == "broken" else None
    if broken is None:
        return {"opening_line": "usual", "broken_due": None}
    due = broken.due.isoformat() if broken.due else None
    return {"opening_line": broken.kind or "other", "broken_due": due}


def _minutes(arguments: Arguments, now: datetime) -> int:
    local = arguments.local(now)
    begun = f"{arguments.facts.get('happened_on')}T{arguments.facts.get('happened_at')}"
    length = local.replace(tzinfo=None) - datetime.fromisoformat(begun)
    return max(1, length // timedelta(minutes=1))


def _done_well(facts: Mapping[str, Value]) -> str:
    hard = facts.get("tone") in ("insults", "threats")
    if hard and facts.get("ended_by_me") == "yes":
        return "ended_it"
    for asked in ("asked_writing", "asked_identity"):
        if facts.get(asked) == "yes":
            return asked
    return "kept_calm" if hard else "wrote_it_down"


def _open_point(facts: Mapping[str, Value]) -> str:
    open_points = {
        "identity": facts.get("identified") != "yes",
        "promise": facts.get("promised") in ("they", "both"),
        "writing": facts.get("asked_writing") != "yes",
        "age": facts.get("debt_age_known") in (None, "unknown"),
        "amount": facts.get("claimed_amount") is None,
    }
    return next((point for point, is_open in open_points.items() if is_open), "nothing")


def _likely_next(facts: Mapping[str, Value]) -> str:
    if facts.get("promised") in ("they", "both"):
        return "letter"
    after = {"threats": "softer_caller", "insults": "softer_caller", "pressure": "harder_caller"}
    return after.get(str(facts.get("tone")), "same_caller")
