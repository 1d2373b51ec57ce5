"""What there is to come to in the content, and how far it is from where one stands."""

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from functools import cache

from bot.core.content import Content
from bot.core.gates import ACCEPT
from bot.core.script import END, HANG_UP, RETURN, Step

Tapped = tuple[str, str]  # script.step, gates.message or notices.kind; choice
FAR = 999


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


class Map:
    """Which step may lead to which, over all scripts."""

    def __init__(self, content: Content) -> None:
        self._scripts = content.scripts
        parts = content.conversation
        self._places = {
            END: [self._start(parts.home)],
            HANG_UP: [self._start(parts.after_call)],
        }
        self._before: dict[str, set[str]] = defaultdict(set)
        for at in sorted(all_steps(content)):
            for target in self.onward(at):
                self._before[target].add(at)
        self.distances = cache(self._distances)

    def onward(self, at: str) -> Iterator[str]:
        """Gives the steps that may come after a step."""
        script, _, name = at.partition(".")
        step = self._scripts[script].steps[name]
        targets = [target for _, target in step.ways()] + ([step.twin] if step.twin else [])
        yield from (place for target in targets for place in self.places(script, target))
        if step.call:
            yield self._start(step.call)

    def places(self, script: str, target: str) -> Iterator[str]:
        """Gives the steps that a target may mean."""
        if target != RETURN:
            yield from self._places.get(target, [f"{script}.{target}"])
            return
        for id, caller in self._scripts.items():
            for step in caller.steps.values():
                if step.call == script:
                    ways = (each for _, each in step.ways() if each in caller.steps)
                    yield from (f"{id}.{each}" for each in ways)

    def _distances(self, goal: str) -> Mapping[str, int]:
        """Gives how many steps it is to the goal, from everywhere that may lead there."""
        found = {goal: 0}
        waiting = deque(found)
        while waiting:
            here = waiting.popleft()
            for before in self._before[here] - found.keys():
                found[before] = found[here] + 1
                waiting.append(before)
        return found

    def _start(self, script: str) -> str:
        return f"{script}.{self._scripts[script].start}"
