"""What the recogniser looks at in a text: words, their neighbours, groups of words, negations."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.coach.alike import Groups
from bot.coach.segment import MARKS, Token

Span = tuple[int, int]  # the first token, and the one after the last
Feature = tuple[str, Span]

WINDOW = 24  # tokens looked at together: a long text holds a tactic in one of its clauses
STEP = 12
GRAM = 4  # Chinese characters
PHRASE = 7  # tokens of the longest phrase
REACH = 7  # tokens between two groups that belong together
NEGATED = 3  # tokens that a negation reaches ahead
NOT = frozenset(
    (
        *("not", "no", "never", "dont", "wont", "didnt", "isnt", "arent", "cant", "cannot"),
        *("couldnt", "wouldnt", "doesnt", "wasnt", "werent", "havent", "hasnt", "hadnt"),
        *("shouldnt", "nor", "neither", "none", "nobody", "without"),
        *("不会", "不用", "不是", "不再", "不必", "不需", "没有", "没", "无需", "并非"),
    )
)
_QUESTION = frozenset("?吗呢")
_ENDING = re.compile("(?:ing|ed|es|s|ly)$")
_SHORTEST_STEM = 4


@dataclass(frozen=True)
class Part:
    """A part of a text, and what is to be seen in it, each with its first place."""

    tokens: Sequence[Token]
    features: Mapping[str, Span]


def parts_of(tokens: Sequence[Token], groups: Groups) -> list[Part]:
    """Divides a text into parts that overlap by half."""
    starts = range(0, max(1, len(tokens) - STEP), STEP)
    parts = [tokens[start : start + WINDOW] for start in starts] if tokens else []
    return [Part(part, features(part, groups)) for part in parts]


def features(tokens: Sequence[Token], groups: Groups) -> dict[str, Span]:
    """Gives everything that is to be seen in a text, with the first place of each."""
    texts = [each.text for each in tokens]
    denied = _denied(texts)
    found: dict[str, Span] = {}
    for seen in (_words(texts, denied), _grams(texts, denied), _meanings(texts, denied, groups)):
        for name, span in seen:
            found.setdefault(name, span)
    return found


def _denied(texts: Sequence[str]) -> list[bool]:
    """Says of each token whether a negation just before it reaches it."""
    denied, reach = [], 0
    for at, text in enumerate(texts):
        denied.append(reach > 0)
        reach = 0 if text in MARKS else reach - 1
        if text in NOT or text + "".join(texts[at + 1 : at + 2]) in NOT:
            reach = NEGATED + (text not in NOT)
    return denied


def _words(texts: Sequence[str], denied: Sequence[bool]) -> Iterator[Feature]:
    """Gives words, pairs, and pairs with one word between; none across a mark."""
    before = earlier = ""
    for at, text in enumerate(texts):
        if not text.isascii() or text in MARKS:
            if text in _QUESTION:
                yield "?", (at, at + 1)
            before = earlier = ""
            continue
        stem = _stem(text)
        yield _said(stem, denied[at]), (at, at + 1)
        if before:
            yield f"{before} {stem}", (at - 1, at + 1)
        if earlier:
            yield f"{earlier}_{stem}", (at - 2, at + 1)
        before, earlier = stem, before


def _said(name: str, denied: bool) -> str:
    return f"!{name}" if denied else name


@lru_cache(8192)
def _stem(word: str) -> str:
    stem = _ENDING.sub("", word)
    if len(stem) < _SHORTEST_STEM:
        return word
    doubled = stem[-1] == stem[-2] and stem[-1] not in "sl"
    return stem[:-1] if doubled else stem.removesuffix("e")


def _grams(texts: Sequence[str], denied: Sequence[bool]) -> Iterator[Feature]:
    """Gives one to four Chinese characters in a row."""
    for start in range(len(texts)):
        gram = ""
        for end, each in enumerate(texts[start : start + GRAM], start + 1):
            if each.isascii() or each in MARKS:
                break
            gram += each
            yield _said(gram, denied[start]), (start, end)


def _meanings(texts: Sequence[str], denied: Sequence[bool], groups: Groups) -> Iterator[Feature]:
    """Gives the groups, whether they are denied, and which follows which."""
    found = [
        (_said(f"#{name}", denied[start]), start, end)
        for name, start, end in _groups(texts, groups)
    ]
    for index, (name, start, end) in enumerate(found):
        yield name, (start, end)
        for other, begin, stop in found[index + 1 :]:
            if begin - end > REACH:
                break
            if begin >= end:
                yield f"{name}>{other}", (start, stop)


def _groups(texts: Sequence[str], groups: Groups) -> Iterator[tuple[str, int, int]]:
    for start in range(len(texts)):
        phrase = ""
        for end, text in enumerate(texts[start : start + PHRASE], start + 1):
            if text in MARKS:
                break
            phrase += text
            for name in groups.get(phrase, ()):
                yield name, start, end
