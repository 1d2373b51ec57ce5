"""Where a source is out of date or too strong, the content says the corrected thing."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.coach.rules import load_sources
from bot.coach.tactic import read_tactics
from bot.settings import CONTENT
from tests.stage import strict

DECISION = Path(__file__).parent.parent / "docs/decisions/0012-corrected-advice.md"
SOURCES = load_sources(CONTENT / "sources.yaml")
SCRIPTS = strict(CONTENT).scripts
WORDS = sorted((CONTENT / "words").rglob("*.ftl"))
MESSAGE = re.compile(r"^(?=[a-z_])", re.MULTILINE)
NOT_PROMISED = r"nobody can promise|no rule clears|(?:谁也|没人)(?:不能|能)?保证|没有“三个月"
FORBIDDEN = (
    r"you (?:can't|cannot|won't|will not) be (?:arrested|jailed)|nobody goes to (?:jail|prison)",
    r"不会被抓|不会坐牢|不能抓你|不可能坐牢|抓不了你",
    r"(?:protects?|saves?|keeps?) your credit|won't (?:show|appear) on your (?:credit )?report",
    r"保住征信|不影响征信|不会上征信|保护征信",
    r"agencies (?:are illegal|don't exist)|collection companies (?:are illegal|don't exist)",
    r"催收公司(?:不合法|不存在|都是非法)",
    r"call the police first[.!]|先报警再说|一律先报警",
)


def corrected() -> list[str]:
    found = ((name, SOURCES.passage(name)) for name in SOURCES.references())
    return [name for name, passage in found if passage and passage.corrected]


def rows() -> Iterator[tuple[str, str]]:
    """Gives each passage of the decision with every step that is named beside it."""
    for line in DECISION.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if cells[0].startswith("`seed-"):
            for step in re.findall(r"`([a-z_.]+)`", cells[-1]):
                yield cells[0].strip("`"), step


def messages() -> Iterator[tuple[str, str]]:
    for path in WORDS:
        for text in MESSAGE.split(path.read_text("utf-8")):
            yield f"{path.parent.name}/{path.name}: {text.partition(' ')[0]}", text


def test_every_correction_is_put_to_work() -> None:
    steps = [step for script in SCRIPTS.values() for step in script.steps.values()]
    tactics = [read.value for read in read_tactics(CONTENT / "tactics") if read.value]
    cited = {source for each in steps for source in each.source}
    cited |= {source for each in tactics for source in each.source}
    assert [name for name in corrected() if name not in cited] == []


@pytest.mark.parametrize(("passage", "place"), list(rows()))
def test_a_place_that_the_decision_names_rests_on_that_passage(passage: str, place: str) -> None:
    script, step = place.split(".")
    assert passage in SCRIPTS[script].steps[step].source


def test_the_decision_names_all_that_the_sources_got_wrong_most() -> None:
    assert {passage for passage, _ in rows()} == {
        "seed-000:police-first",
        "seed-000:no-such-company",
        "seed-000:answer-rhythm",
        "seed-002:no-seal",
        "seed-002:blacklist-three-months",
        "seed-003:credit-record",
    }


@pytest.mark.parametrize("phrase", FORBIDDEN)
def test_no_sentence_promises_what_is_corrected(phrase: str) -> None:
    assert [name for name, text in messages() if re.search(phrase, text, re.IGNORECASE)] == []


def test_a_blacklist_is_named_only_to_say_that_nobody_can_promise_it_clears() -> None:
    about = [(name, text) for name, text in messages() if re.search("blacklist|黑名单", text, re.I)]
    said_by_them = re.compile(r": (?:sounds|name)$")  # in a tactic, what the collector claims
    ours = [(name, text) for name, text in about if not said_by_them.search(name)]
    assert len(ours) >= 6
    assert [name for name, text in ours if not re.search(NOT_PROMISED, text, re.I)] == []
