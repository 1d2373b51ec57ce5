"""Where one person is in the conversation: plain data that goes through JSON after every turn."""

from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias

from pydantic import BaseModel, ConfigDict

from bot.core.messages import Value
from bot.core.script import FactKind, Scope

DEPTH = 8  # scripts opened one over the other
VISITED = 60  # steps one can go back
Position: TypeAlias = tuple[str, str | None]  # a step, and the fact being asked for


class Frame(BaseModel):
    """A script in play. `held` is the risky step that a gate keeps back while its twin, `step`,
    is shown; `asking` is the fact being asked for; `kept` are steps gone back over, whose answers
    still stand."""

    model_config = ConfigDict(frozen=True)

    script: str
    step: str
    version: int = 1
    held: str | None = None
    asking: str | None = None
    visited: tuple[Position, ...] = ()
    kept: tuple[Position, ...] = ()


class Session(BaseModel):
    """The whole state of one person's conversation.

    A button counts from `since`, the turn when the present question was first put, to `turn`.
    `accepted` are the risks that were taken as stated ("tag.fact", a gate and the need of it that
    was not met), for this debt and this contact only.
    """

    model_config = ConfigDict(frozen=True)

    turn: int = 0
    since: int = 0
    frames: tuple[Frame, ...] = ()
    person: dict[str, Value] = {}
    debt: dict[str, Value] = {}
    contact: dict[str, Value] = {}
    contact_id: str = ""
    debt_id: str = ""
    accepted: tuple[str, ...] = ()
    misses: int = 0
    paused: bool = False
    last_at: datetime | None = None
    content: str = ""

    def facts(self) -> dict[str, Value]:
        """Gives all that is known now: of the person, this debt and this contact."""
        return {**self.person, **self.debt, **self.contact}

    def learn(self, kinds: Mapping[str, FactKind], found: Mapping[str, Value]) -> "Session":
        """Stores facts, each in its scope; None forgets one. A fact that nobody declared is
        dropped: `check` has said so to the author."""
        session = self
        for name, value in found.items():
            if name in kinds:
                session = session._store(kinds[name], name, value)
        return session

    def _store(self, kind: FactKind, name: str, value: Value) -> "Session":
        session = self.forget(kind.resets[value]) if _resets(kind, value) else self
        held = {**getattr(session, kind.scope), name: value}
        if value is None:
            del held[name]
        return session.model_copy(update={kind.scope: held})

    def forget(self, scope: Scope) -> "Session":
        """Empties a scope, and with it every risk that was accepted; of a debt or contact, what
        comes next is of none that is stored."""
        fresh: dict[str, object] = {scope: {}, "accepted": ()}
        if scope != "person":
            fresh[f"{scope}_id"] = ""
        return self.model_copy(update=fresh)

    def about(self, contact_id: str) -> "Session":
        """Turns to a contact; another one than before begins with nothing known of it."""
        if contact_id == self.contact_id:
            return self
        return self.forget("contact").model_copy(update={"contact_id": contact_id})

    def on_debt(self, debt_id: str) -> "Session":
        """Turns to a debt; another one than before begins with nothing known of it."""
        if debt_id == self.debt_id:
            return self
        return self.forget("debt").model_copy(update={"debt_id": debt_id})


def _resets(kind: FactKind, value: Value) -> bool:
    return isinstance(value, str) and value in kind.resets
