"""What people ask about their rights: every answer names the rules it rests on, and their force."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.coach.debt import Product
from bot.coach.hours import hour_told
from bot.coach.library import Library
from bot.coach.rules import Force, Rule, load_rules
from bot.conversation import Conversation
from bot.core.messages import RESERVED, Address, Heard, Pick, Say, Text
from bot.core.session import Session
from bot.settings import CONTENT
from handlers import ACTIONS
from tests.memory import MemoryStore
from tests.stage import strict

ANN = Address("memory", "ann")
NOON = datetime(2026, 3, 2, 12, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
ZONES = {
    "cn": "Asia/Shanghai",
    "us": "America/New_York",
    "uk": "Europe/London",
    "other": "Etc/GMT+5",
}
BASE = Path(__file__).parent / "bad_content"
QUESTIONS = list(strict(CONTENT).scripts["rights"].steps["ask"].choose)
TOPICS = [each for each in QUESTIONS if each not in ("place", "done")]
PRODUCTS = (None, *get_args(Product))
PLAIN_BYTES = 2048
FORCES = {
    "en": {
        "law": "(law:",
        "binding_rule": "(binding rule:",
        "recommended_standard": "(recommended standard:",
        "industry_pledge": "(the trade's own pledge:",
        "practice": "(practice:",
    },
    "zh": {
        "law": "（法律：",
        "binding_rule": "（有约束力的规定：",
        "recommended_standard": "（推荐性标准：",
        "industry_pledge": "（行业自律：",
        "practice": "（实务做法：",
    },
}


@dataclass
class Asker:
    """Somebody who opened /rights."""

    language: str = "en"
    place: str = "cn"
    product: str | None = None
    now: datetime = NOON
    folder: Path = CONTENT
    zone: str | None = None
    store: MemoryStore = field(default_factory=MemoryStore)
    count: int = 0

    def __post_init__(self) -> None:
        library = Library(self.folder)
        self.talk = Conversation(strict(CONTENT), self.store, ACTIONS, library)
        self.hear(Text("/rights"))
        if self.product:
            self._know(product=self.product)

    def hear(self, what: Text | Pick) -> Say:
        self.count += 1
        zone = self.zone if self.zone is not None else ZONES[self.place]
        known = {"language": self.language, "place": self.place, "timezone": zone}
        heard = Heard(ANN, f"event-{self.count}", what, self.now, known=known)
        return self.talk.turn(heard).replies[-1].say

    def tap(self, choice: str) -> Say:
        return self.hear(Pick(choice))

    @property
    def session(self) -> Session:
        with self.store.begin() as unit:
            found = unit.find(ANN)
        assert found is not None
        return Session.model_validate_json(found.session or "{}")

    @property
    def rules(self) -> list[dict[str, Any]]:
        return self.session.facts().get("rights_rules") or []

    def _know(self, **debt: str) -> None:
        session = self.session
        session = session.model_copy(update={"debt": {**session.debt, **debt}})
        stored = session.model_dump_json(exclude_defaults=True)
        with self.store.begin() as unit:
            arrived = unit.arrive(ANN, "aside", self.now)
            heard = Heard(ANN, "aside", Text("-"), self.now)
            unit.save(arrived.person_id, session.turn, stored, heard, ())


def fits(say: Say) -> None:
    """Asserts that a card fits one plain message."""
    assert len(plain(say).encode()) <= PLAIN_BYTES, say.text


def plain(say: Say) -> str:
    """Gives a card as plain text, with its choices numbered."""
    numbered = [f"{number}. {each.label}" for number, each in enumerate(say.choices, 1)]
    return "\n".join(filter(None, [say.text, say.say, say.meaning, say.why, *numbered]))


def everywhere() -> Iterator[tuple[str, str, str | None]]:
    for language in ("en", "zh"):
        for place in ZONES:
            for product in PRODUCTS if place == "cn" else (None,):
                yield language, place, product


# No answer without its source


@pytest.mark.parametrize(("language", "place", "product"), list(everywhere()))
def test_every_answer_names_its_rules_and_their_force(
    language: str, place: str, product: str | None
) -> None:
    asker = Asker(language, place, product)
    steps, known = asker.talk.content.scripts["rights"].steps, asker.talk.library.rules
    for topic in TOPICS:
        say = asker.tap(topic)
        step = steps[say.at.removeprefix("rights.")]
        here = [known[id] for id in step.source if id.startswith(f"{place}.")]
        assert step.source
        assert [each["id"] for each in asker.rules] == [rule.id for rule in here]
        for rule in here:
            names(say, rule, language)
        fits(say)
        fits(asker.tap("explain"))
        asker.tap("another")


def names(say: Say, rule: Rule, language: str) -> None:
    """Asserts that a card has a rule with its force, instrument, date and scope."""
    assert rule.confidence != "memory"
    assert (rule.value.zh if language == "zh" else rule.value.en) in say.text
    instrument = rule.instrument.partition(" (")[0] if language == "zh" else rule.instrument
    assert instrument in say.text
    assert rule.source_date == "none" or rule.source_date in say.text
    if rule.phone or rule.web:  # a place to turn to, and no rule
        assert f"{rule.phone or rule.web}" in say.text
    else:
        assert FORCES[language][rule.force] in say.text
        assert (rule.scope.zh if language == "zh" else rule.scope.en) in say.text


def test_every_step_that_speaks_has_a_source_but_the_list_of_questions() -> None:
    steps = strict(CONTENT).scripts["rights"].steps
    assert [id for id, step in steps.items() if step.choose and not step.source] == ["ask"]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_figures_stand_in_the_rules_and_not_in_our_words(language: str) -> None:
    words = (CONTENT / f"words/{language}/rights.ftl").read_text("utf-8")
    figures = {*re.findall(r"\d+", words.replace("\\u000A", ""))}
    assert figures == {"1", "2", "110", "911", "999"}  # the order of steps, and the police


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("place", list(ZONES))
def test_a_court_paper_always_ends_with_the_court(place: str, language: str) -> None:
    last = Asker(language, place).tap("paper").text.splitlines()[-1]
    assert re.search(r"ring the court today, on its published number|今天就打法院公布的电话", last)


def test_a_card_with_a_large_principal_is_never_waved_away() -> None:
    for product in (None, "credit_card"):
        text = Asker("en", "cn", product).tap("arrest").text
        assert "large unpaid principal" in text
        assert "50,000" in text


# The rule's own wording


@pytest.fixture
def edited(tmp_path: Path) -> Callable[[str, str, str], Path]:
    """Gives a folder of rules in which the text of one was changed."""

    def edit(id: str, old: str, new: str) -> Path:
        shutil.copytree(CONTENT / "rules", tmp_path / "rules")
        path = tmp_path / f"rules/{id.split('.')[0]}.yaml"
        head, found, rest = path.read_text("utf-8").partition(f"\n{id}:\n")
        assert old in rest
        path.write_text(head + found + rest.replace(old, new, 1), "utf-8")
        return tmp_path

    return edit


def test_an_advisers_edit_shows(edited: Callable[[str, str, str], Path]) -> None:
    folder = edited("us.freq", "en: There is no hard limit.", "en: There is a new limit.")
    assert (
        "• There is a new limit. For one debt" in Asker(place="us", folder=folder).tap("often").text
    )


def test_what_is_from_memory_is_kept_and_not_shown(
    edited: Callable[[str, str, str], Path],
) -> None:
    folder = edited("uk.harass", "confidence: secondary", "confidence: memory")
    asker = Asker(place="uk", folder=folder)
    assert "Harassment" not in asker.tap("often").text
    assert [each["id"] for each in asker.rules] == ["uk.hours"]
    assert "uk.harass" in load_rules(folder / "rules")


# A rule that waits for review


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "; this was so as of 2024-11-22, so check it)"),
        ("zh", "；2024-11-22时是这样，现在先查一查）"),
    ],
)
def test_a_rule_past_its_review_is_said_with_care(
    language: str, words: str, edited: Callable[[str, str, str], Path]
) -> None:
    folder = edited("us.hours", "review_by: 2027-11-01", "review_by: 2026-03-01")
    late = datetime(2026, 3, 2, 23, 30, tzinfo=ZoneInfo(ZONES["us"]))
    asker = Asker(language, "us", now=late, folder=folder)
    text = asker.tap("now").text
    assert asker.session.facts()["hours_now"] == "unsure"
    assert words in text
    assert re.search("wasn't looked up lately|近期没有核对过", text)


@pytest.mark.parametrize(
    ("example", "status"), [("R003-due-for-review", 0), ("C001-line-without-source", 1)]
)
def test_a_warning_fails_nothing(example: str, status: int, tmp_path: Path) -> None:
    for each in ("base", example):
        shutil.copytree(BASE / each, tmp_path, dirs_exist_ok=True)
    result = CliRunner().invoke(app, ["check", str(tmp_path)])
    assert (result.exit_code, example.split("-")[0] in result.output) == (status, True)


# Whether they may call now


RULES = load_rules(CONTENT / "rules")
HOURS = {"cn": ("cn.hours.std", "cn.hours.cba"), "us": ("us.hours",), "uk": ("uk.hours",)}


@pytest.mark.parametrize(
    ("place", "at", "state", "force"),
    [
        ("cn", time(7, 59), "quiet", "recommended_standard"),
        ("cn", time(8), "open", None),
        ("cn", time(21, 59), "open", None),
        ("cn", time(22), "quiet", "recommended_standard"),
        ("cn", time(0), "quiet", "recommended_standard"),
        ("us", time(7, 59), "quiet", "law"),
        ("us", time(8), "open", None),
        ("us", time(21, 1), "quiet", "law"),
        ("uk", time(3), "unknown", None),
    ],
)
def test_an_hour_is_held_against_the_rules(
    place: str, at: time, state: str, force: Force | None
) -> None:
    hour = hour_told([RULES[id] for id in HOURS[place]], (), at)
    assert (hour.state, hour.force) == (state, force)


def test_what_waits_for_review_decides_no_hour_alone() -> None:
    rules = [RULES[id] for id in HOURS["cn"]]
    at_night = time(23)
    assert hour_told(rules, ["cn.hours.std"], at_night).force == "industry_pledge"
    assert hour_told(rules, HOURS["cn"], at_night).state == "unsure"


@pytest.mark.parametrize(
    ("place", "zone", "clock", "words"),
    [
        ("cn", "Asia/Shanghai", "12:30", "Nothing that I may cite"),
        ("cn", "America/New_York", "23:30", "recommended standard they shouldn't be calling"),
        ("us", "Asia/Shanghai", "12:30", "Nothing that I may cite"),
        ("us", "America/New_York", "23:30", "By law this counts as a bad hour"),
        ("uk", "Europe/London", "04:30", "No fixed hours here"),
    ],
)
def test_the_clock_is_the_persons_own(place: str, zone: str, clock: str, words: str) -> None:
    text = Asker(place=place, zone=zone).tap("now").text
    assert f"It's {clock} where you are." in text
    assert words in text


def test_without_a_zone_no_hour_is_judged() -> None:
    text = Asker(place="us", zone="").tap("now").text
    assert text.startswith("I don't know your time zone")
    assert "Calls before 8 am" in text


# Recording: announced first, whatever is known of the place


@pytest.mark.parametrize("place", [*ZONES, None])
def test_recording_is_announced_wherever_that_is(place: str | None) -> None:
    words, facts = strict(CONTENT).words, {"place": place} if place else {}
    for script in ("handle_insults", "rights"):
        for language, line in (
            ("en", r"recording this call|keeping a record"),
            ("zh", "录音|做记录"),
        ):
            assert re.search(line, words.get(script, language, "record.say", facts))


def test_advice_on_recording_differs_by_place_and_names_rules_of_each() -> None:
    words, scripts = strict(CONTENT).words, strict(CONTENT).scripts
    for script in ("handle_insults", "rights"):
        source = scripts[script].steps["record"].source
        assert {id.split(".")[0] for id in source if ".rec." in id or id == "uk.rec"} == {
            "cn",
            "us",
            "uk",
        }
        assert "own:say-you-record" in source
    why = {words.get("handle_insults", "en", "record.why", {"place": place}) for place in ZONES}
    assert len(why) == len(ZONES)


def test_the_list_offers_every_question_and_nothing_reserved() -> None:
    assert not {*QUESTIONS} & {*RESERVED}
    assert len(TOPICS) == 11
