"""The log of contacts: append, list, show, correct by adding."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Contact, Promise
from bot.coach.debt import Debt
from bot.coach.logged import logged
from bot.coach.roles import role_of
from bot.core.ids import new_id
from bot.core.messages import Value
from handlers.debt_facts import facts_of
from handlers.naming import of_tactic
from handlers.promise_log import promises_of
from handlers.which_debt import entry as debt_entry
from handlers.which_debt import find, learnt, turn_to

PAGE = 5
OF_THE_DEBT = ("creditor", "claimed_amount")
ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")
Thread = list[Contact]  # the entries of one contact, oldest first


def begin_log(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Turns to a new contact, or goes on with the one whose log is not written yet."""
    if arguments.facts.get("on_call") == "yes" or is_unsaved(arguments.facts):
        return Outcome()
    debt, known = turn_to(case, arguments, last_debt(case), arguments.local(now).date())
    return Outcome(known, contact=new_id(now), debt=debt)


def save_contact(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Appends what is known of this contact to the log, with both sides' promises; what was learnt
    of a debt on record goes there too."""
    contact = arguments.contact or new_id(now)
    written = entry(arguments, now, contact)
    promises = promises_of(case, arguments, contact, now)
    debts = () if arguments.facts.get("contact_saved") == "yes" else learnt(case, arguments, now)
    return Outcome({"contact_saved": "yes"}, (written, *promises, *debts), contact)


def keep_words(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Keeps the words that an interrupt stopped on as the collector's."""
    said = [arguments.facts.get(name) for name in ("collector_words", "interrupted_words")]
    together = "\n".join(str(each) for each in said if each)
    return Outcome({"collector_words": together, "interrupted_words": None})


def list_contacts(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lists one page of the log, in the order that was asked for."""
    names = {each.id: _name(each) for each in case.debts}
    found = _ordered(threads(case.contacts), str(arguments.facts.get("history_view")), names)
    last = max(0, (len(found) - 1) // PAGE)
    page = _page(arguments, last)
    shown = found[page * PAGE : (page + 1) * PAGE]
    return Outcome(
        {
            "contacts": [_item(thread, case.promises, names, arguments) for thread in shown],
            "contacts_total": len(found),
            "history_page": page,
            "history_move": None,
            "history_more": "yes" if page < last else "no",
        }
    )


def show_contact(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lays one contact open, every field with the latest that was written of it."""
    thread = _picked(case, arguments)
    fields = [
        {
            "id": name,
            "name": name,
            "value": _readable(name, value),
            "written": {"at": arguments.local(each.written_at).isoformat()},
            "corrected": "yes" if _was_other(thread, name, each) else "no",
        }
        for name, (value, each) in _latest(thread).items()
    ]
    return Outcome({"contact_fields": fields})


def reopen_contact(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes an earlier contact and its debt up again, so that a correction can be added."""
    thread = _picked(case, arguments)
    debt = find(case, thread[0].debt) if thread else None
    latest = _latest(thread).items()
    facts = {name: value for name, (value, _) in latest if name not in OF_THE_DEBT}
    return Outcome(
        {**facts, **_facts_of(debt, arguments, now), "contact_saved": "yes"},
        contact=thread[0].contact if thread else None,
        debt=debt.id if debt else None,
    )


def is_unsaved(facts: Mapping[str, Value]) -> bool:
    """Says whether a contact was begun whose log is not written yet."""
    return bool(facts.get("contact_kind")) and facts.get("contact_saved") != "yes"


def entry(arguments: Arguments, now: datetime, contact: str = "") -> Contact:
    """Makes the entry that is appended to the log."""
    return Contact(
        id=new_id(now),
        contact=contact or arguments.contact,
        debt=arguments.debt,
        happened_at=_happened(arguments, now),
        zone=arguments.zone,
        written_at=now,
        details=_details(arguments),
    )


def threads(contacts: Iterable[Contact]) -> list[Thread]:
    """Groups the log's entries by contact, the contact that happened last first."""
    found: dict[str, Thread] = {}
    for each in contacts:
        found.setdefault(each.contact, []).append(each)
    return sorted(found.values(), key=lambda thread: thread[-1].happened_at, reverse=True)


def last_debt(case: Case) -> str:
    """Names the debt of the contact that happened last."""
    found = threads(case.contacts)
    return found[0][0].debt if found else ""


def _facts_of(debt: Debt | None, arguments: Arguments, now: datetime) -> dict[str, Value]:
    return facts_of(debt, arguments.local(now).date()) if debt else {}


def _details(arguments: Arguments) -> dict[str, Value]:
    reopened = arguments.facts.get("contact_saved") == "yes"  # the debt on the table may be another
    more = {} if reopened else {name: arguments.facts.get(name) for name in OF_THE_DEBT}
    return {name: value for name, value in {**arguments.logged, **more}.items() if value}


def _happened(arguments: Arguments, now: datetime) -> datetime:
    """Gives when it happened, in UTC: as told, else now."""
    day, clock = arguments.day("happened_on"), arguments.facts.get("happened_at")
    if day is None:
        return now.astimezone(UTC)
    at = time.fromisoformat(str(clock)) if clock else time(12)
    return datetime.combine(day, at, ZoneInfo(arguments.zone)).astimezone(UTC)


def _ordered(found: list[Thread], view: str, names: Mapping[str, str]) -> list[Thread]:
    """Newest first; by debt, the debts' names in order and newest first within each."""
    if view == "by_debt":
        return sorted(found, key=lambda thread: _debt(thread, names) or "~")
    return found


def _debt(thread: Thread, names: Mapping[str, str]) -> str | None:
    """Names the debt that a contact was about: as it is on record now, else as it was told then."""
    told = (each.details.get("creditor") for each in reversed(thread))
    return names.get(thread[0].debt) or next(filter(None, told), None)


def _name(debt: Debt) -> str:
    named = debt_entry(debt)
    return " ·".join(filter(None, (named["name"], named["tail"])))


def _item(
    thread: Thread, promises: Iterable[Promise], names: Mapping[str, str], arguments: Arguments
) -> dict[str, Value]:
    last = thread[-1]
    happened = arguments.local(last.happened_at)
    latest = {name: value for name, (value, _) in _latest(thread).items()}
    return {
        "id": last.contact,
        "when": _when(happened, latest),
        "week": {"date": _monday(happened.date()).isoformat()},
        "caller": latest.get("caller_name") or latest.get("agency") or latest.get("brand"),
        "kind": latest.get("contact_kind") or ("promise" if latest.get("promised") else None),
        "outcome": latest.get("outcome"),
        "tone": latest.get("tone"),
        "role": _role(thread, arguments),
        "debt": _debt(thread, names),
        "promise_count": sum(each.contact == last.contact for each in promises),
        "broken": "yes" if latest.get("their_promise_state") == "broken" else "no",
        "entries": len(thread),
    }


def _role(thread: Thread, arguments: Arguments) -> str | None:
    """Tells what the caller played, None where it was no contact of its own."""
    found = logged(thread)
    return role_of(found[0], arguments.library.titles) if found else None


def _when(happened: datetime, latest: Mapping[str, Value]) -> Value:
    """Gives the moment of a contact; only its day where nobody knew the time."""
    known = latest.get("happened_at") or not latest.get("happened_on")
    return {"at": happened.isoformat()} if known else {"date": happened.date().isoformat()}


def _page(arguments: Arguments, last: int) -> int:
    here = int(arguments.facts.get("history_page") or 0)
    moves = {"first": 0, "older": here + 1, "newer": here - 1}
    return min(max(moves.get(str(arguments.facts.get("history_move")), here), 0), last)


def _readable(name: str, value: Value) -> Value:
    """Marks an ISO date and the ids of tactics as what they are, so that people can read them."""
    if name == "tactics":
        return of_tactic("name", *value)
    return {"date": value} if isinstance(value, str) and ISO_DATE.fullmatch(value) else value


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _picked(case: Case, arguments: Arguments) -> Thread:
    picked = arguments.facts.get("picked_contact")
    return [each for each in case.contacts if each.contact == picked]


def _was_other(thread: Thread, name: str, now: Contact) -> bool:
    """Whether an entry before this one said something else of that field."""
    earlier = thread[: thread.index(now)]
    return any(name in each.details for each in earlier)


def _latest(thread: Thread) -> dict[str, tuple[Value, Contact]]:
    """Gives each field's latest value, and the first entry that said so."""
    latest: dict[str, tuple[Value, Contact]] = {}
    for each in thread:
        for name, value in each.details.items():
            if name not in latest or latest[name][0] != value:
                latest[name] = (value, each)
    return latest
