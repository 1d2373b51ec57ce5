"""Text as typed: cleaned for comparing, or kept word for word."""

import re
from unicodedata import normalize

from bot.core.values.value import Invalid

TEXT_LIMIT = 10_000

# Everything that prints nothing: controls (not white space), format and bidi marks, surrogates,
# variation selectors, fillers.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891"
    "\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000110bd\U000110cd"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]+")
# Two honorifics that unfold into eight and eighteen characters: a cheap way to swell a message.
_SWELLING = re.compile("[\ufdfa\ufdfb]")
_PIECE = 128


def tidy(text: str) -> str:
    """Fold width, spaces and unseen characters away, so that what looks alike compares alike."""
    seen = _SWELLING.sub("*", _UNSEEN.sub("", text))
    return " ".join(_folded(seen).split())


def _folded(text: str) -> str:
    # In pieces: normalising one long run of combining marks takes quadratic time.
    pieces = (text[at : at + _PIECE] for at in range(0, len(text), _PIECE))
    return "".join(normalize("NFKC", piece) for piece in pieces)


def storable(text: str) -> str:
    """Drop what no database or JSON can hold: NUL and half characters."""
    return _UNSTORABLE.sub("", text)


def parse_text(text: str) -> str | Invalid:
    """Keep the words as typed; longer than TEXT_LIMIT is refused rather than cut unseen."""
    kept = storable(text).strip()
    if len(kept) > TEXT_LIMIT:
        return Invalid("too_long")
    return kept if tidy(kept) else Invalid("empty")


def fits_text(value: object) -> bool:
    """Tell whether a stored value could have come from parse_text."""
    return isinstance(value, str) and 0 < len(value) <= TEXT_LIMIT
