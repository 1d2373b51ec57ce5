"""The calendars that ship are frozen here, day by day; a mistake in one names its line."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.coach.calendars import load_calendars
from bot.coach.holidays import WEEKENDS, Calendar, calendar_of
from bot.coach.rules import RulesError

CALENDARS = load_calendars(Path(__file__).parents[2] / "content" / "calendars")
TODAY = date(2026, 11, 21)

GOOD = """\
"2026":
  known: published
  instrument: A notice
  source_date: 2025-11-04
  confidence: verified
  review_by: 2027-11-01
  off:
    - {from: 2026-01-01, to: 2026-01-03, en: New Year, zh: 元旦}
    - {from: 2026-05-01, en: May Day, zh: 劳动节}
  work: [2026-01-04]
"""


def unusual(calendar: Calendar, year: int) -> tuple[str, str]:
    """The weekdays that are closed and the weekend days that are open, as month-day."""
    first = date(year, 1, 1)
    days = [first + timedelta(days=i) for i in range((date(year + 1, 1, 1) - first).days)]
    closed = [d for d in days if d.weekday() < 5 and not calendar.working(d)]
    worked = [d for d in days if d.weekday() >= 5 and calendar.working(d)]
    return tuple(" ".join(f"{d:%m-%d}" for d in found) for found in (closed, worked))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("place", "year", "closed", "worked"),
    [
        (
            "cn",
            2026,
            "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25"
            " 10-01 10-02 10-05 10-06 10-07",
            "01-04 02-14 02-28 05-09 09-20 10-10",
        ),
        ("cn", 2027, "01-01 02-05 02-08 04-05 06-09 09-15 10-01", ""),
        (
            "us",
            2026,
            "01-01 01-19 02-16 05-25 06-19 09-07 10-12 11-11 11-26 12-25",
            "",
        ),
        ("us", 2027, "01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25", ""),
        ("uk", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28", ""),
        ("uk", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28", ""),
    ],
)
def test_the_calendars_are_frozen(place: str, year: int, closed: str, worked: str) -> None:
    assert unusual(CALENDARS[place], year) == (closed, worked)


def test_the_three_places_have_one() -> None:
    assert {place: sorted(calendar.years) for place, calendar in CALENDARS.items()} == {
        "cn": [2026, 2027],
        "uk": [2026, 2027],
        "us": [2026, 2027],
    }


def test_what_is_not_published_yet_is_not_claimed() -> None:
    china = CALENDARS["cn"]
    assert [china.known(year) for year in (2025, 2026, 2027, 2028)] == [
        "unknown",
        "published",
        "statutory",
        "unknown",
    ]
    assert china.years[2027].note is not None


def test_a_year_that_is_not_fully_known_says_so_in_both_languages() -> None:
    unsure = [y for c in CALENDARS.values() for y in c.years.values() if y.known != "published"]
    assert all(year.note and year.note.en and year.note.zh for year in unsure)
    assert len(unsure) == 1


def test_no_year_is_due_for_review() -> None:
    assert [calendar.due_for_review(TODAY) for calendar in CALENDARS.values()] == [()] * 3
    assert CALENDARS["cn"].due_for_review(date(2026, 12, 31)) == (2027,)


def test_a_holiday_has_a_name_and_a_weekend_has_none() -> None:
    off = CALENDARS["cn"].off
    name = off[date(2026, 2, 20)]
    assert (name.en, name.zh) == ("Spring Festival", "春节")
    assert date(2026, 3, 7) not in off


def test_a_place_without_a_calendar_has_weekends() -> None:
    calendar = calendar_of(CALENDARS, "other")
    assert calendar is WEEKENDS
    assert (calendar.working(date(2026, 12, 25)), calendar.working(date(2026, 12, 26))) == (
        True,
        False,
    )


# Mistakes are told with file and line


def complaints(folder: Path, text: str) -> list[tuple[str, int]]:
    (folder / "cn.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(RulesError) as caught:
        load_calendars(folder)
    assert all(complaint.file == str(folder / "cn.yaml") for complaint in caught.value.complaints)
    return [(complaint.code, complaint.line) for complaint in caught.value.complaints]


def test_a_good_calendar_loads(tmp_path: Path) -> None:
    (tmp_path / "cn.yaml").write_text(GOOD, encoding="utf-8")
    assert len(load_calendars(tmp_path)["cn"].off) == 4


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("known: published", "known: perhaps", ("H001", 2)),
        ("en: May Day, ", "", ("H001", 9)),
        ("from: 2026-05-01", "from: 2026-05-41", ("H001", 9)),
        ("from: 2026-05-01", "from: 2026-01-02", ("H001", 1)),
        ("to: 2026-01-03", "to: 2025-01-03", ("H001", 1)),
        ("work: [2026-01-04]", "work: [2026-01-05]", ("H001", 1)),
        ("work: [2026-01-04]", "work: [2026-01-03]", ("H001", 1)),
        ('"2026":', '"2025":', ("H002", 1)),
        ('"2026":', "year:", ("H001", 1)),
        ("work: [2026-01-04]", "work: [2026-01-04", ("Y001", 11)),
        ("  confidence: verified\n", "", ("H001", 1)),
    ],
)
def test_a_mistake_names_its_line(
    tmp_path: Path, old: str, new: str, found: tuple[str, int]
) -> None:
    assert found in complaints(tmp_path, GOOD.replace(old, new))
