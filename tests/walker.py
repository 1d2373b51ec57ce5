"""A walker that plays the real content until it has stood on every step and tapped every choice."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random

from bot.coach.action import Action, Arguments
from bot.coach.case import Case, Contact, Erase, Exhibit, Plan, Promise, Record
from bot.core import engine
from bot.core.content import Content
from bot.core.gates import ACCEPT
from bot.core.messages import RESERVED, Did, File, Kept, Pick, Say, Text
from bot.core.script import END, HANG_UP, RETURN, Step
from bot.core.session import Session

ANSWERS: Mapping[str, tuple[str, ...]] = {
    "text": ("Jinlong Services", "锦隆公司的小王", "x"),
    "number": ("12", "三"),
    "money": ("300", "5000", "1,234,567.00", "1200元"),
    "date": ("yesterday", "3月15日", "15 March"),
    "time": ("14:30", "下午3点"),
    "phone": ("+44 20 7946 0958", "+86 138 0013 8000"),
}
WRONG = "?!"
Tapped = tuple[str, str]  # script.step or gate.fact, choice
Place = tuple[str, str, str, bool]  # script.step, the step held back, the fact asked for, paused
MINUTES = (*[1] * 30, *[2] * 15, 7, 40, 60 * 9)  # between turns; the last is long away
KEPT = 7  # moments remembered of one position
LEAVING = set(RESERVED) - {"skip"}
FAR = 999
NEAR = 4
LIFE = 20  # turns played on from one moment


@dataclass(frozen=True)
class Moment:
    """A talk as it stands after a turn: what is stored, and the cards of that turn."""

    session: Session
    case: tuple[Record, ...]
    now: datetime
    says: tuple[Say, ...] = ()
    history: tuple[str, ...] = ()

    @property
    def at(self) -> str:
        frame = self.session.frames[-1]
        return f"{frame.script}.{frame.step}"

    @property
    def choices(self) -> tuple[str, ...]:
        return tuple(each.id for each in self.says[-1].choices)


@dataclass
class Talk:
    """Plays turns as the conversation does, with the case in a tuple."""

    content: Content
    actions: Mapping[str, Action]

    def hear(self, moment: Moment, what: engine.Heard, now: datetime) -> Moment:
        """Plays one turn."""
        says: list[Say] = []
        turn = engine.step(self.content, moment.session, what, now)
        says += turn.says
        case = moment.case
        while turn.action is not None:
            session, case, did = self._act(turn.action, turn.session, case, now)
            turn = engine.step(self.content, session, did, now)
            says += turn.says
        history = (*moment.history, getattr(what, "text", None) or getattr(what, "choice", "file"))
        return Moment(turn.session, case, now, tuple(says), history)

    def _act(
        self, name: str, session: Session, case: tuple[Record, ...], now: datetime
    ) -> tuple[Session, tuple[Record, ...], Did]:
        kinds, facts = self.content.kinds, session.facts()
        logged = {fact: facts[fact] for fact in facts if kinds[fact].logged}
        arguments = Arguments(facts, logged, session.contact_id, session.debt_id)
        outcome = self.actions[name].run(_case(case), arguments, now)
        for change in outcome.changes:
            if isinstance(change, Erase):
                kept = {each: facts[each] for each in ("language", "place") if each in facts}
                session, case = Session(turn=session.turn, frames=session.frames, person=kept), ()
            else:
                case = (*(each for each in case if each.id != change.id), change)
        files = (File("all.zip", "exhibit"),) if outcome.export else ()
        return session, case, Did(outcome.facts, outcome.contact, files)


def _case(records: tuple[Record, ...]) -> Case:
    return Case(
        contacts=tuple(each for each in records if isinstance(each, Contact)),
        promises=tuple(each for each in records if isinstance(each, Promise)),
        plans=tuple(each for each in records if isinstance(each, Plan)),
        exhibits=tuple(each for each in records if isinstance(each, Exhibit)),
    )


class Footsteps(dict[str, Step]):
    """The steps of a script, noting which were looked at."""

    def __init__(self, script: str, steps: Mapping[str, Step], seen: set[str]) -> None:
        super().__init__(steps)
        self._script, self._seen = script, seen

    def __getitem__(self, id: str) -> Step:
        self._seen.add(f"{self._script}.{id}")
        return super().__getitem__(id)


def watched(content: Content, seen: set[str]) -> Content:
    """Gives the same content, noting every step that is come to."""
    scripts = {
        id: script.model_copy(update={"steps": Footsteps(id, script.steps, seen)})
        for id, script in content.scripts.items()
    }
    return replace(content, compiled=replace(content.compiled, scripts=scripts))


def all_steps(content: Content) -> set[str]:
    """Names every step of every script."""
    return {f"{id}.{step}" for id, script in content.scripts.items() for step in script.steps}


def all_choices(content: Content) -> set[Tapped]:
    """Names every choice: those of steps, values that are asked for, and those of gates."""
    found: set[Tapped] = set()
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
    """Which step may lead to which, over all scripts, and how far it is to where one wants to go."""

    def __init__(self, content: Content) -> None:
        self._content = content
        parts = content.conversation
        self._places = {
            END: [self._start(parts.home)],
            HANG_UP: [self._start(parts.after_call), self._start(parts.left_early)],
        }
        self._backward: dict[str, set[str]] = defaultdict(set)
        for id, script in content.scripts.items():
            for name in script.steps:
                for target in self.onward(f"{id}.{name}"):
                    self._backward[target].add(f"{id}.{name}")

    def onward(self, at: str) -> Iterator[str]:
        """Gives the steps that may come after a step."""
        script, _, name = at.partition(".")
        step = self._content.scripts[script].steps[name]
        targets = [target for _, target in step.ways()] + ([step.twin] if step.twin else [])
        yield from (place for target in targets for place in self.places(script, target))
        if step.call:
            yield self._start(step.call)

    def places(self, script: str, target: str) -> Iterator[str]:
        """Gives the steps that a target may mean."""
        if target != RETURN:
            yield from self._places.get(target, [f"{script}.{target}"])
            return
        for id, caller in self._content.scripts.items():
            for step in caller.steps.values():
                if step.call == script and (then := [target for _, target in step.ways()]):
                    yield from (f"{id}.{each}" for each in then if each in caller.steps)

    def distances(self, goals: Iterable[str]) -> Mapping[str, int]:
        """Gives how many steps it is from each step to the nearest goal."""
        found = dict.fromkeys(goals, 0)
        waiting = deque(found)
        while waiting:
            here = waiting.popleft()
            for before in self._backward[here] - found.keys():
                found[before] = found[here] + 1
                waiting.append(before)
        return found

    def _start(self, script: str) -> str:
        return f"{script}.{self._content.scripts[script].start}"


@dataclass
class Walker:
    """Walks from moment to moment, first where something was not tapped yet.

    A walk may go on from any moment that an earlier one came to: that is the same talk, played by
    somebody who chose otherwise from there on.
    """

    content: Content
    actions: Mapping[str, Action]
    people: Sequence[Mapping[str, str]]
    start: datetime
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

    def __post_init__(self) -> None:
        self._talk = Talk(watched(self.content, self._looked_at), self.actions)
        self._map = Map(self.content)
        self.steps, self.choices = all_steps(self.content), all_choices(self.content)
        self._risky = sorted(each for each in self.steps if self._step(each).twin)
        lists = [(at, name) for at in self.steps if (name := self._step(at).from_)]
        self._lists = {(at, name): self._map.distances([at]) for at, name in lists}

    def walk(self, most: int) -> Iterator[Moment]:
        """Gives the moment after each turn, until all was met or so many turns were played."""
        moment = self._fresh()
        while self.turns < most and (self.missing_steps() or self.missing_choices()):
            yield moment
            if self._left == 0:
                moment = self._another_life()
            self._left -= 1
            moment = self._go(moment, self._next(moment))
        yield moment

    def missing_steps(self) -> set[str]:
        """Names the steps not come to; a risky one counts only once its gate let it by."""
        return self.steps - (self._looked_at - {*self._risky}) - self._shown

    def missing_choices(self) -> set[Tapped]:
        """Names the choices that were not tapped."""
        return self.choices - self._tapped

    def _step(self, at: str) -> Step:
        script, _, step = at.partition(".")
        return self.content.scripts[script].steps[step]

    def _fresh(self) -> Moment:
        opening = self.random.choice(("=/start", "=/call", "=hello"))
        person = self.random.choice(self.people)
        return self._go(Moment(Session(person=dict(person)), (), self.start), opening)

    def _another_life(self) -> Moment:
        """Begins as somebody new, or where something was not tried, or heads for what is missing."""
        self._left, self._far = LIFE, {}
        chance = self.random.random()
        if chance < 0.1:
            return self._fresh()
        if chance < 0.5 and self._open:
            return self.random.choice(list(self._open.values()))
        self._far = self._map.distances([self._goal()])
        return self.random.choice(self._known[self.random.choice(list(self._known))])

    def _goal(self) -> str:
        """Gives a step that is missing, or one where a choice is."""
        missing = sorted(self.missing_steps() | {at for at, _ in self.missing_choices()})
        return self.random.choice([each for each in missing if each in self.steps] or self._risky)

    def _next(self, moment: Moment) -> str:
        """Gives what to do: something new, what leads on, anything, or a word out of the blue."""
        chance, far = self.random.random(), self._list_ahead(moment) or self._far
        if chance < 0.03:
            return "=" + self._interruption()
        untried = self._untried(moment)
        options = self._mostly_onward(self._options(moment))
        if untried and (not far or far.get(moment.at) == 0):
            options = untried
        self.random.shuffle(options)
        return min(options, key=lambda each: self._distance(moment, each, far if chance < 0.85 else {}))

    def _mostly_onward(self, options: list[str]) -> list[str]:
        onward = [each for each in options if each not in LEAVING]
        return onward if onward and self.random.random() < 0.9 else options

    def _list_ahead(self, moment: Moment) -> Mapping[str, int]:
        """Gives the way to a list near by that has an entry which was never picked."""
        facts, kinds = moment.session.facts(), self.content.kinds
        for (at, name), far in self._lists.items():
            if far.get(moment.at, FAR) < NEAR:
                ids = [str(each.get("id")) for each in facts.get(name) or ()]
                if any(id in kinds and (at, id) not in self._tapped for id in ids):
                    return far
        return {}

    def _untried(self, moment: Moment) -> list[str]:
        place = self._place(moment)
        return [each for each in self._options(moment) if (place, _alike(each)) not in self._tried]

    def _distance(self, moment: Moment, option: str, far: Mapping[str, int]) -> int:
        """Gives how far it is to something missing after this."""
        step, frame = self._step(moment.at), moment.session.frames[-1]
        if option in LEAVING:
            return FAR
        if frame.held and option not in step.choose:
            places = [f"{frame.script}.{frame.held}"]
        elif option in step.choose:
            places = list(self._map.places(frame.script, step.choose[option]))
        else:
            places = list(self._map.onward(moment.at))
        return min((far.get(each, FAR) for each in places), default=FAR)

    def _interruption(self) -> str:
        lists, random = self.content.interrupts, self.random
        phrases = [each for found in (lists.own, lists.quoted, lists.call_on) for each in found.values()]
        commands = [f"/{name}" for name in self.content.conversation.commands]
        return random.choice([*commands, *(random.choice(each) for each in phrases)])

    def _options(self, moment: Moment) -> list[str]:
        """Gives what may be done: choices, and words to type (they begin with "=")."""
        step, asking = self._step(moment.at), moment.session.frames[-1].asking
        kind = step.ask.get(asking or "")
        answers = [*ANSWERS.get(kind or "", ()), WRONG] if kind else [WRONG] if step.typed else []
        return [*moment.choices, *(f"={each}" for each in answers)]

    def _place(self, moment: Moment) -> Place:
        frame = moment.session.frames[-1]
        return moment.at, frame.held or "", frame.asking or "", moment.session.paused

    def _go(self, moment: Moment, option: str) -> Moment:
        what = Text(option[1:]) if option.startswith("=") else Pick(option)
        if moment.session.frames:
            self._note(moment, option)
        now = moment.now + timedelta(minutes=self.random.choice(MINUTES))
        after = self._talk.hear(moment, what, now)
        self.turns += 1
        self._remember(after)
        return after

    def _note(self, moment: Moment, option: str) -> None:
        done = (self._place(moment), _alike(option))
        self._tried.add(done)
        self._open.pop(done, None)
        self._tapped.add((moment.at, option))
        for tag in self._step(f"{moment.at.partition('.')[0]}.{done[0][1] or moment.session.frames[-1].step}").tags:
            names = (tag, *self.content.gates[tag].needs) if tag in self.content.gates else ()
            self._tapped |= {(f"gates.{name}", option) for name in names}

    def _remember(self, moment: Moment) -> None:
        place, known = self._place(moment), self._known[self._place(moment)]
        self._shown.add(moment.at)
        self._open |= {(place, _alike(option)): moment for option in self._untried(moment)}
        if len(known) < KEPT:
            known.append(moment)
            return
        known[self.random.randrange(1, KEPT)] = moment  # the first stays: so little is known there


def _alike(option: str) -> str:
    """Takes all entries of a list as one, unless they are facts."""
    return option if option.startswith("=") or option.isidentifier() else "an entry"
