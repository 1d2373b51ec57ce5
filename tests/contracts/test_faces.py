"""What every face does alike: one suite, played on each of them."""

import hashlib
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from bot.channels.plain import plain
from bot.coach.action import Action, Arguments, Outcome
from bot.coach.case import Case
from bot.core.messages import Address, Heard, Pick, Text, Upload
from tests.faces import FACES, Face
from tests.faces.direct import DirectFace
from tests.faces.face import Cards, What
from tests.faces.headless import HeadlessFace
from tests.stage import Stage

NOW = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)
UK = {"language": "en", "timezone": "Europe/London"}
CN = {"language": "zh", "timezone": "Asia/Shanghai"}
ASK_WHO = "Your name, your company and your staff number, please?"
FIRST_LINE = "I can't talk now. Which company, and what's the reference?"
EVENTS = map("contract-{}".format, count())


class Broken(Exception):
    """What a test's own action raises."""


@pytest.fixture(params=sorted(FACES))
def kind(request: pytest.FixtureRequest) -> type[Face]:
    return FACES[request.param]


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path, NOW, UK)
    yield stage
    stage.close()


@pytest.fixture
def face(kind: type[Face], stage: Stage) -> Iterator[Face]:
    """A face at which somebody has just been greeted."""
    face = kind(stage)
    face.open()
    hear(face, Text("/start"))
    yield face
    face.close()


def hear(face: Face, what: What) -> Cards:
    return face.hear(what, next(EVENTS))


def needs(face: Face, what: str) -> None:
    if what in face.cannot:
        pytest.skip(f"this face has no {what}")


@pytest.mark.parametrize(
    "chosen",
    [Pick("who"), Text("1"), Text("１"), Text("who is IT?"), Text("/who")],
    ids=["tap", "number", "full-width", "label", "slash"],
)
def test_a_choice_is_tapped_or_typed(face: Face, chosen: What) -> None:
    hear(face, Text("/call"))
    (card,) = hear(face, chosen)
    assert f"» {ASK_WHO}" in card.splitlines()


def test_an_old_button_repeats_the_question_and_moves_nothing(face: Face, stage: Stage) -> None:
    needs(face, "press")
    hear(face, Text("/call"))
    here = hear(face, Pick("who"))
    before = stage.session(face.address)
    (again,) = hear(face, Pick("verify", turn=2))
    after = stage.session(face.address)
    assert again.endswith(here[-1])
    assert before and after and (before.frames, before.facts()) == (after.frames, after.facts())


def test_an_event_heard_twice_is_answered_alike_and_counts_once(face: Face, stage: Stage) -> None:
    needs(face, "again")
    first = face.hear(Text("/call"), "the-same")
    assert face.hear(Text("/call"), "the-same") == first
    session = stage.session(face.address)
    assert session and session.turn == 2


def noted_as_sent(face: Face, stage: Stage) -> None:
    """Waits for it: a face that has its answer may be quicker than the server's note of it."""
    patience = 500
    while stage.talk.unsent(face.address.channel) and (patience := patience - 1):
        time.sleep(0.01)
    assert patience


def test_what_was_not_sent_leaves_after_a_crash_and_only_once(
    kind: type[Face], stage: Stage
) -> None:
    face = kind(stage)
    face.open()
    hear(face, Text("/start"))
    noted_as_sent(face, stage)
    heard = Heard(face.address, next(EVENTS), Text("/call"), NOW, guessed=UK)
    lost = stage.talk.turn(heard)  # the process dies before any of this has left
    face.close()
    stage.crash()
    stage.open()
    words = stage.talk.face("faces", "en")
    assert face.open() == tuple(plain(reply.say, words) for reply in lost.replies)
    face.close()
    stage.close()
    stage.open()
    assert face.open() == ()
    face.close()


def test_a_talk_goes_on_where_it_was_after_a_restart(face: Face, stage: Stage) -> None:
    hear(face, Text("/call"))
    face.close()
    stage.close()
    stage.open()
    assert face.open() == ()
    (card,) = hear(face, Pick("who"))
    assert f"» {ASK_WHO}" in card.splitlines()


def test_a_file_is_kept_with_its_name_and_every_byte(face: Face, stage: Stage) -> None:
    hear(face, Text("/call"))
    path = stage.file("voice mail 1.m4a", 2)
    (card,) = hear(face, Upload(str(path), path.name))
    assert "voice mail 1.m4a" in card and FIRST_LINE in card
    with stage.talk.store.begin() as unit:
        found = unit.find(face.address)
        assert found
        (exhibit,) = unit.load(found.person_id, ("exhibits",)).exhibits
        content = b"".join(unit.fetch(found.person_id, exhibit.id))
    assert content == path.read_bytes()
    assert (exhibit.name, exhibit.sha256) == (path.name, hashlib.sha256(content).hexdigest())


def test_the_language_is_the_one_that_the_face_guesses(kind: type[Face], tmp_path: Path) -> None:
    stage = Stage(tmp_path / "zh", NOW, CN)
    face = kind(stage)
    face.open()
    (card,) = hear(face, Text("/start"))
    assert "当前设置：中文，中国大陆。" in card
    face.close()
    stage.close()


def test_a_chosen_language_stays_whatever_the_face_guesses(face: Face, stage: Stage) -> None:
    for each in (Text("/language"), Pick("language"), Pick("zh"), Pick("done")):
        hear(face, each)
    (card,) = hear(face, Text("/call"))
    assert "照着念" in card and FIRST_LINE in card  # the collector is still an English one


def test_a_known_language_overrides_what_is_stored(stage: Stage) -> None:
    face = HeadlessFace(stage)
    face.open()
    face.exchange('{"user": "ann", "text": "/call"}')
    known = '"language": "zh", "place": "cn"'
    (reply,) = face.exchange(f'{{"user": "ann", {known}, "choose": "who"}}')
    assert reply["say"] == "您怎么称呼？哪家公司？工号多少？我记一下。"
    (stays,) = face.exchange('{"user": "ann", "choose": "lender"}')
    assert stays["say"] == "好，我自己去核实。详细情况请书面发给我。"


def test_a_turn_that_fails_says_so_and_loses_nothing(face: Face, stage: Stage) -> None:
    if isinstance(face, DirectFace):
        pytest.skip("no face")
    hear(face, Text("/call"))
    here = hear(face, Pick("who"))
    before = stage.session(face.address)
    stage.talk.actions = {**stage.talk.actions, "list_contacts": Action(_break)}
    sorry = hear(face, Text("/history"))
    trouble = stage.talk.content.words.get("common", "en", "trouble", {})
    assert sorry == (trouble, *here)
    assert stage.session(face.address) == before
    (card,) = hear(face, Pick("lender"))
    assert "Please send me the details in writing." in card


def test_people_at_one_face_do_not_mix(stage: Stage) -> None:
    face = HeadlessFace(stage)
    face.open()
    face.exchange('{"user": "ann", "text": "/call"}')
    (greeted,) = face.exchange('{"user": "bob", "text": "/start"}')
    (card,) = face.exchange('{"user": "ann", "choose": "who"}')
    assert (greeted["to"], greeted["at"]) == ("bob", "onboarding.welcome")
    assert (card["to"], card["say"]) == ("ann", ASK_WHO)
    assert stage.session(Address("headless", "bob")) != stage.session(face.address)


def _break(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    raise Broken
