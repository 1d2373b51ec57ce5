"""All content made ready to play, and its cache: reading it anew takes longer than a reply may."""

import pickle
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from fluent.syntax import FluentParser, ast

from bot.core.cache import key_of, store, stored
from bot.core.complaints import Complaint
from bot.core.interrupts import Listener, listener
from bot.core.messages import Value
from bot.core.script import Conversation, FactKind, Gate, Interrupts, Notices, Script
from bot.core.words import Words

if TYPE_CHECKING:
    from bot.core.reading import Files

Condition = Callable[[Mapping[str, Value], datetime], bool]
FORMAT = 2  # of the cache
TOO_DEEP = "one thing stands in another too many times"


class ContentError(Exception):
    """The content cannot be played; `complaints` say where and why."""

    def __init__(self, complaints: tuple[Complaint, ...]) -> None:
        super().__init__("\n".join(map(str, complaints)))
        self.complaints = complaints


@dataclass(frozen=True)
class Compiled:
    """The content as it is cached: structure as objects, each words file as a pickled tree."""

    key: str
    scripts: Mapping[str, Script]
    kinds: Mapping[str, FactKind]
    gates: Mapping[str, Gate]
    interrupts: Interrupts
    conversation: Conversation
    notices: Notices
    trees: Mapping[tuple[str, str], bytes]

    def tree(self, language: str, file: str) -> ast.Resource | None:
        """Gives the parsed words of one file in one language."""
        blob = self.trees.get((language, file))
        return None if blob is None else pickle.loads(blob)


@dataclass(frozen=True)
class Content:
    """Everything the engine plays from."""

    compiled: Compiled
    conditions: Mapping[str, Condition]
    complain: Callable[[str], None] | None = None

    @property
    def key(self) -> str:
        """A hash that changes with any content file."""
        return self.compiled.key

    @property
    def scripts(self) -> Mapping[str, Script]:
        return self.compiled.scripts

    @property
    def kinds(self) -> Mapping[str, FactKind]:
        return self.compiled.kinds

    @property
    def gates(self) -> Mapping[str, Gate]:
        return self.compiled.gates

    @property
    def interrupts(self) -> Interrupts:
        return self.compiled.interrupts

    @property
    def conversation(self) -> Conversation:
        return self.compiled.conversation

    @property
    def notices(self) -> Notices:
        return self.compiled.notices

    @cached_property
    def listener(self) -> Listener:
        return listener(self.interrupts)

    @cached_property
    def words(self) -> Words:
        types = {name: kind.type for name, kind in self.kinds.items()}
        return Words(self.compiled.tree, types, self.complain)

    def holds(self, condition: str, facts: Mapping[str, Value], now: datetime) -> bool:
        """Tests a condition: a named one, a fact's value (`place.uk`), or that a fact is known."""
        if condition in self.conditions:
            return self.conditions[condition](facts, now)
        name, _, value = condition.partition(".")
        known = facts.get(name)
        return known == value if value else known not in (None, "", "no", 0, [])

    def sources_after(self, script: str, step: str) -> tuple[str, ...]:
        """Gives the sources of the step that follows one; none where several may."""
        steps = self.scripts[script].steps
        onward = steps[step].then
        return steps[onward].source if isinstance(onward, str) and onward in steps else ()


def load(folder: Path, cache: Path | None = None) -> Compiled:
    """Reads the content, from its cache where nothing has changed since; raises ContentError."""
    key = _key(folder)
    found = None if cache is None else stored(cache / f"content-{key}.pickle", Compiled)
    if found is not None:
        return found
    from bot.core.reading import read_files  # with YAML: only needed where the cache is cold

    compiled = _compile(read_files(folder), key)
    if cache is not None:
        store(cache / f"content-{key}.pickle", compiled)
    return compiled


def _key(folder: Path) -> str:
    patterns = ("*.yaml", "scripts/*.yaml", "words/*/**/*.ftl")
    try:
        return key_of(folder, (path for each in patterns for path in folder.glob(each)), FORMAT)
    except OSError as error:
        reason = f"the file cannot be read: {error.strerror}"
        raise ContentError((Complaint("Y003", str(error.filename), 1, reason),)) from error


def _compile(files: "Files", key: str) -> Compiled:
    if complaints := tuple(files.complaints()):
        raise ContentError(complaints)
    assert files.facts.value and files.gates.value  # no complaints: every file was read
    assert files.interrupts.value and files.conversation.value and files.notices.value
    return Compiled(
        key=key,
        scripts={each.value.id: each.value for each in files.scripts if each.value},
        kinds=files.facts.value,
        gates=files.gates.value,
        interrupts=files.interrupts.value,
        conversation=files.conversation.value,
        notices=files.notices.value,
        trees={where: _tree(path) for where, path in files.words.items()},
    )


def _tree(path: Path) -> bytes:
    from bot.core.marked import MarkedError, read_plain

    try:
        parsed = FluentParser(with_spans=False).parse(read_plain(path))
        return pickle.dumps(parsed, protocol=5)
    except MarkedError as error:
        raise ContentError((error.complaint,)) from error
    except RecursionError as error:
        deep = Complaint("W010", str(path), 1, TOO_DEEP)
        raise ContentError((deep,)) from error
