"""What belongs to one person: debts, contacts, promises, plans, exhibits, as immutable data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeAlias

from bot.coach.budget import Budget
from bot.coach.debt import Debt
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
    """What either side undertook (`by` is "they" or "i"); `what` is the person's own words, `kind`
    names a promise that the words of a script describe. `written` names the exhibit that proves it.
    `state`: open, kept, broken or dropped, since `changed_at`."""

    id: str
    contact: str
    debt: str
    by: str
    made_at: datetime
    what: str = ""
    kind: str = ""
    due: date | None = None
    form: str | None = None
    state: str = "open"
    written: str = ""
    changed_at: datetime | None = None


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
class Due:
    """One instalment of an agreed plan: its day and its sum in minor units."""

    number: int
    on: date
    minor: int


@dataclass(frozen=True)
class Agreement:
    """A plan that both sides agreed: who said yes, when, said or written, and its instalments.
    `written` names the exhibit that proves it; `payee_checked` that the account is the lender's
    own. `ended` is the day it was given up, replaced or fulfilled."""

    id: str
    contact: str
    debt: str
    agreed_at: datetime
    currency: str
    dues: tuple[Due, ...]
    agreed_by: str = ""
    form: str = "said"
    written: str = ""
    payee_checked: bool = False
    terms: Mapping[str, Value] = field(default_factory=dict)
    ended: date | None = None
    ended_why: str = ""


@dataclass(frozen=True)
class Payment:
    """What was paid on an instalment: the sum in minor units, and the exhibit that proves it."""

    id: str
    agreement: str
    number: int
    paid_on: date
    minor: int
    at: datetime
    proof: str = ""


@dataclass(frozen=True)
class Deadline:
    """A day that must not be missed: `kind` is the paper, `rule` the rule that gives the day;
    without a known rule `due` is None and the court is to be called today. `debt` is the one it
    is about, where that was told."""

    id: str
    kind: str
    received_on: date | None
    at: datetime
    due: date | None = None
    rule: str = ""
    done: bool = False
    debt: str = ""


@dataclass(frozen=True)
class Reminder:
    """A message due at a time. `about` is the record it belongs to, `part` its instalment, `ahead`
    the days before the `day` it is for. `due` (UTC) is when it is to be said next, None when it is
    not. `state`: waiting, silent, said, settled or cancelled. `by_hand`: the person moved,
    silenced or woke it, so that counting anew leaves it alone."""

    id: str
    kind: str
    about: str
    day: date
    made_at: datetime
    due: datetime | None
    part: int = 0
    ahead: int = 0
    state: str = "waiting"
    said_at: datetime | None = None
    by_hand: bool = False
    figures: Mapping[str, Value] = field(default_factory=dict)


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
    agreements: tuple[Agreement, ...] = ()
    payments: tuple[Payment, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    debts: tuple[Debt, ...] = ()
    budgets: tuple[Budget, ...] = ()


Record: TypeAlias = (
    Contact | Promise | Plan | Exhibit | Agreement | Payment | Deadline | Reminder | Debt | Budget
)
PARTS: Mapping[str, type[Record]] = {
    "contacts": Contact,
    "promises": Promise,
    "plans": Plan,
    "exhibits": Exhibit,
    "agreements": Agreement,
    "payments": Payment,
    "deadlines": Deadline,
    "reminders": Reminder,
    "debts": Debt,
    "budgets": Budget,
}


@dataclass(frozen=True)
class Erase:
    """The change that removes everything of a person, files too."""


Change: TypeAlias = Record | Erase
