"""What is heard from a person and what is said to them, whatever carries it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

Value: TypeAlias = Any  # JSON: text, whole numbers, {"minor", "currency"} for money, lists of such

RESERVED = ("explain", "skip", "back", "hub", "pause", "end")


@dataclass(frozen=True)
class Text:
    """Words the person typed (or spoke, where the channel recognises speech)."""

    text: str


@dataclass(frozen=True)
class Pick:
    """A tapped choice; `turn` is the turn its button belongs to, None for the present one."""

    choice: str
    turn: int | None = None


@dataclass(frozen=True)
class PickReminder:
    """A tapped choice of a reminder's notice."""

    reminder: str
    choice: str


@dataclass(frozen=True)
class Pressed:
    """A choice of a notice whose reminder is still open: its kind, and what can be told of it."""

    kind: str
    choice: str
    facts: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Upload:
    """A file as the channel received it: where it lies now, the name it was sent with, and words
    that came along."""

    path: str
    name: str
    caption: str = ""


@dataclass(frozen=True)
class Kept:
    """A file that was sent and is safely stored as an exhibit."""

    exhibit: str
    name: str


@dataclass(frozen=True)
class TooBig:
    """A file that was larger than may be kept; the limit in MiB."""

    name: str
    limit: int


@dataclass(frozen=True)
class NoRoom:
    """A file for which there is no room: so many are kept already, or so much."""

    name: str


@dataclass(frozen=True)
class Did:
    """What an action brought back: the facts it found (None forgets one), the contact it turned
    and debt it turned to, and files to hand out. `notes` waited to be said before it."""

    facts: Mapping[str, Value] = field(default_factory=dict)
    contact: str | None = None
    debt: str | None = None
    files: "tuple[File, ...]" = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Moved:
    """The talk goes on with another case than before: `word` names the sentence that says so, and
    files of the one before go along. `closes` is the script that led here; where the other talk
    stands in it too, it is done with."""

    word: str
    closes: str = ""
    files: "tuple[File, ...]" = ()
    notes: tuple[str, ...] = ()  # that waited to be said before it


@dataclass(frozen=True)
class Address:
    """Where somebody is reached: a channel and that channel's own key for them."""

    channel: str
    key: str


@dataclass(frozen=True)
class Heard:
    """One thing a channel heard; `event` is the channel's id for it, the same when repeated.

    `hints` are what the channel knows of the person: language, place, timezone. `known` hints
    override what is stored; `guessed` ones only fill gaps.
    """

    address: Address
    event: str
    what: Text | Pick | PickReminder | Upload | TooBig
    at: datetime
    known: Mapping[str, str] = field(default_factory=dict)
    guessed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Choice:
    """One thing the person may tap; the id is stored, the label is for reading."""

    id: str
    label: str


@dataclass(frozen=True)
class File:
    """A file that goes out with a reply: its name, and the exhibit it is stored as."""

    name: str
    exhibit: str


@dataclass(frozen=True)
class Say:
    """One card: what the coach says, the line to read aloud, why, and what may be tapped.
    `language` is the person's, `spoken` the one of the line."""

    text: str
    at: str
    language: str = "en"
    spoken: str | None = None
    say: str | None = None
    meaning: str | None = None
    why: str | None = None
    choices: tuple[Choice, ...] = ()
    files: tuple[File, ...] = ()


@dataclass(frozen=True)
class Reply:
    """One `Say` on its way to somebody. `turn` counts the inputs accepted from that person."""

    to: Address
    turn: int
    say: Say
    reminder: str | None = None
