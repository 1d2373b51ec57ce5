"""Voices on one account: who is kind, who is hard, who stands between, and what each promised."""

from dataclasses import replace
from datetime import date

import pytest

from bot.coach.case import Contact, Promise
from bot.coach.logged import Logged, logged
from bot.coach.roles import callers, heard_since, load_titles, role_of, shift, week_before
from bot.core.messages import Value
from bot.settings import CONTENT
from tests.coach.logbook import contact

TITLES = load_titles(CONTENT / "roles.yaml")


def one(**details: Value) -> Logged:
    (found,) = logged([contact("cn", "2026-03-10 12:00", **details)])
    return found


@pytest.mark.parametrize(
    ("details", "role"),
    [
        ({"tone": "polite"}, "friendly"),
        ({"tone": "pressure"}, "hard"),
        ({"tone": "threats"}, "hard"),
        ({"tactics": ["good_cop_rapport"]}, "friendly"),
        ({"tactics": ["threat_arrest"]}, "hard"),
        ({"tactics": ["middleman_mediator"], "tone": "polite"}, "between"),
        ({"claims_to_be": "court"}, "between"),
        ({"claims_to_be": "agency"}, "plain"),
        ({"caller_name": "风控专员小李", "tone": "pressure"}, "between"),
        ({"collector_words": "I'm the Pre-Litigation mediator on your file."}, "between"),
        ({"their_promise_kind": "waiver"}, "friendly"),
        ({}, "plain"),
    ],
)
def test_roles(details: dict[str, Value], role: str) -> None:
    assert role_of(one(**details), TITLES) == role


def test_voices_are_told_apart_by_name_and_by_role_where_there_is_none() -> None:
    log = [
        contact("cn", "2026-03-02 12:00", caller_name="王"),
        contact("cn", "2026-03-03 12:00", tone="threats"),
        contact("cn", "2026-03-04 12:00", tone="insults"),
        contact("cn", "2026-03-05 12:00", tone="polite"),
        contact("cn", "2026-03-06 12:00", caller_name="王", tone="polite"),
        contact("cn", "2026-03-07 12:00", caller_name="李", outcome="missed"),
    ]
    voices = callers(logged(log), (), TITLES)
    assert [(each.name, each.role, len(each.contacts)) for each in voices] == [
        ("王", "friendly", 2),
        ("", "hard", 2),
        ("", "friendly", 1),
    ]


def test_the_promises_of_each() -> None:
    first = contact("cn", "2026-03-02 12:00", "a", caller_name="王")
    second = contact("cn", "2026-03-05 12:00", "b", caller_name="李")
    at = first.happened_at
    theirs = Promise("p", "b", "d", "they", at, kind="waiver")
    others = (Promise("q", "b", "d", "i", at), replace(theirs, id="r", state="dropped"))
    voices = callers(logged([first, second]), (theirs, *others), TITLES)
    assert [each.promises for each in voices] == [(), (theirs,)]


def test_only_names_of_the_last_seven_days_are_counted() -> None:
    days = {"03": "甲", "04": "乙", "09": "丙"}
    log = [contact("cn", f"2026-03-{day} 12:00", caller_name=name) for day, name in days.items()]
    voices = callers(logged([*log, contact("cn", "2026-03-08 12:00")]), (), TITLES)
    assert heard_since(voices, week_before(date(2026, 3, 10))) == 2


@pytest.mark.parametrize(
    ("before", "now", "change"),
    [
        ({"tone": "threats"}, {"tone": "polite"}, "softer"),
        ({"tone": "threats"}, {"tone": "polite", "their_promise_kind": "waiver"}, "softer_offer"),
        ({"tone": "pressure"}, {"situation": "waiver"}, "softer_offer"),
        ({"tone": "polite"}, {"tone": "insults"}, "harder"),
        ({"tone": "polite"}, {"caller_name": "诉前调解员"}, "go_between"),
        ({"caller_name": "调解员"}, {"caller_name": "调解员"}, None),
        ({"tone": "polite"}, {"tone": "polite"}, None),
    ],
)
def test_how_the_latest_contact_differs(
    before: dict[str, Value], now: dict[str, Value], change: str | None
) -> None:
    log: list[Contact] = [
        contact("cn", "2026-03-09 12:00", **before),
        contact("cn", "2026-03-10 12:00", **now),
    ]
    assert shift(logged(log), TITLES) == change


def test_one_contact_differs_from_nothing() -> None:
    assert shift((one(tone="polite"),), TITLES) is None
