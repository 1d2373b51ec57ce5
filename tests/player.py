"""Plays a transcript on a face, and writes down what the bot really answers."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.core.messages import Pick, PickReminder, Text, Upload
from bot.core.session import Session
from tests.faces import Face
from tests.faces.face import Cards, What
from tests.reminders.plans import agree, plan
from tests.stage import Stage
from tests.transcript import FOLDER, Act, BadTranscript, Transcript, unescaped

NOW = "2026-03-02T10:15:00+08:00"
EDITS = FOLDER / "edits"
START = Text("/start")
UNITS = {"minute": "minutes", "hour": "hours", "day": "days", "week": "weeks"}


def played(transcript: Transcript, face: type[Face], folder: Path) -> Transcript:
    """Plays a whole talk; gives it with the cards that were really shown."""
    return performed(transcript, face, stage_of(transcript, folder))


def performed(transcript: Transcript, face: type[Face], stage: Stage) -> Transcript:
    """Plays it on a stage, which is closed in the end."""
    player = Player(face, stage)
    player.begin(greet=transcript.head("greeted") != "no")
    if transcript.head("agreed"):
        player.agree(transcript.head("agreed"))
    try:
        return replace(transcript, acts=tuple(player.all(transcript)))
    finally:
        player.end()


@dataclass
class Player:
    """Does what a transcript says, one act at a time."""

    kind: type[Face]
    stage: Stage
    face: Face = field(init=False)
    count: int = 0
    last: What = START

    def begin(self, *, greet: bool) -> None:
        """Opens the face; a talk begins with `/start`, which transcripts do not write down."""
        self.face = self.kind(self.stage)
        assert self.face.open() == ()
        if greet:
            self.hear(START)

    def agree(self, told: str) -> None:
        """Puts a plan into the case: "3 x CNY 500 from 2026-03-15", a month apart."""
        count, _, currency, sum_of_each, _, first = told.split()
        agreed = plan(
            date.fromisoformat(first), int(count), int(sum_of_each) * 100, currency, self.stage.now
        )
        agree(self.stage.talk.store, self.face.address, agreed, self.stage.now)

    def end(self) -> None:
        """Closes everything."""
        self.face.close()
        self.stage.close()

    def all(self, transcript: Transcript) -> Iterator[Act]:
        """Does every act; gives each with the cards it was answered with."""
        for act in transcript.acts:
            yield replace(act, cards=self.do(act))

    def do(self, act: Act) -> Cards:
        """Does one act."""
        match act.kind:
            case "again":
                return self._heard(self.last)
            case "wait":
                return self._wait(_time(act.what))
            case "outage":
                return self._outage(_time(act.what))
            case "answer" | "repress":
                return self.hear(PickReminder(self._last_notice(), act.what))
            case "restart":
                self._reopen()
            case "edit":
                self.stage.edit(EDITS / act.what)
                self._reopen()
            case "tap":
                return self._tap(act.what)
            case _:
                return self.hear(_what(act, self.stage))
        return ()

    def _wait(self, span: timedelta) -> Cards:
        """Lets time pass; what falls due meanwhile comes at its minute."""
        stage, cards = self.stage, list[str]()
        until = stage.now + span
        while (due := stage.reminding.next_due()) is not None and due <= until:
            stage.now = max(stage.now, due)
            cards += self.face.notices()
        stage.now = until
        return tuple(cards)

    def _outage(self, span: timedelta) -> Cards:
        """Lets time pass while nothing runs; what fell due comes afterwards."""
        self.face.close()
        self.stage.now += span
        return (*self.face.open(), *self.face.notices())

    def _last_notice(self) -> str:
        said = [each for each in self.stage.reminders(self.face.address) if each.said_at]
        return max(said, key=lambda each: (each.said_at, each.id)).id

    def _tap(self, choice: str) -> Cards:
        offered = self.stage.offered(self.face.address)
        if choice not in offered:
            raise BadTranscript(f'tap: "{choice}" is not on the card; it has {", ".join(offered)}')
        return self.hear(Pick(choice))

    def hear(self, what: What) -> Cards:
        """Lets the face hear something new."""
        self.count += 1
        self.last = what
        return self._heard(what)

    def _heard(self, what: What) -> Cards:
        cards = self.face.hear(what, f"event-{self.count}")
        _survives_json(self.stage.session(self.face.address))
        return cards

    def _reopen(self) -> None:
        self.face.close()
        self.stage.close()
        self.stage.open()
        assert self.face.open() == ()  # everything had been sent


def _survives_json(session: Session | None) -> None:
    if session is not None:
        assert Session.model_validate_json(session.model_dump_json()) == session


def stage_of(transcript: Transcript, folder: Path, database: str = "talk.db") -> Stage:
    """Makes the stage that a transcript asks for."""
    hints = {name: transcript.head(name) for name in ("language", "place", "timezone")}
    known = {name: value for name, value in hints.items() if value}
    now = datetime.fromisoformat(transcript.head("now", NOW))
    return Stage(folder, now, known, database=database)


def _what(act: Act, stage: Stage) -> What:
    match act.kind:
        case "press":
            turn, choice = act.what.split()
            return Pick(choice, int(turn))
        case "send":
            return _upload(act.what, stage)
        case "long":
            length, piece = act.what.split(maxsplit=1)
            return Text((piece * int(length))[: int(length)])
        case _:
            return Text(unescaped(act.what))


def _upload(what: str, stage: Stage) -> Upload:
    name, *size = what.split()  # "film.mp4 21 MB"
    path = stage.file(name, int(size[0]) if size else None)
    return Upload(str(path), path.name)


def _time(text: str) -> timedelta:
    count, unit = text.split()
    return timedelta(**{UNITS[unit.removesuffix("s")]: int(count)})
