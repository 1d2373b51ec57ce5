"""How far it is from one step of the content to another, and what must hold on the way."""

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from bot.core.content import Content
from bot.core.script import END, HANG_UP, OTHERWISE, RETURN, Step, When
from tests.walking.goals import all_steps

FAR = 999


class Map:
    """The steps of all scripts and what leads from one to the next. The end of a script is a place
    too, `script.return`: where it goes on from there depends on who called it."""

    def __init__(self, content: Content) -> None:
        self._scripts = content.scripts
        parts = content.conversation
        self._named = {END: self.start(parts.home), HANG_UP: self.start(parts.after_call)}
        self._before: dict[str, set[str]] = defaultdict(set)
        for at in sorted(all_steps(content)):
            for onward in self.onward(at):
                self._before[onward].add(at)
        self.distances, self.needs = cache(self._distances), cache(self._needs)
        self.answers = cache(self._answers)

    def step(self, at: str) -> Step:
        """Finds a step by `script.step`."""
        script, _, name = at.partition(".")
        return self._scripts[script].steps[name]

    def start(self, script: str) -> str:
        """Names the step that a script begins with."""
        return f"{script}.{self._scripts[script].start}"

    def place(self, at: str, target: str) -> str:
        """Names what a target means that is written at a step."""
        return self._named.get(target) or f"{at.partition('.')[0]}.{target}"

    def onward(self, at: str) -> list[str]:
        """Gives the places that may come after a step."""
        step = self.step(at)
        entered = [self.start(step.call)] if step.call else []
        twin = [self.place(at, step.twin)] if step.twin else []
        return [*self._ways(at), *entered, *twin]

    def left(self, goal: str, at: str, below: Sequence[str]) -> int:
        """Gives how many steps are left to the goal, here or where the scripts below go on."""
        straight = self.distances(goal).get(at, FAR)
        if not below:
            return straight
        out = self.distances(self.place(at, RETURN)).get(at, FAR)
        *lower, caller = below
        after = self._ways(caller) if self.step(caller).call else [caller]
        return min(straight, *(out + self.left(goal, each, lower) for each in after))

    def _ways(self, at: str) -> list[str]:
        targets = [target for _, target in self.step(at).ways()] or [RETURN]
        return [self.place(at, target) for target in targets]

    def _distances(self, goal: str) -> Mapping[str, int]:
        """Gives how many steps it is to the goal, from everywhere that may lead there."""
        found = {goal: 0}
        waiting = deque(found)
        while waiting:
            here = waiting.popleft()
            for before in self._before[here]:
                if before not in found:
                    found[before] = found[here] + 1
                    waiting.append(before)
        return found

    def _needs(self, at: str, goal: str) -> Mapping[str, bool]:
        """Gives the conditions that lead along a shortest way, each as it must be; only those
        that nothing on the way may change."""
        needed: dict[str, bool] = {}
        changed: set[str] = set()
        for here, onward in self._shortest(at, goal):
            step = self.step(here)
            if step.do:
                break
            changed |= {*step.ask, *step.set}
            for condition, holds in self._conditions(here, onward):
                if condition.partition(".")[0] not in changed:
                    needed[condition] = holds
        return needed

    def _answers(self, at: str, goal: str) -> Mapping[str, bool]:
        """Gives the conditions along a shortest way that the answer to this step decides."""
        return {
            condition: holds
            for here, onward in self._shortest(at, goal)
            for condition, holds in self._conditions(here, onward)
            if condition.partition(".")[0] in self.step(at).ask
        }

    def _shortest(self, at: str, goal: str) -> Iterator[tuple[str, str]]:
        far = self.distances(goal)
        while at != goal and at in far:
            nearer = min(self.onward(at), key=lambda each: far.get(each, FAR))
            yield at, nearer
            at = nearer

    def _conditions(self, at: str, onward: str) -> Iterator[tuple[str, bool]]:
        """Gives what must be so for a step to lead to that next one: one condition holds, and none
        that is tried before it."""
        then = self.step(at).then
        if not isinstance(then, When):
            return
        for condition, target in then.when.items():
            taken = self.place(at, target) == onward
            if condition != OTHERWISE:
                yield condition, taken
            if taken:
                return
