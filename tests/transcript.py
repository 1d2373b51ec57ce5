"""The transcripts' own format: a talk as the terminal prints it, with a few directives between."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

FOLDER = Path(__file__).parent / "transcripts"
BOT = "bot: "
INDENT = " " * len(BOT)
ACTS = (
    "you", "tap", "press", "answer", "repress", "send", "long", "again", "wait", "outage",
    "restart", "edit",
)  # fmt: skip
NEEDS = {"press": "press", "again": "again", "repress": "repress", "long": "much"}
HEADER = ("language", "place", "timezone", "now", "greeted", "agreed")
ESCAPED = re.compile(r"\\(u[0-9a-fA-F]{4}|n|t)")


@dataclass(frozen=True)
class Act:
    """One thing that happens, the remarks above it, and the cards the bot answers with."""

    kind: str
    what: str
    remarks: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()


@dataclass(frozen=True)
class Transcript:
    """A whole talk: its header, and what happens in order; `remarks` stand at the very top."""

    header: tuple[tuple[str, str], ...]
    acts: tuple[Act, ...]
    remarks: tuple[str, ...] = ()

    def head(self, name: str, otherwise: str = "") -> str:
        """Gives a line of the header."""
        return dict(self.header).get(name, otherwise)

    def needs(self) -> set[str]:
        """Names what not every face can do and this talk does."""
        needs = {NEEDS[act.kind] for act in self.acts if act.kind in NEEDS}
        first = {"first words"} if self.head("greeted") == "no" else set()
        much = {"much"} if any(act.what.endswith(" MB") for act in self.acts) else set()
        return needs | first | much


class BadTranscript(Exception):
    """A line that is not understood; the message gives its number."""


def paths() -> list[Path]:
    """Lists all transcripts."""
    return sorted(FOLDER.glob("*.txt"))


def read(text: str) -> Transcript:
    """Reads a transcript; raises BadTranscript."""
    head, _, body = text.partition("\n\n")
    remarks = tuple(line for line in head.splitlines() if line.startswith("#"))
    rest = [line for line in head.splitlines() if not line.startswith("#")]
    header = tuple(_split(number, line, HEADER) for number, line in enumerate(rest, 1))
    first = head.count("\n") + 3
    return Transcript(header, tuple(_acts(body.splitlines(), first)), remarks)


def written(transcript: Transcript) -> str:
    """Writes a transcript, the way every one of them stands in its file."""
    head = [*transcript.remarks, *(f"{name}: {value}" for name, value in transcript.header)]
    return "\n".join([*head, "", *map(_written_act, transcript.acts)])


def unescaped(text: str) -> str:
    r"""Gives typed words with \n, \t and \uXXXX made real."""
    return ESCAPED.sub(lambda found: found[0].encode().decode("unicode_escape"), text)


def _acts(lines: list[str], first: int) -> Iterator[Act]:
    remarks: list[str] = []
    act: Act | None = None
    for number, line in enumerate(lines, first):
        if act and line.startswith(BOT):
            act = replace(act, cards=(*act.cards, line.removeprefix(BOT)))
        elif act and act.cards and (not line or line.startswith(INDENT)):
            more = f"{act.cards[-1]}\n{line.removeprefix(INDENT)}"
            act = replace(act, cards=(*act.cards[:-1], more))
        elif line.startswith("#"):
            remarks.append(line)
        elif line:
            if act:
                yield _trimmed(act)
            act, remarks = Act(*_split(number, line, ACTS), tuple(remarks)), []
    if act:
        yield _trimmed(act)


def _trimmed(act: Act) -> Act:
    return replace(act, cards=tuple(card.rstrip("\n") for card in act.cards))


def _split(number: int, line: str, known: Iterable[str]) -> tuple[str, str]:
    name, _, value = line.partition(":")
    if name not in known:
        raise BadTranscript(f'line {number}: "{name}" is none of {", ".join(known)}')
    return name, value.strip()


def _written_act(act: Act) -> str:
    said = f"{act.kind}: {act.what}" if act.what else act.kind
    return "\n".join([*act.remarks, said, *map(_written_card, act.cards)]) + "\n"


def _written_card(card: str) -> str:
    first, *rest = card.split("\n")
    return "\n".join([(BOT + first).rstrip(), *((INDENT + line).rstrip() for line in rest)])
