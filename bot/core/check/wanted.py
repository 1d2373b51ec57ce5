"""Which messages and attributes each words file needs, and which others may stand there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.core.check.draft import Draft, Page
from bot.core.check.sentences import used
from bot.core.check.sheet import Sheet
from bot.core.gates import ACCEPT
from bot.core.notices import LATE
from bot.core.script import Step
from bot.core.values import REASONS

CARD = ("say", "why", "meaning", "explain")
QUESTION = ("error", "example", *sorted(REASONS))


@dataclass(frozen=True)
class Wanted:
    """What a words file is asked for: `needed` messages and `labels` by name, each with the keys
    of the place that asks for it, and all names that are `allowed`."""

    needed: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, tuple[str, ...]]
    allowed: frozenset[str]


def wanted_by(draft: Draft, page: Page) -> Wanted:
    """Says what a script asks of its words."""
    needed: dict[str, tuple[str, ...]] = {}
    labels: dict[str, tuple[str, ...]] = {}
    allowed: set[str] = set()
    for id, step in page.steps():
        allowed |= {id, *(f"{id}.{name}" for name in CARD)}
        needed |= dict.fromkeys(_needed(draft, page, id, step), ("steps", id))
        labels |= dict(_labels(draft, id, step))
        questions = messages_of(id, step) if step.ask else ()
        allowed |= {f"{name}.{attribute}" for name in questions for attribute in QUESTION}
    items = dict(_items(draft, page))
    return Wanted({**needed, **items}, labels, frozenset({*allowed, *needed, *labels, *items}))


def _needed(draft: Draft, page: Page, id: str, step: Step) -> tuple[str, ...]:
    """Adds a step that does not wait to those that do where it has words at all: without a message
    the rest of them would not be shown."""
    worded = any(id in sheet.messages for sheet in draft.words(page))
    return (id,) if worded and not step.waits else messages_of(id, step)


def messages_of(id: str, step: Step) -> tuple[str, ...]:
    """Names the messages that must be there: of a step that waits, or of each thing it asks."""
    if len(step.ask) > 1:
        return tuple(f"{id}-{fact}" for fact in step.ask)
    return (id,) if step.waits else ()


def question_of(id: str, step: Step, fact: str) -> str:
    """Names the message of one question of a step."""
    return f"{id}-{fact}" if len(step.ask) > 1 else id


def _labels(draft: Draft, id: str, step: Step) -> Iterator[tuple[str, tuple[str, ...]]]:
    for choice in step.choose:
        yield f"{id}.{choice}", ("steps", id, "choose", choice)
    for fact, kind in step.ask.items():
        if kind == "choice" and not step.from_ and fact in draft.facts:
            for value in draft.facts[fact].values:
                yield f"{question_of(id, step, fact)}.{value}", ("steps", id, "ask", fact)


def _items(draft: Draft, page: Page) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Gives the messages for entries of lists: of their lines, and of their buttons."""
    for sheet in draft.words(page):
        for name in _lists(draft, sheet):
            yield f"{name}-item", ("steps",)
    for id, step in page.steps():
        if step.from_:
            yield f"{step.from_}-item.label", ("steps", id, "from")


def _lists(draft: Draft, sheet: Sheet) -> Iterator[str]:
    for entry in sheet.entries.values():
        for name in used(entry.pattern):
            if name in draft.facts and draft.facts[name].type == "list":
                yield name


def wanted_by_gates(draft: Draft) -> Wanted:
    """Says what the gates ask of their words: their questions and the risk they state."""
    needed: dict[str, tuple[str, ...]] = {}
    labels: dict[str, tuple[str, ...]] = {}
    for tag, gate in draft.gates.items():
        needed[tag] = (tag,)
        if gate.accept:
            labels[f"{tag}.{ACCEPT}"] = (tag, "accept")
        for fact, need in gate.needs.items():
            if need.choices:
                needed[fact] = (tag, "needs", fact)
            if need.from_:
                labels[f"{need.from_}-item.label"] = (tag, "needs", fact, "from")
            labels |= {f"{fact}.{each}": (tag, "needs", fact, "choices") for each in need.choices}
    return Wanted(needed, labels, frozenset({*needed, *labels}))


def wanted_by_notices(draft: Draft) -> Wanted:
    """Says what the notices of reminders ask of their words, and the note that one comes late."""
    needed = {kind: (kind,) for kind in draft.notices}
    if needed:
        needed[LATE] = next(iter(needed.values()))
    labels = {
        f"{kind}.{choice}": (kind, choice)
        for kind, choices in draft.notices.items()
        for choice in choices
    }
    return Wanted(needed, labels, frozenset({*needed, *labels}))
