"""One turn: load, step, act, save, in one transaction."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from bot.coach.action import Action, Arguments, Document, Wish, Words
from bot.coach.case import OURS, Case, Erase
from bot.coach.codes import Codes
from bot.coach.elsewhere import Elsewhere, Letter, Nowhere
from bot.coach.library import Library
from bot.coach.reminders import retimed
from bot.coach.saying import overdue
from bot.coach.storing import Arrived, Mark, Store, TooLarge, Unit
from bot.coach.timing import timing_of
from bot.core import engine
from bot.core.content import Content
from bot.core.guess import guess
from bot.core.messages import (
    Address,
    Did,
    File,
    Heard,
    Kept,
    Moved,
    NoRoom,
    PickReminder,
    Reply,
    Say,
    Text,
    TooBig,
    Upload,
    Value,
)
from bot.core.session import Session
from bot.core.talk import Answer
from bot.core.values import storable
from bot.exporting import export, laid_out, short
from bot.joining import Came, Joining
from bot.letters import Letters
from bot.pocket import DEPTH, Pocket, pocket
from bot.pressing import Pressing
from bot.retrying import Retrying

AT_ONCE = 20  # answers of others
LIMIT_BYTES = 20 * 1024 * 1024
MOST_FILES, MOST_BYTES = 500, 2**30  # of one person
FACES = "faces"  # the channels' own words
HANDOUTS = "handouts"  # the words in files that are made for the person
OURS_BYTES = 2**40  # what we make ourselves has no limit


@dataclass
class Conversation:
    """Takes what channels hear and gives back what they shall say. Plain and synchronous:
    a channel calls it in a thread."""

    content: Content
    store: Store
    actions: Mapping[str, Action]
    library: Library = field(default_factory=Library)
    elsewhere: Elsewhere = field(default_factory=Nowhere)
    codes: Codes = field(default_factory=Codes)
    _sent: deque[Mark] = field(default_factory=deque)
    _writing: dict[int, list[Mark]] = field(default_factory=dict)  # in transactions under way
    _retrying: Retrying = field(default_factory=Retrying)

    def turn(self, heard: Heard) -> Answer:
        """Plays one turn in one transaction. An event already seen gets its stored reply again:
        so a turn that the database lost may be played again."""
        return self._retrying.do(lambda: self._play(heard))

    def _play(self, heard: Heard) -> Answer:
        with self._begin() as unit:
            leaving = self._leaving()
            arrived = unit.arrive(heard.address, heard.event, heard.at)
            if arrived.answered is not None:
                again = _again(arrived.person_id, arrived.answered, arrived.left)
                return replace(again, left=again.left or (again.person, again.turn) in leaving)
            played = _Turn(self, unit, arrived.person_id, heard.address, heard.at)
            before = _before(arrived.session)
            hinted = _hinted(before, heard)
            played.retime(before, hinted)
            if arrived.gone:
                hinted = played.found_again(hinted)
            session, says = played.play(hinted, heard)
            replies = tuple(Reply(heard.address, session.turn, say) for say in says)
            stored = session.model_dump_json(exclude_defaults=True)
            unit.save(played.person, session.turn, stored, heard, replies)
        for letter in played.letters:
            self.elsewhere.post(letter)
        live = _on_call(before) and _on_call(session)
        stood, stands = _step(before), _step(session)
        return Answer(played.person, session.turn, replies, live=live, stood=stood, stands=stands)

    def sent(self, answer: Answer, now: datetime) -> None:
        """Notes that an answer has left; written down with the next turn, or by `settle`."""
        if answer.turn:
            self._sent.append((answer.person, answer.turn, now))

    def settle(self) -> None:
        """Writes down which answers have left."""
        if self._sent:
            with self._begin():
                pass

    def unsent(self, channel: str, key: str | None = None) -> list[Answer]:
        """Gives the answers of a channel (of one address of it) that never left, oldest first."""
        self.settle()
        left = self._leaving()
        with self.store.begin() as unit:
            found = _unsent(unit, channel, key)
        return [each for each in _answers(found) if (each.person, each.turn) not in left]

    def take_over(self, channel: str, now: datetime) -> list[Answer]:
        """Keeps what this process has still to send on a channel, and takes what no process holds
        any more: gives that, a few at a time, oldest first."""
        with self._begin() as unit:
            found = unit.answers.take_over(channel, now, AT_ONCE)
        return _answers(found)

    def hold(self, answer: Answer, now: datetime) -> bool:
        """Keeps an answer that leaves late; False if another process has taken or sent it."""
        if not answer.turn:
            return True

        def held() -> bool:
            with self.store.begin() as unit:
                return unit.answers.hold(answer.person, answer.turn, now)

        return self._retrying.do(held)

    def beat(self, kind: str, now: datetime) -> int:
        """Says that this process lives and does what the kind names; gives how many do."""
        with self.store.begin() as unit:
            unit.processes.beat(kind, now)
        with self.store.begin() as unit:  # whoever is not seen from here will see this one
            return unit.processes.living(kind, now)

    def leave(self, now: datetime) -> None:
        """Writes down what has left, and leaves all else to others at once."""
        self.settle()
        with self.store.begin() as unit:
            unit.answers.let_go(now)
            unit.processes.leave()

    def present(
        self, address: Address, guessed: Mapping[str, str], now: datetime
    ) -> tuple[Reply, ...]:
        """Gives the present question again without counting a turn; nothing for somebody new."""
        arrived = self._find(address)
        if arrived is None or arrived.session is None:
            return ()
        session = Session.model_validate_json(arrived.session)
        say = engine.present(self.content, session, now)
        return (Reply(address, session.turn, say),) if say else ()

    def pocket(
        self, address: Address, guessed: Mapping[str, str], now: datetime, depth: int = DEPTH
    ) -> Pocket:
        """Gives the first cards of a live call, for a face to hold while there is no network."""
        arrived = self._find(address)
        stored = arrived.session if arrived else None
        person = Session.model_validate_json(stored).person if stored else {}
        return pocket(self.content, {**guess(guessed), **person}, now, depth)

    def face(self, file: str, language: str) -> Mapping[str, str]:
        """Gives all words of a file, by message and message.attribute."""
        return self.content.words.all(file, language)

    def gone(self, address: Address, now: datetime) -> None:
        """Notes that nobody is reached at an address any more, until they write from there."""
        with self.store.begin() as unit:
            unit.gone(address, now)

    def is_gone(self, address: Address) -> bool:
        """Says whether an address was noted as one where nobody is reached."""
        arrived = self._find(address)
        return arrived is not None and arrived.gone

    def page(self, address: Address, *, is_open: bool) -> None:
        """Notes that this process has the page of an address open, or no longer."""
        with self.store.begin() as unit:
            unit.page(address, is_open=is_open)

    def whose(self, address: Address) -> str | None:
        """Gives the person at an address, None for nobody; it writes nothing."""
        arrived = self._find(address)
        return None if arrived is None else arrived.person_id

    def file(self, person: str, exhibit: str) -> Iterator[bytes]:
        """Streams a file that goes out with a reply; raises LookupError where there is none."""
        with self.store.begin() as unit:
            return unit.fetch(person, exhibit)

    def trouble(self, heard: Heard) -> Reply:
        """Gives the sentence for a turn that failed: nothing of it was stored, all else stands."""
        language = self._language(heard)
        text = self.content.words.get("common", language, "trouble", {})
        return Reply(heard.address, 0, Say(text=text, at="trouble", language=language))

    def _find(self, address: Address) -> Arrived | None:
        def found() -> Arrived | None:
            with self.store.begin() as unit:
                return unit.find(address)

        return self._retrying.do(found)

    def _language(self, heard: Heard) -> str:
        """Gives the language to be sorry in: the stored one, where it can still be read."""
        hints = {**heard.guessed, **heard.known}
        if self._retrying.is_away:
            return guess(hints)["language"]
        try:
            arrived = self._find(heard.address)
            stored = arrived.session if arrived else None
            known = Session.model_validate_json(stored).person if stored else {}
        except Exception:  # whatever broke the turn may break this too
            known = {}
        return str(known.get("language") or guess(hints)["language"])

    def _leaving(self) -> set[tuple[str, int]]:
        """Gives whose answers, of which turns, are noted as left by transactions under way: another
        one does not see that yet."""
        under_way = tuple(self._writing.values())
        return {(person, turn) for marks in under_way for person, turn, _ in tuple(marks)}

    @contextmanager
    def _begin(self) -> Iterator[Unit]:
        """Holds a transaction that first writes down which answers have left. No other one that is
        under way writes down the same."""
        marks: list[Mark] = []
        self._writing[id(marks)] = marks
        try:
            with self.store.begin() as unit:
                with suppress(IndexError):  # nothing more
                    while True:
                        marks.append(self._sent.popleft())
                unit.sent(marks)
                yield unit
        except BaseException:
            self._sent.extend(marks)
            raise
        finally:
            del self._writing[id(marks)]


@dataclass
class _Turn:
    """The turn of one person, inside its transaction. `person` is another one once the address
    has been joined to another case; `letters` leave after the commit."""

    conversation: Conversation
    unit: Unit
    person: str
    address: Address
    now: datetime
    letters: list[Letter] = field(default_factory=list)

    def play(self, session: Session, heard: Heard) -> tuple[Session, list[Say]]:
        """Steps, and acts, until the engine waits for the person."""
        content, says = self.conversation.content, list[Say]()
        what: engine.Input = self._input(heard, session)
        while True:
            turn = engine.step(content, session, what, self.now)
            says += turn.says
            self.retime(session, turn.session)
            session = turn.session
            if turn.action is None:
                return session, says
            session, did = self._act(turn.action, session)
            what = replace(did, files=(*turn.files, *did.files), notes=turn.notes)

    def found_again(self, session: Session) -> Session:
        """Lets what could not be said be tried again, and has that told where reminders wait."""
        case = self.unit.load(self.person, ["reminders"])
        self.unit.reminders.hasten(
            self.person, [each.id for each in overdue(case, self.now)], self.now
        )
        waiting = any(each.state == "waiting" for each in case.reminders)
        if not waiting or session.person.get("silenced") == "yes":
            return session
        return session.model_copy(update={"person": {**session.person, "unreached": "yes"}})

    def retime(self, before: Session, after: Session) -> None:
        """Moves what waits along with the person's clock, hour and quiet hours."""
        if before.person == after.person:
            return
        when = timing_of(after.facts())
        if when != timing_of(before.facts()):
            waiting = self.unit.load(self.person, ["reminders"]).reminders
            self.unit.apply(self.person, retimed(waiting, when, self.now))

    def _input(self, heard: Heard, session: Session) -> engine.Input:
        pressing = Pressing(self.unit, self.person, session.facts(), self.now)
        match heard.what:
            case Text(text):
                return pressing.typed(Text(storable(text)), self.conversation.content.notices)
            case PickReminder() as pick:
                return pressing.pressed(pick)
            case Upload() as upload:
                return self._upload(upload, session)
            case pick:
                return pick

    def _upload(self, what: Upload, session: Session) -> Kept | TooBig | NoRoom | Text:
        """Keeps a file. Words of danger that came with it are heard before all else."""
        kept, words = self._kept(what, session), storable(what.caption)
        return Text(words) if self.conversation.content.listener.danger(words) else kept

    def _kept(self, what: Upload, session: Session) -> Kept | TooBig | NoRoom:
        if not self._has_room(Path(what.path).stat().st_size):
            return NoRoom(what.name)
        try:
            about = session.contact_id
            kept = self.unit.keep(self.person, _named(what), about, self.now, LIMIT_BYTES)
        except TooLarge:
            return TooBig(what.name, LIMIT_BYTES // 2**20)
        return Kept(kept.id, kept.name)

    def _has_room(self, size: int) -> bool:
        held = [each.size for each in self.unit.load(self.person, ["exhibits"]).exhibits]
        return len(held) < MOST_FILES and sum(held) + size <= MOST_BYTES

    def _act(self, name: str, session: Session) -> tuple[Session, Did | Moved]:
        action = self.conversation.actions[name]
        case = self.unit.load(self.person, action.reads) if action.reads else Case()
        outcome = action.run(case, self._arguments(session), self.now)
        self.unit.apply(self.person, outcome.changes)
        if any(isinstance(change, Erase) for change in outcome.changes):
            session = _erased(session)
        files = self._export(session) if outcome.export else self._documents(outcome.documents)
        did = Did(outcome.facts, outcome.contact, outcome.debt, files)
        if outcome.wish is None:
            return session, did
        known = session.learn(self.conversation.content.kinds, outcome.facts)
        came = self._grant(outcome.wish, known)
        self.person = came.person
        return came.session, came.what

    def _grant(self, wish: Wish, session: Session) -> Came:
        """Does what goes beyond one case."""
        content, codes = self.conversation.content, self.conversation.codes
        joining = Joining(self.unit, content.kinds, self.address, self.person, self.now)
        letters = Letters(
            self.unit, self.conversation.elsewhere, content.words, self.address, self.now
        )
        match wish.kind:
            case "join":
                return joining.join(session)
            case "leave_app":
                return joining.leave(wish.what, session)
            case "list_apps":
                names = content.words.all(FACES, str(session.person.get("language", "en")))
                did = Did(joining.apps(session, names))
            case "issue_code":
                did = Did(joining.issue(codes.joining()))
            case "try_code":
                did = Did(joining.attempt(wish.what))
            case "match_elsewhere":
                did = letters.match(wish.what, session)
            case "try_elsewhere":
                did, letter = letters.attempt(wish.what, codes.short(), session)
                self.letters += [letter] if letter else []
        return Came(self.person, session, did)

    def _arguments(self, session: Session) -> Arguments:
        kinds, facts = self.conversation.content.kinds, session.facts()
        logged = {name: facts[name] for name in facts if kinds[name].logged}
        library, words = self.conversation.library, self._words(facts)
        contact, debt, frame = session.contact_id, session.debt_id, session.frames[-1]
        cites = self.conversation.content.sources_after(frame.script, frame.step)
        return Arguments(facts, logged, contact, debt, library, words, cites)

    def _words(self, facts: Mapping[str, Value]) -> Words:
        """Gives the words for files, in the person's language and for their place."""
        find, language = self.conversation.content.words.get, str(facts.get("language", "en"))
        return lambda name, more: find(HANDOUTS, language, name, {**facts, **more})

    def _documents(self, documents: tuple[Document, ...]) -> tuple[File, ...]:
        kept = [self._keep(laid_out(each)) for each in documents]
        return tuple(kept)

    def _keep(self, upload: Upload) -> File:
        """Stores a file of our own making, and removes the copy that was laid out."""
        try:
            kept = self.unit.keep(self.person, upload, OURS, self.now, OURS_BYTES)
        finally:
            Path(upload.path).unlink(missing_ok=True)
        return File(kept.name, kept.id)

    def _export(self, session: Session) -> tuple[File, ...]:
        return (self._keep(export(self.unit, self.person, session.facts(), self.now)),)


def _unsent(unit: Unit, channel: str, key: str | None) -> list[tuple[str, Reply]]:
    if key is None:
        return [each for each in unit.unsent() if each[1].to.channel == channel]
    arrived = unit.find(Address(channel, key))
    there = unit.unsent(arrived.person_id) if arrived else []
    return [each for each in there if each[1].to == Address(channel, key)]


def _answers(found: Iterable[tuple[str, Reply]]) -> list[Answer]:
    answers: dict[tuple[str, int], list[Reply]] = {}
    for person, reply in found:
        answers.setdefault((person, reply.turn), []).append(reply)
    return [Answer(*whose, tuple(replies)) for whose, replies in answers.items()]


def _again(person: str, replies: tuple[Reply, ...], left: bool) -> Answer:
    return Answer(person, replies[-1].turn if replies else 0, replies, left=left)


def _on_call(session: Session) -> bool:
    return session.contact.get("on_call") == "yes"


def _step(session: Session) -> str:
    """Names the step that somebody stands at."""
    return f"{session.frames[-1].script}.{session.frames[-1].step}" if session.frames else ""


def _named(upload: Upload) -> Upload:
    return Upload(upload.path, short(storable(upload.name)) or "file")


def _before(stored: str | None) -> Session:
    return Session.model_validate_json(stored) if stored else Session()


def _hinted(session: Session, heard: Heard) -> Session:
    """Adds what the channel knows of the person."""
    known = {name: value for name, value in heard.known.items() if value}
    if "language" not in session.person:
        text = heard.what.text if isinstance(heard.what, Text) else ""
        known = {**heard.guessed, **guess({**heard.guessed, **known}, text), **known}
    if not known:
        return session
    return session.model_copy(update={"person": {**session.person, **known}})


def _erased(session: Session) -> Session:
    """Keeps what is needed to say goodbye in the right language, and nothing else."""
    kept: dict[str, Value] = {
        name: session.person[name] for name in ("language", "place") if name in session.person
    }
    return Session(turn=session.turn, since=session.since, frames=session.frames, person=kept)
