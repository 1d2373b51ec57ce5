"""Finds the words that decided, as they stand in the text."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from bot.coach.features import Part
from bot.coach.normal import Plain
from bot.coach.segment import MARKS

PHRASES = 3
TELLING = 0.35  # of the weight of the weightiest word
LEAST = 1e-6


def phrases(text: str, form: Plain, part: Part, weights: Mapping[str, float]) -> list[str]:
    """Gives the weightiest phrases of a part, by the weight of each of its features."""
    telling = _telling(part, weights)
    best = sorted(_runs(part, telling), key=lambda run: -sum(telling[at] for at in run))[:PHRASES]
    return [_as_written(text, form, part, run) for run in best]


def _telling(part: Part, weights: Mapping[str, float]) -> list[float]:
    """Weighs each word: a feature's weight is shared by its words."""
    telling = [0.0] * len(part.tokens)
    for name, weight in weights.items():
        start, end = part.features[name]
        for at in range(start, end):
            telling[at] += weight / (end - start)
    return [
        0.0 if token.text in MARKS else weight
        for token, weight in zip(part.tokens, telling, strict=True)
    ]


def _runs(part: Part, telling: list[float]) -> Iterator[list[int]]:
    """Gives the words that tell enough, those side by side together."""
    enough = max(TELLING * max(telling, default=0.0), LEAST)
    for tells, places in groupby(range(len(telling)), lambda at: telling[at] >= enough):
        if tells:
            yield list(places)


def _as_written(text: str, form: Plain, part: Part, run: list[int]) -> str:
    start, end = part.tokens[run[0]].start, part.tokens[run[-1]].end
    return text[form.places[start] : form.places[end - 1] + 1]
