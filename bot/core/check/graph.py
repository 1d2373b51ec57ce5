"""Rules about the ways through and between scripts: all is reached, and every way leads on."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from bot.core.check.draft import Draft, Page
from bot.core.complaints import Complaint
from bot.core.script import Script, Step


def check_graph(draft: Draft) -> Iterator[Complaint]:
    """Looks at how steps and scripts lead to each other."""
    for page in draft.pages:
        yield from _unreached(page)
        yield from _trapped(draft, page)
    yield from _unopened(draft)
    yield from _circles(draft)


def reach(starts: Iterable[str], onward: Callable[[str], Iterable[str]]) -> set[str]:
    """Gives all that can be come to, the starts too."""
    found: set[str] = set()
    waiting = list(starts)
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting += onward(here)
    return found


def _targets(script: Script, id: str) -> list[str]:
    """Gives the steps that a step may lead to; its twin stands there while its gate is shut."""
    step = script.steps[id]
    wanted = [target for _, target in step.ways()] + ([step.twin] if step.twin else [])
    return [target for target in wanted if target in script.steps]


def _unreached(page: Page) -> Iterator[Complaint]:
    script = page.script
    if script.start not in script.steps:
        return  # a code of its own
    found = reach([script.start], lambda id: _targets(script, id))
    for id in script.steps:
        if id not in found:
            yield page.at("S004", id, "is never come to: nothing leads to it")


def _trapped(draft: Draft, page: Page) -> Iterator[Complaint]:
    """Tells of the first step in a loop without a wait, else of the first that cannot be left."""
    loops = looping(draft, page.script)
    into = _reversed(page.script)
    exits = [id for id, step in page.steps() if id in loops or leaves(page.script, step)]
    free = reach(exits, into.__getitem__)
    stuck = [id for id in page.script.steps if id not in free]
    if loops:
        first = next(id for id in page.script.steps if id in loops)
        yield page.at("L001", first, "begins a loop in which nothing waits for the person")
    elif stuck and not page.script.resting:
        yield page.at("L002", stuck[0], "can never be left: no way to return, end or hang_up")


def leaves(script: Script, step: Step) -> bool:
    """Says whether a step may leave its script. A way that leads nowhere counts too: it has a
    code of its own and is told only once."""
    dead_end = not step.choose and step.then is None
    return dead_end or any(target not in script.steps for _, target in step.ways())


def _reversed(script: Script) -> dict[str, set[str]]:
    into: dict[str, set[str]] = {id: set() for id in script.steps}
    for id in script.steps:
        for target in _targets(script, id):
            into[target].add(id)
    return into


def looping(draft: Draft, script: Script) -> set[str]:
    """Gives the steps of loops that are sure to go on for ever: nothing leads out of them to a
    step that waits, or nothing in them changes what the conditions depend on."""
    silent = {id for id, step in script.steps.items() if _silent(draft, step)}
    stops = [id for id, step in script.steps.items() if id not in silent or leaves(script, step)]
    endless = set(script.steps) - reach(stops, _reversed(script).__getitem__)
    still = {id for id in silent if not script.steps[id].set and not script.steps[id].do}
    still = {id for id in still if not script.steps[id].call}
    return endless | {id for id in still if id in _round(script, id, still)}


def _round(script: Script, id: str, among: set[str]) -> set[str]:
    def onward(here: str) -> list[str]:
        return [target for target in _targets(script, here) if target in among]

    return reach(onward(id), onward)


def _silent(draft: Draft, step: Step) -> bool:
    return not step.waits and (step.call is None or _never_waits(draft, step.call))


def _never_waits(draft: Draft, id: str) -> bool:
    scripts = {page.script.id: page.script for page in draft.pages}
    played = reach([id], _calls(draft).__getitem__)
    return not any(
        each not in scripts or any(step.waits for step in scripts[each].steps.values())
        for each in played
    )


def _unopened(draft: Draft) -> Iterator[Complaint]:
    if draft.unread:
        return  # what they call is not known
    parts = draft.conversation.parts().values()
    commands = (command.script for command in draft.conversation.commands.values())
    pressed = (script for choices in draft.notices.values() for script in choices.values())
    opened = {*parts, *commands, *pressed}
    found = reach(opened, _calls(draft).__getitem__)
    for page in draft.pages:
        if page.script.id not in found:
            yield page.complain(
                "L003", "nothing opens this script: no part, command, notice or call", "id"
            )


def _calls(draft: Draft) -> Mapping[str, set[str]]:
    """Gives which scripts each script calls."""
    calls: dict[str, set[str]] = defaultdict(set)
    for page in draft.pages:
        calls[page.script.id] |= {step.call for _, step in page.steps() if step.call}
    return calls


def _circles(draft: Draft) -> Iterator[Complaint]:
    """A script that is open already is gone back to, so a call in a circle never comes back."""
    calls = _calls(draft)
    for page in draft.pages:
        for id, step in page.steps():
            if step.call and page.script.id in reach([step.call], calls.__getitem__):
                message = f'calls "{step.call}", which leads back here: the call never returns'
                yield page.at("L004", id, message, "call")
