"""What belongs to one person: contacts, promises, plans and exhibits, as plain immutable data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeAlias

from bot.core.messages import Value


@dataclass(frozen=True)
class Contact:
    """One entry of the log. Entries with the same `contact` tell of one call, message or visit:
    a correction is another entry, never a change. `happened_at` is in UTC, `zone` its IANA name."""

    id: str
    contact: str
    debt: str
    happened_at: datetime
    zone: str
    written_at: datetime
    details: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Promise:
    """What either side undertook (`by` is "they" or "i"); `what` is the person's own words, or
    `kind` names a promise that the words of a script describe."""

    id: str
    contact: str
    debt: str
    by: str
    made_at: datetime
    what: str = ""
    kind: str = ""
    due: date | None = None
    form: str | None = None


@dataclass(frozen=True)
class Plan:
    """An offer and what became of it: result is offered, agreed or refused, form said or written.
    `figures` holds its money and counts by name."""

    id: str
    contact: str
    debt: str
    at: datetime
    used: str | None = None
    result: str | None = None
    form: str | None = None
    figures: Mapping[str, Value] = field(default_factory=dict)


OURS = "ours"  # the `contact` of a file that was made for the person: no evidence


@dataclass(frozen=True)
class Exhibit:
    """A file kept as evidence: its name as sent, its SHA-256 (hex) and its size in bytes."""

    id: str
    contact: str
    name: str
    sha256: str
    size: int
    received_at: datetime


@dataclass(frozen=True)
class Case:
    """Those parts of a person's case that were loaded, each in the order it was written."""

    contacts: tuple[Contact, ...] = ()
    promises: tuple[Promise, ...] = ()
    plans: tuple[Plan, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()


Record: TypeAlias = Contact | Promise | Plan | Exhibit
PARTS: Mapping[str, type[Contact] | type[Promise] | type[Plan] | type[Exhibit]] = {
    "contacts": Contact,
    "promises": Promise,
    "plans": Plan,
    "exhibits": Exhibit,
}


@dataclass(frozen=True)
class Erase:
    """The change that removes everything of a person, files too."""


Change: TypeAlias = Record | Erase
