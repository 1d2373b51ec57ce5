"""What there is to come to in the content: every step, and every choice."""

from collections.abc import Iterator

from bot.core.content import Content
from bot.core.gates import ACCEPT
from bot.core.script import Step

Tapped = tuple[str, str]  # script.step, gates.message or notices.kind; choice


def all_steps(content: Content) -> set[str]:
    """Names every step of every script."""
    return {f"{id}.{step}" for id, script in content.scripts.items() for step in script.steps}


def all_choices(content: Content) -> set[Tapped]:
    """Names every choice: those of steps, values that are asked for, of gates and of notices."""
    found = {(f"notices.{kind}", id) for kind, ids in content.notices.items() for id in ids}
    for id, script in content.scripts.items():
        for name, step in script.steps.items():
            found |= {(f"{id}.{name}", choice) for choice in _own(content, step)}
            found |= {tapped for tag in step.tags for tapped in _of_gate(content, tag)}
    return found


def _own(content: Content, step: Step) -> Iterator[str]:
    yield from step.choose
    for fact, kind in step.ask.items():
        if kind == "choice" and not step.from_:
            yield from content.kinds[fact].values
    if step.optional:
        yield "skip"


def _of_gate(content: Content, tag: str) -> Iterator[Tapped]:
    gate = content.gates.get(tag)
    for fact, need in gate.needs.items() if gate else ():
        yield from ((f"gates.{fact}", choice) for choice in need.choices)
    if gate and gate.accept:
        yield f"gates.{tag}", ACCEPT
