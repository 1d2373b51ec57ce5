"""A message that is looked at: one reply that fits everywhere, several at once, and the log."""

import re
from collections.abc import Iterator
from typing import get_args

import pytest

from bot.channels.plain import plain
from bot.coach.case import Contact
from bot.coach.debt import Debt, Product
from bot.core import engine
from bot.core.messages import Say
from bot.core.session import Frame
from bot.settings import CONTENT
from handlers.naming import of_tactic
from tests.handlers.desk import LIBRARY, NOW, Desk
from tests.stage import strict

BYTES = 2048  # of a plain message
NOTICE = (
    "【最后通知】您的贷款已严重逾期，我司已向法院提交诉 讼材料，今日17时前未结清将正式立案，"
    "届时冻结您名下账户并通知户籍地。请将欠款转至微信收款码，详情 t.cn/A6abc"
)
SHERIFF = (
    "FINAL NOTICE: this account has been referred to the county sheriff. Pay $1,942 today by Zelle"
    " or deputies will come to your home and arrest you. Details: bit.ly/x1Yz"
)
SIGNS = ("private_payee", "odd_payment", "spaced", "no_case_number")  # as many as a card shows
LONG = ("refuse_to_identify_or_verify", "personal_info_or_code_request", "middleman_mediator")
OTHERS = of_tactic("name", *LONG)
VERDICTS = re.compile(
    r"\bfake|\bgenuine|\bignore (?:it|this|them)|假的|不用理|不必理会", re.IGNORECASE
)


def shown(desk: Desk, step: str, script: str = "message") -> Say:
    """Gives the card that a step makes of what is known."""
    content = strict(CONTENT)
    frame = Frame(script=script, step=step, version=content.scripts[script].version)
    session = desk.session.model_copy(update={"frames": (frame,), "content": content.key})
    say = engine.present(content, session, NOW)
    assert say is not None
    return say


def as_text(say: Say) -> str:
    return plain(say, strict(CONTENT).words.all("faces", say.language))


def looked_at(desk: Desk, *messages: str) -> Desk:
    """Pastes one message after another."""
    desk.do("begin_message")
    for each in messages:
        before = desk.facts.get("message_text")
        desk.do("check_message", message_text=f"{before}\n{each}" if before else each)
    return desk


def ids(desk: Desk) -> list[str]:
    return list(desk.facts.get("message_tactics") or ())


@pytest.mark.parametrize("place", ["cn", "us", "uk", "other"])
@pytest.mark.parametrize("text", [NOTICE, SHERIFF])
def test_one_reply_has_all_that_is_needed(text: str, place: str) -> None:
    desk = looked_at(Desk(place), text)
    say = shown(desk, "result_court")
    words, language = strict(CONTENT).words, say.language
    card, [best, *_] = as_text(say), ids(desk)
    file, facts = f"tactics/{best}", desk.facts
    for message in ("name", "truth", "next", "keep"):
        assert words.get(file, language, message, facts) in card
    assert say.say == words.get(file, str(say.spoken), "line.say", facts)
    assert say.text.rstrip().endswith(words.get("message", language, "court", facts))
    assert len(card.encode()) < BYTES
    assert "deadline" in [each.id for each in say.choices]


def cards() -> Iterator[tuple[str, str, str, str]]:
    for tactic in LIBRARY.recogniser.ids:
        for language in ("en", "zh"):
            for place in ("cn", "us", "uk", "other"):
                for spoken in ("en", "zh"):
                    yield tactic, language, place, spoken


@pytest.mark.parametrize("product", get_args(Product))
def test_every_reply_fits_and_is_no_verdict(product: Product) -> None:
    desk = looked_at(Desk("cn"), NOTICE, SHERIFF)
    signs = [{"id": sign, "piece": "请将欠款转至微信收款码请将欠款…"} for sign in SIGNS]
    for tactic, language, place, spoken in cards():
        desk.do("take_message", picked_message=tactic)
        [view] = desk.facts["message_view"]
        desk.tell(message_view=[{**view, "because": "逾期未还" * 7, "others": OTHERS}])
        person = {"language": language, "place": place, "collector_language": spoken}
        desk.tell(**person, message_signs=signs, product=product)
        for office in ("court", "police", "mediator", "lender"):
            desk.tell(message_from=office)
            card = as_text(shown(desk, "result_court" if office == "court" else "result"))
            assert len(card.encode()) < BYTES, (tactic, person, office, len(card.encode()))
            assert not VERDICTS.search(card), card
            assert not re.search(r"(?<!: )\bnone\b", card), card


def test_a_mild_message_hides_no_hard_one() -> None:
    mild = "Your minimum payment of £20 is due on Monday."
    hard = "We will ring your boss at work and tell him what you owe."
    assert ids(looked_at(Desk("uk"), mild)) == ["neutral_reminder"]
    assert ids(looked_at(Desk("uk"), mild, hard)) == ids(looked_at(Desk("uk"), f"{mild}\n\n{hard}"))
    assert "neutral_reminder" not in ids(looked_at(Desk("uk"), mild, hard))
    assert "workplace_call" in ids(looked_at(Desk("uk"), mild, hard))


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Hello, your parcel is waiting at the shop for you.", "nothing"),
        ("There is an issue with your account. We can work out a plan.", None),
        ("Pague hoy o vamos a su casa con la policía mañana", "foreign"),
        ("\ufffd\ufffd ~~%%##@@", "wordless"),
        ("They said they know where I live and they will come", "unsure"),
    ],
)
def test_what_is_not_recognised_is_said_openly(text: str, state: str | None) -> None:
    desk = looked_at(Desk("us"), text)
    assert state is None or desk.facts["message_state"] == state
    assert {*ids(desk)} <= LIBRARY.recogniser.harmless


def test_a_1069_number_decides_nothing() -> None:
    text = "本月账单已出，应还金额328元，请于25日前还款。"
    with_number = looked_at(Desk("cn"), f"【106912345678】{text}")
    assert ids(with_number) == ids(looked_at(Desk("cn"), text))
    assert with_number.facts["message_from"] == "lender"


def test_a_link_in_a_reply_cannot_be_tapped() -> None:
    card = as_text(shown(looked_at(Desk("us"), SHERIFF), "result_court"))
    assert "bit[.]ly" in card
    assert "bit.ly" not in card


def test_it_is_kept_as_a_message_and_a_call_stays_as_it_was() -> None:
    desk = Desk("uk", records=(Debt("d1", lender="A", place="uk"),))
    desk.do("start_call")
    call = desk.session.contact_id
    looked_at(desk, SHERIFF).do("keep_message")
    [kept] = [each for each in desk.records if isinstance(each, Contact)]
    assert kept.details["contact_kind"] == "message"
    assert kept.details["collector_words"] == SHERIFF
    assert kept.details["tactics"] == ids(desk)
    assert (kept.debt, kept.happened_at, kept.contact == call) == ("d1", NOW, False)
    assert (desk.session.contact_id, desk.facts["contact_kind"]) == (call, "call")


def test_with_several_debts_it_is_kept_for_none_of_them() -> None:
    desk = Desk("uk", records=(Debt("d1", place="uk"), Debt("d2", place="uk")))
    looked_at(desk, SHERIFF).do("keep_message")
    [kept] = [each for each in desk.records if isinstance(each, Contact)]
    assert kept.debt == ""


def test_in_a_call_each_sentence_is_heard_by_itself_and_all_are_noted() -> None:
    desk = Desk("us")
    first = "He says he'll ring my boss and tell everyone at work I owe money"
    then = "now he says pay today or they will have me arrested"
    desk.do("hear", collector_words=first)
    assert desk.facts["heard_state"] == "sure"
    assert desk.facts["tactics"][0] == "workplace_call"
    desk.do("hear", collector_words=f"{first}\n{then}")
    assert desk.facts["heard_say"][0]["id"] != "workplace_call"
    assert {"workplace_call", "threat_arrest"} <= {*desk.facts["tactics"]}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_live_card_is_one_short_line(language: str) -> None:
    desk = Desk("us")
    desk.tell(language=language, collector_language="en")
    for tactic in LIBRARY.recogniser.ids:
        desk.do("take_heard", picked_heard=tactic)
        say = shown(desk, "heard", "call")
        assert say.say == strict(CONTENT).words.get(f"tactics/{tactic}", "en", "line.say", {})
        assert {each.id for each in say.choices} >= {"moved_on", "keep_on", "other"}
        assert len(say.text) < 120
