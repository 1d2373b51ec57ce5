"""Promises and the log: those that were told with a contact, and what became of one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from bot.coach.action import Arguments
from bot.coach.case import Case, Change, Contact, Promise
from bot.coach.promises import reminders_of, thread_of
from bot.coach.reminders import timing_of
from bot.core.ids import new_id
from bot.core.messages import Value

WHOSE = {"they": "their", "i": "my"}


def promises_of(
    case: Case, arguments: Arguments, contact: str, now: datetime
) -> tuple[Change, ...]:
    """Makes or renews the promises that were told with a contact, with all that reminds of them."""
    told = (_of_contact(case, arguments, contact, by, now) for by in WHOSE)
    made = [each for each in told if each is not None]
    when = timing_of(arguments.facts)
    reminders = (reminders_of(each, case.reminders, when, now) for each in made)
    return (*made, *(each for several in reminders for each in several))


def entry_on(case: Case, promise: Promise, arguments: Arguments, now: datetime) -> Contact:
    """Makes the log's entry on what became of a promise, beside all that was noted before."""
    thread = [each for each in case.contacts if each.contact == thread_of(promise)]
    last = thread[-1] if thread else None
    before = last.details if last else _told(promise, arguments)
    return Contact(
        id=new_id(now),
        contact=thread_of(promise),
        debt=promise.debt,
        happened_at=last.happened_at if last else promise.made_at.astimezone(UTC),
        zone=last.zone if last else arguments.zone,
        written_at=now,
        details={**before, f"{WHOSE[promise.by]}_promise_state": promise.state},
    )


def _of_contact(
    case: Case, arguments: Arguments, contact: str, by: str, now: datetime
) -> Promise | None:
    """Gives one side's promise as it was told with a contact; None where nothing was."""
    facts, whose = arguments.facts, WHOSE[by]
    kind, what = facts.get(f"{whose}_promise_kind"), facts.get(f"{whose}_promise")
    if not (kind or what or _only_tapped(facts, by, whose)):
        return None
    known = [each for each in case.promises if _told_with(each, contact, by)]
    fresh = Promise(f"{contact}-{by}", contact, arguments.debt, by, made_at=now)
    promise = known[0] if known else fresh
    return replace(
        promise,
        kind=str(kind or promise.kind),
        what=str(what or promise.what),
        due=arguments.day(f"{whose}_promise_due") or promise.due,
        form="written" if promise.written else facts.get(f"{whose}_promise_form") or promise.form,
        state=str(facts.get(f"{whose}_promise_state") or promise.state),
    )


def _only_tapped(facts: Mapping[str, Value], by: str, whose: str) -> bool:
    """Whether a promise was noted without its words; a day of mine has a record of its own."""
    recorded = by == "i" and facts.get(f"{whose}_promise_due")
    return facts.get("promised") in (by, "both") and not recorded


def _told_with(promise: Promise, contact: str, by: str) -> bool:
    return thread_of(promise) == contact and promise.by == by and promise.kind != "answer_offer"


def _told(promise: Promise, arguments: Arguments) -> dict[str, Value]:
    """Gives what the log says first of a promise that belongs to no contact."""
    whose = WHOSE[promise.by]
    told = {
        "happened_on": arguments.local(promise.made_at).date().isoformat(),
        "promised": promise.by,
        "their_promise_kind": promise.kind if promise.by == "they" else None,
        f"{whose}_promise": promise.what,
        f"{whose}_promise_due": promise.due.isoformat() if promise.due else None,
        f"{whose}_promise_form": promise.form,
    }
    return {name: value for name, value in told.items() if value}
