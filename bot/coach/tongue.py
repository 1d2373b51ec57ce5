"""Whether a text is words at all, and in a language that is read here: English or Chinese."""

import re
from typing import Literal, TypeAlias

from bot.core.values import storable, tidy

Tongue: TypeAlias = Literal["read", "foreign", "wordless"]

LONGEST = 20_000  # characters that are looked at
FEW = 4  # words, of which none need be a common one
_HAN = re.compile("[\u4e00-\u9fff]")
_LATIN = re.compile("[^\\W\\d_]+")
COMMON = re.compile(
    r"\b(?:the|you|your|to|is|are|and|of|we|our|will|if|not|this|that|for|have|has|be|by|or|it|on"
    r"|with|from|they|my|was|were|at|he|she|but|their|him|her|call|called|pay|owe|debt|today|now)\b"
)


def tongue_of(text: str) -> Tongue:
    """Says whether a text can be read; words without any common English one are foreign."""
    plain = tidy(storable(text[:LONGEST])).casefold()
    letters, marks = sum(map(str.isalpha, plain)), len(plain.replace(" ", ""))
    if letters < 2 or letters * 3 < marks:
        return "wordless"
    han, ascii_letters = len(_HAN.findall(plain)), sum(c.isascii() and c.isalpha() for c in plain)
    if (han + ascii_letters) * 2 < letters:
        return "foreign"
    return "read" if han or _is_english(plain) else "foreign"


def _is_english(plain: str) -> bool:
    words = [word for word in _LATIN.findall(plain) if len(word) > 1]
    return len(words) < FEW or COMMON.search(plain) is not None
