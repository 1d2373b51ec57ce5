"""The conversation as JSON lines: a public contract for tests, other programs and other faces."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    StringConstraints,
    ValidationError,
)

from bot.channels.taking import is_file, take
from bot.core.guess import is_zone
from bot.core.ids import new_id
from bot.core.messages import Address, Heard, Pick, PickReminder, Reply, Text, Upload
from bot.core.talk import Answer, Due, Talk
from bot.core.values import storable

CHANNEL = "headless"
LONGEST = 1_000_000  # characters of one line
YEARS = range(1970, 2201)  # near the ends of the calendar, days can no longer be counted
ONE_OF = ("text", "choose", "press", "file")


def _zone(name: str) -> str:
    if not is_zone(name):
        raise ValueError(f'"{storable(name)}" is no time zone; write one such as Asia/Shanghai')
    return name


class Press(BaseModel):
    """A tapped button: of a turn, or of a reminder."""

    model_config = ConfigDict(extra="forbid")

    choice: str
    turn: int | None = None
    reminder: str | None = None


class Line(BaseModel):
    """One line of a person's, as it comes in."""

    model_config = ConfigDict(extra="forbid")

    user: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    text: str | None = None
    choose: str | None = None
    press: Press | None = None
    file: str | None = None
    name: str | None = None
    event: str | None = None
    language: Literal["en", "zh"] | None = None
    place: Literal["cn", "us", "uk", "other"] | None = None
    timezone: Annotated[str, AfterValidator(_zone)] | None = None


class Clock(BaseModel):
    """A line that moves the clock."""

    model_config = ConfigDict(extra="forbid")

    now: AwareDatetime


class BadLine(Exception):
    """An input line that cannot be used; the message says why, with an example."""


@dataclass
class Headless:
    """Reads lines, gives lines. `simulated` stands still between `now` lines; without it the
    clock is real. `outbox` is where files that go out are laid."""

    talk: Talk
    reminding: Due
    clock: Callable[[], datetime]
    outbox: Path
    simulated: datetime | None = None
    _count: int = field(default=0)

    def play(self, lines: Iterable[str]) -> Iterator[str]:
        """Gives every output line; what was stored and never left comes first, then what fell due
        meanwhile."""
        for answer in self.talk.unsent(CHANNEL):
            yield from self._out(answer)
        yield from self._due()
        for number, line in enumerate(lines, 1):
            yield from self._line(number, line)
            yield _json({"end": number})

    def now(self) -> datetime:
        """Gives the present moment of this talk."""
        return self.simulated or self.clock()

    def _line(self, number: int, line: str) -> Iterator[str]:
        try:
            yield from self._read(line)
        except BadLine as error:
            yield _json({"error": str(error), "line": number})

    def _read(self, line: str) -> Iterator[str]:
        if not line.strip():
            return
        data = _parsed(line)
        if "now" in data:
            yield from self._move(_shaped(Clock, data).now)
            return
        yield from self._due()
        yield from self._hear(_shaped(Line, data))

    def _move(self, now: datetime) -> Iterator[str]:
        """Lets the time pass: whatever falls due comes at its minute."""
        if self.simulated is None:
            raise BadLine("the clock only moves when the talk was started with --now")
        if now.year not in YEARS:
            raise BadLine(f"the clock goes from {YEARS[0]} to {YEARS[-1]}")
        if now < self.simulated:
            raise BadLine(f"the clock only moves forward; it is {self.simulated.isoformat()}")
        while (due := self.reminding.next_due()) is not None and due <= now:
            self.simulated = max(self.simulated, due)
            yield from self._due()
        self.simulated = now

    def _due(self) -> Iterator[str]:
        for notice in self.reminding.due(self.now):
            if notice.reply.to.channel == CHANNEL:
                yield _json(self._as_line("", notice.reply))
                notice.outcome = "sent"

    def _hear(self, line: Line) -> Iterator[str]:
        now = self.now()
        heard = Heard(
            address=Address(CHANNEL, line.user),
            event=line.event or new_id(now),
            what=_what(line),
            at=now,
            known=line.model_dump(include={"language", "place", "timezone"}, exclude_none=True),
        )
        yield from self._out(take(self.talk, heard))

    def _out(self, answer: Answer) -> Iterator[str]:
        for reply in answer.replies:
            yield _json(self._as_line(answer.person, reply))
        self.talk.sent(answer, self.now())

    def _as_line(self, person: str, reply: Reply) -> dict[str, Any]:
        say = reply.say
        return {
            "to": reply.to.key,
            "text": say.text,
            "say": say.say,
            "meaning": say.meaning,
            "why": say.why,
            "choices": [{"id": each.id, "label": each.label} for each in say.choices],
            "turn": reply.turn,
            "at": say.at,
            "files": [
                {"name": each.name, "path": self._lay_out(person, each.exhibit, each.name)}
                for each in say.files
            ],
            "reminder": reply.reminder,
        }

    def _lay_out(self, person: str, exhibit: str, name: str) -> str:
        path = self.outbox / exhibit / Path(name).name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as target:
            target.writelines(self.talk.file(person, exhibit))
        return str(path)


def _parsed(line: str) -> dict[str, Any]:
    if len(line) > LONGEST:
        raise BadLine(f"a line may have at most {LONGEST} characters")
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLine(
            'this is not JSON; write for example {"user": "a", "text": "/call"}'
        ) from error
    if not isinstance(data, dict):
        raise BadLine('a line is one JSON object, for example {"user": "a", "text": "/call"}')
    return data


def _shaped(shape: type[Any], data: dict[str, Any]) -> Any:
    try:
        return shape.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadLine(f"{where}: {first['msg']}") from error


def _what(line: Line) -> Text | Pick | PickReminder | Upload:
    given = [name for name in ONE_OF if getattr(line, name) is not None]
    if len(given) != 1:
        raise BadLine(f"a line has one of {', '.join(ONE_OF)}; this one has {len(given)}")
    if line.text is not None:
        return Text(line.text)
    if line.choose is not None:
        return Pick(line.choose)
    return _pressed(line.press) if line.press else _upload(line)


def _pressed(press: Press) -> Pick | PickReminder:
    if press.reminder is not None:
        return PickReminder(press.reminder, press.choice)
    if press.turn is None:
        raise BadLine('press names a turn or a reminder: {"turn": 3, "choice": "refused"}')
    return Pick(press.choice, press.turn)


def _upload(line: Line) -> Upload:
    path = Path(str(line.file))
    if not is_file(path):
        raise BadLine(f"there is no file {path}")
    return Upload(str(path), line.name or path.name)


def _json(data: dict[str, Any]) -> str:
    return storable(json.dumps(data, ensure_ascii=False))  # half a character cannot be printed
