"""Dates as people write them: in figures, with a month's name, or counted from today."""

import re
from collections.abc import Iterable
from datetime import date

from bot.core.values import spoken_days
from bot.core.values.days import Asked, day, full_year, month_end, month_of, nearest, nearest_year
from bot.core.values.numerals import as_figures
from bot.core.values.spoken_days import WEEKDAY, Build, weekday_number
from bot.core.values.value import Invalid

_MONTH = (
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:[ -]?'?(?P<year>\d{4}|\d\d))?"
_OPENING = re.compile(
    r"^(?:(?:on|by|around|about|since|the|was|it was|due|maybe) |在|大概|大约|应该|约|是|就)+"
)
_ENDING = re.compile(r"(?:左右|吧|了|的|[.!?。!?、~])+$")
_BESIDE_WEEKDAY = re.compile(rf"(?P<first>{WEEKDAY})[ ()]*(.+)|(.+?)[ (]*(?P<last>{WEEKDAY})\)?")
_SAID_YEARS = {"前年": -2, "去年": -1, "今年": 0, "明年": 1, "后年": 2}


def parse_date(said: str, asked: Asked) -> str | Invalid:
    """Read one date of a tidied, lower-case answer as ISO 8601."""
    found = _read(_plain(said), asked)
    return found.isoformat() if isinstance(found, date) else found


def _plain(said: str) -> str:
    figures = " ".join(as_figures(said).replace(",", " ").split())
    return _ENDING.sub("", _OPENING.sub("", figures)).strip()


def _read(text: str, asked: Asked) -> date | Invalid:
    found = _in_form(text, asked)
    beside = _BESIDE_WEEKDAY.fullmatch(text) if found == Invalid("not_a_date") else None
    return _with_weekday(beside, asked) if beside else found


def _in_form(text: str, asked: Asked) -> date | Invalid:
    for pattern, build in _FORMS.items():
        if match := re.fullmatch(pattern, text, re.ASCII):  # compiled at the first date asked
            return build(match, asked) or Invalid("no_such_date")
    return Invalid("not_a_date")


def _with_weekday(match: re.Match[str], asked: Asked) -> date | Invalid:
    """Read a date written beside its weekday, and only if the two agree."""
    found = _in_form(match[2] or match[3], asked)
    if isinstance(found, Invalid):
        return found
    agrees = found.weekday() == weekday_number(match["first"] or match["last"])
    return found if agrees else Invalid("ambiguous")


def _year_first(match: re.Match[str], asked: Asked) -> date | None:
    year, month, number = (int(part) for part in match.groups())
    return day(year, month, number)


def _two_parts(match: re.Match[str], asked: Asked) -> date | Invalid | None:
    first, second = int(match[1]), int(match[2])
    by_month, by_day = nearest_year(first, second, asked), nearest_year(second, first, asked)
    return _by_place(by_month, by_day, asked)


def _three_parts(match: re.Match[str], asked: Asked) -> date | Invalid | None:
    first, second, year = int(match[1]), int(match[2]), full_year(match[3], asked.today)
    by_month, by_day = day(year, first, second), day(year, second, first)
    if len(match[3]) == 4 or not _chinese(asked):
        return _by_place(by_month, by_day, asked)
    by_year = day(full_year(f"{first:02}", asked.today), second, int(match[3]))
    return _only([by_year, by_month]) or by_day


def _by_place(by_month: date | None, by_day: date | None, asked: Asked) -> date | Invalid | None:
    if asked.place == "uk":
        return by_day or by_month
    if asked.place == "us" or _chinese(asked):
        return by_month or by_day
    return _only([by_month, by_day])


def _chinese(asked: Asked) -> bool:
    return asked.place == "cn" or (asked.place == "other" and asked.language.startswith("zh"))


def _only(readings: Iterable[date | None]) -> date | Invalid | None:
    real = {found for found in readings if found}
    return Invalid("ambiguous") if len(real) > 1 else next(iter(real), None)


def _named(match: re.Match[str], asked: Asked) -> date | None:
    month, number = _month_number(match["name"]), int(match["day"])
    if match["year"]:
        return day(full_year(match["year"], asked.today), month, number)
    return nearest_year(month, number, asked)


def _end_of_named(match: re.Match[str], asked: Asked) -> date | None:
    return _end_of(_month_number(match["name"]), match["year"], asked)


def _month_number(name: str) -> int:
    return "janfebmaraprmayjunjulaugsepoctnovdec".index(name[:3]) // 3 + 1


def _end_of(month: int, year: str | None, asked: Asked) -> date | None:
    if year:
        return month_end(full_year(year, asked.today), month)
    years = range(asked.today.year - 1, asked.today.year + 2)
    return nearest((month_end(year, month) for year in years), asked)


def _chinese_month(match: re.Match[str], asked: Asked) -> date | None:
    said, year, month, number = match.groups()
    if said:
        year = str(month_of(asked.today, 12 * _SAID_YEARS[said])[0])
    if not number:
        return _end_of(int(month), year, asked)
    if year:
        return day(full_year(year, asked.today), int(month), int(number))
    return nearest_year(int(month), int(number), asked)


_FORMS: dict[str, Build] = {
    r"(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?": _year_first,
    r"((?:19|20)\d\d)(\d\d)(\d\d)": _year_first,
    r"(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4}|\d\d)": _three_parts,
    r"(\d{1,2}) ?[-/.] ?(\d{1,2})": _two_parts,
    rf"(?:({'|'.join(_SAID_YEARS)})|(\d{{4}}|\d\d) ?年)?的? ?(\d{{1,2}}) ?月份?的?"
    r"(?: ?(\d{1,2}) ?[日号]?|[底末])": _chinese_month,
    rf"{_DAY}(?:[ -]| of )?{_MONTH}{_YEAR}": _named,
    rf"{_MONTH}[ -]?(?:the )?{_DAY}(?:[ -]'?(?P<year>\d{{4}}|\d\d))?": _named,
    rf"end of {_MONTH}(?: (?P<year>\d{{4}}))?": _end_of_named,
    **spoken_days.FORMS,
}


def fits_date(value: object) -> bool:
    """Tell whether a stored value could have come from parse_date."""
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
