"""The JSON lines, fed one at a time."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from bot.channels.headless import CHANNEL, Headless
from bot.channels.plain import plain
from bot.core.messages import Address, Choice, File, Pick, PickReminder, Say, Text, Upload
from tests.faces.face import Cards, What
from tests.stage import Stage

USER = "ann"


class HeadlessFace:
    """Writes lines and reads lines."""

    cannot: ClassVar[frozenset[str]] = frozenset()
    address = Address(CHANNEL, USER)

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._next = ""
        self._out: Iterator[str] = iter(())

    def open(self) -> Cards:
        """Starts reading, with an empty line: what had not been sent comes before its end."""
        stage = self._stage
        outbox, due = stage.folder / "outbox", stage.reminding
        headless = Headless(stage.talk, due, stage.clock, outbox, stage.now)
        self._out = headless.play(self._lines())
        return self._exchange("")

    def hear(self, what: What, event: str) -> Cards:
        """Sends a line, with what is known of the person where they are new."""
        self.notices()
        new = self._stage.session(self.address) is None
        hints = _hints(self._stage.hints) if new else {}
        line = {"user": USER, "event": event, **hints, **_line(what)}
        return self._exchange(json.dumps(line, ensure_ascii=False))

    def notices(self) -> Cards:
        """Moves the clock."""
        return self._exchange(json.dumps({"now": self._stage.now.isoformat()}))

    def close(self) -> None:
        """Ends the input."""

    def exchange(self, line: str) -> list[dict[str, Any]]:
        """Sends any line; gives everything that comes before its end."""
        self._next = line
        found = []
        while "end" not in (out := json.loads(next(self._out))):
            found.append(out)
        return found

    def _exchange(self, line: str) -> Cards:
        out = self.exchange(line)
        if wrong := [each["error"] for each in out if "error" in each]:
            raise AssertionError(wrong)
        return tuple(map(self._printed, out))

    def _lines(self) -> Iterator[str]:
        while True:
            yield self._next

    def _printed(self, out: dict[str, Any]) -> str:
        say = Say(
            text=out["text"],
            at=out["at"],
            say=out["say"],
            meaning=out["meaning"],
            why=out["why"],
            choices=tuple(Choice(each["id"], each["label"]) for each in out["choices"]),
            files=tuple(File(each["name"], each["path"]) for each in out["files"]),
        )
        session = self._stage.session(self.address)
        language = session.person["language"] if session else "en"
        face = self._stage.talk.face("faces", language)
        return plain(say, face, notice=out["reminder"] is not None)


def _hints(hints: Mapping[str, str]) -> dict[str, str]:
    """Gives hints as a line may carry them: a language alone, and not a locale."""
    return {name: value[:2] if name == "language" else value for name, value in hints.items()}


def _line(what: What) -> dict[str, Any]:
    match what:
        case Text():
            return {"text": what.text}
        case Pick(turn=None):
            return {"choose": what.choice}
        case Pick():
            return {"press": {"turn": what.turn, "choice": what.choice}}
        case PickReminder():
            return {"press": {"reminder": what.reminder, "choice": what.choice}}
        case Upload():
            return {"file": what.path, "name": what.name}
