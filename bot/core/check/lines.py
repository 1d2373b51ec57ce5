"""Rules about how lines and labels sound: short enough, and without words that have no place."""

from collections.abc import Iterable, Iterator

from bot.core.check.draft import Draft, Page
from bot.core.check.gates import ADVICE
from bot.core.check.sheet import Sheet
from bot.core.check.texts import holds, length
from bot.core.check.wanted import wanted_by, wanted_by_gates
from bot.core.check.words import LABELS
from bot.core.complaints import Complaint
from bot.core.gates import FILE as GATES
from bot.core.reading import LANGUAGES
from bot.core.words import COMMON

LABEL = {"en": 24, "zh": 12}
LINE = {"en": 25, "zh": 40}
UNIT = {"en": "words", "zh": "characters"}


def check_lines(draft: Draft) -> Iterator[Complaint]:
    """Looks at every line to say and every label."""
    for page in draft.pages:
        wanted = wanted_by(draft, page)
        for sheet in draft.words(page):
            yield from _labels(sheet, wanted.labels)
            for id in page.script.steps:
                yield from _line(draft, sheet, f"{id}.say")
        yield from _silent_cards(draft, page)
    for file, each in draft.known.beside.items():
        for name in (name for name in each.messages if name.endswith(".say")):
            for language in LANGUAGES:
                yield from _line(draft, draft.sheet(file, language), name)
    for language in LANGUAGES:
        yield from _labels(draft.sheet(GATES, language), wanted_by_gates(draft).labels)
        common = draft.sheet(COMMON, language)
        usual = (name for name in common.entries if name.startswith(f"{LABELS}."))
        yield from _labels(common, usual)


def _labels(sheet: Sheet, names: Iterable[str]) -> Iterator[Complaint]:
    limit = LABEL[sheet.language]
    for name in names:
        size = len(sheet.longest(name))
        if size > limit:
            message = f"is a label of {size} characters, and {limit} fit"
            yield sheet.complain("W006", name, message)


def _line(draft: Draft, sheet: Sheet, name: str) -> Iterator[Complaint]:
    language, limit = sheet.language, LINE[sheet.language]
    size = length(sheet.longest(name, lambda text: length(text, language)), language)
    if size > limit:
        message = f"takes {size} {UNIT[language]} to say, and {limit} are the limit"
        yield sheet.complain("W007", name, message)
    for word in draft.banned("say", language):
        if any(holds(text, word, exact=True) for text in sheet.readings(name)):
            yield sheet.complain("W012", name, f'says "{word}", which has no place in a line')


def _silent_cards(draft: Draft, page: Page) -> Iterator[Complaint]:
    for id, step in page.steps():
        spoken = any(f"{id}.say" in sheet.entries for sheet in draft.words(page))
        if page.script.live and step.waits and not spoken and ADVICE not in step.tags:
            message = (
                "has no line to say while the collector is on the line: add one, or tag advice"
            )
            yield page.at("S017", id, message)
