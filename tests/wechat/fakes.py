"""A conversation that needs no storage: it repeats what it hears, with real words around it."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.core.messages import (
    Address,
    Choice,
    File,
    Heard,
    Pick,
    PickReminder,
    Reply,
    Say,
    Text,
    TooBig,
    Upload,
)
from bot.core.talk import Answer
from bot.settings import CONTENT
from tests.stage import strict

NOW = datetime(2026, 3, 2, 2, 15, tzinfo=UTC)
CHOICES = (Choice("who", "对方是谁"), Choice("end", "结束通话"))
LINES = ["第一句。", "第二句。", "第三句。", "第四句。"]
POCKET = {
    "start": "0",
    "nodes": {
        str(number): {"say": line, "meaning": None, "next": {"b": "1", "c": "2", "d": "3"}}
        for number, line in enumerate(LINES)
    },
}


@dataclass
class Clock:
    """Stands still until a test moves it."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        """Gives the moment it is."""
        return self.now


@dataclass
class EchoTalk:
    """Repeats what it hears: "a|b" as two cards, "fall" falls. `slow_s`: how long a turn takes."""

    heard: list[Heard] = field(default_factory=list)
    left: list[tuple[str, int]] = field(default_factory=list)
    waiting: list[Answer] = field(default_factory=list)
    uploads: list[bytes] = field(default_factory=list)
    files: dict[tuple[str, str], bytes] = field(default_factory=dict)
    nobody_at: list[Address] = field(default_factory=list)
    answers: dict[tuple[Address, str], Answer] = field(default_factory=dict)
    slow_s: float = 0
    taken: bool = False  # another process was given the same message

    def turn(self, heard: Heard) -> Answer:
        """Plays a turn, unless the event was heard before."""
        time.sleep(self.slow_s)
        known = self.answers.get((heard.address, heard.event))
        if known:
            return known
        words = self._words(heard)
        self.heard.append(heard)
        turn = sum(each.address == heard.address for each in self.heard)
        answer = answered(heard.address, turn, words)
        self.answers[heard.address, heard.event] = answer
        return answer

    def sent(self, answer: Answer, now: datetime) -> None:
        """Remembers it."""
        if answer.turn:
            self.left.append((answer.person, answer.turn))

    def unsent(self, channel: str, key: str | None = None) -> list[Answer]:
        """Gives what a test put there."""
        return self.waiting

    def gone(self, address: Address, now: datetime) -> None:
        """Remembers it."""
        self.nobody_at.append(address)

    def is_gone(self, address: Address) -> bool:
        """Tells it."""
        return address in self.nobody_at

    def take_over(self, channel: str, now: datetime) -> list[Answer]:
        """Gives what a test put there, once."""
        found, self.waiting = self.waiting, []
        return found

    def hold(self, answer: Answer, now: datetime) -> bool:
        """Says whether it is still to be sent from here."""
        return not self.taken

    def beat(self, kind: str, now: datetime) -> int:
        """Nobody else is there."""
        return 1

    def present(
        self, address: Address, guessed: Mapping[str, str], now: datetime
    ) -> tuple[Reply, ...]:
        """Gives the last turn's reply."""
        turn = sum(each.address == address for each in self.heard)
        return answered(address, turn, "present").replies if turn else ()

    def whose(self, address: Address) -> str | None:
        """Names the person."""
        return person(address)

    def file(self, whose: str, exhibit: str) -> Iterator[bytes]:
        """Gives a file in two pieces."""
        content = self.files[whose, exhibit]
        return iter([content[:3], content[3:]])

    def trouble(self, heard: Heard) -> Reply:
        """Says sorry."""
        return Reply(heard.address, 0, Say(text="sorry", at="trouble", language="zh"))

    def pocket(
        self, address: Address, guessed: Mapping[str, str], now: datetime, depth: int = 3
    ) -> Any:
        """Gives four cards."""
        return POCKET

    def face(self, file: str, language: str) -> Mapping[str, str]:
        """Gives the real words."""
        return strict(CONTENT).words.all(file, language)

    def _words(self, heard: Heard) -> str:
        match heard.what:
            case Text("fall"):
                raise RuntimeError("fallen")
            case Text(text):
                return text
            case Pick(choice, turn):
                return f"{choice}@{turn}"
            case PickReminder(reminder, choice):
                return f"{choice}@{reminder}"
            case Upload(path, name):
                with open(path, "rb") as file:
                    self.uploads.append(file.read())
                return name
            case TooBig(name):
                return name


def person(address: Address) -> str:
    """Names the person at an address."""
    return f"person of {address.key}"


def answered(address: Address, turn: int, text: str) -> Answer:
    """Makes an answer of one card for each part; the last one has choices."""
    *earlier, last = text.split("|")
    says = [Say(text=each, at="a.b", language="zh") for each in earlier]
    say = Say(text=last, at="a.c", language="zh", choices=CHOICES, files=_files(last))
    return Answer(person(address), turn, tuple(Reply(address, turn, each) for each in (*says, say)))


def echoed(text: str) -> str:
    """Gives the card that repeats a text, as it is read."""
    return f"{text}\n1. 对方是谁\n2. 结束通话"


def notice(key: str, text: str, reminder: str | None = "r-7") -> Reply:
    """Makes a reminder's notice, or an unsent reply."""
    choices = (Choice("paid", "付了"), Choice("later", "晚点再说"))
    say = Say(text=text, at="notices.due", language="zh", choices=choices)
    return Reply(Address("wechat", key), 3, say, reminder)


def _files(text: str) -> tuple[File, ...]:
    return (File(text, "abc123"),) if text.endswith((".zip", ".png")) else ()
