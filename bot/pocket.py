"""The first cards of a live call, for a face to hold in memory when the network drops."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.core import engine
from bot.core.content import Content
from bot.core.messages import RESERVED, Did, Pick, Say, Text, Value
from bot.core.session import Session

DEPTH = 3  # taps away from the call's first card
MOST = 150  # cards

# What the actions of a call bring, as far as cards depend on it; nothing is stored here.
PLAYED: Mapping[str, Mapping[str, Value]] = {
    "start_call": {"on_call": "yes"},
    "finish_call": {"on_call": "no"},
}

Pocket = Mapping[str, Any]


def pocket(
    content: Content, person: Mapping[str, Value], now: datetime, depth: int = DEPTH
) -> Pocket:
    """Plays a call that nobody stores, so many taps deep, and gives every card met on the way.

    Cards are told apart by the whole state that led to them, so a gate stays shut here too.
    """
    filled = _Pocket(content, now)
    start = filled.play(Session(person=dict(person)), Text("/call"))
    filled.fill(start, depth)
    return {"start": start[0], "nodes": filled.nodes}


@dataclass
class _Pocket:
    content: Content
    now: datetime
    nodes: dict[str, dict[str, Any]] = field(default_factory=dict)
    _ids: dict[str, str] = field(default_factory=dict)

    def fill(self, start: tuple[str, Session], depth: int) -> None:
        """Follows every choice, the nearest cards first, as far as the depth and `MOST` allow."""
        level = [start]
        for _ in range(depth):
            level = [following for node in level for following in self._next(*node)]

    def _next(self, name: str, session: Session) -> list[tuple[str, Session]]:
        card, found = self.nodes[name], []
        for each in () if card["next"] else card["choices"]:
            if each["id"] not in RESERVED and len(self.nodes) < MOST:
                following = self.play(session, Pick(each["id"]))
                card["next"][each["id"]] = following[0]
                found.append(following)
        return found

    def play(self, session: Session, heard: engine.Heard) -> tuple[str, Session]:
        turn = engine.step(self.content, session, heard, self.now)
        says = list(turn.says)
        while turn.action:
            did = Did(PLAYED.get(turn.action, {}))
            turn = engine.step(self.content, turn.session, did, self.now)
            says += turn.says
        return self._node(turn.session, says[-1]), turn.session

    def _node(self, session: Session, say: Say) -> str:
        state = session.model_dump_json(exclude={"turn", "since", "misses", "last_at"})
        name = self._ids.setdefault(state, f"{say.at}-{len(self._ids)}")
        self.nodes.setdefault(name, _as_json(say))
        return name


def _as_json(say: Say) -> dict[str, Any]:
    return {
        "text": say.text,
        "say": say.say,
        "meaning": say.meaning,
        "why": say.why,
        "at": say.at,
        "language": say.language,
        "spoken": say.spoken,
        "choices": [{"id": each.id, "label": each.label} for each in say.choices],
        "next": {},
    }
