"""Long, odd texts at every kind of step: each is answered kindly, and nothing is lost by it."""

from itertools import chain

import pytest

from bot.core.values import tidy
from bot.settings import CONTENT
from tests.narratives import narrative
from tests.stage import strict
from tests.talker import Talker

UK = {"language": "en", "timezone": "Europe/London"}
CN = {"language": "zh", "timezone": "Asia/Shanghai"}
LOG = ("/log", "call")
WHEN = (*LOG, "today", "skip")
HOW = (*WHEN, "how", "skip", "skip")
DEBT = ("/debts", "add", "Acme Card", "skip", "skip", "skip", "skip")
# How to come to a step of each kind, and an answer that is taken there.
STEPS = {
    "choose": (("/help",), "commands"),
    "typed": (("/call",), "who"),
    "gate": (("/call", "willing"), "older"),
    "pause": (("/call", "pause"), "resume"),
    "choice": (("/log",), "letter"),
    "text": ((*WHEN, "words", "exact"), "They want it all by noon"),
    "number": (HOW, "12"),
    "money": (("/plan", "work_out", "figure"), "120"),
    "decimal": ((*DEBT, "change", "annual_rate"), "18.25%"),
    "file": (("/promises", "add", "they", "letter", "skip", "written"), "skip"),
    "date": (LOG, "yesterday"),
    "time": ((*LOG, "today"), "14:30"),
    "phone": ((*HOW, "12"), "+44 161 496 0000"),
}
LONGEST = (narrative(100, 9_000), narrative(101, 100_000), "XXXX" * 25_000)
TEXTS = (*map(narrative, range(12)), *LONGEST)
LIMIT = 10_000  # characters of a text that is asked for


def at(kind: str, place: dict[str, str]) -> Talker:
    """Gives somebody who stands at a step of this kind."""
    talker = Talker(strict(CONTENT), place)
    for each in STEPS[kind][0]:
        answer(talker, each)
    return talker


def test_every_kind_that_is_asked_for_is_among_these() -> None:
    scripts = strict(CONTENT).scripts.values()
    steps = chain.from_iterable(script.steps.values() for script in scripts)
    assert {kind for step in steps for kind in step.ask.values()} <= STEPS.keys()


@pytest.mark.parametrize("place", [UK, CN], ids=["en", "zh"])
@pytest.mark.parametrize("kind", STEPS)
def test_a_long_odd_text_is_answered_and_the_step_still_works(
    kind: str, place: dict[str, str]
) -> None:
    for text in TEXTS:
        talker = at(kind, place)
        before = talker.session.facts()
        talker.type(text)
        taken = kind == "typed" or (kind == "text" and len(text.replace("\x00", "")) <= LIMIT)
        assert taken or kind == "pause" or talker.session.facts() == before
        if taken:
            talker.tap("back")
        here = where(talker)
        answer(talker, STEPS[kind][1])
        assert where(talker) != here


def where(talker: Talker) -> object:
    """Tells one question from another."""
    return talker.card and (talker.card.at, talker.choices)


def answer(talker: Talker, given: str) -> None:
    """Taps what can be tapped, types the rest."""
    if given in talker.choices:
        talker.tap(given)
    else:
        talker.type(given)


@pytest.mark.parametrize("seed", range(12))
def test_an_exact_text_is_kept_word_for_word(seed: int) -> None:
    text = narrative(seed)
    talker = at("text", UK)
    talker.type(text)
    assert talker.session.facts()["collector_words"] == text.replace("\x00", "").strip()


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("words", ["I want to kill myself", "真的不想活了"])
def test_danger_is_heard_in_the_middle_of_a_long_text(seed: int, words: str) -> None:
    hidden = "\u200b".join(words.upper())
    text = f"{narrative(seed, 20_000)}. {hidden} .{narrative(seed + 50, 20_000)}"
    assert tidy(words).casefold() in tidy(text).casefold()
    talker = at("choice", UK)
    talker.type(text)
    assert talker.card and talker.card.at == "crisis.help_here"
