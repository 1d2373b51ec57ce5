"""What an action is: a plain function of the case, its arguments and the moment."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from bot.coach.case import Case, Change
from bot.coach.library import Library
from bot.core.guess import zone_of
from bot.core.messages import Value

Words = Callable[[str, Mapping[str, Value]], str]  # a sentence for files, by its name


@dataclass(frozen=True)
class Arguments:
    """What an action works with: all facts, those of them that go into the log, the contact and
    debt they are about, what may be looked up, the words for files that are made, and the sources
    of the step that comes next."""

    facts: Mapping[str, Value]
    logged: Mapping[str, Value] = field(default_factory=dict)
    contact: str = ""
    debt: str = ""
    library: Library = field(default_factory=Library)
    words: Words = lambda name, facts: name
    cites: tuple[str, ...] = ()

    @property
    def zone(self) -> str:
        """The person's time zone."""
        return zone_of(self.facts)

    def local(self, moment: datetime) -> datetime:
        """Gives a moment on the person's clock."""
        return moment.astimezone(ZoneInfo(self.zone))

    def day(self, fact: str) -> date | None:
        """Gives a fact that is a date."""
        value = self.facts.get(fact)
        return date.fromisoformat(value) if value else None


@dataclass(frozen=True)
class Document:
    """A file made for the person: its name and its content."""

    name: str
    content: bytes


WishKind = Literal[
    "issue_code", "try_code", "join", "list_apps", "leave_app", "try_elsewhere", "match_elsewhere"
]


@dataclass(frozen=True)
class Wish:
    """What only the conversation can do, for it goes beyond one case; `what` is what was typed or
    picked for it."""

    kind: WishKind
    what: str = ""


@dataclass(frozen=True)
class Outcome:
    """What an action found (None forgets a fact) and what it changes in the case. `contact` is the
    contact and `debt` the debt that the conversation turns to; `export` asks for everything to be
    handed out, `documents` are handed out with the next card, `wish` is done after all that."""

    facts: Mapping[str, Value] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    contact: str | None = None
    debt: str | None = None
    export: bool = False
    documents: tuple[Document, ...] = ()
    wish: Wish | None = None


@dataclass(frozen=True)
class Action:
    """A function a script may call with `do`, and the parts of the case it reads."""

    run: Callable[[Case, Arguments, datetime], Outcome]
    reads: tuple[str, ...] = ()
