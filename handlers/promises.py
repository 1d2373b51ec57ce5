"""Both sides' promises: listed, opened, changed, and settled when their day has come."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Promise, Reminder
from bot.coach.promises import item, listed, reminders_of
from bot.coach.reminders import timing_of
from bot.core.ids import new_id
from bot.core.messages import Value
from handlers.promise_log import entry_on

PAGE = 5
OPENED = (
    "promise_by", "promise_kind", "promise_name", "promise_what", "promise_due", "promise_form",
    "promise_proof", "promise_state",
)  # fmt: skip


def list_promises(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lists one page of the promises; after the last page comes the first."""
    found = listed(case.promises)
    pages = max(1, -(-len(found) // PAGE))
    more = arguments.facts.get("promises_move") == "more"
    page = (int(arguments.facts.get("promises_page") or 0) + 1) % pages if more else 0
    today = arguments.local(now).date()
    return Outcome(
        {
            "promises": [item(each, today) for each in found[page * PAGE :][:PAGE]],
            "promises_total": len(found),
            "promises_page": page,
            "promises_more": "yes" if pages > 1 else "no",
        }
    )


def begin_promise(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Turns to a promise of which nothing is known yet."""
    return Outcome({"picked_promise": None, **_opened(None)})


def show_promise(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Opens the promise that was picked; without a state where it is not there any more."""
    return Outcome(_opened(_picked(case, arguments)))


def take_up_promise(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Opens the promise that a reminder asks about."""
    about = arguments.facts.get("reminder_about")
    return Outcome({"picked_promise": about, **_opened(_find(case, about))})


def save_promise(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Writes a promise down, new or changed, with all that reminds of it."""
    by = str(arguments.facts.get("promise_by"))
    fresh = Promise(id=new_id(now), contact="", debt=arguments.debt, by=by, made_at=now)
    promise = _as_told(_picked(case, arguments) or fresh, arguments)
    facts = {"picked_promise": promise.id, **_opened(promise)}
    return Outcome(facts, (promise, *_reminders(case, promise, arguments, now)))


def settle_promise(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Notes that a promise was kept, broken or dropped, or is open again; the log learns of it."""
    promise, state = _picked(case, arguments), str(arguments.facts.get("promise_state"))
    if promise is None or promise.state == state:
        return Outcome()
    changed = replace(promise, state=state, changed_at=now)
    entry = entry_on(case, changed, arguments, now)
    return Outcome({}, (changed, *_reminders(case, changed, arguments, now), entry))


def day_is_over(facts: Mapping[str, Value], now: datetime) -> bool:
    """Says whether the day of the promise on the table is already past where the person is."""
    day = Arguments(facts).day("promise_due")
    return day is not None and day < _today(facts, now)


def _today(facts: Mapping[str, Value], now: datetime) -> date:
    return Arguments(facts).local(now).date()


def _find(case: Case, id: Value) -> Promise | None:
    return next((each for each in case.promises if each.id == id), None)


def _picked(case: Case, arguments: Arguments) -> Promise | None:
    return _find(case, arguments.facts.get("picked_promise"))


def _reminders(
    case: Case, promise: Promise, arguments: Arguments, now: datetime
) -> tuple[Reminder, ...]:
    return reminders_of(promise, case.reminders, timing_of(arguments.facts), now)


def _opened(promise: Promise | None) -> dict[str, Value]:
    """Lays a promise open as facts; None empties them."""
    if promise is None:
        return dict.fromkeys(OPENED)
    kind = promise.kind or "other"
    return {
        "promise_by": promise.by,
        "promise_kind": kind if promise.by == "they" else None,
        "promise_name": kind,
        "promise_what": promise.what or None,
        "promise_due": promise.due.isoformat() if promise.due else None,
        "promise_form": promise.form,
        "promise_proof": promise.written or None,
        "promise_state": promise.state,
    }


def _as_told(promise: Promise, arguments: Arguments) -> Promise:
    """Takes over what was answered of a promise; a proof makes it a written one."""
    facts = arguments.facts
    proof = str(facts.get("promise_proof") or "")
    return replace(
        promise,
        kind=str(facts.get("promise_kind") or promise.kind),
        what=str(facts.get("promise_what") or ""),
        due=arguments.day("promise_due"),
        form="written" if proof else facts.get("promise_form") or "said",
        written=proof,
    )
