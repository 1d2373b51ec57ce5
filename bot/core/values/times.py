"""Times of day as people write them."""

import re
from datetime import time

from bot.core.values.numerals import as_figures
from bot.core.values.value import Invalid

_WORDS = {
    "noon": "12:00", "midday": "12:00", "正午": "12:00", "中午": "12:00",
    "midnight": "00:00", "午夜": "00:00",
}  # fmt: skip
_OPENING = re.compile(r"^(?:(?:at|about|around) |大概|大约|今天|昨天|[今昨](?=晚))+")
_FIGURES = re.compile(r"(\d{1,2})[:.](\d\d)(?::\d\d)?", re.ASCII)
_ENGLISH = re.compile(r"(\d{1,2})(?:[:.](\d\d))? ?([ap])\.? ?m\.?", re.ASCII)
_CHINESE = re.compile(
    r"(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上?|夜里|半夜)? ?(\d{1,2})"
    r"(?:[点时](?:钟|整|(半)|([13])刻|零?(\d{1,2})分?)?|:(\d\d))",
    re.ASCII,
)
_BARE = re.compile(r"\d{1,2}(?: ?o'?clock)?", re.ASCII)


def parse_time(said: str) -> str | Invalid:
    """Read one time of day of a tidied, lower-case answer as HH:MM on the 24-hour clock."""
    text = _OPENING.sub("", as_figures(said)).removesuffix("左右").strip(" !?。")
    if text in _WORDS:
        return _WORDS[text]
    if match := _FIGURES.fullmatch(text):
        return _clock(int(match[1]), int(match[2]))
    if match := _ENGLISH.fullmatch(text):
        return _english(int(match[1]), int(match[2] or 0), match[3])
    if match := _CHINESE.fullmatch(text):
        return _chinese(match)
    return Invalid("ambiguous" if _BARE.fullmatch(text) else "not_a_time")


def _english(hour: int, minute: int, half: str) -> str | Invalid:
    if not 1 <= hour <= 12:
        return Invalid("not_a_time")
    return _clock(hour % 12 + (12 if half == "p" else 0), minute)


def _chinese(match: re.Match[str]) -> str | Invalid:
    part, hour, minute = match[1], int(match[2]), int(match[5] or match[6] or 0)
    if match[3] or match[4]:
        minute = 30 if match[3] else 15 * int(match[4])
    if not part and 1 <= hour <= 12 and not match[6]:
        return Invalid("ambiguous")  # 3点 may be the night's or the afternoon's
    return _clock(_hour_of(part or "", hour), minute)


def _hour_of(part: str, hour: int) -> int:
    """Put an hour of twelve into its part of the day: 晚上9 is 21, 晚上12 and 半夜12 are 0."""
    match part[:1]:
        case "下" | "傍" if hour < 12:
            return hour + 12
        case "中" if hour < 4:
            return hour + 12
        case "晚" | "夜" | "半" if 5 <= hour < 12:
            return hour + 12
        case "晚" | "夜" | "半" | "凌" if hour == 12:
            return 0
    return hour


def _clock(hour: int, minute: int) -> str | Invalid:
    if hour > 23 or minute > 59:
        return Invalid("not_a_time")
    return f"{hour:02}:{minute:02}"


def fits_time(value: object) -> bool:
    """Tell whether a stored value could have come from parse_time."""
    try:
        return isinstance(value, str) and time.fromisoformat(value).strftime("%H:%M") == value
    except ValueError:
        return False
