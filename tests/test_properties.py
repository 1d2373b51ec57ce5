"""What holds for the real content whatever a person does, in whatever order."""

from typing import TypeAlias

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.core import gates
from bot.core.messages import RESERVED, Upload
from bot.settings import CONTENT
from tests.stage import strict
from tests.talker import Talker

PLACES = [
    {"language": "en", "timezone": "Europe/London"},
    {"language": "en", "timezone": "America/New_York"},
    {"language": "en", "timezone": "Europe/Dublin"},
    {"language": "zh", "timezone": "Asia/Shanghai"},
    {"language": "zh-CN", "timezone": "America/Chicago"},
    {},
]
PHRASES = [
    "/call", "/start", "/plan", "/log", "/history", "/help", "/language", "/stop", "/forget",
    "/export", "/debts", "/nothing", "来电", "记录", "方案", "历史", "/call@bot",
    "they're calling me", "他们打来了", "I want to die", "不想活了", "he said go die", "你去死",
    "1", "２", "十", "0", "-1", "99", "yes", "跳过", "/back", "/end", "/skip", "/hub", "/pause",
    "£120", "¥1,200.50", "三百五", "$300", "tomorrow", "昨天", "3/15", "31 February", "4pm",
    "下午三点", "13800138000", "(202) 555-0142", "They said I'd be arrested", "\ud83d", "\x00", "",
]  # fmt: skip
CHOICES = sorted(
    {choice for script in strict(CONTENT).scripts.values() for step in script.steps.values()
     for choice in step.choose} | {*RESERVED, "resume", "accept_risk", "older", "matches", "same"}
)  # fmt: skip
Move: TypeAlias = tuple[str, str, int]  # what is done, with which words or choice, and a number

texts = st.one_of(
    st.sampled_from(PHRASES),
    st.text(max_size=40),
    st.text(alphabet="\u202e\u200b\u0301\ud800\t\n﷽🙂٣Ⅷ/@.,:-0１一 ", max_size=20),
)
taps: st.SearchStrategy[Move] = st.integers(0, 30).map(lambda number: ("tap", "", number))
moves: st.SearchStrategy[Move] = st.one_of(
    taps,
    taps,
    taps,
    texts.map(lambda text: ("type", text, 0)),
    st.sampled_from(CHOICES).map(lambda choice: ("choose", choice, 0)),
    st.tuples(st.just("press"), st.sampled_from(CHOICES), st.integers(-2, 5)),
    st.integers(1, 100).map(lambda hours: ("wait", "", hours)),
    st.sampled_from([("send", "", 0), ("edit", "", 0)]),
)
places = st.sampled_from(PLACES)


def do(talker: Talker, move: Move) -> None:
    """Makes a move; each turn is checked by the talker itself."""
    match move:
        case "tap", _, number if talker.choices:
            talker.tap(talker.choices[number % len(talker.choices)])
        case "type", text, _:
            talker.type(text)
        case "choose", choice, _:
            talker.tap(choice)
        case "press", choice, age:
            talker.tap(choice, talker.session.turn - age)
        case "wait", _, hours:
            talker.wait(hours=hours)
        case "send", _, _:
            talker.hear(Upload(__file__, "notes.txt"))
        case "edit", _, _:
            talker.edited()


def walked(talker: Talker, way: list[Move]) -> Talker:
    """Gives somebody who has made these moves."""
    for move in way:
        do(talker, move)
    return talker


def calling(place: dict[str, str], *taps: str) -> Talker:
    """Gives somebody in a call, after these taps."""
    talker = Talker(strict(CONTENT), place)
    talker.type("/call")
    for choice in taps:
        talker.tap(choice)
    return talker


@settings(max_examples=150)
@given(places, st.lists(moves, max_size=40))
def test_nothing_a_person_does_breaks_the_talk_or_opens_a_gate(
    place: dict[str, str], way: list[Move]
) -> None:
    walked(Talker(strict(CONTENT), place), way)


@settings(max_examples=60)
@given(places, st.lists(taps, max_size=30), st.sampled_from(CHOICES), st.integers(1, 50))
def test_a_stale_press_moves_nothing(
    place: dict[str, str], way: list[Move], choice: str, age: int
) -> None:
    talker = walked(calling(place), way)
    before, card = talker.session, talker.card
    assert card
    says = talker.tap(choice, before.since - age)
    after = talker.session
    assert (after.frames, after.facts(), after.accepted) == (
        before.frames,
        before.facts(),
        before.accepted,
    )
    if not before.paused:
        (again,) = says
        assert (again.at, again.say, again.choices) == (card.at, card.say, card.choices)


@settings(max_examples=100)
@given(places, st.lists(taps, max_size=20), st.integers(0, 30))
def test_back_and_the_same_answer_come_to_the_same_place(
    place: dict[str, str], way: list[Move], number: int
) -> None:
    talker = walked(calling(place), way)
    here, own = talker.card, talker.own_choices
    if not here or not own or talker.session.paused:
        return
    choice, frames = own[number % len(own)], talker.session.frames
    if choice in gate_choices(talker):
        return  # below, with a test of its own
    talker.tap(choice)
    there = talker.card
    below = [frame.script for frame in talker.session.frames][: len(frames)]
    if not there or "back" not in talker.choices or below != [frame.script for frame in frames]:
        return  # a script was left: there is no way back into it
    talker.tap("back")
    assert talker.card and talker.card.at == here.at
    if choice in talker.choices:
        talker.tap(choice)
        assert talker.card.at == there.at


def gate_choices(talker: Talker) -> tuple[str, ...]:
    """Names the choices that answer a gate on the present card."""
    *_, frame = talker.session.frames
    if frame.held is None:
        return ()
    wanted = talker.content.scripts[frame.script].steps[frame.held]
    shut = gates.shut(talker.content, talker.session, wanted, talker.now)
    return shut.choices if shut else ()


def test_a_mistaken_answer_to_a_gate_can_be_taken_back() -> None:
    talker = calling(PLACES[0], "willing")
    asked = talker.card
    talker.tap("within_year")
    talker.tap("back")
    assert talker.card == asked


@pytest.mark.parametrize("place", PLACES, ids=str)
@example([])
@given(st.lists(moves, max_size=6))
@settings(max_examples=15)
def test_help_in_a_crisis_is_one_message_away_from_everywhere(
    place: dict[str, str], way: list[Move]
) -> None:
    talker = walked(Talker(strict(CONTENT), place), way)
    talker.type("I want to kill myself")
    assert talker.card and talker.card.at.split(".")[0] in ("crisis", "whose_words")


@pytest.mark.parametrize("answer", ["older", "unknown", "not_mine"])
def test_the_age_alone_accepted_says_nothing_of_who_is_calling(answer: str) -> None:
    """A risk that was never stated is not taken: the caller was not even asked about."""
    talker = calling(PLACES[3], "willing", answer, "accept_risk")
    assert talker.card and talker.card.at == "willing_to_pay.willing_if"


def test_an_edit_under_a_safe_twin_keeps_the_gate_shut() -> None:
    talker = calling(PLACES[0], "willing")
    shown = talker.card
    talker.edited()
    talker.type("hm")
    assert shown and talker.card and talker.card.say == shown.say
    assert talker.choices == tuple(each.id for each in shown.choices)


def test_a_digression_over_an_open_script_does_not_lose_the_call() -> None:
    """A plan is begun at home, the phone rings, and the plan is opened again within the call."""
    talker = Talker(strict(CONTENT), PLACES[1])
    for text in ("/start", "/plan", "/call", "/plan"):
        talker.type(text)
    for choice in ("ask_for", "extension", "within_year", "matches", "refuses", "stay"):
        talker.tap(choice)
    assert talker.card and talker.card.at == "call.hub"


def test_a_pause_can_be_ended_by_number_and_by_label() -> None:
    for typed in ("2", "end the call"):
        talker = calling(PLACES[0], "who", "pause")
        talker.type(typed)
        assert talker.card and talker.card.at.startswith("after_call.")


def test_what_is_typed_at_the_hub_is_kept_as_an_answer_would_be() -> None:
    talker = calling(PLACES[0])
    talker.type("he shouts " * 10_000)
    words = talker.session.facts().get("collector_words") or ""
    assert len(words) <= 10_000
