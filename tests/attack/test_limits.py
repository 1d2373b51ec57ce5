"""How much one person may do: more than anybody needs, and said kindly where it ends."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import paced
from bot.channels.pace import AFTER_DANGER, BURST, KEPT, Paced
from bot.core.messages import Address, Heard, Text, Upload
from bot.core.talk import Answer
from tests.attack.effort import bounded
from tests.joining.apps import EVENTS, UK, App, app
from tests.stage import Stage
from tests.telegram.conftest import NOW

DANGER = "I want to kill myself"


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path, NOW)
    yield stage
    stage.close()


@pytest.fixture
def eve(stage: Stage) -> App:
    """Somebody at a channel that is far away."""
    who = app(stage)
    stage.talk = paced(stage.talk, stage.talk.content)  # type: ignore[assignment]
    return who


def says(who: App, *texts: str) -> list[Answer]:
    """Lets somebody say these, all in the same moment."""
    return [who.hear(Text(text)) for text in texts]


def at(answer: Answer) -> list[str]:
    return [each.say.at for each in answer.replies]


def test_a_burst_is_heard_then_it_is_said_once_and_then_there_is_silence(eve: App) -> None:
    heard = says(eve, *["/help"] * int(BURST))
    assert all(each.turn for each in heard)
    first, *others = says(eve, *["/help"] * 50)
    assert at(first) == ["too_fast", *at(heard[-1])]
    assert first.replies[-1].say.choices == heard[-1].replies[-1].say.choices
    assert not any(each.replies for each in others)
    assert eve.turn == BURST + 1


@pytest.mark.parametrize(
    ("language", "word"), [("en", "Everything before it is kept"), ("zh", "都留着")]
)
def test_it_is_said_in_the_persons_language(
    eve: App, stage: Stage, language: str, word: str
) -> None:
    heard = Heard(eve.address, "e", Text("/start"), NOW, known={"language": language})
    for number in range(int(BURST) + 1):
        answer = stage.talk.turn(Heard(**{**vars(heard), "event": f"e{number}"}))
    assert word in answer.replies[0].say.text


def test_whoever_slows_down_is_heard_again(eve: App, stage: Stage) -> None:
    says(eve, *["/help"] * 150)
    stage.now += timedelta(seconds=1)
    assert [bool(each.turn) for each in says(eve, "/help", "/help")] == [True, False]
    stage.now += timedelta(minutes=1)
    assert all(each.turn for each in says(eve, *["/help"] * 60))


def test_words_of_danger_are_heard_whatever_came_before(eve: App, stage: Stage) -> None:
    says(eve, *["/help"] * 150)
    [answer] = says(eve, DANGER)
    assert at(answer)[-1].startswith(("crisis", "whose_words"))
    assert all(each.turn for each in says(eve, *["1"] * AFTER_DANGER))
    says(eve, *["/help"] * 20)
    photo = Upload(str(stage.file("a.jpg")), "a.jpg", DANGER)
    heard = Heard(eve.address, "photo", photo, stage.now, guessed=UK)
    assert stage.talk.turn(heard).turn


def test_one_persons_limit_is_no_other_persons(eve: App, stage: Stage) -> None:
    says(eve, *["/help"] * 150)
    assert App(stage, Address("telegram", "9")).hear(Text("/help")).turn


def test_it_remembers_no_more_than_so_many_people() -> None:
    class Nothing:
        def turn(self, heard: Heard) -> Answer:
            return Answer("", 1, ())

    talk = Paced(Nothing(), bool)  # type: ignore[arg-type]
    with bounded(seconds=20):
        for number in range(KEPT * 3):
            talk.turn(Heard(Address("web", str(number)), "e", Text(""), NOW))
    assert len(talk._people) == KEPT


@pytest.mark.parametrize(("files", "size"), [(2, 2**30), (500, 100)])
def test_there_is_room_for_so_many_files(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, files: int, size: int
) -> None:
    monkeypatch.setattr("bot.conversation.MOST_FILES", files)
    monkeypatch.setattr("bot.conversation.MOST_BYTES", size)
    eve = app(stage)
    photo = stage.folder / "photo.jpg"
    photo.write_bytes(b"x" * 50)
    answers = [
        stage.talk.turn(
            Heard(eve.address, f"f{next(EVENTS)}", Upload(str(photo), "photo.jpg"), NOW)
        )
        for _ in range(3)
    ]
    assert ["/export" in each.replies[0].say.text for each in answers] == [False, False, True]
    assert "photo.jpg" in answers[2].replies[0].say.text
    person = str(eve.person)
    with stage.talk.store.begin() as unit:
        assert len(unit.load(person, ["exhibits"]).exhibits) == 2
    eve.type("/start")
    assert eve.card.choices
