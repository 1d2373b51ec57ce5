"""Recognises what a collector is doing, from the words alone, and says which words decided."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from math import log

from bot.coach.alike import Groups
from bot.coach.because import phrases
from bot.coach.features import Part, parts_of
from bot.coach.fitting import share
from bot.coach.learning import Weights
from bot.coach.normal import Plain, plain
from bot.coach.segment import Costs, tokens
from bot.core.values import storable

LONGEST = 100_000  # characters that are read
LOOKED_AT = 20_000  # those that are left in plain form
SURE = 0.62  # confidence of the best tactic
CLOSE = 1.3  # score by which it is clearly more likely than a plain reminder
PRESENT = 0.65  # confidence of a further tactic
FAINT = 0.25  # a confidence that is none
LIKELIEST = 3  # tactics named where none is sure


@dataclass(frozen=True)
class Recognised:
    """One tactic in a text; `because` are the words that decided, as they stand there."""

    id: str
    confidence: float
    because: tuple[str, ...]


@dataclass(frozen=True)
class Recognition:
    """What is in a text, best first. Where it is not `sure`, these are the likeliest."""

    tactics: tuple[Recognised, ...] = ()
    sure: bool = False


@dataclass(frozen=True)
class Ranked:
    """How much speaks for a tactic, and the part of the text that speaks most for it."""

    tactic: int
    score: float
    known: int  # features of that text of which anything is known
    confidence: float
    part: Part


def signs(score: float, known: int) -> tuple[float, float, float]:
    """Gives what a confidence rests on: the score, and how much of the text is known at all."""
    return score, log(1 + known), 1.0


@dataclass(frozen=True)
class Recogniser:
    """All that was learnt. `ids` are in the order of the weights; `harmless` are those tactics
    that put no pressure on anybody; `belief` makes a confidence of `signs`."""

    ids: tuple[str, ...] = ()
    harmless: frozenset[str] = frozenset()
    costs: Costs = field(default_factory=dict)
    groups: Groups = field(default_factory=dict)
    weights: Weights = field(default_factory=Weights)
    belief: tuple[float, ...] = (1.0, 0.0, 0.0)

    def recognise(self, text: str) -> Recognition:
        """Says which tactics are in a text, whatever its length and language."""
        text = storable(text[:LONGEST])
        form = plain(text)
        ranked = list(takewhile(lambda each: each.confidence >= FAINT, self.ranked(form)))
        sure = bool(ranked) and self._sure(ranked)
        chosen = self._present(ranked) if sure else ranked[:LIKELIEST]
        return Recognition(tuple(self._recognised(text, form, each) for each in chosen), sure)

    def ranked(self, form: Plain) -> Iterator[Ranked]:
        """Gives every tactic, the likeliest first; nothing for an empty text."""
        parts = parts_of(tokens(form.text[:LOOKED_AT], self.costs), self.groups)
        columns = zip(*(self.weights.scores(part.features) for part in parts), strict=True)
        found = ((max(scores), tactic, scores) for tactic, scores in enumerate(columns))
        tops = sorted(found, reverse=True)
        known = self.weights.known(parts[tops[0][2].index(tops[0][0])].features) if tops else 0
        for score, tactic, scores in tops:
            confidence = share(signs(score, known), self.belief)
            yield Ranked(tactic, score, known, confidence, parts[scores.index(score)])

    def _sure(self, ranked: Sequence[Ranked]) -> bool:
        """Where a plain reminder is nearly as likely, nothing is sure."""
        best = ranked[0]
        mild = [each for each in ranked if self._harmless(each) and each is not best]
        clear = self._harmless(best) or all(each.score + CLOSE <= best.score for each in mild)
        return clear and best.confidence >= SURE

    def _present(self, ranked: Sequence[Ranked]) -> list[Ranked]:
        """Gives the tactics that are there; what is harmless stands alone."""
        best, *others = ranked
        if self._harmless(best):
            return [best]
        there = (each for each in others if each.confidence >= PRESENT)
        return [best, *(each for each in there if not self._harmless(each))]

    def _harmless(self, ranked: Ranked) -> bool:
        return self.ids[ranked.tactic] in self.harmless

    def _recognised(self, text: str, form: Plain, ranked: Ranked) -> Recognised:
        weights = self.weights.of(ranked.tactic, ranked.part.features)
        because = tuple(phrases(text, form, ranked.part, weights))
        return Recognised(self.ids[ranked.tactic], round(ranked.confidence, 3), because)
