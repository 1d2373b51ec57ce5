"""Every sentence that is shown: Fluent messages by script, language and name."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from fluent.runtime import FluentBundle, resolver
from fluent.syntax import ast

from bot.core.messages import Value
from bot.core.shown import NONE, locale_of, shown

COMMON = "common"
# Fluent refuses a placeable longer than this, against bombs in translations. Ours are bounded
# where they are made (`shown`), but a page of the log is one placeable.
resolver.MAX_PART_LENGTH = 60_000
Find = Callable[[str, str], ast.Resource | None]  # by language and file


class WordsError(Exception):
    """A sentence cannot be made: its message is missing, or a placeholder of it is."""


class Words:
    """The sentences of all scripts. `complain` gets each formatting error; by default it raises,
    and where it does not, the sentence is used as far as it could be made."""

    def __init__(
        self,
        source: Find,
        kinds: Mapping[str, str],
        complain: Callable[[str], None] | None = None,
    ) -> None:
        self._source = source
        self._kinds = kinds
        self._complain = complain or _refuse
        self._bundles: dict[tuple[str, str, str], FluentBundle] = {}
        self._names: dict[int, frozenset[str]] = {}
        self._fixed: dict[tuple[str, str, str, str], str | None] = {}  # what no fact changes

    def find(self, file: str, language: str, name: str, facts: Mapping[str, Value]) -> str | None:
        """Gives a message (`name`) or its attribute (`name.attribute`), None if there is none."""
        place = str(facts.get("place", "other"))
        key = (file, language, locale_of(language, place), name)
        if key in self._fixed:
            return self._fixed[key]
        bundle = self._bundle(*key[:3])
        pattern, names = self._pattern(bundle, name)
        arguments = {each: self._shown(file, language, place, each, facts) for each in names}
        text, errors = bundle.format_pattern(pattern, arguments) if pattern else (None, [])
        for error in errors:
            self._complain(f"{file}.ftl ({language}) {name}: {error}")
        found = None if text is None else str(text)
        if not names and not errors:
            self._fixed[key] = found
        return found

    def has(self, file: str, language: str, name: str) -> bool:
        """Says whether there is such a message or attribute."""
        return (
            self._pattern(self._bundle(file, language, locale_of(language, "")), name)[0]
            is not None
        )

    def get(self, file: str, language: str, name: str, facts: Mapping[str, Value]) -> str:
        """Gives a message that must exist; raises WordsError."""
        text = self.find(file, language, name, facts)
        if text is None:
            raise WordsError(f"{file}.ftl ({language}) has no message {name}")
        return text

    def label(self, file: str, language: str, name: str, facts: Mapping[str, Value]) -> str:
        """Gives a choice's label: `message.choice`, else the shared label of that choice."""
        own = self.find(file, language, name, facts)
        choice = name.rsplit(".", 1)[-1]
        return own if own is not None else self.get(COMMON, language, f"labels.{choice}", facts)

    def all(self, file: str, language: str) -> dict[str, str]:
        """Gives every message of a file that needs no facts, attributes as `message.attribute`."""
        tree = self._source(language, file)
        names = [name for each in tree.body for name in _names(each)] if tree else []
        found = {name: self.find(file, language, name, {}) for name in names}
        return {name: text for name, text in found.items() if text is not None}

    def _shown(
        self, file: str, language: str, place: str, name: str, facts: Mapping[str, Value]
    ) -> Any:
        match facts.get(name):
            case list(entries):
                item = f"{name}-item"
                lines = (self.get(file, language, item, {**facts, **each}) for each in entries)
                return "\n".join(lines) or NONE
            case {"words": list(others)}:
                return " · ".join(filter(None, self._of_others(language, others, facts))) or NONE
            case value:
                return shown(value, self._kinds.get(name), language, place)

    def _of_others(
        self, language: str, others: list[str], facts: Mapping[str, Value]
    ) -> Iterator[str | None]:
        """Gives messages of other files, each named `file:message`; one that is gone gives None."""
        for other in others:
            file, _, name = other.partition(":")
            yield self.find(file, language, name, facts)

    def _bundle(self, file: str, language: str, locale: str) -> FluentBundle:
        key = (file, language, locale)
        if key not in self._bundles:  # another thread may be at it: then the first one's stays
            self._bundles.setdefault(key, self._make(file, language, locale))
        return self._bundles[key]

    def _make(self, file: str, language: str, locale: str) -> FluentBundle:
        bundle = FluentBundle([locale.replace("_", "-")], use_isolating=False)
        for name in (COMMON, file):
            if (source := self._source(language, name)) is not None:
                bundle.add_resource(source, allow_overrides=True)
        return bundle

    def _pattern(self, bundle: FluentBundle, name: str) -> tuple[Any, frozenset[str]]:
        message_id, _, attribute = name.partition(".")
        if not bundle.has_message(message_id):
            return None, frozenset()
        message = bundle.get_message(message_id)
        pattern = message.attributes.get(attribute) if attribute else message.value
        return pattern, self._placeholders(bundle, pattern)

    def _placeholders(self, bundle: FluentBundle, pattern: Any) -> frozenset[str]:
        # The runtime offers no list of a pattern's placeholders; its parsed messages are public
        # in fluent.syntax, and the bundle keeps them under this name.
        key = id(pattern)
        if key not in self._names:
            self._names[key] = frozenset(placeholders(pattern, bundle._messages))
        return self._names[key]


def _names(entry: Any) -> Iterator[str]:
    if isinstance(entry, ast.Message):
        yield entry.id.name
        yield from (f"{entry.id.name}.{each.id.name}" for each in entry.attributes)


def placeholders(node: Any, messages: Mapping[str, Any]) -> Iterator[str]:
    """Gives the names of all placeholders of a message, and of the messages it refers to."""
    match node:
        case ast.VariableReference():
            yield node.id.name
        case ast.MessageReference():
            yield from placeholders(messages.get(node.id.name), messages)
        case list() | tuple():
            for item in node:
                yield from placeholders(item, messages)
        case ast.BaseNode():
            for name, child in vars(node).items():
                if name not in ("span", "id", "comment"):
                    yield from placeholders(child, messages)


def _refuse(problem: str) -> None:
    raise WordsError(problem)
