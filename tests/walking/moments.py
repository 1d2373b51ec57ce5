"""A talk without storage: one moment leads to the next, with the case in a tuple."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.coach.action import Action, Arguments
from bot.coach.case import PARTS, Case, Change, Erase, Record
from bot.coach.library import Library
from bot.coach.saying import Drop, Tell, is_moot, judge, overdue, passed_over, said, told
from bot.core import engine
from bot.core.content import Content
from bot.core.messages import Did, File, Moved, Pressed, Say
from bot.core.script import Step
from bot.core.session import Frame, Session
from bot.settings import Settings
from tests.walking.wishes import granted

Records = tuple[Record, ...]
LIBRARY = Library(Settings().content, Settings().cache)  # learning tactics takes seconds


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
        """Plays one turn, after all reminders were said that are due by then."""
        turn = engine.step(self.content, moment.session, what, now)
        says, case = list(turn.says), _reminded(moment, now)
        while turn.action is not None:
            session, case, did = self._act(turn.action, turn.session, case, now)
            files = (*turn.files, *did.files)
            waiting = replace(did, files=files, notes=turn.notes)
            turn = engine.step(self.content, session, waiting, now)
            says += turn.says
        return Moment(turn.session, case, now, tuple(says), (*moment.history, str(what)))

    def presses(self, moment: Moment) -> Iterator[Pressed]:
        """Gives every press on a notice that was said and still waits for an answer."""
        case, facts = _case(moment.case), moment.session.facts()
        for each in case.reminders:
            if each.state == "said" and not is_moot(each, case):
                known = told(each, case, facts, moment.now)
                for choice in self.content.notices[each.kind]:
                    yield Pressed(each.kind, choice, known)

    def _act(
        self, name: str, session: Session, case: Records, now: datetime
    ) -> tuple[Session, Records, Did | Moved]:
        kinds, facts = self.content.kinds, session.facts()
        logged = {fact: facts[fact] for fact in facts if kinds[fact].logged}
        contact, debt, frame = session.contact_id, session.debt_id, session.frames[-1]
        cites = self.content.sources_after(frame.script, frame.step)
        arguments = Arguments(facts, logged, contact, debt, LIBRARY, cites=cites)
        action = self.actions[name]
        outcome = action.run(_case(case, action.reads), arguments, now)
        for change in outcome.changes:
            session, case = _changed(session, case, change)
        handed_out = outcome.export or outcome.documents
        files = (File("all.zip", "exhibit"),) if handed_out else ()
        did = Did(outcome.facts, outcome.contact, outcome.debt, files)
        if outcome.wish is None:
            return session, case, did
        known = session.learn(kinds, outcome.facts)
        session, what = granted(outcome.wish, known, now)
        return session, case, what


def _reminded(moment: Moment, now: datetime) -> Records:
    case, facts = _case(moment.case), moment.session.facts()
    settled: dict[str, Record] = {}
    for each in overdue(case, now):
        match judge(each, case, facts, now):
            case Tell(kind):
                settled[each.id] = said(each, kind, now)
            case Drop():
                settled[each.id] = passed_over(each)
    return tuple(settled.get(each.id, each) for each in moment.case) if settled else moment.case


def _changed(session: Session, case: Records, change: Change) -> tuple[Session, Records]:
    if isinstance(change, Erase):
        kept = {name: session.person[name] for name in ("language", "place")}
        return Session(turn=session.turn, frames=session.frames, person=kept), ()
    return session, (*(each for each in case if each.id != change.id), change)


def _case(records: Records, parts: Collection[str] = tuple(PARTS)) -> Case:
    """Loads those parts only, as the store does."""
    loaded: dict[str, Any] = {
        part: tuple(each for each in records if isinstance(each, PARTS[part])) for part in parts
    }
    return Case(**loaded)


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
