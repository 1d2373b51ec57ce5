"""The facts of the three places and the sources' passages are whole, careful and typed."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest

from bot.coach.rules import Rule, RulesError, Wording, load_rules, load_sources
from bot.core.complaints import Complaint

CONTENT = Path(__file__).parent.parent / "content"
RULES = load_rules(CONTENT / "rules")
SOURCES = load_sources(CONTENT / "sources.yaml")
TODAY = date(2026, 11, 21)
HAN = re.compile(r"[\u4e00-\u9fff]")

ONE_RULE = """\
cn.lim.years:
  value:
    en: Three years.
    zh: 三年。
  numbers: {years: "3"}
  instrument: 民法典 188 (Civil Code)
  force: law
  scope:
    en: Everyone
    zh: 所有人
  source_date: 2025-04
  confidence: verified
  review_by: 2027-11-01
"""


def wordings() -> Iterator[tuple[str, Wording]]:
    for rule in RULES.values():
        yield rule.id, rule.value
        yield rule.id, rule.scope
    for reference in SOURCES.references():
        passage = SOURCES.passage(reference)
        assert passage is not None
        yield reference, passage
        if passage.corrected:
            yield f"{reference} corrected", passage.corrected


def complaints_about(folder: Path, text: str, name: str = "cn.yaml") -> tuple[Complaint, ...]:
    (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(RulesError) as caught:
        load_rules(folder)
    return caught.value.complaints


# The facts themselves


def test_the_three_places_have_their_facts() -> None:
    counts = Counter(rule.place for rule in RULES.values())
    assert counts == {"cn": 99, "uk": 24, "us": 30}


@pytest.mark.parametrize(("name", "wording"), list(wordings()))
def test_both_languages_are_written_in_themselves(name: str, wording: Wording) -> None:
    assert not HAN.search(wording.en), name
    assert HAN.search(wording.zh), name


def test_what_is_from_memory_is_never_shown_and_gives_no_figures() -> None:
    recalled = [rule for rule in RULES.values() if rule.confidence == "memory"]
    assert len(recalled) == 13
    assert not any(rule.shown(TODAY) or rule.numbers for rule in recalled)


def test_what_is_not_in_force_is_not_shown() -> None:
    assert not RULES["cn.psa42_old"].shown(TODAY)
    assert RULES["cn.psa50"].shown(date(2026, 1, 1))
    assert not RULES["cn.psa50"].shown(date(2025, 12, 31))
    assert RULES["cn.psa42_old"].shown(date(2025, 12, 31))


def test_a_fact_falls_due_for_review_on_its_day() -> None:
    lpr = RULES["cn.rate.lpr"]
    assert not lpr.due_for_review(date(2026, 12, 31))
    assert lpr.due_for_review(date(2027, 1, 1))


def test_nothing_is_due_for_review_yet() -> None:
    assert [rule.id for rule in RULES.values() if rule.due_for_review(TODAY)] == []


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_every_figure_is_typed_and_no_address_is_shown(rule: Rule) -> None:
    assert all(isinstance(figure, Decimal | date | time) for figure in rule.numbers.values())
    assert "://" not in f"{rule.value}{rule.instrument}{rule.scope}{rule.web}"


@pytest.mark.parametrize(
    ("rule_id", "name", "expected"),
    [
        ("cn.freq.std", "calls", 3),
        ("cn.freq.cba", "attempts", 6),
        ("cn.freq.nifa2024", "calls", 3),
        ("cn.lim.years", "years", 3),
        ("cn.lim.payorder", "days", 15),
        ("cn.rate.penalty", "min_multiplier", "1.3"),
        ("cn.rate.penalty", "max_multiplier", "1.5"),
        ("cn.rate.private", "lpr_multiplier", 4),
        ("us.freq", "calls", 7),
        ("us.freq", "days", 7),
        ("us.validate", "days", 5),
        ("us.dispute", "days", 30),
        ("uk.lim.ew", "years", 6),
        ("uk.verify.cca", "working_days", 12),
    ],
)
def test_a_figure_that_code_uses(rule_id: str, name: str, expected: int | str) -> None:
    assert RULES[rule_id].number(name) == Decimal(expected)


@pytest.mark.parametrize(
    ("rule_id", "start", "end"),
    [
        ("cn.hours.std", time(22), time(8)),
        ("cn.hours.cba", time(22), time(8)),
        ("us.hours", time(21), time(8)),
    ],
)
def test_quiet_hours(rule_id: str, start: time, end: time) -> None:
    rule = RULES[rule_id]
    assert (rule.clock("from"), rule.clock("to")) == (start, end)


def test_a_figure_is_asked_for_by_its_kind() -> None:
    assert RULES["cn.rate.lpr"].day("on") == date(2026, 1, 20)
    with pytest.raises(KeyError, match="no time called years"):
        RULES["cn.lim.years"].clock("years")
    with pytest.raises(KeyError, match="no Decimal called months"):
        RULES["cn.lim.years"].number("months")


# Where sources disagree


def test_a_standard_and_a_pledge_are_not_called_law() -> None:
    standard = {rule.force for rule in RULES.values() if rule.instrument.startswith("GB/T")}
    pledge = {rule.force for rule in RULES.values() if rule.instrument.startswith("中银协")}
    assert (standard, pledge) == ({"recommended_standard"}, {"industry_pledge"})


@pytest.mark.parametrize(
    ("rule_id", "word"),
    [
        ("cn.lim.ack", "call"),  # in China words on a call may restart the time
        ("uk.lim.oral", "do not restart"),  # in England they do not, and a payment does
        ("uk.lim.oral", "card payment"),
        ("cn.rate.private", "In private lending"),
        ("cn.hard.card70", "may agree"),
        ("cn.hard.card70", "not a right"),
        ("cn.rate.cfc20", "no document"),
        ("us.freq", "presumed"),
        ("us.freq", "calls only"),
        ("us.rec.states", "I am recording this call"),
        ("uk.lim.scot", "ceases to exist"),
        ("uk.lim.ack", "cannot bring an expired debt back"),
    ],
)
def test_a_trap_is_worded_carefully(rule_id: str, word: str) -> None:
    assert word in RULES[rule_id].value.en


def test_lpr_times_four_is_for_private_lending_only() -> None:
    using = {rule.id for rule in RULES.values() if "lpr_multiplier" in rule.numbers}
    assert using == {"cn.rate.private", "cn.rate.microloan"}
    assert RULES["cn.rate.private"].scope.en.startswith("Private lending only")


# The sources


def test_the_four_seeds_and_our_own_practice_are_named() -> None:
    assert list(SOURCES.by_id) == ["seed-000", "seed-001", "seed-002", "seed-003", "own"]


def test_only_our_own_practice_is_plain_advice() -> None:
    kinds = {name: {p.kind for p in s.passages.values()} for name, s in SOURCES.by_id.items()}
    assert kinds.pop("own") == {"plain_advice"}
    assert set(map(frozenset, kinds.values())) == {frozenset({"seed"})}


@pytest.mark.parametrize(
    "reference",
    [
        "seed-000:police-first",
        "seed-000:no-such-company",
        "seed-000:always-willing",
        "seed-001:step-3",
        "seed-002:no-seal",
        "seed-002:blacklist-three-months",
        "seed-003:credit-record",
    ],
)
def test_advice_that_is_wrong_or_too_strong_is_corrected(reference: str) -> None:
    passage = SOURCES.passage(reference)
    assert passage is not None
    assert passage.corrected is not None


def test_a_passage_that_does_not_exist_is_none() -> None:
    assert [SOURCES.passage(r) for r in ("seed-001:step-9", "seed-9:x", "seed-001")] == [None] * 3


# Mistakes are told with file and line


def test_a_good_rule_loads(tmp_path: Path) -> None:
    (tmp_path / "cn.yaml").write_text(ONE_RULE, encoding="utf-8")
    assert list(load_rules(tmp_path)) == ["cn.lim.years"]


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("    zh: 三年。\n", "", "R001", 2),
        ("zh: 三年。", "zh: ' '", "R001", 4),
        ("force: law", "force: custom", "R001", 7),
        ("verified", "memory", "R001", 1),
        ("verified", "sure", "R001", 12),
        ('"3"', "three", "R001", 5),
        ("2027-11-01", "soon", "R001", 13),
        ("2027-11-01", "{when: soon}", "R001", 13),
        ("2025-04", "April", "R001", 11),
        ("  force: law\n", "", "R001", 1),
        ("force: law", "forse: law", "R001", 7),
        ("cn.lim.years:", "CN.years:", "R001", 1),
        ("cn.lim.years:", "us.lim.years:", "R002", 1),
        ("force: law", "instrument: law", "Y002", 7),
        ("force: law", "force: [law", "Y001", 8),
    ],
)
def test_a_mistake_names_its_line(tmp_path: Path, old: str, new: str, code: str, line: int) -> None:
    complaints = complaints_about(tmp_path, ONE_RULE.replace(old, new))
    assert (code, str(tmp_path / "cn.yaml"), line) in {(c.code, c.file, c.line) for c in complaints}


@pytest.mark.parametrize("text", ["just words\n", "- a list\n", "", "cn.lim.years: words\n"])
def test_a_file_of_another_shape_is_one_complaint(tmp_path: Path, text: str) -> None:
    assert [c.code for c in complaints_about(tmp_path, text)] == ["R001"]


def test_mistakes_of_all_files_are_told_together(tmp_path: Path) -> None:
    (tmp_path / "uk.yaml").write_text("a: [\n", encoding="utf-8")
    complaints = complaints_about(tmp_path, ONE_RULE.replace("law", "custom"))
    assert [c.code for c in complaints] == ["R001", "Y001"]


def test_a_wrong_passage_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "sources.yaml"
    path.write_text(
        "own:\n  title: {en: Ours, zh: 我们的}\n  passages:\n    one-breath:\n      en: Breathe.\n",
        encoding="utf-8",
    )
    with pytest.raises(RulesError) as caught:
        load_sources(path)
    assert str(caught.value) == f"{path}:4: P001 own > passages > one-breath > zh: Field required"
