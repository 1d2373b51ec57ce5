"""Plays the real content until every step was come to and every choice was tapped."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from bot.coach.action import Action
from bot.core.content import Content
from bot.core.engine import Heard
from bot.core.messages import RESERVED, Kept, Pick, Pressed, Text
from bot.core.script import Step
from tests.walking.beginnings import ANSWERS
from tests.walking.goals import FAR, Map, Tapped, all_choices, all_steps
from tests.walking.moments import Moment, Talk, watched

OPENINGS = ("/start", "/call", "hello")
WRONG = "?!"
FILE = "^"  # a file is sent
LEAVING = {*RESERVED} - {"skip"}
MINUTES = (*[1] * 30, *[2] * 15, 7, 40, 60 * 9)  # between two turns; the last is long away
LIFE = 12  # turns played on from one moment
KEPT = 7  # moments remembered of one place
DRAWS = 4  # places of which the nearest is begun at
NEAR = 4  # steps to a list
Place = tuple[str, str, str, bool]  # script.step, the step held back, the fact asked for, paused


@dataclass
class Walker:
    """Walks on from any moment that an earlier walk came to: that is the same talk, played by
    somebody who chose otherwise from there on. What was not tried comes first; then it heads for
    what is still missing."""

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
    _far: Mapping[str, int] = field(default_factory=dict)
    _left: int = 0
    _begun: int = 0

    def __post_init__(self) -> None:
        self._talk = Talk(watched(self.content, self._looked_at), self.actions)
        self._map = Map(self.content)
        self.steps, self.choices = all_steps(self.content), all_choices(self.content)
        self._risky = {each for each in self.steps if self._step(each).twin}
        self._lists = {at: name for at in sorted(self.steps) if (name := self._step(at).from_)}

    def walk(self, most: int) -> Iterator[Moment]:
        """Gives the moment after each turn, until all was met or so many turns were played."""
        moment = self._fresh()
        while self.turns < most and not self._seen_enough():
            yield moment
            if self._left == 0:
                moment = self._another_life()
            self._left -= 1
            moment = self._go(moment, self._next(moment))
        yield moment

    def _seen_enough(self) -> bool:
        return not self.missing_steps() and len(self.missing_choices()) <= 0.02 * len(self.choices)

    def missing_steps(self) -> set[str]:
        """Names the steps not come to; a risky one counts only once its gate let it by."""
        return self.steps - (self._looked_at - self._risky) - self._shown

    def missing_choices(self) -> set[Tapped]:
        """Names the choices that were not tapped."""
        return self.choices - self._tapped

    def _step(self, at: str) -> Step:
        script, _, step = at.partition(".")
        return self.content.scripts[script].steps[step]

    def _fresh(self) -> Moment:
        """Begins with the next of the beginnings; a question that was left open is come back to."""
        beginning = self.beginnings[self._begun % len(self.beginnings)]
        self._begun += 1
        left_open = bool(beginning.session.frames)
        opening = OPENINGS[-1] if left_open else self.random.choice(OPENINGS)
        moment = self._go(beginning, f"={opening}")
        press = None if left_open else self._press(moment)
        return self._go(moment, press) if press and self.random.random() < 0.5 else moment

    def _another_life(self) -> Moment:
        """Begins anew, or where something was not tried, or heads for what is missing."""
        self._left, self._far = LIFE, {}
        if self.random.random() < 0.15:
            return self._fresh()
        if self._open and self.random.random() < 0.6:
            return self.random.choice(list(self._open.values()))
        self._far = self._map.distances(self._goal())
        places = [each for each in self._known if each[0] in self._far] or list(self._known)
        tried = self.random.choices(places, k=DRAWS)
        nearest = min(tried, key=lambda each: self._far.get(each[0], FAR))
        return self.random.choice(self._known[nearest])

    def _goal(self) -> str:
        missing = sorted(self.missing_steps() | {at for at, _ in self.missing_choices()})
        steps = [each for each in missing if each in self.steps]
        return self.random.choice(steps or sorted(self._risky))  # else it is a gate's choice

    def _next(self, moment: Moment) -> str:
        """Gives what to do: something new, what leads on, anything, or a word out of the blue."""
        chance, far = self.random.random(), self._list_ahead(moment) or self._far
        if chance < 0.03:
            return self._interruption()
        if chance < 0.05 and (press := self._press(moment)):
            return press
        untried = self._untried(moment) if far.get(moment.at, 0) == 0 else []
        options = untried or self._mostly_onward(self._options(moment))
        self.random.shuffle(options)
        return min(
            options, key=lambda each: self._distance(moment, each, far if chance < 0.85 else {})
        )

    def _interruption(self) -> str:
        lists = self.content.interrupts
        found = (*lists.own.values(), *lists.quoted.values(), *lists.call_on.values())
        commands = [f"/{name}" for name in self.content.conversation.commands]
        return "=" + self.random.choice([*commands, *map(self.random.choice, found)])

    def _press(self, moment: Moment) -> str | None:
        """Gives a press on a notice, rather one that was not tried; None where none is open."""
        found = [f"#{each.kind}.{each.choice}" for each in self._talk.presses(moment)]
        fresh = [each for each in found if _of_notice(each) not in self._tapped]
        return self.random.choice(fresh or found) if found else None

    def _untried(self, moment: Moment) -> list[str]:
        place = _place(moment)
        return [each for each in self._options(moment) if (place, _alike(each)) not in self._tried]

    def _options(self, moment: Moment) -> list[str]:
        """Gives what may be done: choices, a file, and words to type (they begin with "=")."""
        step = self._step(moment.at)
        kind = step.ask.get(moment.frame.asking or "")
        if kind == "file":
            return [*moment.choices, FILE]
        words = [*ANSWERS.get(kind or "", ()), WRONG] if kind or step.typed else []
        return [*moment.choices, *(f"={each}" for each in words)]

    def _mostly_onward(self, options: list[str]) -> list[str]:
        onward = [each for each in options if each not in LEAVING]
        return onward if onward and self.random.random() < 0.9 else options

    def _list_ahead(self, moment: Moment) -> Mapping[str, int]:
        """Gives the way to a list near by that has an entry which was never picked."""
        facts, kinds = moment.session.facts(), self.content.kinds
        for at, name in self._lists.items():
            if (far := self._map.distances(at)).get(moment.at, FAR) < NEAR:
                ids = [str(each.get("id")) for each in facts.get(name) or ()]
                if any(id in kinds and (at, id) not in self._tapped for id in ids):
                    return far
        return {}

    def _distance(self, moment: Moment, option: str, far: Mapping[str, int]) -> int:
        """Gives how far it is to where the walk heads, after this."""
        step, frame = self._step(moment.at), moment.frame
        if option in LEAVING:
            return FAR
        if option in step.choose:
            places = list(self._map.places(frame.script, step.choose[option]))
        elif frame.held:
            places = [f"{frame.script}.{frame.held}"]
        else:
            places = list(self._map.onward(moment.at))
        return min((far.get(each, FAR) for each in places), default=FAR)

    def _go(self, moment: Moment, option: str) -> Moment:
        if moment.session.frames:
            self._note(moment, option)
        now = moment.now + timedelta(minutes=self.random.choice(MINUTES))
        after = self._talk.hear(moment, self._meant(moment, option), now)
        self.turns += 1
        self._remember(after)
        return after

    def _meant(self, moment: Moment, option: str) -> Heard:
        match option[0]:
            case "=":
                return Text(option[1:])
            case "#":
                return self._pressed(moment, option)
        return Kept("exhibit", "photo.jpg") if option == FILE else Pick(option)

    def _pressed(self, moment: Moment, option: str) -> Pressed:
        presses = self._talk.presses(moment)
        meant = [each for each in presses if option == f"#{each.kind}.{each.choice}"]
        return self.random.choice(meant)

    def _note(self, moment: Moment, option: str) -> None:
        done = (_place(moment), _alike(option))
        self._tried.add(done)
        self._open.pop(done, None)
        self._tapped.add(_of_notice(option) if option.startswith("#") else (moment.at, option))
        if moment.frame.held:
            for tag in self._step(f"{moment.frame.script}.{moment.frame.held}").tags:
                names = (tag, *self.content.gates[tag].needs)
                self._tapped |= {(f"gates.{name}", option) for name in names}

    def _remember(self, moment: Moment) -> None:
        place, known = _place(moment), self._known[_place(moment)]
        self._shown.add(moment.at)
        self._open |= {(place, _alike(option)): moment for option in self._untried(moment)}
        if len(known) < KEPT:
            known.append(moment)
        else:
            known[self.random.randrange(KEPT)] = moment


def _place(moment: Moment) -> Place:
    frame = moment.frame
    return moment.at, frame.held or "", frame.asking or "", moment.session.paused


def _of_notice(option: str) -> Tapped:
    kind, _, choice = option[1:].partition(".")
    return f"notices.{kind}", choice


def _alike(option: str) -> str:
    """Takes all entries of a list as one, unless they are facts."""
    return option if option[0] in "=#^" or option.isidentifier() else "an entry"
