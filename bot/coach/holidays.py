"""On which days the banks of a place are closed, and of which years that is not known yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bot.coach.rules import Confidence, Day, Prose, SourceDate, Wording

Known: TypeAlias = Literal["published", "statutory", "unknown"]
SATURDAY = 5


class Closed(BaseModel):
    """A holiday of one day, or of several in a row."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    first: Day = Field(alias="from")
    last: Day | None = Field(default=None, alias="to")
    en: Prose
    zh: Prose

    @property
    def days(self) -> tuple[date, ...]:
        """Every day of it."""
        length = ((self.last or self.first) - self.first).days + 1
        return tuple(self.first + timedelta(days=i) for i in range(length))

    @property
    def name(self) -> Wording:
        """What it is called."""
        return Wording(en=self.en, zh=self.zh)


class Year(BaseModel):
    """One year of a place: days off, and weekend days that are worked instead. Where the year is
    only `statutory`, the arrangement is not published: the law's own days are all that is known."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    known: Literal["published", "statutory"]
    off: tuple[Closed, ...]
    work: tuple[Day, ...] = ()
    instrument: Prose
    source_date: SourceDate
    confidence: Confidence
    review_by: Day
    note: Wording | None = None

    @model_validator(mode="after")
    def _makes_sense(self) -> "Year":
        off = [day for closed in self.off for day in closed.days]
        if not all(closed.days for closed in self.off) or off != sorted(set(off)):
            raise ValueError("the days off must be in order, and none twice")
        if any(day.weekday() < SATURDAY or day in off for day in self.work):
            raise ValueError("a day that is worked instead lies on a weekend and is no day off")
        return self


@dataclass(frozen=True)
class Calendar:
    """The open and closed days of a place; a year that is not in it has weekends only."""

    place: str
    years: Mapping[int, Year]
    off: Mapping[date, Wording]
    work: frozenset[date]

    def working(self, day: date) -> bool:
        """Tells whether banks are open on a day, as far as is known."""
        return day in self.work or (day.weekday() < SATURDAY and day not in self.off)

    def known(self, year: int) -> Known:
        """Tells how much is known of a year's holidays."""
        return self.years[year].known if year in self.years else "unknown"

    def due_for_review(self, today: date) -> tuple[int, ...]:
        """Lists the years that somebody has to look up again."""
        return tuple(year for year, facts in self.years.items() if facts.review_by <= today)


WEEKENDS = Calendar("other", MappingProxyType({}), MappingProxyType({}), frozenset())


def calendar_of(calendars: Mapping[str, Calendar], place: str) -> Calendar:
    """Gives a place's calendar; a place without one has weekends only."""
    return calendars.get(place, WEEKENDS)
