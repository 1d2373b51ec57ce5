"""What an action is: a plain function of the case, its arguments and the moment."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.coach.case import Case, Change
from bot.core.messages import Value

ZONES = {"cn": "Asia/Shanghai", "uk": "Europe/London"}  # where a place has one zone


@dataclass(frozen=True)
class Arguments:
    """What an action works with: all facts, those of them that go into the log, and the contact
    and debt they are about."""

    facts: Mapping[str, Value]
    logged: Mapping[str, Value] = field(default_factory=dict)
    contact: str = ""
    debt: str = ""

    @property
    def zone(self) -> str:
        """The person's time zone: theirs, else the one of a place that has only one."""
        return str(self.facts.get("timezone") or ZONES.get(str(self.facts.get("place")), "UTC"))

    def local(self, moment: datetime) -> datetime:
        """Gives a moment on the person's clock."""
        return moment.astimezone(ZoneInfo(self.zone))

    def day(self, fact: str) -> date | None:
        """Gives a fact that is a date."""
        value = self.facts.get(fact)
        return date.fromisoformat(value) if value else None


@dataclass(frozen=True)
class Outcome:
    """What an action found (None forgets a fact) and what it changes in the case. `contact` is the
    contact that the conversation turns to; `export` asks for everything to be handed out."""

    facts: Mapping[str, Value] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    contact: str | None = None
    export: bool = False


@dataclass(frozen=True)
class Action:
    """A function a script may call with `do`, and the parts of the case it reads."""

    run: Callable[[Case, Arguments, datetime], Outcome]
    reads: tuple[str, ...] = ()
