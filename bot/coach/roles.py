"""Who plays what across the contacts on one account: the kind one, the hard one, the go-between."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Literal, TypeAlias

from pydantic import TypeAdapter

from bot.coach.case import Promise
from bot.coach.logged import Logged
from bot.core.marked import read_marked
from bot.core.reading import Read, read_file

Role: TypeAlias = Literal["friendly", "hard", "between", "plain"]
Shift: TypeAlias = Literal["softer", "softer_offer", "harder", "go_between"]
Titles: TypeAlias = Mapping[str, Mapping[str, tuple[str, ...]]]  # by role and language

BETWEEN = ("middleman_mediator",)
SOFT = ("good_cop_rapport", "false_waiver_promise")
HARD = (
    "threat_arrest", "threat_lawsuit_now", "asset_seizure_threat", "home_visit_bluff",
    "blacklist_or_family_consequence", "insult_or_abuse", "guilt_or_moral_pressure",
    "pay_today_pressure", "refuse_to_negotiate", "refusal_to_pay_label",
)  # fmt: skip
NAMES = ("caller_name", "staff_number", "their_number", "agency")  # the first known tells apart
_TITLES: TypeAdapter[Titles] = TypeAdapter(Mapping[str, Mapping[str, tuple[str, ...]]])


@dataclass(frozen=True, slots=True)
class Caller:
    """One voice on an account: what it is known by ("" for nobody named), the role it played last,
    its contacts in order, and all that it promised."""

    name: str
    role: Role
    contacts: tuple[Logged, ...]
    promises: tuple[Promise, ...]


def read_titles(path: Path) -> Read[Titles]:
    """Reads the titles, with their lines and mistakes."""
    return read_file(path, _TITLES)


def load_titles(path: Path) -> Titles:
    """Reads the titles by which a role is known."""
    return _TITLES.validate_python(read_marked(path)[0])


def role_of(contact: Logged, titles: Titles) -> Role:
    """Tells what somebody played in one contact, as far as the log shows."""
    if _is_between(contact, titles.get("between", {})):
        return "between"
    if contact.is_one("tone", "pressure", "insults", "threats") or _did(contact, HARD):
        return "hard"
    kind = contact.is_one("tone", "polite") or _did(contact, SOFT) or offers(contact)
    return "friendly" if kind else "plain"


def offers(contact: Logged) -> bool:
    """Tells whether something was held out in a contact: a waiver, a discount, a pause."""
    held_out = contact.is_one("their_promise_kind", "waiver", "freeze")
    return held_out or contact.is_one("situation", "waiver")


def callers(
    contacts: Iterable[Logged], promises: Iterable[Promise], titles: Titles
) -> tuple[Caller, ...]:
    """Tells the voices on an account apart, in the order in which they were first heard. Those who
    gave no name are told apart by their role alone."""
    voices: dict[tuple[str, Role | None], list[Logged]] = {}
    for each in filter(_is_heard, contacts):
        name = name_of(each)
        voices.setdefault((name, None if name else role_of(each, titles)), []).append(each)
    promised = [each for each in promises if each.by == "they" and each.state != "dropped"]
    return tuple(_caller(name, said, promised, titles) for (name, _), said in voices.items())


def heard_since(voices: Iterable[Caller], first: date) -> int:
    """Counts the voices with a name that were heard from a day on."""
    return sum(bool(each.name) and each.contacts[-1].day >= first for each in voices)


def shift(contacts: Sequence[Logged], titles: Titles) -> Shift | None:
    """Tells how the latest contact differs from the one before it on the same account."""
    heard = [each for each in contacts if _is_heard(each)][-2:]
    if len(heard) < 2:
        return None
    before, now = (role_of(each, titles) for each in heard)
    if now == "between" and before != "between":
        return "go_between"
    if before in ("hard", "between") and (now == "friendly" or offers(heard[1])):
        return "softer_offer" if offers(heard[1]) else "softer"
    return "harder" if before == "friendly" and now == "hard" else None


def name_of(contact: Logged) -> str:
    """Gives what a voice is known by, "" where nothing was noted."""
    return str(next(filter(None, map(contact.details.get, NAMES)), "")).strip()


def week_before(day: date) -> date:
    """Gives the first day of the week that ends with a day."""
    return day - timedelta(days=6)


def _caller(
    name: str, said: Sequence[Logged], promised: Sequence[Promise], titles: Titles
) -> Caller:
    ids = {each.id for each in said}
    theirs = tuple(each for each in promised if each.contact in ids)
    return Caller(name, role_of(said[-1], titles), tuple(said), theirs)


def _is_between(contact: Logged, titles: Mapping[str, tuple[str, ...]]) -> bool:
    words = (contact.details.get(name) for name in ("caller_name", "agency", "collector_words"))
    said = " ".join(str(each) for each in words if each).casefold()
    titled = any(title in said for known in titles.values() for title in known)
    return titled or contact.is_one("claims_to_be", "court") or _did(contact, BETWEEN)


def _did(contact: Logged, tactics: tuple[str, ...]) -> bool:
    return any(each in tactics for each in contact.tactics)


def _is_heard(contact: Logged) -> bool:
    """Whether somebody of theirs said or wrote something."""
    return contact.theirs and not contact.is_one("outcome", "missed")
