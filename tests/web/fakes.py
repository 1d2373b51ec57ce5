"""A conversation that needs no content and no storage: a class with a list in it."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.core.messages import Address, Choice, File, Heard, Pick, Reply, Say, Text, Upload
from bot.core.talk import Answer

NOW = datetime(2026, 3, 2, 2, 15, tzinfo=UTC)
POCKET = {"start": "call.hub-0", "nodes": {"call.hub-0": {"at": "call.hub", "next": {}}}}
WORDS = {"needs_script": "Please switch on <scripts>.", "title": "Steadyline"}


def clock() -> datetime:
    """Stands still."""
    return NOW


@dataclass
class FakeTalk:
    """Repeats what it hears. The text "fall" makes it fall; `slow_s` is how long a turn takes."""

    heard: list[Heard] = field(default_factory=list)
    left: list[tuple[str, int]] = field(default_factory=list)
    waiting: list[Answer] = field(default_factory=list)
    files: dict[tuple[str, str], bytes] = field(default_factory=dict)
    uploads: list[bytes] = field(default_factory=list)
    answers: dict[tuple[Address, str], Answer] = field(default_factory=dict)
    slow_s: float = 0
    broken: bool = False

    def turn(self, heard: Heard) -> Answer:
        """Counts a turn, unless the event was heard before."""
        time.sleep(self.slow_s)
        known = self.answers.get((heard.address, heard.event))
        if known:
            return known
        words = self._words(heard)
        self.heard.append(heard)
        turn = sum(each.address == heard.address for each in self.heard)
        answer = Answer(person(heard.address), turn, (said(heard.address, turn, words),))
        self.answers[heard.address, heard.event] = answer
        return answer

    def sent(self, answer: Answer, now: datetime) -> None:
        """Remembers it."""
        self.left.append((answer.person, answer.turn))

    def unsent(self, channel: str, key: str | None = None) -> list[Answer]:
        """Gives what a test put there."""
        return [each for each in self.waiting if key in (None, each.replies[0].to.key)]

    def take_over(self, channel: str, now: datetime) -> list[Answer]:
        """Gives what a test put there, once."""
        found, self.waiting = self.waiting, []
        return found

    def hold(self, answer: Answer, now: datetime) -> bool:
        """Nobody else is there."""
        return True

    def beat(self, kind: str, now: datetime) -> int:
        """Nobody else is there."""
        return 1

    def present(
        self, address: Address, guessed: Mapping[str, str], now: datetime
    ) -> tuple[Reply, ...]:
        """Gives the last turn's reply."""
        turn = sum(each.address == address for each in self.heard)
        return (said(address, turn, "present"),) if turn else ()

    def gone(self, address: Address, now: datetime) -> None:
        """Is of no use to a page."""

    def is_gone(self, address: Address) -> bool:
        """A page comes by itself."""
        return False

    def whose(self, address: Address) -> str | None:
        """Gives whoever was heard from there."""
        if self.broken:
            raise OSError("no database")
        return person(address) if any(each.address == address for each in self.heard) else None

    def file(self, whose: str, exhibit: str) -> Iterator[bytes]:
        """Gives a file in two pieces."""
        content = self.files[whose, exhibit]
        return iter([content[:3], content[3:]])

    def trouble(self, heard: Heard) -> Reply:
        """Says sorry."""
        return Reply(heard.address, 0, Say(text="sorry", at="trouble"))

    def pocket(
        self, address: Address, guessed: Mapping[str, str], now: datetime, depth: int = 3
    ) -> Any:
        """Gives one card."""
        return POCKET

    def face(self, file: str, language: str) -> Mapping[str, str]:
        """Gives few words."""
        return {**WORDS, "language": language}

    def _words(self, heard: Heard) -> str:
        match heard.what:
            case Text("fall"):
                raise RuntimeError(heard.what.text)
            case Text(text):
                return text
            case Pick(choice, turn):
                return f"{choice}@{turn}"
            case Upload(path, name):
                with open(path, "rb") as file:
                    self.uploads.append(file.read())
                return name
        raise AssertionError(heard.what)


def person(address: Address) -> str:
    """Names the person at an address."""
    return f"person of {address.key}"


def said(address: Address, turn: int, text: str) -> Reply:
    """Makes a reply with one choice and one file."""
    say = Say(
        text=text,
        at="call.hub",
        spoken="zh",
        say="您哪家公司？",
        choices=(Choice("who", "Who is it?"),),
        files=(File("all.zip", "abc123"),),
    )
    return Reply(address, turn, say)
