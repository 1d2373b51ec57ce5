"""Rates and multipliers: figures with a fraction, exact, as people write them."""

import re
from decimal import Decimal

from bot.core.values.numerals import NUMBER, plainly, read
from bot.core.values.value import Invalid

DECIMAL_LIMIT = 10**6

_FIND = re.compile(rf"(?P<minus>(?<![a-z\d])[-−–]|负|minus )?(?P<number>{NUMBER})", re.ASCII)
_EXACT = re.compile(r"\d+(?:\.\d{1,6})?|\.\d{1,6}", re.ASCII)
# What may stand around it. A rate for a day or a month is another figure: it is not taken for this.
_AROUND = re.compile(
    r"[\s.,!?;:~≈()%×。、…]+|大概|大约|差不多|左右|年化|年利率|利率|利息|每年|一年|年息|年|约|倍|是"
    r"|(?<![a-z])(?:about|around|roughly|per ?cent|percent|a year|per year|yearly|annual|annually"
    r"|apr|p\.?a|times|x|interest|rate)(?![a-z])"
)


def parse_decimal(said: str) -> str | Invalid:
    """Read one figure that is not negative, as in 18.25 %, 百分之二十四 or 1.5倍; as plain text."""
    said = plainly(said).replace("百分之", "")
    found = list(_FIND.finditer(said))
    if len(found) > 1:
        return Invalid("ambiguous")
    if not found or _AROUND.sub("", _FIND.sub("", said)):
        return Invalid("not_a_number")
    if found[0]["minus"]:
        return Invalid("negative")
    return _written(found[0]["number"])


def _written(number: str) -> str | Invalid:
    value = Decimal(number) if _EXACT.fullmatch(number) else read(number)
    if value is None:
        return Invalid("ambiguous")
    return format(value.normalize(), "f") if value <= DECIMAL_LIMIT else Invalid("too_large")


def fits_decimal(value: object) -> bool:
    """Tell whether a stored value could have come from parse_decimal."""
    exact = isinstance(value, str) and re.fullmatch(r"\d{1,7}(?:\.\d{1,6})?", value, re.ASCII)
    return bool(exact) and Decimal(str(value)) <= DECIMAL_LIMIT
