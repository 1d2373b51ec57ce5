"""Rules about what the channels can carry: Telegram's buttons and messages, WeChat's plain text."""

from collections.abc import Iterator

from bot.core.check.draft import Draft, Page
from bot.core.check.sentences import SAMPLE
from bot.core.check.sheet import Sheet
from bot.core.check.wanted import messages_of, question_of
from bot.core.check.words import LABELS
from bot.core.complaints import Complaint
from bot.core.messages import RESERVED
from bot.core.reading import LANGUAGES
from bot.core.script import Step
from bot.core.words import COMMON

BUTTON_BYTES = 64
PREFIX = "9999999:"  # the turn that stands before the choice in a button
REMINDER = f"r:{'0' * 38}-360--1:"  # or the reminder's id
MESSAGE = 4096  # characters, Telegram
PLAIN_BYTES = 2048  # UTF-8, WeChat
ENTRIES = 5  # of a list at once


def check_limits(draft: Draft) -> Iterator[Complaint]:
    """Looks at how large buttons and cards can become."""
    yield from _notices(draft)
    for page in draft.pages:
        for id, step in page.steps():
            yield from _buttons(draft, page, id, step)
            for language in LANGUAGES:
                yield from _card(draft, page, id, step, language)


def _notices(draft: Draft) -> Iterator[Complaint]:
    read = draft.files.notices
    for kind, choices in draft.notices.items():
        for choice in choices:
            if len((REMINDER + choice).encode()) > BUTTON_BYTES:
                message = f'"{choice}" of "{kind}": with its reminder, a button cannot hold that'
                yield Complaint("T001", str(read.path), read.lines.key_at(kind, choice), message)


def _buttons(draft: Draft, page: Page, id: str, step: Step) -> Iterator[Complaint]:
    for choice, keys in _tapped(draft, step):
        if len((PREFIX + choice).encode()) > BUTTON_BYTES:
            message = f'has the choice "{choice}": with its turn, a button cannot hold that'
            yield page.at("T001", id, message, *keys)


def _tapped(draft: Draft, step: Step) -> Iterator[tuple[str, tuple[str, str]]]:
    yield from ((choice, ("choose", choice)) for choice in step.choose)
    for fact in step.ask:
        if fact in draft.facts:
            yield from ((value, ("ask", fact)) for value in draft.facts[fact].values)


def _card(draft: Draft, page: Page, id: str, step: Step, language: str) -> Iterator[Complaint]:
    sheet = draft.sheet(page.script.id, language)
    if id not in sheet.entries:
        return
    text = max((_plain(draft, sheet, id, step, each) for each in _questions(id, step)), key=len)
    size = len(text.encode())
    if len(text) > MESSAGE:
        message = f"makes a card of {len(text)} characters, and {MESSAGE} fit"
        yield sheet.complain("T002", id, message)
    elif size > PLAIN_BYTES:
        message = f"makes a card of {size} bytes as plain text, and {PLAIN_BYTES} fit"
        yield sheet.complain("T003", id, message)


def _questions(id: str, step: Step) -> tuple[str, ...]:
    return messages_of(id, step) or (id,)


def _plain(draft: Draft, sheet: Sheet, id: str, step: Step, question: str) -> str:
    """Gives the card with its explanation as plain text, its choices numbered."""

    def fill(name: str) -> str:
        is_list = name in draft.facts and draft.facts[name].type == "list"
        return "\n".join([sheet.longest(f"{name}-item")] * ENTRIES) if is_list else SAMPLE

    names = dict.fromkeys(
        (f"{id}.explain", id, question, f"{id}.say", f"{id}.meaning", f"{id}.why")
    )
    parts = [sheet.longest(name, fill=fill) for name in names]
    labels = [_label(draft, sheet, name) for name in _choices(draft, id, step, question)]
    numbered = [f"{number}. {label}" for number, label in enumerate(labels, 1)]
    return "\n".join(filter(None, [*parts, *numbered]))


def _choices(draft: Draft, id: str, step: Step, question: str) -> Iterator[str]:
    yield from (f"{id}.{choice}" for choice in step.choose)
    for fact in step.ask:
        if question_of(id, step, fact) == question and fact in draft.facts:
            yield from (f"{question}.{value}" for value in draft.facts[fact].values)
    if step.waits:
        yield from (f"{LABELS}.{choice}" for choice in RESERVED)


def _label(draft: Draft, sheet: Sheet, name: str) -> str:
    usual = f"{LABELS}.{name.partition('.')[2]}"
    return sheet.longest(name) or draft.sheet(COMMON, sheet.language).longest(usual)
