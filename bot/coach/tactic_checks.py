"""The author's checks of tactics: enough examples, each once, on firm ground, in few words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from bot.coach.alike import Alike, key_of
from bot.coach.normal import plain
from bot.coach.segment import NUMBER
from bot.coach.tactic import MESSAGES, Example, Language, NearMiss, Tactic
from bot.core.check import Beside
from bot.core.check.limits import PLAIN_BYTES
from bot.core.check.sheet import read_sheet
from bot.core.check.structure import near
from bot.core.check.texts import length
from bot.core.complaints import Complaint
from bot.core.marked import Key
from bot.core.reading import Read

EXAMPLES = 40  # in each language
NEAR_MISSES = 15
LANGUAGES: tuple[Language, ...] = get_args(Language)
# Words in English, characters in Chinese; a line to say has the limit of all lines.
LIMITS: Mapping[str, Mapping[Language, int]] = {
    "sounds": {"en": 20, "zh": 40},
    "truth": {"en": 45, "zh": 90},
    "line": {"en": 10, "zh": 20},
}

Written = tuple[tuple[Key, ...], Example | NearMiss]  # with its place in the file


@dataclass(frozen=True)
class Page:
    """One tactic with its file."""

    tactic: Tactic
    read: Read[Tactic]

    def at(self, code: str, message: str, *keys: Key) -> Complaint:
        """Makes a complaint at the line of a key."""
        return Complaint(code, str(self.read.path), self.read.lines.key_at(*keys), message)

    def written(self) -> Iterator[Written]:
        """Gives every example and near miss."""
        for language, sounds in self.tactic.sounds.items():
            for index, example in enumerate(sounds):
                yield ("sounds", language, index), example
        for language, near_misses in self.tactic.near.items():
            for index, miss in enumerate(near_misses):
                yield ("near", language, index), miss


def beside(tactics: Sequence[Read[Tactic]]) -> dict[str, Beside]:
    """Gives the words files that the tactics need."""
    return {f"tactics/{each.path.stem}": Beside(str(each.path), MESSAGES) for each in tactics}


def check_tactics(
    tactics: Sequence[Read[Tactic]],
    alike: Read[Alike],
    citations: Mapping[str, bool],
    words: Path,
) -> Iterator[Complaint]:
    """Gives the mistakes of all tactics and of the groups of words; `words` is the folder of what
    is said about them."""
    yield from (each for read in tactics for each in read.complaints)
    yield from alike.complaints
    pages = [Page(each.value, each) for each in tactics if each.value]
    ids = {each.path.stem for each in tactics}
    for page in pages:
        yield from _named(page, ids)
        yield from _enough(page)
        yield from _grounds(page, citations)
        for language in LANGUAGES:
            yield from _short(words / language / f"{page.tactic.words}.ftl", language)
    yield from _once(pages)
    yield from _phrases(alike)


def _named(page: Page, ids: set[str]) -> Iterator[Complaint]:
    id = page.tactic.id
    if page.read.path.stem != id:
        yield page.at("K001", f'the file must be called "{id}.yaml", as its id', "id")
    for keys, each in page.written():
        for other in each.also if isinstance(each, Example) else each.is_:
            if other == id or other not in ids:
                hint = near(other, ids - {id})
                yield page.at("K002", f'"{other}" is no other tactic{hint}', *keys)


def _enough(page: Page) -> Iterator[Complaint]:
    for code, part, languages, least in (
        ("K004", "sounds", page.tactic.sounds, EXAMPLES),
        ("K005", "near", page.tactic.near, NEAR_MISSES),
    ):
        for language in LANGUAGES:
            count = len(languages.get(language, ()))
            if count < least:
                message = f"has {count} texts under {part}.{language}, and {least} are the least"
                yield page.at(code, message, part, language)


def _grounds(page: Page, citations: Mapping[str, bool]) -> Iterator[Complaint]:
    tactic = page.tactic
    if not tactic.source:
        yield page.at("C001", "advises and names no source")
    for index, source in enumerate(tactic.source):
        yield from _cited(page, citations, source, "source", index)
    for place, rules in tactic.rules.items():
        for index, rule in enumerate(rules):
            yield from _cited(page, citations, rule, "rules", place, index)
            if not rule.startswith(f"{place}."):
                message = f'"{rule}" is no rule of "{place}"'
                yield page.at("K006", message, "rules", place, index)


def _cited(page: Page, citations: Mapping[str, bool], name: str, *keys: Key) -> Iterator[Complaint]:
    if name not in citations:
        hint = near(name, citations)
        yield page.at("C002", f'cites "{name}", which is no source{hint}', *keys)
    elif not citations[name]:
        yield page.at("C003", f'cites "{name}", which may not be shown to anybody', *keys)


def _short(path: Path, language: Language) -> Iterator[Complaint]:
    if not path.exists():
        return
    sheet = read_sheet(path, language)
    for name, limits in LIMITS.items():
        size = length(sheet.longest(name, lambda text: length(text, language)), language)
        if size > limits[language]:
            message = f"can be {size} long, and {limits[language]} are the limit"
            yield sheet.complain("K007", name, message)
    whole = sum(len(sheet.longest(name, _bytes).encode()) + 1 for name in MESSAGES)
    if whole > PLAIN_BYTES:
        message = f"makes a reply of {whole} bytes as plain text, and {PLAIN_BYTES} fit"
        yield sheet.complain("T003", "truth", message)


def _bytes(text: str) -> int:
    return len(text.encode())


def _once(pages: Sequence[Page]) -> Iterator[Complaint]:
    seen: dict[str, str] = {}
    for page in pages:
        for keys, each in page.written():
            form = plain(each.text).text
            place = f"{page.read.path.name}:{page.read.lines.key_at(*keys)}"
            if form in seen:
                yield page.at("K003", f"stands in {seen[form]} already", *keys)
            seen.setdefault(form, place)


def _phrases(alike: Read[Alike]) -> Iterator[Complaint]:
    for group, languages in (alike.value or {}).items():
        seen = {"", NUMBER}
        for language, phrases in languages.items():
            for index, phrase in enumerate(phrases):
                if (key := key_of(phrase)) in seen:
                    line = alike.lines.key_at(group, language, index)
                    message = f'"{phrase}" says nothing, or stands twice in "{group}"'
                    yield Complaint("K008", str(alike.path), line, message)
                seen.add(key)
