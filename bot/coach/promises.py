"""What is followed of a promise: what reminds of it, and what the next call is told of it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from bot.coach.case import Contact, Promise, Reminder
from bot.coach.reminders import for_letter, for_promise, settled
from bot.coach.renewing import renewed
from bot.coach.timing import Timing
from bot.core.messages import Value

STATES = ("open", "broken", "kept")  # in the order of a list; a dropped one is not listed
SHORT = 10  # characters of the person's own words that fit on a button


def listed(promises: Iterable[Promise]) -> list[Promise]:
    """Sorts promises for reading: open ones first, the soonest day first, without a day last."""
    return sorted((each for each in promises if each.state in STATES), key=_rank)


def thread_of(promise: Promise) -> str:
    """Names the log's thread that a promise belongs to: its contact's, else one of its own."""
    return promise.contact or promise.id


def reminders_of(
    promise: Promise, known: Iterable[Reminder], when: Timing, now: datetime
) -> tuple[Reminder, ...]:
    """Counts anew what reminds of a promise; of one that is over, nothing does."""
    if promise.state != "open":
        return settled(known, promise.id)
    letter = for_letter(promise, when, now) if promise.kind == "letter" else ()
    fresh = (*for_promise(promise, when, now), *letter)
    return renewed(fresh, known, promise.id, promise.due)


def for_next_call(promises: Iterable[Promise], last: Contact | None) -> list[Promise]:
    """Gives what the next call's first card tells: what they broke since the last contact, the
    latest first, then what is open from that contact."""
    every = [each for each in promises if each.what or each.kind]
    since = last.happened_at if last else datetime.min.replace(tzinfo=UTC)
    broken = [each for each in every if _broken_since(each, since)]
    still_open = [each for each in every if last and _open_from(each, last)]
    return [*sorted(broken, key=_changed, reverse=True), *still_open]


def item(promise: Promise, today: date) -> dict[str, Value]:
    """Makes a promise ready for a list that is read on that day."""
    still_open = promise.state == "open"
    late = still_open and promise.due is not None and promise.due < today
    return {
        "id": promise.id,
        "by": promise.by,
        "name": promise.kind or "other",
        "what": promise.what or None,
        "detail": promise.what or None if promise.kind not in ("", "other") else None,
        "short": _short(promise.what) or None,
        "due": {"date": promise.due.isoformat()} if promise.due else None,
        "form": promise.form if still_open and promise.by == "they" else None,
        "state": promise.state,
        "late": "yes" if late else "no",
    }


def _short(what: str) -> str:
    return what if len(what) <= SHORT else what[: SHORT - 1].rstrip() + "…"


def _rank(promise: Promise) -> tuple[int, date, str]:
    return STATES.index(promise.state), promise.due or date.max, promise.id


def _changed(promise: Promise) -> datetime:
    return promise.changed_at or promise.made_at


def _broken_since(promise: Promise, since: datetime) -> bool:
    return promise.by == "they" and promise.state == "broken" and _changed(promise) >= since


def _open_from(promise: Promise, last: Contact) -> bool:
    return promise.contact == last.contact and promise.state == "open"
