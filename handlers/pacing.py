"""When to answer, and who plays what: on one account, before a call and after every log."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Promise
from bot.coach.debt import days_overdue
from bot.coach.logged import Logged, logged
from bot.coach.pacing import Due, good_hours, not_to_miss, pace, permitted
from bot.coach.roles import Caller, callers, heard_since, shift, week_before
from bot.coach.timing import timing_of
from bot.core.messages import Value
from handlers.citing import law
from handlers.judging import found, item, moment, together
from handlers.which_debt import find

SHOWN = 5  # voices on a card, and findings of one contact
SHOWN_DUE = 3


def look_at_contact(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Tells what the contact just written down crossed, how answering stands, and who speaks."""
    groups = together(found(case, logged(case.contacts), arguments, now))
    ours = [item(each) for each in groups if _is_in(arguments.contact, each[0].contacts)]
    voices = list_callers(case, arguments, now).facts
    return Outcome({"crossed": ours[:SHOWN] or None, **voices, **paced(case, arguments, now)})


def list_callers(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lists the voices on the account, what each one played and promised."""
    contacts, titles = account(case, arguments), arguments.library.titles
    voices = callers(contacts, case.promises, titles)
    first = week_before(arguments.local(now).date())
    return Outcome(
        {
            "callers": [_voice(each) for each in voices[-SHOWN:]] or None,
            "callers_lately": heard_since(voices, first),
            "caller_shift": shift(contacts, titles),
        }
    )


def show_pace(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Tells when to answer next: the rhythm, the next good hours, and what must not be missed."""
    place = str(arguments.facts.get("place"))
    allowed = permitted(place, law(arguments, now))
    good = next(good_hours(now, timing_of(arguments.facts), allowed), None)
    today = arguments.local(now).date()
    due = not_to_miss(case.deadlines, case.promises, today)
    view: dict[str, Value] = {
        "id": "pace",
        "from": _clock(good[0], arguments) if good else None,
        "to": arguments.local(good[1]).strftime("%H:%M") if good else None,
        "overdue": "known" if _overdue(case, arguments, today) is not None else "unknown",
        "reachable": _reachable(case, arguments, today),
    }
    return Outcome(
        {
            **paced(case, arguments, now),
            "pace_view": [view],
            "pace_due": [_due(each) for each in due[:SHOWN_DUE]] or None,
        }
    )


def paced(case: Case, arguments: Arguments, now: datetime) -> dict[str, Value]:
    """Gives how answering stands as facts; it looks nothing up, for a call may be on."""
    today = arguments.local(now).date()
    stands = pace(account(case, arguments), _overdue(case, arguments, today), today)
    return {
        "pace": stands.state,
        "pace_answered": stands.answered,
        "pace_rhythm": stands.rhythm.name,
    }


def account(case: Case, arguments: Arguments) -> tuple[Logged, ...]:
    """Gives the contacts about the debt on the table; all of them where none is known there."""
    contacts = logged(case.contacts)
    about = tuple(each for each in contacts if each.debt == arguments.debt)
    return about or contacts


def _overdue(case: Case, arguments: Arguments, today: date) -> int | None:
    debt = find(case, arguments.debt)
    return days_overdue(debt, today) if debt else None


def _reachable(case: Case, arguments: Arguments, today: date) -> str:
    stands = pace(account(case, arguments), _overdue(case, arguments, today), today)
    return "yes" if stands.reachable else "no"


def _is_in(contact: str, contacts: Sequence[Logged]) -> bool:
    return any(each.id == contact for each in contacts)


def _clock(when: datetime, arguments: Arguments) -> Value:
    return {"at": arguments.local(when).isoformat()}


def _due(due: Due) -> dict[str, Value]:
    day = {"date": due.due.isoformat()} if due.due else None
    return {"id": f"{due.kind}-{due.due}", "kind": due.kind, "due": day}


def _voice(caller: Caller) -> dict[str, Value]:
    last = caller.contacts[-1]
    promised = caller.promises[-1] if caller.promises else None
    return {
        "id": last.id,
        "name": caller.name or None,
        "role": caller.role,
        "times": len(caller.contacts),
        "when": moment(last),
        "promise_count": len(caller.promises),
        **_promised(promised),
    }


def _promised(promise: Promise | None) -> dict[str, Value]:
    if promise is None:
        return {"promise": None, "what": None, "due": None, "state": None}
    return {
        "promise": promise.kind or "other",
        "what": promise.what or None,
        "due": {"date": promise.due.isoformat()} if promise.due else None,
        "state": promise.state,
    }
