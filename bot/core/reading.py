"""Reads the content's files; every mistake becomes a complaint with its file and line."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from bot.core.complaints import Complaint
from bot.core.marked import Lines, MarkedError, read_marked
from bot.core.script import Conversation, FactKind, Gate, Interrupts, Notices, Script

LANGUAGES = ("en", "zh")
T = TypeVar("T")
NO_LINES = Lines({}, {})
FACTS: TypeAdapter[dict[str, FactKind]] = TypeAdapter(dict[str, FactKind])
GATES: TypeAdapter[dict[str, Gate]] = TypeAdapter(dict[str, Gate])
INTERRUPTS: TypeAdapter[Interrupts] = TypeAdapter(Interrupts)
CONVERSATION: TypeAdapter[Conversation] = TypeAdapter(Conversation)
NOTICES: TypeAdapter[Notices] = TypeAdapter(Notices)
SCRIPT: TypeAdapter[Script] = TypeAdapter(Script)


@dataclass(frozen=True)
class Read(Generic[T]):
    """One file: what it says (None where it cannot be used), its lines, and its mistakes."""

    path: Path
    value: T | None
    lines: Lines = NO_LINES
    complaints: tuple[Complaint, ...] = ()


@dataclass(frozen=True)
class Files:
    """All structure under `content/`, read but not yet checked against each other."""

    facts: Read[dict[str, FactKind]]
    gates: Read[dict[str, Gate]]
    interrupts: Read[Interrupts]
    conversation: Read[Conversation]
    notices: Read[Notices]
    scripts: tuple[Read[Script], ...]
    words: dict[tuple[str, str], Path] = field(default_factory=dict)

    def complaints(self) -> Iterator[Complaint]:
        """Gives the mistakes of single files."""
        parts = (self.facts, self.gates, self.interrupts, self.conversation, self.notices)
        every: tuple[Read[Any], ...] = (*parts, *self.scripts)
        for each in every:
            yield from each.complaints


def read_files(folder: Path) -> Files:
    """Reads everything under `content/` that makes the conversation."""
    return Files(
        facts=read_file(folder / "facts.yaml", FACTS),
        gates=read_file(folder / "gates.yaml", GATES),
        interrupts=read_file(folder / "interrupts.yaml", INTERRUPTS),
        conversation=read_file(folder / "conversation.yaml", CONVERSATION),
        notices=read_file(folder / "notices.yaml", NOTICES),
        scripts=tuple(read_file(path, SCRIPT) for path in _sorted(folder, "scripts/*.yaml")),
        words={_named(folder, path): path for path in _sorted(folder, "words/*/**/*.ftl")},
    )


def _named(folder: Path, path: Path) -> tuple[str, str]:
    """Gives language and name: ("en", "log"), and for a folder ("en", "tactics/insult")."""
    under = path.relative_to(folder / "words").with_suffix("")
    return under.parts[0], "/".join(under.parts[1:])


def read_file(path: Path, shape: TypeAdapter[T]) -> Read[T]:
    """Reads one YAML file as this shape."""
    try:
        data, lines = read_marked(path)
    except MarkedError as error:
        return Read(path, None, complaints=(error.complaint,))
    try:
        return Read(path, shape.validate_python(data), lines)
    except ValidationError as error:
        return Read(path, None, lines, tuple(_misshapen(path, lines, error)))


def _misshapen(path: Path, lines: Lines, error: ValidationError) -> Iterator[Complaint]:
    for each in error.errors(include_url=False):
        where = ".".join(str(part) for part in each["loc"])
        line = lines.key_at(*_known(lines.keys.__contains__, each["loc"]))
        yield Complaint("S001", str(path), line, f"{where}: {each['msg']}")


def _known(is_key: Callable[[Any], bool], loc: Iterable[int | str]) -> tuple[int | str, ...]:
    place: tuple[int | str, ...] = ()
    for part in loc:
        if is_key((*place, part)):
            place = (*place, part)
    return place


def _sorted(folder: Path, pattern: str) -> list[Path]:
    return sorted(folder.glob(pattern))
