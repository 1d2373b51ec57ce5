"""Everything under `content/` as the rules look at it: read, with its lines, not yet trusted."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter

from bot.core.check.sheet import Sheet, read_sheet
from bot.core.complaints import Complaint
from bot.core.marked import Key, Lines
from bot.core.reading import LANGUAGES, Files, Read, read_file, read_files
from bot.core.script import Conversation, FactKind, Gate, Interrupts, Notices, Script, Step

T = TypeVar("T")
Style = Mapping[str, Mapping[str, tuple[str, ...]]]  # part of a message, language, words
STYLE: TypeAdapter[Style] = TypeAdapter(Style)


@dataclass(frozen=True)
class Beside:
    """A words file that something beside the scripts needs: the file that says so, and which
    messages and attributes are to be in it."""

    file: str
    messages: tuple[str, ...]


@dataclass(frozen=True)
class Known:
    """What only the program around the content knows: the tables of `handlers`, for each source
    whether it may be cited, and the words files that are needed beside those of the scripts."""

    actions: Collection[str]
    conditions: Collection[str]
    citations: Mapping[str, bool]
    beside: Mapping[str, Beside]


@dataclass(frozen=True)
class Page:
    """One script with its file."""

    script: Script
    file: str
    lines: Lines

    def complain(self, code: str, message: str, *keys: Key) -> Complaint:
        """Makes a complaint at the line of a key."""
        return Complaint(code, self.file, self.lines.key_at(*keys), message)

    def at(self, code: str, step: str, message: str, *keys: Key) -> Complaint:
        """Makes a complaint about a step, at the line of a key of it."""
        return self.complain(code, f'step "{step}" {message}', "steps", step, *keys)

    def steps(self) -> Iterator[tuple[str, Step]]:
        """Gives the steps in the order of the file."""
        yield from self.script.steps.items()


@dataclass(frozen=True)
class Draft:
    """The content with all that is known of it."""

    folder: Path
    files: Files
    style: Read[Style]
    sheets: Mapping[tuple[str, str], Sheet]
    known: Known

    @property
    def usable(self) -> bool:
        """Whether all that scripts depend on can be read; else nothing can be said of them."""
        files = self.files
        return None not in (
            files.facts.value,
            files.gates.value,
            files.interrupts.value,
            files.conversation.value,
            files.notices.value,
            self.style.value,
        )

    def complaints(self) -> Iterator[Complaint]:
        """Gives the mistakes of single files."""
        yield from self.files.complaints()
        yield from self.style.complaints
        for sheet in self.sheets.values():
            yield from sheet.complaints

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """All scripts that can be read."""
        return tuple(
            Page(each.value, str(each.path), each.lines)
            for each in self.files.scripts
            if each.value
        )

    @cached_property
    def unread(self) -> frozenset[str]:
        """The names of the scripts that cannot be read."""
        return frozenset(each.path.stem for each in self.files.scripts if not each.value)

    @cached_property
    def scripts(self) -> frozenset[str]:
        """The ids of all scripts, those that cannot be read too."""
        return self.unread | {page.script.id for page in self.pages}

    @property
    def facts(self) -> Mapping[str, FactKind]:
        return _there(self.files.facts)

    @property
    def gates(self) -> Mapping[str, Gate]:
        return _there(self.files.gates)

    @property
    def conversation(self) -> Conversation:
        return _there(self.files.conversation)

    @property
    def interrupts(self) -> Interrupts:
        return _there(self.files.interrupts)

    @property
    def notices(self) -> Notices:
        return _there(self.files.notices)

    def banned(self, part: str, language: str) -> tuple[str, ...]:
        """Gives the words that have no place in a part of a message, such as "say"."""
        return _there(self.style).get(part, {}).get(language, ())

    def words(self, page: Page) -> tuple[Sheet, ...]:
        """Gives the words of a script, in every language."""
        return tuple(self.sheet(page.script.id, language) for language in LANGUAGES)

    def sheet(self, file: str, language: str) -> Sheet:
        """Gives the words of a file in a language; an empty sheet where there are none."""
        return self.sheets.get((language, file)) or Sheet(f"{file}.ftl", language)


def read_draft(folder: Path, known: Known) -> Draft:
    """Reads everything under `content/`, mistakes and all."""
    files = read_files(folder)
    sheets = {(lang, stem): read_sheet(path, lang) for (lang, stem), path in files.words.items()}
    return Draft(folder, files, read_file(folder / "style.yaml", STYLE), sheets, known)


def _there(read: Read[T]) -> T:
    assert read.value is not None  # the rules look only at a draft that is usable
    return read.value
