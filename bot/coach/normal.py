"""Brings a text into its plain form, in which tricks of spelling no longer hide what it says."""

import re
from dataclasses import dataclass
from functools import cached_property
from unicodedata import category, normalize

from bot.coach.characters import LOOKALIKES, SIMPLIFIED

# Spaces mean nothing here: whoever wants to hide a word puts one between its letters, and a
# reader of Chinese needs none. Neither do controls, format marks, accents, fillers, quotation
# marks and ornaments.
_UNSEEN = frozenset(["Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Zs", "Zl", "Zp"])
_NOTHING = frozenset(
    "\u115f\u1160\u2800\u3164\uffa0'\"`´‘’‛“”„«»「」『』《》【】[]{}<>*_~^|·•-‐‑‒/\\#=+"
)
_KEPT = {"。": "。", "—": ",", "–": ",", "…": "。"}
_LONGEST = 3  # letters that one sign may unfold into


def _fold(char: str) -> str:
    for table in (_KEPT, SIMPLIFIED, LOOKALIKES):
        if char in table:
            return table[char]
    unfolded = "".join(map(_letter, normalize("NFKD", char)))
    return unfolded if len(unfolded) <= _LONGEST else ""


def _letter(char: str) -> str:
    if char in _NOTHING or category(char) in _UNSEEN:
        return ""
    small = char.casefold()
    return LOOKALIKES.get(char) or SIMPLIFIED.get(char) or LOOKALIKES.get(small, small)


class _Folds(dict[str, str]):
    """What each character becomes; rare ones are worked out and not remembered."""

    def __missing__(self, char: str) -> str:
        return char if "\u4e00" <= char <= "\u9fff" else _fold(char)


_FREQUENT = map(chr, (*range(0x250), *range(0x2000, 0x2070), *range(0x3000, 0x3040)))
_FOLDS = _Folds((char, _fold(char)) for char in (*_FREQUENT, *SIMPLIFIED, *LOOKALIKES))

# Dots between single letters, or between two Chinese characters, hide words as spaces do.
_DOTTED = re.compile(
    r"(?<![a-z])[a-z](?:\.[a-z](?![a-z])){2,}(?:\.(?=[a-z]))?|[\u4e00-\u9fff]\.(?=[\u4e00-\u9fff])"
)


@dataclass(frozen=True)
class Plain:
    """A text in plain form; `pieces` is what each character of the original became."""

    text: str
    pieces: tuple[str, ...]

    @cached_property
    def places(self) -> tuple[int, ...]:
        """The place in the original of each character of the plain form, and the end."""
        at = [index for index, piece in enumerate(self.pieces) for _ in piece]
        return (*at, len(self.pieces))


def plain(text: str) -> Plain:
    """Folds case, width, accents, look-alikes and traditional characters; drops spaces."""
    found = _joined([_FOLDS[char] for char in text])
    return found if "." not in found.text else _without_dots(found)


def _joined(pieces: list[str]) -> Plain:
    return Plain("".join(pieces), tuple(pieces))


def _without_dots(found: Plain) -> Plain:
    dots = [
        place
        for hit in _DOTTED.finditer(found.text)
        for place in range(*hit.span())
        if found.text[place] == "."
    ]
    if not dots:
        return found
    pieces = list(found.pieces)
    for place in dots:
        pieces[found.places[place]] = ""
    return _joined(pieces)
