"""Rules about risky lines: each is held back by a gate, has a safe twin, and nothing goes round."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from bot.core.check.draft import Draft, Page
from bot.core.check.structure import near
from bot.core.check.texts import holds, spoken
from bot.core.complaints import Complaint
from bot.core.marked import Key
from bot.core.reading import LANGUAGES
from bot.core.script import Need, Script, Step

ADVICE = "advice"
Ways: TypeAlias = dict[str, set[str]]


def check_gates(draft: Draft) -> Iterator[Complaint]:
    """Looks at every tag, every twin, and every way to a fact that a gate needs."""
    for page in draft.pages:
        twins = {step.twin for step in page.script.steps.values() if step.twin}
        for id, step in page.steps():
            yield from _tags(draft, page, id, step)
            yield from _twin(draft, page, id, step)
            yield from _phrases(draft, page, id, step)
            yield from _bypass(draft, page, id, step)
            if id in twins and step.tags and _risky(draft, step):
                yield page.at("G003", id, "is a twin, and risky itself", "tags")


def _risky(draft: Draft, step: Step) -> bool:
    return any(tag != ADVICE for tag in step.tags)


def _tags(draft: Draft, page: Page, id: str, step: Step) -> Iterator[Complaint]:
    for index, tag in enumerate(step.tags):
        if tag != ADVICE and tag not in draft.gates:
            hint = near(tag, [*draft.gates, ADVICE])
            yield page.at(
                "G001", id, f'has the tag "{tag}", and no gate holds it{hint}', "tags", index
            )


def _twin(draft: Draft, page: Page, id: str, step: Step) -> Iterator[Complaint]:
    if step.twin is None:
        if _risky(draft, step):
            yield page.at("G002", id, "is risky and has no twin to stand in for it", "tags")
        return
    if not _risky(draft, step):
        yield page.at("G005", id, "has a twin, but no risky tag", "twin")
    twin = page.script.steps.get(step.twin)
    if twin is None or _risky(draft, twin):
        return
    if not any(f"{step.twin}.say" in sheet.entries for sheet in draft.words(page)):
        yield page.at("G004", id, f'has the twin "{step.twin}", which has no line to say', "twin")
    for choice in sorted(_offered(draft, step) & _choices(draft, twin)):
        message = f'is a twin, but the gate has a choice "{choice}" too'
        yield page.at("G008", step.twin, message, "choose", choice)


def _offered(draft: Draft, step: Step) -> set[str]:
    gates = [draft.gates[tag] for tag in step.tags if tag in draft.gates]
    return {choice for gate in gates for need in gate.needs.values() for choice in need.choices}


def _choices(draft: Draft, step: Step) -> set[str]:
    asked = [draft.facts[fact].values for fact in step.ask if fact in draft.facts]
    return {*step.choose, *(value for values in asked for value in values)}


def _phrases(draft: Draft, page: Page, id: str, step: Step) -> Iterator[Complaint]:
    for tag, gate in draft.gates.items():
        if tag in step.tags:
            continue
        for language in LANGUAGES:
            sheet = draft.sheet(page.script.id, language)
            for phrase in gate.phrases.get(language, ()):
                if any(holds(text, phrase) for text in spoken(sheet, id)):
                    message = f'says "{phrase}", which needs the tag {tag}'
                    yield sheet.complain("G006", f"{id}.say", message)


def _bypass(draft: Draft, page: Page, id: str, step: Step) -> Iterator[Complaint]:
    """A gate opens only by what the person told: by a tap, and during a call only by those taps
    that the gate itself offers."""
    tapped = _only_tapped(page.script, id)
    for fact, value in step.set.items():
        for tag, need in _opens(draft, fact, value):
            if not tapped:
                message = f'sets "{fact}" although nobody told so: the gate {tag} would open'
                yield page.at("G007", id, message, "set", fact)
                break
            if page.script.live and value not in need.choices:
                message = f'sets "{fact}" to "{value}" during a call: the gate {tag} forbids it'
                yield page.at("G007", id, message, "set", fact)
                break
    yield from _asked(draft, page, id, step)


def _asked(draft: Draft, page: Page, id: str, step: Step) -> Iterator[Complaint]:
    for fact, kind in step.ask.items():
        if kind != "choice" or not page.script.live or fact not in draft.facts:
            continue
        for value in draft.facts[fact].values:
            if any(value not in need.choices for _, need in _opens(draft, fact, value)):
                message = f'offers "{value}" for "{fact}" during a call, which opens a gate'
                yield page.at("G007", id, message, "ask", fact)
                break


def _opens(draft: Draft, fact: str, value: str) -> Iterator[tuple[str, Need]]:
    for tag, gate in draft.gates.items():
        need = gate.needs.get(fact)
        if need is not None and (need.open is None or value in need.open):
            yield tag, need


def _only_tapped(script: Script, id: str) -> bool:
    taps, others = 0, int(script.start == id)
    for step in script.steps.values():
        taps += sum(target == id for target in step.choose.values())
        others += sum(target == id for _, target in step.ways()) + (step.twin == id)
    return taps > 0 and taps == others
