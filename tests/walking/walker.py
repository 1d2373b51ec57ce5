"""Plays the real content until every step was come to and every choice was tapped."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from bot.coach.action import Action
from bot.core import gates
from bot.core.content import Content
from tests.walking.goals import Tapped, all_choices, all_steps
from tests.walking.moments import Moment, Talk, watched
from tests.walking.options import LEAVING, Options, alike, tapped
from tests.walking.ways import FAR, Map

A_DAY = 60 * 24
MINUTES = (*[1] * 60, *[2] * 30, 7, 40, 9 * 60, 40 * A_DAY)  # between two turns
LIFE = 12  # turns played on from one moment
KEPT = 12  # moments remembered of one place
NEAR = 30  # places that are compared
BAR = 4  # steps that a condition counts for which does not hold
IN_VAIN = 0.25  # steps that a start counts for which did not lead to the goal
Place = tuple[str, str, str, bool]  # script.step, the step held back, the fact asked for, paused
Start = Place | str  # or a door, which may be taken anywhere


@dataclass
class Walker:
    """Walks on from any moment that an earlier walk came to: that is the same talk, played by
    somebody who chose otherwise from there on. What was not tried comes first; then it heads for
    what is still missing, and what did not lead there seems farther the next time."""

    content: Content
    actions: Mapping[str, Action]
    beginnings: Sequence[Moment]
    random: Random
    turns: int = 0
    _looked_at: set[str] = field(default_factory=set)
    _shown: set[str] = field(default_factory=set)
    _tapped: set[Tapped] = field(default_factory=set)
    _known: dict[Place, list[Moment]] = field(default_factory=lambda: defaultdict(list))
    _tried: set[tuple[Place, str]] = field(default_factory=set)
    _open: dict[tuple[Place, str], Moment] = field(default_factory=dict)
    _vain: dict[tuple[str, Start, str], float] = field(default_factory=lambda: defaultdict(float))
    _goal: str = ""
    _begun: int = 0

    def __post_init__(self) -> None:
        self._talk = Talk(watched(self.content, self._looked_at), self.actions)
        self._map = Map(self.content)
        self._options = Options(self.content, self._talk, self.random)
        self._doors = {door: self._map.start(script) for door, script in self._options.doors()}
        self.steps, self.choices = all_steps(self.content), all_choices(self.content)
        self._risky = {each for each in self.steps if self._map.step(each).twin}

    def walk(self, most: int) -> Iterator[Moment]:
        """Gives the moment after each turn, until all was met or so many turns were played."""
        while self.turns < most and (self.missing_steps() or self.missing_choices()):
            moment, option = self._another_life()
            for _ in range(LIFE):
                moment = self._go(moment, option)
                yield moment
                option = self._next(moment)

    def missing_steps(self) -> set[str]:
        """Names the steps not come to; a risky one counts only once its gate let it by."""
        return self.steps - (self._looked_at - self._risky) - self._shown

    def missing_choices(self) -> set[Tapped]:
        """Names the choices that were not tapped."""
        return self.choices - self._tapped

    def _another_life(self) -> tuple[Moment, str]:
        """Begins anew, or where something was not tried, or heads for what is missing."""
        chance, self._goal = self.random.random(), ""
        if not self._open or chance < 0.15:
            return self._fresh()
        if chance < 0.5:
            moment = self.random.choice(list(self._open.values()))
            return moment, self._next(moment)
        missing = sorted(self.missing_steps() | {at for at, _ in self.missing_choices()})
        steps = [each for each in missing if each in self.steps]
        self._goal = self.random.choice(steps or sorted(self._risky))  # else it is a gate's choice
        return self._head()

    def _fresh(self) -> tuple[Moment, str]:
        beginning = self.beginnings[self._begun % len(self.beginnings)]
        self._begun += 1
        return beginning, self._options.opening(beginning)

    def _head(self) -> tuple[Moment, str]:
        """Sets out for the goal: from near by, or through a door; rather where nothing bars it."""
        starts: dict[Start, str] = {place: place[0] for place in self._known} | self._doors
        costs = {start: self._cost(start, at) for start, at in starts.items()}
        near = sorted(costs, key=costs.__getitem__)[:NEAR]
        found = [(start, moment) for start in near for moment in self._moments(start)]
        if not found:
            return self._fresh()

        def cost(each: tuple[Start, Moment]) -> float:
            start, moment = each
            return costs[start] + BAR * self._bars(moment, starts[start]) + self.random.random()

        start, moment = min(found, key=cost)
        self._vain[self._goal, start, ""] += IN_VAIN
        return moment, self._next(moment) if isinstance(start, tuple) else start

    def _cost(self, start: Start, at: str) -> float:
        far = self._map.distances(self._goal).get(at, FAR)
        return far + self._vain[self._goal, start, ""] + self.random.random()

    def _moments(self, start: Start) -> list[Moment]:
        """Gives moments to set out from: a door is taken at a beginning that has it."""
        if isinstance(start, tuple):
            return self._known[start]
        some = self.random.sample(self.beginnings, KEPT)
        return [each for each in some if start[0] != "#" or start in self._options.presses(each)]

    def _bars(self, moment: Moment, at: str) -> int:
        """Counts the conditions on the way that are not as they must be."""
        facts = moment.session.facts()
        needs = self._map.needs(at, self._goal)
        holds = self.content.holds
        return sum(holds(each, facts, moment.now) != needed for each, needed in needs.items())

    def _next(self, moment: Moment) -> str:
        """Gives what to do: what was not tried, or leads on; at times a word out of the blue."""
        chance = self.random.random()
        if chance < 0.03:
            return self._options.interruption()
        if chance < 0.06 and (presses := self._options.presses(moment)):
            return self._least_tried(moment, presses)
        options = self._options.here(moment)
        untried = [] if self._goal else self._untried(moment)
        return self._least_tried(moment, untried or self._mostly_onward(options))

    def _least_tried(self, moment: Moment, options: Sequence[str]) -> str:
        """Gives what leads nearest; each time it was chosen here counts as a step."""
        place = _place(moment)

        def cost(option: str) -> float:
            tries = self._vain[self._goal, place, alike(option)]
            return self._distance(moment, option) + tries + self.random.random()

        found = min(options, key=cost)
        self._vain[self._goal, place, alike(found)] += 1
        return found

    def _untried(self, moment: Moment) -> list[str]:
        place, options = _place(moment), self._options.here(moment)
        return [each for each in options if (place, alike(each)) not in self._tried]

    def _mostly_onward(self, options: list[str]) -> list[str]:
        onward = [each for each in options if each not in LEAVING]
        return onward if onward and self.random.random() < 0.9 else options

    def _distance(self, moment: Moment, option: str) -> int:
        """Gives how far it is to where the walk heads, after this."""
        if not self._goal:
            return 0
        if option in LEAVING:
            return FAR
        below = [f"{each.script}.{each.step}" for each in moment.session.frames[:-1]]
        onward = self._onward(moment, option)
        left = min((self._map.left(self._goal, each, below) for each in onward), default=FAR)
        return left + BAR * self._misses(moment, option)

    def _misses(self, moment: Moment, option: str) -> int:
        """Counts the conditions on the way that this answer makes otherwise than they must be."""
        answer = f"{moment.frame.asking}.{option}"
        wanted = self._map.answers(moment.at, self._goal)
        return sum((answer == condition) != holds for condition, holds in wanted.items())

    def _onward(self, moment: Moment, option: str) -> list[str]:
        """Gives where it leads; nowhere where it shuts the gate of what is held back."""
        choose = self._map.step(moment.at).choose
        if option in choose:
            return [self._map.place(moment.at, choose[option])]
        held = self._map.place(moment.at, moment.frame.held or "")
        if not moment.frame.held:
            return self._map.onward(moment.at)
        shut = gates.shut(self.content, moment.session, self._map.step(held), moment.now)
        opens = not shut or shut.need.open is None or option in (*shut.need.open, gates.ACCEPT)
        return [held] if opens else []

    def _go(self, moment: Moment, option: str) -> Moment:
        if moment.session.frames:
            self._note(moment, option)
        now = moment.now + timedelta(minutes=self.random.choice(MINUTES))
        after = self._talk.hear(moment, self._options.heard(moment, option), now)
        self.turns += 1
        self._remember(after)
        return after

    def _note(self, moment: Moment, option: str) -> None:
        done = (_place(moment), alike(option))
        self._tried.add(done)
        self._open.pop(done, None)
        self._tapped.add(tapped(moment, option))
        if moment.frame.held:
            for tag in self._map.step(self._map.place(moment.at, moment.frame.held)).tags:
                names = (tag, *self.content.gates[tag].needs)
                self._tapped |= {(f"gates.{name}", option) for name in names}

    def _remember(self, moment: Moment) -> None:
        place, known = _place(moment), self._known[_place(moment)]
        self._shown.add(moment.at)
        if moment.at == self._goal:
            self._goal = ""
        self._open |= {(place, alike(option)): moment for option in self._untried(moment)}
        if len(known) < KEPT:
            known.append(moment)
        else:
            known[self.random.randrange(KEPT)] = moment


def _place(moment: Moment) -> Place:
    frame = moment.frame
    return moment.at, frame.held or "", frame.asking or "", moment.session.paused
