"""A year of reminders through the JSON lines: over zones, changes of clocks and ends of months."""

import json
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.faces.headless import HeadlessFace
from tests.reminders.plans import LENDER, agree, plan
from tests.stage import Stage

MINUTE = timedelta(minutes=1)
MISSED = 5  # the instalment that is paid a day late
PLAN = plan(date(2026, 1, 31), 13)  # over two changes of clocks, and ends of short months
# From when on the person is where; each leaves at noon of the place that is left.
MOVES = {
    "en": [
        (date(2026, 1, 5), "America/New_York"),
        (date(2026, 3, 27), "Europe/London"),
        (date(2026, 6, 29), "Asia/Kathmandu"),
        (date(2026, 8, 25), "Pacific/Auckland"),
        (date(2026, 10, 30), "America/New_York"),
    ],
    "zh": [
        (date(2026, 1, 5), "Asia/Shanghai"),
        (date(2026, 4, 29), "America/Los_Angeles"),
        (date(2026, 10, 24), "Europe/London"),
        (date(2026, 12, 25), "Asia/Shanghai"),
    ],
}
PLACES = {"en": "us", "zh": "cn"}


class Year:
    """One person's year."""

    def __init__(self, folder: Path, language: str) -> None:
        self.moves = MOVES[language]
        first = datetime.combine(self.moves[0][0], time(12), ZoneInfo(self.moves[0][1]))
        hints = {"language": language, "place": PLACES[language], "timezone": self.moves[0][1]}
        self.stage = Stage(folder, first, hints)
        self.face = HeadlessFace(self.stage)
        self.face.open()
        self.say(text="/start", **hints)
        agree(self.stage.talk.store, self.face.address, PLAN, first)

    def say(self, **line: Any) -> list[dict[str, Any]]:
        """Sends a line of the person's."""
        return self.face.exchange(json.dumps({"user": "ann", **line}))

    def at(self, moment: datetime) -> list[dict[str, Any]]:
        """Moves the clock."""
        return self.face.exchange(json.dumps({"now": moment.isoformat()}))

    def expected(self) -> Iterator[tuple[datetime, str]]:
        """Gives what is to come and when: nine o'clock wherever the person is on that day."""
        for due in PLAN.dues:
            for ahead in (7, 3, 1, 0, *((-1,) if due.number == MISSED else ())):
                day = due.on - timedelta(days=ahead)
                zone = [zone for since, zone in self.moves if since < day][-1]
                yield datetime.combine(day, time(9), ZoneInfo(zone)), f"plan-{due.number}-{ahead}"

    def travels(self) -> Iterator[tuple[datetime, str]]:
        """Gives when the person is first heard from another zone."""
        for (_, left), (since, zone) in pairwise(self.moves):
            yield datetime.combine(since, time(12), ZoneInfo(left)), zone


@pytest.mark.parametrize("language", MOVES)
def test_a_year_of_reminders_each_at_its_minute_once(language: str, tmp_path: Path) -> None:
    year = Year(tmp_path, language)
    happens = [(moment, "due", name) for moment, name in year.expected()]
    happens += [(moment, "travel", zone) for moment, zone in year.travels()]
    for moment, kind, name in sorted(happens):
        before = year.at(moment - MINUTE)
        assert before == [], (moment, name)
        came = year.at(moment)
        if kind == "travel":
            assert came == []
            year.say(text="/help", timezone=name)
            continue
        assert [each["reminder"] for each in came] == [name], moment
        (notice,) = came
        assert not any(word in notice["text"] for word in (LENDER, "500", "¥", "$"))
        number, ahead = name.split("-", 2)[1:]
        if ahead == ("-1" if number == str(MISSED) else "0"):
            pay(year, name)
    assert year.at(datetime(2027, 12, 31, tzinfo=ZoneInfo("UTC"))) == []
    states = {each.id: each.state for each in year.stage.reminders(year.face.address)}
    assert len(states) == 13 * 5 and set(states.values()) == {"settled"}
    year.stage.close()


def pay(year: Year, notice: str) -> None:
    """Answers a notice: paid, all of it, today, no receipt."""
    (sure,) = year.say(press={"reminder": notice, "choice": "paid"})
    assert sure["at"] == "payment.sure" and sure["reminder"] is None
    (proof,) = year.say(choose="exactly")
    assert proof["at"] == "payment.proof"
    done = year.say(choose="skip")
    assert done[0]["at"] == ("payment.all_paid" if notice.startswith("plan-13") else "payment.paid")
    if done[-1]["at"] == "reminder_settings.overview":  # asked once, at the first reminder
        assert notice == "plan-1-0"
        year.say(choose="fine")
    (gone,) = year.say(press={"reminder": notice, "choice": "paid"})
    assert gone["at"] == done[-1]["at"] or notice == "plan-1-0"
