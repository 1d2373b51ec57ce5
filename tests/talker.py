"""Somebody who talks to the real content, held against what must be true after every turn."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.conversation import Conversation
from bot.core import gates
from bot.core.content import Content
from bot.core.messages import RESERVED, Address, Heard, Pick, Say, Text, Upload
from bot.core.script import Step
from bot.core.session import Session
from handlers import ACTIONS
from tests.memory import MemoryStore

ADDRESS = Address("memory", "ann")
START = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)


@dataclass
class Talker:
    """One person, with everything remembered in memory."""

    content: Content
    hints: dict[str, str]
    now: datetime = START
    card: Say | None = None
    store: MemoryStore = field(default_factory=MemoryStore)
    events: Iterator[int] = field(default_factory=count)

    def __post_init__(self) -> None:
        self.talk = Conversation(self.content, self.store, ACTIONS)

    @property
    def session(self) -> Session:
        """The state as it is stored."""
        with self.store.begin() as unit:
            found = unit.find(ADDRESS)
        return Session.model_validate_json(found.session if found and found.session else "{}")

    @property
    def choices(self) -> tuple[str, ...]:
        """What may be tapped on the present card."""
        return tuple(each.id for each in self.card.choices) if self.card else ()

    @property
    def own_choices(self) -> tuple[str, ...]:
        """The present card's choices without the usual ones."""
        return tuple(each for each in self.choices if each not in RESERVED)

    def hear(self, what: Text | Pick | Upload) -> tuple[Say, ...]:
        """Plays a turn and checks all that must hold after any."""
        before = self.session
        heard = Heard(ADDRESS, f"event-{next(self.events)}", what, self.now, guessed=self.hints)
        says = tuple(reply.say for reply in self.talk.turn(heard).replies)
        self._check(before, says)
        self.card = says[-1]
        return says

    def type(self, text: str) -> tuple[Say, ...]:
        """Types words."""
        return self.hear(Text(text))

    def tap(self, choice: str, turn: int | None = None) -> tuple[Say, ...]:
        """Taps a choice."""
        return self.hear(Pick(choice, turn))

    def wait(self, **time: int) -> None:
        """Lets time go by."""
        self.now += timedelta(**time)

    def edited(self) -> None:
        """Makes the stored session one of another content, as after any edit of it."""
        for known in self.store.known.values():
            old = self.session.model_copy(update={"content": "old"})
            known.session = known.session and old.model_dump_json()

    def _check(self, before: Session, says: tuple[Say, ...]) -> None:
        session = self.session
        assert says, "every turn is answered"
        assert Session.model_validate_json(session.model_dump_json()) == session
        for say in says:
            assert say.text.strip() or say.say, f"an empty card at {say.at}"
            self._is_safe(say, session)
        assert not any(say.choices for say in says[:-1]), "only the last card has choices"
        ids = [each.id for each in says[-1].choices]
        assert ids, f"a dead end at {says[-1].at}"
        assert len(set(ids)) == len(ids), f"a choice twice at {says[-1].at}"

    def _is_safe(self, say: Say, session: Session) -> None:
        """A tagged step is never shown while its gate is shut and its risk was not taken."""
        script, _, step = say.at.partition(".")
        shown = self.content.scripts[script].steps[step]
        assert gates.shut(self.content, session, shown, self.now) is None, say.at
        assert not self._unmet(shown, session), say.at

    def _unmet(self, step: Step, session: Session) -> list[str]:
        """The same, told from the content alone: needs that are neither met nor were accepted."""
        facts = session.facts()
        return [
            f"{tag}: {fact}"
            for tag in step.tags
            if tag in self.content.gates
            for fact, need in self.content.gates[tag].needs.items()
            if need.when is None or self.content.holds(need.when, facts, self.now)
            if facts.get(fact) is None or (need.open is not None and facts[fact] not in need.open)
            if not (self.content.gates[tag].accept and {tag, f"{tag}.{fact}"} & {*session.accepted})
        ]
