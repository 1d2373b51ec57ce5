"""Learns from examples which features speak for which tactic: logistic regression, step by step."""

import random
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, sqrt

ROUNDS = 5  # times that all examples are looked at
DECAY = 1e-4  # what every weight loses at a step
FAVOUR = 5.0  # an example of a tactic counts so much more than one of another
SEEN = 4  # examples that a feature must stand in
CLEAR = -4.0  # below this score nothing is to be learnt from another tactic's example
SLIGHT = 0.02  # a correction that is not worth making
START = -2.0
LEAN = 0.1  # how slowly it learns what to expect of a text that says nothing

Row = Sequence[float]  # a number for each tactic


@dataclass(frozen=True)
class Lesson:
    """The features of one example, the places of the tactics that are in it, and how much it
    weighs against all others."""

    features: Iterable[str]
    right: frozenset[int]
    against: float = 1.0


@dataclass(frozen=True)
class Weights:
    """What was learnt: how much each feature, and a text without any, speaks for each tactic."""

    rows: Mapping[str, Row] = field(default_factory=dict)
    none: Row = ()

    def of(self, tactic: int, features: Iterable[str]) -> dict[str, float]:
        """Gives the weight of each known feature for one tactic."""
        return {name: self.rows[name][tactic] for name in features if name in self.rows}

    def known(self, features: Iterable[str]) -> int:
        """Counts the features of which anything is known."""
        return sum(name in self.rows for name in features)

    def scores(self, features: Iterable[str]) -> list[float]:
        """Gives the score of each tactic."""
        rows = [self.rows[name] for name in features if name in self.rows]
        if not rows:
            return list(self.none)
        share = 1 / sqrt(len(rows))
        sums = map(sum, zip(*rows, strict=True))
        return [total * share + base for total, base in zip(sums, self.none, strict=True)]


def learn(lessons: Sequence[Lesson], tactics: int) -> Weights:
    """Learns from all lessons, each time in the same way; `tactics` is how many there are."""
    seen = Counter(name for lesson in lessons for name in lesson.features)
    rows = {name: [0.0] * tactics for name in sorted(seen) if seen[name] >= SEEN}
    course = _Course([START] * tactics)
    tasks = [([rows[name] for name in each.features if name in rows], each) for each in lessons]
    tasks = [(known, lesson) for known, lesson in tasks if known]
    order = random.Random(0)
    for done in range(ROUNDS):
        order.shuffle(tasks)
        for index, (known, lesson) in enumerate(tasks):
            course.take(known, lesson, 1 - (done + index / len(tasks)) / ROUNDS)
    learnt = {name: array("f", [each * course.scale for each in row]) for name, row in rows.items()}
    return Weights(learnt, array("f", course.none))


@dataclass
class _Course:
    """The way of the weights towards what is right. They are kept divided by `scale`, so that
    all of them can decay at once."""

    none: list[float]
    scale: float = field(default=1.0)

    def take(self, rows: list[list[float]], lesson: Lesson, pace: float) -> None:
        """Takes one example, a step of `pace` towards it."""
        right = lesson.right
        share = 1 / sqrt(len(rows))
        size = share * self.scale
        for tactic, total in enumerate(list(map(sum, zip(*rows, strict=True)))):
            score = total * size + self.none[tactic]
            if score > CLEAR or tactic in right:
                wrong = FAVOUR * _missing(score) if tactic in right else -_missing(-score)
                if abs(wrong) > SLIGHT:
                    weight = 1.0 if tactic in right else lesson.against
                    self._correct(rows, tactic, pace * wrong * weight, share)
        self.scale *= 1 - pace * DECAY

    def _correct(self, rows: list[list[float]], tactic: int, by: float, share: float) -> None:
        self.none[tactic] += by * LEAN
        by *= share / self.scale
        for row in rows:
            row[tactic] += by


def _missing(score: float) -> float:
    """Says how much a score lacks of speaking clearly for its tactic."""
    return 1 / (1 + exp(min(score, 30.0)))
