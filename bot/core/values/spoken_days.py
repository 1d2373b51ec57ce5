"""Days named from today: tomorrow, 下周五, three days ago, the 15th of next month."""

import re
from collections.abc import Callable
from datetime import date

from bot.core.values.days import Asked, day, month_end, month_of, nearest_month, shifted
from bot.core.values.value import Invalid

Build = Callable[[re.Match[str], Asked], date | Invalid | None]

WEEKDAY = (
    r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?|(?:周|星期|礼拜)[1-7日天]"
)
_DAYS = {
    "大前天": -3, "前天": -2, "day before yesterday": -2,
    "昨天": -1, "昨日": -1, "昨晚": -1, "yesterday": -1, "last night": -1,
    "今天": 0, "今日": 0, "今晚": 0, "今早": 0, "刚才": 0, "刚刚": 0, "现在": 0,
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "now": 0, "just now": 0,
    "明天": 1, "明日": 1, "明晚": 1, "tomorrow": 1, "tmr": 1, "tmrw": 1,
    "后天": 2, "day after tomorrow": 2, "大后天": 3,
}  # fmt: skip
_STEPS = {
    "上上": -2, "上": -1, "last": -1, "": 0, "the": 0, "this": 0, "这": 0, "本": 0, "当": 0,
    "next": 1, "下": 1, "下下": 2,
}  # fmt: skip
_COUNTS = ["", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_STEP = "|".join(filter(str.isascii, filter(None, _STEPS)))
_CHINESE_STEP = "上上|上|这|本|当|下下|下"
_COUNT = rf"(\d{{1,4}}|an?|one|{'|'.join(_COUNTS[2:])})"


def weekday_number(name: str) -> int:
    """Number a weekday from Monday, 0: tues, 星期2, 周日."""
    if name.isascii():
        return "montuewedthufrisatsun".index(name[:3]) // 3
    return "1234567".index(name[-1].translate(str.maketrans("日天", "77")))


def _named(match: re.Match[str], asked: Asked) -> date | None:
    return shifted(asked.today, _DAYS[match[0]])


def _weekday(match: re.Match[str], asked: Asked) -> date | None:
    """The coming one, today included; with the past preferred, the one just gone."""
    ahead = (weekday_number(match[1]) - asked.today.weekday()) % 7
    return shifted(asked.today, ahead - 7 if asked.prefer == "past" and ahead else ahead)


def _coming(match: re.Match[str], asked: Asked) -> date | None:
    return shifted(asked.today, (weekday_number(match[1]) - asked.today.weekday() - 1) % 7 + 1)


def _just_gone(match: re.Match[str], asked: Asked) -> date | None:
    return shifted(asked.today, -((asked.today.weekday() - weekday_number(match[1]) - 1) % 7 + 1))


def _of_week(match: re.Match[str], asked: Asked) -> date | None:
    """A weekday of this, the next or the last week; weeks begin on Monday."""
    weeks, weekday = _STEPS[match["step"]], weekday_number(match["weekday"])
    return shifted(asked.today, weekday - asked.today.weekday() + 7 * weeks)


def _of_month(match: re.Match[str], asked: Asked) -> date | None:
    return day(*month_of(asked.today, _STEPS[match["step"]]), int(match["day"]))


def _end_of_month(match: re.Match[str], asked: Asked) -> date | None:
    return month_end(*month_of(asked.today, _STEPS[match["step"] or ""]))


def _of_nearest_month(match: re.Match[str], asked: Asked) -> date | None:
    return nearest_month(int(match[1]), asked)


def _counted(match: re.Match[str], asked: Asked) -> date | None:
    """So many days or weeks from today; months and years are too vague to count."""
    days = _count(match[1]) * (1 if match[2] in ("day", "天", "日") else 7)
    back = match[3] in ("ago", "前", "之前", "以前")
    return shifted(asked.today, -days if back else days)


def _count(written: str) -> int:
    if written.isdigit():
        return int(written)
    return 1 if written in ("an", "one") else _COUNTS.index(written)


FORMS: dict[str, Build] = {
    "|".join(_DAYS): _named,
    rf"({WEEKDAY})": _weekday,
    rf"(?:this )?coming ({WEEKDAY})": _coming,
    rf"(?:last|past) ({WEEKDAY})": _just_gone,
    rf"(?P<step>this|next) (?P<weekday>{WEEKDAY})": _of_week,
    rf"(?P<weekday>{WEEKDAY}) (?:of )?(?P<step>this|next|last) week": _of_week,
    rf"(?P<step>{_CHINESE_STEP})个?(?P<weekday>{WEEKDAY})": _of_week,
    r"(\d{1,2})(?:st|nd|rd|th| ?[日号])": _of_nearest_month,
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<step>{_STEP}) month": _of_month,
    rf"(?P<step>{_CHINESE_STEP})个?月的? ?(?P<day>\d{{1,2}}) ?[日号]?": _of_month,
    rf"(?:end|last day) of (?:(?P<step>{_STEP}) )?month|month end": _end_of_month,
    rf"(?P<step>{_CHINESE_STEP})?个?月[底末]": _end_of_month,
    rf"(?:in )?{_COUNT} (day|week)s?(?:'? (ago|from now|from today|later|time))": _counted,
    rf"in {_COUNT} (day|week)s?()": _counted,
    r"(\d{1,4}) ?个?(天|日|周|星期|礼拜)(之后|以后|后|之前|以前|前)": _counted,
}
