"""Gates: what must be known before a risky line is shown. Tested whenever one is about to be."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.core.content import Content
from bot.core.messages import Value
from bot.core.script import Need, Step
from bot.core.session import Session

ACCEPT = "accept_risk"
FILE = "gates"  # the words file of all gates
NEED = "need"  # in its words: the fact that keeps the gate shut


@dataclass(frozen=True)
class Shut:
    """A gate that is shut, by the first need that is not met."""

    tag: str
    fact: str
    need: Need
    known: bool
    accept: bool
    entries: tuple[Mapping[str, Value], ...] = ()

    @property
    def asks(self) -> bool:
        """Whether one tap may still open it: the fact is unknown, and may be asked for."""
        return not self.known and bool(self.entries or self.need.choices)

    @property
    def choices(self) -> tuple[str, ...]:
        """What may be tapped: the answers to the question, or taking the stated risk."""
        if self.asks:
            return tuple(str(each["id"]) for each in self.entries) or self.need.choices
        return (ACCEPT,) if self.accept else ()

    @property
    def risk(self) -> str:
        """Names the one risk that taking it would accept."""
        return f"{self.tag}.{self.fact}"

    @property
    def words(self) -> str:
        """The message that is shown: the question, or the stated risk."""
        return self.fact if self.asks else self.tag


def shut(content: Content, session: Session, step: Step, now: datetime) -> Shut | None:
    """Gives the gate that holds this step back, None when it may be shown."""
    facts = session.facts()
    for tag in (tag for tag in step.tags if tag in content.gates):
        for fact, need in content.gates[tag].needs.items():
            if f"{tag}.{fact}" in session.accepted:
                continue
            if _counts(content, need, facts, now) and not _met(need, facts.get(fact)):
                known = facts.get(fact) is not None
                entries = tuple(facts.get(need.from_) or ()) if need.from_ else ()
                return Shut(tag, fact, need, known, content.gates[tag].accept, entries)
    return None


def _counts(content: Content, need: Need, facts: Mapping[str, Value], now: datetime) -> bool:
    return need.when is None or content.holds(need.when, facts, now)


def _met(need: Need, value: Value) -> bool:
    return value is not None and (need.open is None or value in need.open)
