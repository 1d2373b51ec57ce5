"""How sentences are measured and searched: words in English, characters in Chinese."""

import re

from bot.core.values import tidy

CHINESE = re.compile(r"[\u3400-\u9fff]")
WORD = re.compile(r"\w")


def length(text: str, language: str) -> int:
    """Counts what a mouth has to say: words in English, characters in Chinese."""
    if language == "zh":
        return sum(bool(WORD.match(each)) for each in text)
    return sum(bool(WORD.search(each)) for each in text.split())


def plain(text: str) -> str:
    """Folds what does not matter when words are compared."""
    return tidy(text).replace("\u2019", "'")


def holds(text: str, phrase: str, *, exact: bool = False) -> bool:
    """Says whether a text holds a phrase, as whole words; `exact`: capitals count."""
    pattern = re.escape(plain(phrase))
    if not CHINESE.search(phrase):
        pattern = rf"(?<!\w){pattern}(?!\w)"
    return bool(re.search(pattern, plain(text), re.NOFLAG if exact else re.IGNORECASE))
