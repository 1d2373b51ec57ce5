"""Long texts in pieces that fit a message, cut where a sentence ends if that can be."""

import re
from collections.abc import Iterator

_AFTER_A_SENTENCE = re.compile(r"(?<=[。！？\n])|(?<=[.!?…])(?=\s)")


def units(text: str) -> int:
    """Measures a text as Telegram does, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def pieces(text: str, limit: int) -> Iterator[str]:
    """Cuts a text into pieces of at most so many units."""
    piece = ""
    for part in (text,) if units(text) <= limit else _parts(text, limit):
        if units(piece) + units(part.rstrip()) > limit:
            if piece.strip():
                yield piece.strip()
            piece = ""
        piece += part
    if piece.strip():
        yield piece.strip()


def _parts(text: str, limit: int) -> Iterator[str]:
    """Gives sentence by sentence; one that is too long comes in pieces of whole characters."""
    for sentence in _AFTER_A_SENTENCE.split(text):
        if units(sentence) <= limit:
            yield sentence
        else:
            yield from _cut(sentence, limit)


def _cut(sentence: str, limit: int) -> Iterator[str]:
    half = limit // 2  # a character has at most two units
    yield from (sentence[at : at + half] for at in range(0, len(sentence), half))
