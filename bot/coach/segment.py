"""Finds the words of a text whose spaces mean nothing, by the words that its reader knows."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import inf, log

# What it costs to read a known word, the rarer the more; infinity for what only begins one.
Costs = Mapping[str, float]

RARE = 8.5  # the rarest known word
STRANGE = 8.0  # a strange word
LETTER = 3.2  # and each of its letters
SPOILT = 4.0  # a word with a sign for a letter
NUMBER = "0"  # every number reads like this one: a number alone says nothing
BLACKED = "x"  # a word that somebody has blacked out
MARKS = frozenset(".,;:!?()。、")
_LONGEST = 16
_SHORTEST_SPOILT = 5
_RUN = re.compile(r"[a-z]+(?:[01345@$][a-z]+)*|[0-9]+|[\u3400-\u9fff]|[.,;:!?()。、]")
_SIGN = re.compile("[01345@$]")
_LETTERS = str.maketrans("01345@$", "oleasas")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number, Chinese character or mark, and where it stands in the plain form."""

    text: str
    start: int
    end: int


def learn_words(words: Iterable[str]) -> Costs:
    """Learns how words are spelt, and how frequent each is."""
    counts = Counter(words)
    total = sum(counts.values())
    costs: dict[str, float] = {BLACKED * 2: RARE, BLACKED * 4: RARE}
    for word, count in counts.items():
        for end in range(1, len(word)):
            costs.setdefault(word[:end], inf)
        costs[word] = min(RARE, log(total / count))
    return costs


def tokens(text: str, costs: Costs) -> list[Token]:
    """Divides a text in plain form; strange letters stay together."""
    return [token for run in _RUN.finditer(text) for token in _tokens(run, costs)]


def _tokens(run: re.Match[str], costs: Costs) -> Iterator[Token]:
    text, at = run.group(), run.start()
    if text[0].isdigit():
        yield Token(NUMBER, at, run.end())
    elif len(text) == 1:
        yield Token(text, at, run.end())
    else:
        yield from _words(text, at, costs)


def _words(run: str, at: int, costs: Costs) -> Iterator[Token]:
    signs = frozenset(sign.start() for sign in _SIGN.finditer(run))
    letters = run.translate(_LETTERS) if signs else run
    for start, end in _cheapest(letters, signs, costs):
        yield Token(_read(letters[start:end], start in signs), at + start, at + end)


def _read(piece: str, sign: bool) -> str:
    if sign and len(piece) == 1:
        return NUMBER
    return BLACKED if set(piece) == {BLACKED} else piece


def _cheapest(run: str, signs: frozenset[int], costs: Costs) -> list[tuple[int, int]]:
    """Finds the pieces that cost least together, by the best way to each place in turn."""
    best, came = [0.0] + [inf] * len(run), [0] * (len(run) + 1)
    strange, begun = inf, 0  # the best way that is within a strange word here, and its start
    for start in range(len(run)):
        here = best[start]
        if here + STRANGE < strange:
            strange, begun = here + STRANGE, start
        strange += LETTER
        if strange < best[start + 1]:
            best[start + 1], came[start + 1] = strange, begun
        for end, cost in _known(run, start, costs):
            through = here + (_spoilt(cost, start, end, signs) if signs else cost)
            if through < best[end]:
                best[end], came[end] = through, start
    return _back(came)


def _known(run: str, start: int, costs: Costs) -> Iterator[tuple[int, float]]:
    """Gives the end and the cost of every word that begins here, or may go on there."""
    for end in range(start + 1, min(len(run), start + _LONGEST) + 1):
        cost = costs.get(run[start:end])
        if cost is None:
            return
        yield end, cost


def _spoilt(cost: float, start: int, end: int, signs: frozenset[int]) -> float:
    """Gives what a word costs in a run with signs; a short one may not hold any."""
    if signs.isdisjoint(range(start, end)):
        return cost
    return cost + SPOILT if end - start >= _SHORTEST_SPOILT else inf


def _back(came: list[int]) -> list[tuple[int, int]]:
    pieces, end = [], len(came) - 1
    while end:
        pieces.append((came[end], end))
        end = came[end]
    return pieces[::-1]
