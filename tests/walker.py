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
MINUTES = (1, 2, 7, 40, 60 * 9)  # between two turns; the last is long enough to be welcomed back
KEPT = 7  # moments remembered of one position
FAR = 999
SEEN = 40  # places looked over for the one nearest to what is missing
GUIDED = 0.25  # how often a walk turns to what is missing, rather than anywhere


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
    def richness(self) -> int:
        """How much is known and written down by now, up to what is enough for anything."""
        contacts = [each for each in self.case if isinstance(each, Contact)]
        fields = {name for each in contacts for name in each.details}
        return len(self.session.facts()) + 2 * len(fields) + 5 * min(len(contacts), 8)

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

    def __post_init__(self) -> None:
        self._talk = Talk(watched(self.content, self._looked_at), self.actions)
        self._map = Map(self.content)
        self.steps, self.choices = all_steps(self.content), all_choices(self.content)
        self._risky = {each for each in self.steps if self._step(each).twin}

    def walk(self, most: int) -> Iterator[Moment]:
        """Gives the moment after each turn, until all was met or so many turns were played."""
        moment = self._fresh()
        while self.turns < most and (self.missing_steps() or self.missing_choices()):
            yield moment
            if self.turns % 100 == 0:
                self._look_ahead()
            moment = self._go(*self._turning(moment))
        yield moment

    def missing_steps(self) -> set[str]:
        """Names the steps not come to; a risky one counts only once its gate let it by."""
        return self.steps - (self._looked_at - self._risky) - self._shown

    def missing_choices(self) -> set[Tapped]:
        """Names the choices that were not tapped."""
        return self.choices - self._tapped

    def _step(self, at: str) -> Step:
        script, _, step = at.partition(".")
        return self.content.scripts[script].steps[step]

    def _look_ahead(self) -> None:
        gates = {f"gates.{fact}" for gate in self.content.gates.values() for fact in gate.needs}
        goals = {at for at, _ in self.missing_choices()} | self.missing_steps()
        self._far = self._map.distances(goals & self.steps if goals - gates else self._risky)

    def _fresh(self) -> Moment:
        opening = self.random.choice(("=/start", "=/call", "=hello"))
        person = self.random.choice(self.people)
        return self._go(Moment(Session(person=dict(person)), (), self.start), opening)

    def _turning(self, moment: Moment) -> tuple[Moment, str]:
        """Gives where to go on from and what to do there: something new, what leads to something
        new, anything, or a word out of the blue."""
        chance = self.random.random()
        if chance < 0.01:
            moment = self._fresh()
        elif chance < 0.05 or (chance < 0.2 and not self._untried(moment)):
            moment = self._elsewhere()
        options = self._untried(moment) or self._options(moment)
        if self.random.random() < 0.04:
            return moment, "=" + self._interruption()
        self.random.shuffle(options)
        if self.random.random() < GUIDED:
            options.sort(key=lambda each: self._distance(moment, each))
        return moment, options[0]

    def _untried(self, moment: Moment) -> list[str]:
        place = self._place(moment)
        return [each for each in self._options(moment) if (place, _alike(each)) not in self._tried]

    def _elsewhere(self) -> Moment:
        """Gives a moment where something was not tried yet, else one near to what is missing."""
        if self._open and self.random.random() < 0.5:
            return self.random.choice(list(self._open.values()))
        places = self.random.sample(list(self._known), min(SEEN, len(self._known)))
        return self.random.choice(self._known[min(places, key=self._near)])

    def _near(self, place: Place) -> int:
        return self._far.get(place[0], FAR)

    def _distance(self, moment: Moment, option: str) -> int:
        """Gives how far it is to something missing after this."""
        step, frame = self._step(moment.at), moment.session.frames[-1]
        if option in RESERVED and option != "skip":
            return FAR
        if frame.held and option not in step.choose:
            places = [f"{frame.script}.{frame.held}"]
        elif option in step.choose:
            places = list(self._map.places(frame.script, step.choose[option]))
        else:
            places = list(self._map.onward(moment.at))
        return min((self._far.get(each, FAR) for each in places), default=FAR)

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
        # The first stays, for what is only asked of somebody new; of the others half are the
        # richest, for what is only there for somebody who told much, and half are any.
        at = self.random.randrange(1, KEPT)
        if at % 2 or moment.richness > known[at].richness:
            known[at] = moment


def _alike(option: str) -> str:
    """Takes all entries of a list as one, unless they are facts."""
    return option if option.startswith("=") or option.isidentifier() else "an entry"
