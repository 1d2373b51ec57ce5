"""Nobody reads or changes another's case by any id, number or code, whatever their channel."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.messages import RESERVED, Address, Heard, Pick, PickReminder, Text, Upload
from bot.core.talk import Answer
from tests.attack.ann import MARK, Ann, ann, recorded
from tests.attack.effort import tries
from tests.joining.apps import EVENTS, UK, App, app
from tests.stage import Stage
from tests.telegram.conftest import NOW

CHANNELS = ("telegram", "wechat", "web", "console", "headless")
# Where records are listed, told of, or handed out.
LISTS = ("/history", "/debts", "/promises", "/reminders", "/plan", "/join", "/message")
PLACES = (*LISTS, "/privacy", "/export", "/log", "/call", "/start", "/budget")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Stage, Ann]]:
    stage = Stage(tmp_path_factory.mktemp("others"), NOW)
    yield stage, ann(stage)
    stage.close()


def press(who: App, reminder: str, choice: str) -> Answer:
    """Presses a button of a notice."""
    what = PickReminder(reminder, choice)
    heard = Heard(who.address, f"event-{next(EVENTS)}", what, who.stage.now, guessed=UK)
    who.answers.append(who.stage.talk.turn(heard))
    return who.answers[-1]


def told(who: App) -> str:
    """Gives all that somebody was told."""
    return repr([reply.say for answer in who.answers for reply in answer.replies])


@pytest.mark.parametrize("owns", [False, True], ids=["with nothing", "with the very same ids"])
def test_anothers_ids_lead_nowhere(tmp_path: Path, owns: bool) -> None:
    stage = Stage(tmp_path, NOW)
    anns, eve = ann(stage), app(stage, "telegram", "8")
    if owns:
        recorded(stage, eve.address)
    before = anns.stands
    for place in LISTS:
        for id in anns.ids:
            eve.type(place)
            eve.tap(id)
            eve.type(id)
    for reminder in (each.id for each in anns.case.reminders):
        for choice in ("paid", "part", "later", "cannot", "kept", "broken", "done", "stop"):
            press(eve, reminder, choice)
            eve.tap("yes")
    assert anns.stands == before
    assert owns or MARK not in told(eve)
    with pytest.raises(LookupError):
        stage.talk.file(str(eve.person), anns.exhibit)
    stage.close()


@tries(25)
@given(st.data())
def test_no_order_of_taps_and_ids_opens_anothers_case(
    world: tuple[Stage, Ann], data: st.DataObject
) -> None:
    stage, anns = world
    before, eve = (
        anns.stands,
        app(stage, data.draw(st.sampled_from(CHANNELS)), f"eve-{next(EVENTS)}"),
    )
    moves = data.draw(
        st.lists(
            st.sampled_from(
                [*PLACES, *anns.ids, *RESERVED, "1", "2", "yes", "show", "pick", "next"]
            ),
            min_size=3,
            max_size=15,
        )
    )
    for move in moves:
        choices = [each.id for each in eve.card.choices] if eve.answers else []
        if move in anns.ids:
            eve.tap(move)
            press(eve, move, data.draw(st.sampled_from(["paid", "later", "kept"])))
        elif move in choices:
            eve.tap(move)
        else:
            eve.type(move)
    assert anns.stands == before and MARK not in told(eve)


def test_anothers_turn_and_event_give_nothing(world: tuple[Stage, Ann]) -> None:
    stage, anns = world
    before = anns.stands
    eve = app(stage, "telegram", "99")
    first = anns.app.answers[0]
    heard = Heard(eve.address, "event-0", Text("hello"), stage.now, guessed=UK)
    for number in range(3):
        again = stage.talk.turn(Heard(eve.address, f"event-{number}", heard.what, stage.now))
        assert again.person == eve.person != first.person
    eve.hear(Pick("answered", anns.app.turn))
    assert anns.stands == before and MARK not in told(eve)


def test_an_address_is_one_channels_own(world: tuple[Stage, Ann]) -> None:
    stage, anns = world
    for channel in CHANNELS[1:]:
        assert stage.talk.whose(Address(channel, anns.app.address.key)) is None
    for key in ("07", " 7", "7 ", "７", "7\x00", "7.0", "+7"):
        assert stage.talk.whose(Address("telegram", key)) is None


@pytest.mark.parametrize(
    "name",
    [
        "../../../etc/passwd", "/etc/passwd", "..\\..\\x", "a/b", "\x00", ".", "..", "con\r\nx: y",
        "a" * 5000, "证" * 120 + ".pdf",
    ],
)  # fmt: skip
def test_a_files_name_is_never_a_path(tmp_path: Path, name: str) -> None:
    stage = Stage(tmp_path / "stage", NOW)
    eve = app(stage, "headless", "eve")
    sent = stage.file("sent.txt")
    stage.talk.turn(Heard(eve.address, "file", Upload(str(sent), name), stage.now))
    eve.do("/export", "yes")
    files = [file for answer in eve.answers for reply in answer.replies for file in reply.say.files]
    assert [each.name for each in files] == [f"steadyline-{NOW:%Y-%m-%d}.zip"]
    whole = tmp_path / "export.zip"
    whole.write_bytes(b"".join(stage.talk.file(str(eve.person), files[0].exhibit)))
    with zipfile.ZipFile(whole) as archive:
        for each in archive.namelist():
            assert ".." not in Path(each).parts and not Path(each).is_absolute()
            assert each == "case.json" or each.count("/") == 1
        archive.extractall(tmp_path / "out")
    here = {path.resolve() for path in (tmp_path / "out").rglob("*")}
    assert all(path.is_relative_to(tmp_path / "out") for path in here)
    stage.close()
