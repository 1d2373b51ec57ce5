"""Draws a script as a Mermaid flowchart, with every transition, for whoever thinks in pictures."""

from collections.abc import Iterator

from bot.core.content import Compiled
from bot.core.script import END, HANG_UP, RETURN, TARGETS, Script, Step, When

LEAVING = (END, HANG_UP)  # a called script may leave for good


def draw(content: Compiled, script: str) -> str:
    """Gives the Mermaid text of a script; KeyError where there is none of that id."""
    found = content.scripts[script]
    lines = [*_nodes(found), *_edges(content, found)]
    targets = [target for target in TARGETS if any(f" t_{target}" in line for line in lines)]
    ends = [f"  t_{target}([{_quoted(target)}])" for target in targets]
    head = ["flowchart TD", f"  start(({_quoted(found.id)})) --> s_{found.start}"]
    return "\n".join([*head, *lines, *ends]) + "\n"


def _nodes(script: Script) -> Iterator[str]:
    for id, step in script.steps.items():
        before, after = _shape(step)
        yield f"  s_{id}{before}{_quoted(_described(id, step))}{after}"
        if step.call:
            yield f"  c_{id}[[{_quoted(step.call)}]]"


def _shape(step: Step) -> tuple[str, str]:
    """Gives what stands around a node: a box to tap in, a slanted one to answer, a round one."""
    if step.choose:
        return "[", "]"
    return ("[/", "/]") if step.ask else ("(", ")")


def _described(id: str, step: Step) -> str:
    asked = [f"ask {fact}: {kind}" for fact, kind in step.ask.items()]
    stored = [f"set {fact}: {value}" for fact, value in step.set.items()]
    done = [f"do {step.do}"] if step.do else []
    tagged = [f"! {', '.join(step.tags)}"] if step.tags else []
    return "<br/>".join([id, *tagged, *asked, *stored, *done])


def _edges(content: Compiled, script: Script) -> Iterator[str]:
    for id, step in script.steps.items():
        if step.call:
            yield _edge(f"s_{id}", "call", f"c_{id}")
            for target in _leaving(content, step.call):
                yield _edge(f"c_{id}", target, _node(target))
        for label, target in _ways(step):
            yield _edge(f"c_{id}" if step.call else f"s_{id}", label, _node(target))
        if step.twin:
            yield _edge(f"s_{id}", "gate shut", f"s_{step.twin}", "-.->")
            yield _edge(f"s_{step.twin}", "gate open", f"s_{id}", "-.->")


def _ways(step: Step) -> Iterator[tuple[str, str]]:
    yield from step.choose.items()
    yield from ((f"typed {fact}", target) for fact, target in step.typed.items())
    match step.then:
        case When():
            yield from step.then.when.items()
        case str():
            yield _then(step), step.then
    if step.renew:
        yield "come back to", step.renew


def _then(step: Step) -> str:
    if step.call:
        return RETURN
    return "answered" if step.ask else ""


def _leaving(content: Compiled, script: str) -> list[str]:
    """Says how a called script, or one that it calls, may leave for good instead of returning."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [script]
    while waiting:
        steps = content.scripts[waiting.pop()].steps.values()
        found |= {target for step in steps for _, target in step.ways()}
        fresh = {step.call for step in steps if step.call} - seen
        seen |= fresh
        waiting += fresh
    return [target for target in LEAVING if target in found]


def _node(target: str) -> str:
    return f"t_{target}" if target in TARGETS else f"s_{target}"


def _edge(start: str, label: str, end: str, arrow: str = "-->") -> str:
    text = f"|{_quoted(label)}|" if label else ""
    return f"  {start} {arrow}{text} {end}"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "#quot;") + '"'
