"""Counts, typed as an answer or to pick a choice by its number."""

import re
from decimal import Decimal

from bot.core.values.numerals import NUMBER, plainly, read
from bot.core.values.text import tidy
from bot.core.values.value import Invalid

NUMBER_LIMIT = 10**9
_LONGEST = 200

_FIND = re.compile(rf"(?P<minus>(?<![a-z\d])[-−–]|负|minus )?(?P<number>{NUMBER})", re.ASCII)
_AROUND = re.compile(
    r"[\s.,!?;:~≈()。、…]+|大概|大约|差不多|左右|一共|总共|约|[次个通遍条笔期人]|分钟"
    r"|(?<![a-z])(?:about|around|roughly|times?|calls?|minutes?|mins?)(?![a-z])"
)
_PICK = re.compile(rf"(?:第|选择?|option |no\. ?|#)?\(?({NUMBER})[个项条号]?[.,)、。!]*", re.ASCII)


def parse_number(said: str) -> int | Invalid:
    """Read a count that is not negative: exactly one number, with at most a counting word."""
    said = plainly(said)
    found = list(_FIND.finditer(said))
    if len(found) > 1:
        return Invalid("ambiguous")
    if not found or _AROUND.sub("", _FIND.sub("", said)):
        return Invalid("not_a_number")
    if found[0]["minus"]:
        return Invalid("negative")
    return _whole(read(found[0]["number"]))


def _whole(value: Decimal | None) -> int | Invalid:
    if value is None:
        return Invalid("ambiguous")
    if value > NUMBER_LIMIT:
        return Invalid("too_large")
    return int(value) if value == int(value) else Invalid("not_whole")


def whole_number(text: str) -> int | None:
    """Read a choice picked by its number: 3, ３, 三, ③, 3. or 第三个; None for anything else."""
    if len(text) > _LONGEST:
        return None
    picked = _PICK.fullmatch(plainly(tidy(text).lower().replace("\u20e3", "")))
    value = read(picked[1]) if picked and not re.search("[.,]", picked[1]) else None
    return int(value) if value is not None and value <= NUMBER_LIMIT else None


def fits_number(value: object) -> bool:
    """Tell whether a stored value could have come from parse_number."""
    return type(value) is int and 0 <= value <= NUMBER_LIMIT
