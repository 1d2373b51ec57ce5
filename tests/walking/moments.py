"""A talk without storage: one moment leads to the next, with the case in a tuple."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.coach.action import Action, Arguments
from bot.coach.case import Case, Change, Contact, Erase, Exhibit, Plan, Promise, Record
from bot.core import engine
from bot.core.content import Content
from bot.core.messages import Did, File, Say
from bot.core.script import Step
from bot.core.session import Frame, Session

Records = tuple[Record, ...]


@dataclass(frozen=True)
class Moment:
    """A talk as it stands after a turn: what is stored, and the cards of that turn."""

    session: Session
    case: Records
    now: datetime
    says: tuple[Say, ...] = ()
    history: tuple[str, ...] = ()

    @property
    def frame(self) -> Frame:
        return self.session.frames[-1]

    @property
    def at(self) -> str:
        return f"{self.frame.script}.{self.frame.step}"

    @property
    def choices(self) -> tuple[str, ...]:
        return tuple(each.id for each in self.says[-1].choices)


@dataclass(frozen=True)
class Talk:
    """Plays turns as the conversation does."""

    content: Content
    actions: Mapping[str, Action]

    def hear(self, moment: Moment, what: engine.Heard, now: datetime) -> Moment:
        """Plays one turn."""
        turn = engine.step(self.content, moment.session, what, now)
        says, case = list(turn.says), moment.case
        while turn.action is not None:
            session, case, did = self._act(turn.action, turn.session, case, now)
            turn = engine.step(self.content, session, did, now)
            says += turn.says
        return Moment(turn.session, case, now, tuple(says), (*moment.history, str(what)))

    def _act(
        self, name: str, session: Session, case: Records, now: datetime
    ) -> tuple[Session, Records, Did]:
        kinds, facts = self.content.kinds, session.facts()
        logged = {fact: facts[fact] for fact in facts if kinds[fact].logged}
        arguments = Arguments(facts, logged, session.contact_id, session.debt_id)
        outcome = self.actions[name].run(_case(case), arguments, now)
        for change in outcome.changes:
            session, case = _changed(session, case, change)
        files = (File("all.zip", "exhibit"),) if outcome.export else ()
        return session, case, Did(outcome.facts, outcome.contact, files)


def _changed(session: Session, case: Records, change: Change) -> tuple[Session, Records]:
    if isinstance(change, Erase):
        kept = {name: session.person[name] for name in ("language", "place")}
        return Session(turn=session.turn, frames=session.frames, person=kept), ()
    return session, (*(each for each in case if each.id != change.id), change)


def _case(records: Records) -> Case:
    return Case(
        contacts=tuple(each for each in records if isinstance(each, Contact)),
        promises=tuple(each for each in records if isinstance(each, Promise)),
        plans=tuple(each for each in records if isinstance(each, Plan)),
        exhibits=tuple(each for each in records if isinstance(each, Exhibit)),
    )


class Footsteps(dict[str, Step]):
    """The steps of a script, noting which were looked at."""

    def __init__(self, script: str, steps: Mapping[str, Step], seen: set[str]) -> None:
        super().__init__(steps)
        self._script, self._seen = script, seen

    def __getitem__(self, id: str) -> Step:
        self._seen.add(f"{self._script}.{id}")
        return super().__getitem__(id)


def watched(content: Content, seen: set[str]) -> Content:
    """Gives the same content, noting every step that is come to."""
    scripts = {
        id: script.model_copy(update={"steps": Footsteps(id, script.steps, seen)})
        for id, script in content.scripts.items()
    }
    return replace(content, compiled=replace(content.compiled, scripts=scripts))
