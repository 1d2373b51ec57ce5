"""The week's findings, one of them, the text to keep, the voices, and when to answer."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.coach.case import Contact, Deadline, Promise
from bot.coach.debt import Debt
from bot.coach.signs import RULES
from bot.core.messages import Value
from bot.settings import CONTENT
from tests.handlers.desk import LIBRARY, NOW, TODAY, Desk
from tests.stage import strict

DEBT = Debt("d", "Jinlong", product="credit_card", collector="agency", place="us", noted_at=NOW)
ZONES = {"us": "America/New_York", "uk": "Europe/London", "cn": "Asia/Shanghai"}
MORNING = 6  # too early in the United States


def contact(days_ago: int, hour: int = MORNING, place: str = "us", **details: Value) -> Contact:
    """Makes a call that nobody answered, at an hour of the person's clock."""
    local = Desk(place).now - timedelta(days=days_ago)
    at = datetime.fromisoformat(f"{local:%Y-%m-%d}T{hour:02}:00").astimezone(NOW.tzinfo)
    offset = {"us": 5, "uk": 0, "cn": -8}[place]
    name, at = f"c{days_ago}-{hour}", at + timedelta(hours=offset)
    told = {"contact_kind": "call", "outcome": "missed", "happened_at": "told", **details}
    return Contact(name, name, "d", at, ZONES[place], at, told)


def desk(*records: Any, place: str = "us") -> Desk:
    found = Desk(place, records=(DEBT, *records))
    found.do("open_debt", picked_debt="d")
    return found


def entry(found: Desk, fact: str) -> dict[str, Value]:
    [only] = found.facts[fact]
    return dict(only)


def test_a_week_is_summed_up_and_its_findings_are_buttons() -> None:
    found = desk(contact(0), contact(0, 12, outcome="answered"))
    found.do("judge_week", week_move="first")
    view = entry(found, "week_view")
    assert (view["talks"], view["attempts"], view["total"]) == (1, 1, 2)
    assert view["monday"] == {"date": "2026-03-02"}
    assert found.facts["findings_total"] == 1
    [first, *beside] = found.entries("findings_buttons")
    assert (first, beside) == ("hours-c0-6-1", ["callers", "pace", "report", "done"])


def test_weeks_are_turned_like_pages() -> None:
    found = desk(contact(0), contact(7), contact(14))
    found.do("judge_week", week_move="first")
    assert "earlier" in found.entries("findings_buttons")
    assert "later" not in found.entries("findings_buttons")
    for _ in range(5):
        found.do("judge_week", week_move="earlier")
    assert entry(found, "week_view")["monday"] == {"date": "2026-02-16"}
    assert "earlier" not in found.entries("findings_buttons")
    found.do("judge_week", week_move="later")
    assert entry(found, "week_view")["monday"] == {"date": "2026-02-23"}


def test_many_findings_come_in_pages_and_the_page_stays_when_one_was_open() -> None:
    found = desk(*(contact(0, hour) for hour in range(1, 8)))
    found.do("judge_week", week_move="first")
    assert len(found.facts["findings_list"]) == 5
    found.do("judge_week", findings_move="more")
    second = found.entries("findings_list")
    found.do("judge_week")
    assert found.entries("findings_list") == second
    found.do("judge_week", week_move="first")
    assert found.entries("findings_list") != second


def test_without_a_log_there_is_an_empty_week() -> None:
    found = desk()
    found.do("judge_week", week_move="first")
    assert entry(found, "week_view")["total"] == 0
    assert found.facts.get("findings_list") is None


def test_a_finding_is_laid_open_with_force_date_scope_and_what_is_missing() -> None:
    found = desk(contact(0, contact_kind="message", outcome=None))
    found.do("open_finding", picked_finding="hours-c0-6-1")
    rule = entry(found, "finding_rules")
    assert (rule["id"], rule["force"], rule["dated"]) == ("us.hours", "law", "2024-11-22")
    assert (rule["sure"], rule["due"]) == ("no", "no")
    assert rule["scope"].startswith("Third-party collectors")
    assert found.entries("finding_missing") == ["sent_at"]
    assert found.entries("finding_contacts") == ["c0-6"]


def test_a_finding_that_was_corrected_away_is_not_there_any_more() -> None:
    found = desk(contact(0, 12))
    found.do("open_finding", picked_finding="hours-c0-6-1")
    assert found.facts.get("finding_view") is None


def test_a_rule_past_its_review_says_so() -> None:
    found = desk(contact(0))
    found.now = datetime(2027, 12, 1, 12, tzinfo=NOW.tzinfo)
    found.do("open_finding", picked_finding="hours-c0-6-1")
    assert entry(found, "finding_rules")["due"] == "yes"


@pytest.mark.parametrize(("language", "words"), [("en", "quiet hours"), ("zh", "休息时段来电")])
def test_the_text_to_keep(language: str, words: str) -> None:
    found = desk(contact(0), contact(1, 12, tone="threats"))
    found.tell(language=language)
    [document] = found.do("week_report").documents
    text = document.content.decode()
    assert document.name == "findings-2026-03-02.txt"
    assert words in text
    assert "12 CFR 1006.6(b)(1)" in text
    assert "none" not in text


def test_the_text_has_what_was_found_earliest_first() -> None:
    found = desk(contact(0), contact(3))
    [document] = found.do("week_report").documents
    text = document.content.decode()
    assert text.index("27 Feb 2026") < text.index("2 Mar 2026, 06:00, call")


def test_right_after_a_contact_is_written_down_it_is_held_against_the_rules() -> None:
    found = desk(contact(0), contact(1))
    found.session = found.session.about("c1-6")
    found.do("look_at_contact")
    assert found.entries("crossed") == ["hours-c1-6-1"]


def test_voices_with_what_each_promised() -> None:
    kind = contact(0, 12, outcome="answered", tone="polite", caller_name="Ann")
    hard = contact(1, 12, outcome="answered", tone="threats", caller_name="Bob")
    offer = Promise("p", "c0-12", "d", "they", NOW, kind="waiver", due=date(2026, 3, 9))
    found = desk(kind, hard, offer)
    found.do("list_callers")
    shown = [(each["name"], each["role"], each["promise"]) for each in found.facts["callers"]]
    assert shown == [("Bob", "hard", None), ("Ann", "friendly", "waiver")]
    assert found.facts["callers_lately"] == 2
    assert found.facts["caller_shift"] == "softer"


def test_of_another_account_nothing_is_said() -> None:
    found = desk(contact(0, 12, outcome="answered", caller_name="Ann"))
    found.records = (*found.records, Debt("e", "Elsewhere", noted_at=NOW))
    other = contact(1, 12, outcome="answered", caller_name="Bob")
    found.records = (*found.records, Contact(**{**vars(other), "debt": "e"}))
    found.do("list_callers")
    assert [each["name"] for each in found.facts["callers"]] == ["Ann"]


def test_when_to_answer() -> None:
    talks = (contact(n, 12, outcome="answered") for n in (0, 1))
    paper = Deadline("a", "court_paper", TODAY, NOW, date(2026, 3, 9))
    found = desk(*talks, paper)
    found.do("show_pace")
    view = entry(found, "pace_view")
    assert (found.facts["pace"], found.facts["pace_answered"]) == ("enough", 2)
    assert view["from"] == {"at": "2026-03-02T08:00:00-05:00"}
    assert view["to"] == "09:00"
    assert (view["overdue"], view["reachable"]) == ("unknown", "yes")
    assert [each["kind"] for each in found.facts["pace_due"]] == ["paper"]


def test_the_calls_first_card_knows_what_was_answered() -> None:
    found = desk(*(contact(n, 12, outcome="answered") for n in (1, 2)))
    facts = found.do("start_call").facts
    assert (facts["pace"], facts["pace_rhythm"]) == ("enough", "weekly")


MISSING = (
    "time", "zone", "sent_at", "request", "outcome", "disclosed", "reachable", "relative",
    "employer", "done", "identified", "informed", "words", "judgment", "official", "repeated",
    "proof", "in_writing", "invited", "collector", "product", "lender",
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "zh"])
def test_whatever_can_be_found_or_missing_has_words(language: str) -> None:
    say = strict(CONTENT).words.get
    for message, field, names in (
        ("findings_list-item", "kind", RULES),
        ("finding_missing-item", "id", MISSING),
    ):
        usual = {field: "anything", "weekday": 1, "sure": "yes", "force": "law", "count": 1}
        unknown = say("week", language, message, usual)
        said = {say("week", language, message, {**usual, field: name}) for name in names}
        assert len(said - {unknown}) == len(names)


def test_every_rule_that_is_judged_by_is_on_record_and_not_from_memory() -> None:
    named = {id for places in RULES.values() for ids in places.values() for id in ids}
    assert {LIBRARY.rules[id].confidence for id in named} <= {"verified", "secondary"}


def test_a_debt_long_overdue_has_the_slower_rhythm() -> None:
    found = Desk("us", records=(Debt("d", first_overdue=TODAY - timedelta(days=90), noted_at=NOW),))
    found.do("open_debt", picked_debt="d")
    found.do("show_pace")
    assert found.facts["pace_rhythm"] == "monthly"
