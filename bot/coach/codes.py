"""Codes that a person carries from one screen to another: drawn at random, read kindly."""

import re
import secrets
import unicodedata

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # none that looks like another
LENGTH = 8  # forty bits: nobody guesses one of the few that are valid for minutes
DIGITS = 6
_LIKE = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


class Codes:
    """Where codes come from; a test has others."""

    def joining(self) -> str:
        """Draws a code that opens a case."""
        return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))

    def short(self) -> str:
        """Draws digits that only show that a message was read."""
        return f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"


def spaced(code: str) -> str:
    """Writes a code as people read it out: in two halves."""
    half = len(code) // 2
    return f"{code[:half]}-{code[half:]}"


def plain(typed: str) -> str:
    """Gives what a typed code means, however it was written: wide letters, spaces, "O" for "0"."""
    wide = unicodedata.normalize("NFKC", typed).upper().translate(_LIKE)
    return re.sub(r"[^0-9A-Z]", "", wide)
