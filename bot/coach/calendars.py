"""Reads the places' calendars of public holidays; a mistake is told with file and line."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from pydantic import TypeAdapter, ValidationError

from bot.coach.holidays import Calendar, Year
from bot.coach.rules import RulesError
from bot.core.complaints import Complaint
from bot.core.marked import Lines, MarkedError, read_marked

_YEARS = TypeAdapter(dict[int, Year])


def load_calendars(folder: Path) -> Mapping[str, Calendar]:
    """Reads `<place>.yaml` of a folder into calendars by place; RulesError lists all mistakes."""
    calendars: dict[str, Calendar] = {}
    complaints: list[Complaint] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            calendars[path.stem] = _read(path)
        except RulesError as error:
            complaints += error.complaints
    if complaints:
        raise RulesError(tuple(complaints))
    return MappingProxyType(calendars)


def _read(path: Path) -> Calendar:
    try:
        data, lines = read_marked(path)
        years = _YEARS.validate_python(data)
    except MarkedError as error:
        raise RulesError((error.complaint,)) from error
    except ValidationError as error:
        raise RulesError(tuple(_mistakes(path, lines, error))) from error
    if strangers := tuple(_strangers(path, lines, years)):
        raise RulesError(strangers)
    return _calendar(path.stem, years)


def _calendar(place: str, years: Mapping[int, Year]) -> Calendar:
    closed = [one for year in years.values() for one in year.off]
    off = {day: one.name for one in closed for day in one.days}
    work = frozenset(day for year in years.values() for day in year.work)
    return Calendar(place, MappingProxyType(dict(years)), MappingProxyType(off), work)


def _mistakes(path: Path, lines: Lines, error: ValidationError) -> Iterator[Complaint]:
    for mistake in error.errors():
        where = " > ".join(map(str, mistake["loc"]))
        line = lines.key_at(*map(_written, mistake["loc"]))
        yield Complaint("H001", str(path), line, f"{where}: {mistake['msg']}")


def _written(key: str | int) -> str | int:
    """The key as it stands in the file: years are text there, places in a list are not."""
    return str(key) if isinstance(key, int) and key > 1000 else key


def _strangers(path: Path, lines: Lines, years: Mapping[int, Year]) -> Iterator[Complaint]:
    for number, year in years.items():
        days = [*(day for closed in year.off for day in closed.days), *year.work]
        for day in (day for day in days if day.year != number):
            line = lines.key_at(str(number))
            yield Complaint("H002", str(path), line, f"{day} does not lie in {number}")
