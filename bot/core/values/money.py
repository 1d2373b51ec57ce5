"""Amounts of money as people write them, in either language."""

import re
from decimal import Decimal

from bot.core.values.numerals import DIGITS, NUMBER, plainly, read
from bot.core.values.value import Invalid

MONEY_LIMIT = 10**11  # minor units

# What one of each is worth, in minor units of its currency.
_WORDS = {
    word: (currency, minor)
    for currency, minor, words in (
        ("CNY", 100, "¥ cn¥ rmb¥ cny rmb 人民币 块 元 圆 块钱 元钱 yuan kuai"),
        ("CNY", 10, "毛 角 毛钱"),
        ("USD", 100, "$ us$ usd dollar dollars buck bucks 美元 美金"),
        ("USD", 1, "¢ cent cents"),
        ("GBP", 100, "£ gbp pound pounds quid 英镑 镑"),
        ("GBP", 1, "p penny pence"),
        ("EUR", 100, "€ eur euro euros 欧元"),
        ("HKD", 100, "hk$ hkd 港币 港元"),
    )
    for word in words.split()
}
_BY_PLACE = {"cn": "CNY", "us": "USD", "uk": "GBP"}
_SCALES = {
    "k": "千", "w": "万", "m": "百万", "grand": "千",
    "hundred": "百", "thousand": "千", "million": "百万", "billion": "十亿",
}  # fmt: skip

_DIGIT = rf"[\d{DIGITS}]"
_SIGN = r"(?<![a-z])(?:usd|cny|rmb|gbp|eur|hkd)|[a-z]*[$¥£€]|人民币|美元|美金|英镑|欧元|港币|港元"
_WORD = "|".join(sorted(map(re.escape, _WORDS), key=len, reverse=True))
_AMOUNT = re.compile(
    rf"(?P<minus>(?<![a-z\d])[-−–]|负|minus\ )?(?P<before>{_SIGN})?\ ?(?P<inner>[-−–])?"
    rf"(?P<number>{NUMBER})(?:\ ?(?P<scale>{'|'.join(_SCALES)})(?![a-z]))?"
    rf"(?:\ ?(?P<after>{_WORD})(?![a-z儿])"
    # What follows 元 or 块: 五毛, 五毛二, 零五分, 半, or one last figure for 毛.
    rf"(?:(?<=[元块圆])(?:零?(?P<tenths>{_DIGIT})[毛角](?:零?(?P<cents>{_DIGIT})分?)?"
    rf"|零?(?P<only_cents>{_DIGIT})分(?!钟)|(?P<half>半)|(?P<last>{_DIGIT})(?=$|[\s.,!?。、])))?)?",
    re.ASCII | re.VERBOSE,
)
_FILLERS = re.compile(
    "大概|大约|差不多|左右|一次性|一共|总共|一个月|每个?月|[约共整正吧]|一[直定般起下些]"
    r"|(?<![a-z])(?:about|around|roughly|only|just|it's|in total|total|a month|per month|monthly)"
    "(?![a-z])"
)
_SILENT = re.compile(r"[\s.,!?;:~≈()\"'。、…]+")
_VAGUE_BEFORE = re.compile(r"(?:不到|超过|more than|less than|over|under|between) ?$")
_VAGUE_AFTER = re.compile(r" ?(?:[多余几来]|以[上下内]|出头|\+)")
_SPELT = re.compile(r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|half|dozen)\b")


def parse_money(said: str, place: str, language: str) -> dict[str, str | int] | Invalid:
    """Read the one amount of a tidied, lower-case answer, in minor units and ISO 4217 code."""
    text = _FILLERS.sub(" ", plainly(said))
    found = list(_AMOUNT.finditer(text))
    if not found:
        return Invalid("not_money")
    if len(found) > 1 or _is_vague(text, found[0]):
        return Invalid("ambiguous")
    return _one(found[0], _SILENT.sub("", _AMOUNT.sub("", text)), _here(place, language))


def _here(place: str, language: str) -> str:
    return _BY_PLACE.get(place, "CNY" if language.startswith("zh") else "USD")


def _is_vague(text: str, found: re.Match[str]) -> bool:
    before, after = text[: found.start()], text[found.end() :]
    return bool(
        _VAGUE_BEFORE.search(before) or _VAGUE_AFTER.match(after) or _SPELT.search(before + after)
    )


def _one(found: re.Match[str], rest: str, here: str) -> dict[str, str | int] | Invalid:
    words = [found[name] for name in ("before", "after") if found[name]]
    if found["minus"] or found["inner"]:
        return Invalid("negative")
    if (rest and not words) or any(word not in _WORDS for word in words) or _glued(found):
        return Invalid("not_money")
    currencies = {_WORDS[word][0] for word in words} or {here}
    worth = _WORDS[words[-1]][1] if words else 100
    minor = _minor(found, worth)
    if len(currencies) > 1 or minor is None:
        return Invalid("ambiguous")
    return _checked(minor, currencies.pop())


def _glued(found: re.Match[str]) -> bool:
    """Tell whether letters or a per cent sign stick to the figures, as in $50bn or 30%."""
    return re.match(r"[a-z\d%]", found.string[found.end() :]) is not None


def _minor(found: re.Match[str], worth: int) -> Decimal | None:
    scale = _SCALES.get(found["scale"] or "", "")
    value = read(found["number"] + scale)
    return None if value is None else value * worth + _change(found)


def _change(found: re.Match[str]) -> int:
    tens = 5 if found["half"] else _figure(found["tenths"] or found["last"])
    return tens * 10 + _figure(found["cents"] or found["only_cents"])


def _figure(digit: str | None) -> int:
    if digit is None:
        return 0
    return DIGITS.index(digit) if digit in DIGITS else int(digit)


def _checked(minor: Decimal, currency: str) -> dict[str, str | int] | Invalid:
    if minor > MONEY_LIMIT:
        return Invalid("too_large")
    if minor % 1:
        return Invalid("not_money")
    return {"minor": int(minor), "currency": currency} if minor else Invalid("zero")


def fits_money(value: object) -> bool:
    """Tell whether a stored value could have come from parse_money."""
    match value:
        case {"minor": int(minor), "currency": str(currency), **rest} if not rest:
            whole = type(minor) is int and 0 < minor <= MONEY_LIMIT
            return whole and re.fullmatch("[A-Z]{3}", currency) is not None
    return False
