"""Papers that have to be answered in time: their day, what reminds of it, and that it was met."""

from dataclasses import replace
from datetime import date, datetime
from typing import cast

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Deadline
from bot.coach.deadlines import Paper, deadline
from bot.coach.refused import Refused
from bot.coach.reminders import for_deadline, settled, timing_of
from bot.coach.renewing import renewed
from bot.core.ids import new_id
from bot.core.messages import Value
from handlers.which_debt import NAMED, entry, open_debts

SHOWN = 5
FRESH = (
    "picked_deadline", "paper_kind", "paper_received_on", "paper_due", "deadline_due",
    "deadline_days", "deadline_state", "deadline_refused", "paper_debt",
)  # fmt: skip


def begin_deadline(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lists what is open, the soonest first, and turns to a paper of which nothing is known yet."""
    waiting = [each for each in case.deadlines if not each.done]
    soonest = sorted(waiting, key=lambda each: (each.due or date.min, each.id))
    items = [_item(each) for each in soonest[:SHOWN]]
    about = [entry(each) for each in open_debts(case, arguments.local(now).date())[:NAMED]]
    facts = {"deadlines": items, "deadlines_total": len(items)}
    return Outcome(
        {**dict.fromkeys(FRESH), **facts, "paper_debts": about if len(about) > 1 else None}
    )


def work_out_deadline(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Works out by when a paper must be answered, from the place's rule, and writes it down; a day
    of receipt that cannot be changes nothing."""
    received, kind = arguments.day("paper_received_on"), str(arguments.facts.get("paper_kind"))
    found = _by_rule(kind, received, arguments, now)
    if isinstance(found, Refused):
        return Outcome({"deadline_refused": found.reason})
    due, rule = found
    debt = str(arguments.facts.get("paper_debt") or "")
    known = Deadline(_id(arguments, now), kind, received, now, due, rule, debt=debt)
    return _written(case, known, arguments, now)


def date_deadline(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes the day that stands on the paper itself, unless a rule's day comes before it."""
    before, due = _picked(case, arguments), arguments.day("paper_due")
    if before is None or due is None:
        return Outcome()
    sooner = before.rule and before.due and arguments.local(now).date() <= before.due <= due
    known = before if sooner else replace(before, due=due, rule="")
    return _written(case, known, arguments, now)


def finish_deadline(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Notes that the paper picked, or the one a reminder is about, was answered."""
    found = _picked(case, arguments)
    if found is None or found.done:
        return Outcome()
    return Outcome({}, (replace(found, done=True), *settled(case.reminders, found.id)))


def take_up_deadline(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Picks the paper that a reminder is about; nothing else is on the table."""
    about = arguments.facts.get("reminder_about")
    found = next((each for each in case.deadlines if each.id == about), None)
    kind = found.kind if found else None
    return Outcome({**dict.fromkeys(FRESH), "picked_deadline": about, "paper_kind": kind})


def _by_rule(
    kind: str, received: date | None, arguments: Arguments, now: datetime
) -> tuple[date | None, str] | Refused:
    place, today = str(arguments.facts.get("place")), arguments.local(now).date()
    if received is None:
        return None, ""
    found = deadline(cast(Paper, kind), received, place, arguments.library.rules, today)
    return found if isinstance(found, Refused) else (found.due, found.rule or "")


def _written(case: Case, known: Deadline, arguments: Arguments, now: datetime) -> Outcome:
    fresh = for_deadline(known, timing_of(arguments.facts), now)
    reminders = renewed(fresh, case.reminders, known.id, known.due)
    facts: dict[str, Value] = {
        "picked_deadline": known.id,
        "deadline_refused": None,
        "deadline_due": known.due.isoformat() if known.due else None,
        "deadline_days": _days(known),
        "deadline_state": _state(known.due, arguments.local(now).date()),
    }
    return Outcome(facts, (known, *reminders))


def _days(known: Deadline) -> int | None:
    if known.due is None or known.received_on is None or not known.rule:
        return None
    return (known.due - known.received_on).days


def _state(due: date | None, today: date) -> str:
    if due is None:
        return "unsure"
    return "passed" if due < today else "last_day" if due == today else "open"


def _id(arguments: Arguments, now: datetime) -> str:
    return str(arguments.facts.get("picked_deadline") or new_id(now))


def _picked(case: Case, arguments: Arguments) -> Deadline | None:
    id = arguments.facts.get("picked_deadline")
    return next((each for each in case.deadlines if each.id == id), None)


def _item(known: Deadline) -> dict[str, Value]:
    return {
        "id": known.id,
        "kind": known.kind,
        "due": {"date": known.due.isoformat()} if known.due else None,
    }
