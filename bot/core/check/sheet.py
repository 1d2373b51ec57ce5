"""One words file, with the line of every message and attribute."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.core.check.sentences import Fill, Size, longest, readings, references, sample
from bot.core.complaints import Complaint
from bot.core.content import TOO_DEEP
from bot.core.marked import MarkedError, read_plain


@dataclass(frozen=True)
class Entry:
    """A message ("hub") or an attribute of one ("hub.say")."""

    pattern: ast.Pattern
    line: int


@dataclass(frozen=True)
class Sheet:
    """One words file: its entries by name, the lines of its messages (of terms too, with their
    "-"), and its own mistakes."""

    file: str
    language: str
    entries: Mapping[str, Entry] = field(default_factory=dict)
    messages: Mapping[str, int] = field(default_factory=dict)
    complaints: tuple[Complaint, ...] = ()

    @cached_property
    def references(self) -> frozenset[str]:
        """The names of all messages and terms that sentences of this file refer to."""
        return frozenset(
            name for entry in self.entries.values() for name in references(entry.pattern)
        )

    def complain(self, code: str, name: str, message: str) -> Complaint:
        """Makes a complaint about an entry."""
        return Complaint(code, self.file, self.entries[name].line, f'"{name}" {message}')

    def readings(self, name: str) -> Iterator[str]:
        """Gives texts in which every variant of a sentence is read at least once."""
        if name in self.entries:
            yield from readings(self.entries[name].pattern)

    def longest(self, name: str, size: Size = len, fill: Fill = sample) -> str:
        """Gives the longest text of a sentence, "" where it is not there."""
        return longest(self.entries[name].pattern, size, fill) if name in self.entries else ""


def read_sheet(path: Path, language: str) -> Sheet:
    """Reads a words file; what is not valid Fluent becomes a complaint."""
    try:
        return _sheet(str(path), language, read_plain(path))
    except MarkedError as error:
        fault = replace(error.complaint, code="W010")
    except RecursionError:
        fault = Complaint("W010", str(path), 1, TOO_DEEP)
    return Sheet(str(path), language, complaints=(fault,))


def _sheet(file: str, language: str, text: str) -> Sheet:
    entries: dict[str, Entry] = {}
    messages: dict[str, int] = {}
    faults: list[Complaint] = []
    for node in FluentParser().parse(text).body:
        if isinstance(node, ast.Junk):
            faults.append(_junk(file, text, node))
        elif isinstance(node, ast.Message | ast.Term):
            found = {name: Entry(each, _line(text, at)) for name, each, at in _entries(node)}
            line = _line(text, _start(node))
            faults += _twice(file, node, line, messages, text)
            messages[_name(node)] = line
            entries |= found
    return Sheet(file, language, entries, messages, tuple(faults))


def _name(node: ast.Message | ast.Term) -> str:
    return f"-{node.id.name}" if isinstance(node, ast.Term) else str(node.id.name)


def _entries(node: ast.Message | ast.Term) -> Iterator[tuple[str, ast.Pattern, int]]:
    name = _name(node)
    if node.value is not None:
        yield name, node.value, _start(node)
    for each in node.attributes:
        yield f"{name}.{each.id.name}", each.value, _start(each)


def _twice(
    file: str, node: ast.Message | ast.Term, line: int, before: Mapping[str, int], text: str
) -> Iterator[Complaint]:
    name = _name(node)
    if name in before:
        yield Complaint("W011", file, line, f'"{name}" is in line {before[name]} already')
    seen: set[str] = set()
    for each in node.attributes:
        if each.id.name in seen:
            at = _line(text, _start(each))
            yield Complaint("W011", file, at, f'"{name}.{each.id.name}" is written twice')
        seen.add(each.id.name)


def _junk(file: str, text: str, node: ast.Junk) -> Complaint:
    reason = node.annotations[0]
    start = reason.span.start if reason.span else _start(node)
    return Complaint("W010", file, _line(text, start), f"not valid Fluent: {reason.message}")


def _start(node: ast.SyntaxNode) -> int:
    return int(node.span.start) if node.span else 0


def _line(text: str, start: int) -> int:
    return text.count("\n", 0, start) + 1
