"""YAML read as plain text with line marks, so that every mistake can be shown where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.core.complaints import Complaint

Key = str | int
Place = tuple[Key, ...]


class MarkedError(Exception):
    """A YAML file cannot be used; `complaint` says where and why."""

    def __init__(self, complaint: Complaint) -> None:
        super().__init__(str(complaint))
        self.complaint = complaint


@dataclass(frozen=True)
class Lines:
    """The 1-based lines of a document's keys and values."""

    values: Mapping[Place, int]
    keys: Mapping[Place, int]

    def at(self, *keys: Key) -> int:
        """Gives the line of the value at a key path, or of its nearest parent that exists."""
        return self._nearest(self.values, keys)

    def key_at(self, *keys: Key) -> int:
        """Gives the line of the last key of a path (a list item's key is the item itself)."""
        return self._nearest(self.keys, keys)

    def _nearest(self, lines: Mapping[Place, int], place: Place) -> int:
        while place and place not in lines:
            place = place[:-1]
        return lines.get(place, 1)


def read_marked(path: Path) -> tuple[object, Lines]:
    """Reads a YAML file into dict, list and str, with its lines.

    Raises MarkedError: Y001 for bad YAML, Y002 for a key that is written twice, Y003 for a file
    that is not there or may not be read.
    """
    return parse_marked(read_plain(path), str(path))


def parse_marked(text: str, file: str) -> tuple[object, Lines]:
    """Reads YAML text as `read_marked` does; `file` is the name used in complaints."""
    walk = _Walk(file)
    node = _compose(text, file)
    data = walk.read(node, ()) if node else ""
    return data, Lines(walk.values, walk.keys)


def read_plain(path: Path) -> str:
    """Reads a text file; raises MarkedError: Y001 where it is not UTF-8, Y003 where it cannot be
    read at all."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise _error("Y001", str(path), line, "the file is not UTF-8 text") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it has no name that a file can have"
        raise _error("Y003", str(path), 1, f"the file cannot be read: {reason}") from error


class _Loader(yaml.BaseLoader):
    """Refuses `*alias`: authors write things out, and `*stars*` in a text need quotes."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(
                problem="a text that begins with * needs quotes", problem_mark=mark
            )
        return super().compose_node(parent, index)


def _compose(text: str, file: str) -> yaml.Node | None:
    try:
        node: yaml.Node | None = yaml.compose(text, Loader=_Loader)
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise _error("Y001", file, line, "a character here is not allowed in YAML") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise _error("Y001", file, line, f"not valid YAML: {error.problem}") from error
    except RecursionError as error:
        raise _error("Y001", file, 1, "one thing stands in another too many times") from error
    return node


class _Walk:
    """Turns nodes into plain data once, noting the line of every key and value."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.values: dict[Place, int] = {}
        self.keys: dict[Place, int] = {}

    def read(self, node: yaml.Node, place: Place) -> object:
        self.values[place] = _line(node)
        match node:
            case yaml.MappingNode():
                return self._mapping(node, place)
            case yaml.SequenceNode():
                return [self._item(item, (*place, i)) for i, item in enumerate(node.value)]
            case _:
                return str(node.value)

    def _item(self, node: yaml.Node, place: Place) -> object:
        self.keys[place] = _line(node)
        return self.read(node, place)

    def _mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, object]:
        data: dict[str, object] = {}
        for key_node, value_node in node.value:
            key = self._key(key_node, data)
            self.keys[(*place, key)] = _line(key_node)
            data[key] = self.read(value_node, (*place, key))
        return data

    def _key(self, node: yaml.Node, data: Mapping[str, object]) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise _error("Y001", self.file, _line(node), "a key must be plain text")
        if node.value in data:
            raise _error("Y002", self.file, _line(node), f'the key "{node.value}" is written twice')
        return str(node.value)


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _error(code: str, file: str, line: int, message: str) -> MarkedError:
    return MarkedError(Complaint(code, file, line, message))
