"""A week of the log in figures: talks, tries, and what nobody wrote down are counted apart."""

from dataclasses import replace
from datetime import date

from bot.coach.logged import logged
from bot.coach.week import mondays, week
from tests.coach.logbook import contact, judged

MONDAY = date(2026, 3, 9)
LOG = (
    contact("us", "2026-03-08 23:59", outcome="missed"),  # the Sunday before
    contact("us", "2026-03-09 06:00", outcome="missed"),
    contact("us", "2026-03-10", "untimed"),
    contact("us", "2026-03-11 12:00", outcome=None, identified="no"),
    contact("us", "2026-03-12 12:00", contact_kind="message", outcome=None),
    contact("us", "2026-03-13 12:00", contact_kind="letter", outcome=None),
    contact("us", "2026-03-14 12:00", contact_kind="visit", outcome=None),
    contact("us", "2026-03-15 12:00", contact_kind="third_party", outcome=None),
    contact("us", "2026-03-15 13:00", direction="outgoing"),
)


def test_a_week_in_figures() -> None:
    found = judged("us", LOG)
    summed = week(logged(LOG), found, MONDAY)
    assert (summed.talks, summed.attempts, summed.unknown) == (1, 1, 1)
    assert (summed.messages, summed.letters, summed.visits, summed.others) == (1, 1, 1, 1)
    assert (summed.total, summed.untimed, summed.nameless) == (7, 1, 1)


def test_a_finding_belongs_to_the_week_in_which_it_came_to_light() -> None:
    found = judged("us", LOG)
    before, then = (week(logged(LOG), found, day) for day in (date(2026, 3, 2), MONDAY))
    assert {each.kind for each in before.findings} == {"hours"}
    assert len(before.findings) + len(then.findings) == len(found)


def test_weeks_with_contacts_and_the_present_one() -> None:
    assert mondays(logged(LOG), date(2026, 3, 30)) == (date(2026, 3, 30), MONDAY, date(2026, 3, 2))
    own = [replace(each, details={**each.details, "direction": "outgoing"}) for each in LOG]
    assert mondays(logged(own), date(2026, 3, 30)) == (date(2026, 3, 30),)
