"""Rules about risky lines: each is held back by a gate, has a safe twin, and nothing goes round."""

from collections.abc import Iterator

from bot.core.check.draft import Draft, Page
from bot.core.check.structure import near
from bot.core.check.texts import holds
from bot.core.complaints import Complaint
from bot.core.reading import LANGUAGES
from bot.core.script import Need, Script, Step

ADVICE = "advice"


def check_gates(draft: Draft) -> Iterator[Complaint]:
    """Looks at every tag, every twin, and every way to a fact that a gate needs."""
    for page in draft.pages:
        twins = {step.twin for step in page.script.steps.values() if step.twin}
        for id, step in page.steps():
            yield from _tags(draft, page, id, step)
            yield from _twin(draft, page, id, step)
            yield from _phrases(draft, page, id, step)
            yield from _bypass(draft, page, id, step)
            if id in twins and _risky(step):
                yield page.at("G003", id, "is a twin, and risky itself", "tags")


def _risky(step: Step) -> bool:
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
        if _risky(step):
            yield page.at("G002", id, "is risky and has no twin to stand in for it", "tags")
        return
    if not _risky(step):
        yield page.at("G005", id, "has a twin, but no risky tag", "twin")
    twin = page.script.steps.get(step.twin)
    if twin is None or _risky(twin):
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
                if any(holds(text, phrase) for text in sheet.readings(f"{id}.say")):
                    message = f'says "{phrase}", which needs the tag {tag}'
                    yield sheet.complain("G006", f"{id}.say", message)


def _bypass(draft: Draft, page: Page, id: str, step: Step) -> Iterator[Complaint]:
    """A gate opens only by what the person told: by a tap, and during a call only by those taps
    that the gate itself offers."""
    tapped = _only_tapped(page.script, id)
    for fact, value in step.set.items():
        opened = list(_opens(draft, fact, value))
        if opened and not tapped:
            message = f'opens the gate {opened[0][0]} by "{fact}", although nobody told so'
            yield page.at("G007", id, message, "set", fact)
        elif page.script.live and any(value not in need.choices for _, need in opened):
            message = f'opens the gate {opened[0][0]} by "{fact}" during a call'
            yield page.at("G007", id, message, "set", fact)
    for fact in step.ask if page.script.live else ():
        for tag in _opened_by_asking(draft, fact):
            message = f'asks for "{fact}" during a call, and may open the gate {tag} by it'
            yield page.at("G007", id, message, "ask", fact)


def _opened_by_asking(draft: Draft, fact: str) -> Iterator[str]:
    """Gives the gates that an answer could open beyond the taps they offer themselves."""
    values = set(draft.facts[fact].values) if fact in draft.facts else set()
    for tag, gate in draft.gates.items():
        need = gate.needs.get(fact)
        if need is not None:
            opening = values if need.open is None else set(need.open)
            if not values or opening - set(need.choices):
                yield tag


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
