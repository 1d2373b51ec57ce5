"""One week of the log in figures: who came how often, and what was crossed in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.coach.judging import Finding
from bot.coach.logged import Logged

A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """A week from Monday on: talks, unanswered attempts and calls of which neither is known are
    counted apart. `untimed` contacts have no hour, `nameless` ones came without a name."""

    monday: date
    talks: int
    attempts: int
    unknown: int
    messages: int
    letters: int
    visits: int
    others: int
    untimed: int
    nameless: int
    findings: tuple[Finding, ...]

    @property
    def total(self) -> int:
        """All that came from them in that week."""
        calls = self.talks + self.attempts + self.unknown
        return calls + self.messages + self.letters + self.visits + self.others


def monday_of(day: date) -> date:
    """Gives the Monday of the week that a day is in."""
    return day - timedelta(days=day.weekday())


def week(contacts: Iterable[Logged], findings: Sequence[Finding], monday: date) -> Week:
    """Sums a week up. A finding belongs to the week in which it came to light."""
    theirs = [each for each in contacts if each.theirs and monday_of(each.day) == monday]
    calls = [each for each in theirs if each.kind == "call"]
    known = [each for each in calls if each.details.get("outcome")]
    kinds = [each.kind for each in theirs]
    return Week(
        monday=monday,
        talks=sum(each.talked for each in known),
        attempts=sum(not each.talked for each in known),
        unknown=len(calls) - len(known),
        messages=kinds.count("message"),
        letters=kinds.count("letter"),
        visits=kinds.count("visit"),
        others=kinds.count("third_party"),
        untimed=sum(not each.timed for each in theirs),
        nameless=sum(each.is_one("identified", "no") for each in theirs),
        findings=tuple(each for each in findings if monday_of(each.last.day) == monday),
    )


def mondays(contacts: Sequence[Logged], today: date) -> tuple[date, ...]:
    """Gives the Mondays of all weeks in which something came, and this week's, latest first."""
    found = {monday_of(each.day) for each in contacts if each.theirs}
    return tuple(sorted({*found, monday_of(today)}, reverse=True))
