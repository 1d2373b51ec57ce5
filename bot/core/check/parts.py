"""Rules about what stands around the scripts: parts, commands, notices and interrupts."""

from collections.abc import Iterator, Mapping

from bot.core.check.draft import Draft
from bot.core.check.structure import near
from bot.core.complaints import Complaint
from bot.core.interrupts import _plain as plain
from bot.core.marked import Key
from bot.core.reading import LANGUAGES
from bot.core.script import Conversation, Interrupts
from bot.core.values import tidy

Found = Iterator[tuple[tuple[Key, ...], str, str]]  # keys, code, message


def check_parts(draft: Draft) -> Iterator[Complaint]:
    """Looks at conversation.yaml, notices.yaml and interrupts.yaml."""
    read = draft.files.conversation
    for keys, code, message in _conversation(draft, draft.conversation):
        yield Complaint(code, str(read.path), read.lines.key_at(*keys), message)
    yield from _notices(draft)
    yield from _interrupts(draft)


def _notices(draft: Draft) -> Iterator[Complaint]:
    read = draft.files.notices
    for kind, choices in draft.notices.items():
        for choice, script in choices.items():
            if script not in draft.scripts:
                message = f'"{choice}" of "{kind}" opens "{script}"{_missing(draft, script)}'
                yield Complaint("M006", str(read.path), read.lines.key_at(kind, choice), message)


def _conversation(draft: Draft, conversation: Conversation) -> Found:
    for part, script in conversation.parts().items():
        if script not in draft.scripts:
            yield (part,), "M001", f'"{part}" is "{script}"{_missing(draft, script)}'
    yield from _commands(draft, conversation)
    for page in draft.pages:
        if page.script.id == conversation.call and not page.script.live:
            yield ("call",), "M005", f'"{conversation.call}" is the call: it must say `live: true`'


def _commands(draft: Draft, conversation: Conversation) -> Found:
    seen: dict[str, str] = {}
    for name, command in conversation.commands.items():
        if command.script not in draft.scripts:
            message = f'/{name} opens "{command.script}"{_missing(draft, command.script)}'
            yield ("commands", name, "script"), "M002", message
        if command.zh in seen:
            message = f'"{command.zh}" is the word for /{seen[command.zh]} already'
            yield ("commands", name, "zh"), "M003", message
        elif not _typable(command.zh):
            message = f'"{command.zh}" can never be typed: one word, without a slash or space'
            yield ("commands", name, "zh"), "M004", message
        seen.setdefault(command.zh, name)


def _missing(draft: Draft, script: str) -> str:
    return f", which does not exist{near(script, draft.scripts)}"


def _typable(word: str) -> bool:
    return bool(word) and word == tidy(word).casefold() and not set(word) & set(" /@")


def _interrupts(draft: Draft) -> Iterator[Complaint]:
    read, seen = draft.files.interrupts, dict[str, str]()
    for name, language, phrases in _lists(draft.interrupts):
        if not phrases and name != "not":
            line = read.lines.key_at(name, language)
            yield Complaint("I003", str(read.path), line, f'"{name}" has no phrases in {language}')
        for index, phrase in enumerate(phrases):
            if (fault := _phrase(phrase, seen)) is not None:
                line = read.lines.key_at(name, language, index)
                yield Complaint(fault[0], str(read.path), line, f'"{phrase}" {fault[1]}')
            seen.setdefault(phrase, name)


def _lists(interrupts: Interrupts) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for field, by_language in interrupts:
        name = field.removesuffix("_")  # "not" is a word of Python
        yield from ((name, language, by_language.get(language, ())) for language in LANGUAGES)


def _phrase(phrase: str, seen: Mapping[str, str]) -> tuple[str, str] | None:
    if phrase in seen:
        return "I002", f'stands in "{seen[phrase]}" already'
    if phrase != plain(phrase):
        return "I001", f'must be written "{plain(phrase)}", as it is compared'
    return None
