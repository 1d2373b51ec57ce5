"""One person in several apps: joined by a code, and by nothing else; and parted again."""

import io
import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from bot.coach.case import Case
from bot.coach.codes import LENGTH, LETTERS, Codes, plain, spaced
from bot.core.messages import Address, Pick, Text
from tests.joining.apps import App, app, note
from tests.stage import Stage

NOW = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)
SECRET = "They want it all by noon"


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path, NOW)
    yield stage
    stage.close()


@pytest.fixture
def ann(stage: Stage) -> App:
    """Somebody with a letter on record."""
    ann = app(stage)
    note(ann, SECRET)
    return ann


@pytest.fixture
def page(stage: Stage) -> App:
    """A page on which nothing was told yet."""
    return app(stage, "web", "page")


def holdings(who: App) -> list[object]:
    """Gives the words of every contact that somebody can read."""
    person = str(who.person)
    with who.stage.talk.store.begin() as unit:
        case = unit.load(person, ["contacts"]) if person != "None" else Case()
    return [each.details.get("collector_words") for each in case.contacts]


def test_a_code_brings_another_app_into_the_same_case(ann: App, page: App) -> None:
    page.give(ann.code())
    assert (page.person, holdings(page)) == (ann.person, [SECRET])
    assert page.answers[-1].replies[0].say.text.startswith("This app is joined")


def test_the_talk_goes_on_where_it_was(ann: App, page: App) -> None:
    ann.do("/log", "call")
    stood = ann.card.at
    assert page.give(ann.code()).at == stood
    page.do("=yesterday")
    assert ann.do("/nothing").at == page.card.at


def test_turns_are_counted_over_both_apps_and_old_buttons_count_no_more(
    ann: App, page: App
) -> None:
    old = page.turn
    code, before = ann.code(), ann.turn
    page.give(code)
    assert page.turn == before + old + 3
    stale = page.hear(Text("/help")).replies[-1].say.choices[0].id
    said = page.hear(Pick(stale, old)).replies[-1].say.text
    assert said.startswith("That button is from earlier")


def test_the_same_event_gets_the_same_answer_in_the_case_it_led_to(ann: App, page: App) -> None:
    page.do("/join", "type_in")
    first = page.hear(Text(ann.code()), "the-code")
    again = page.hear(Text("7K3M-9QP1"), "the-code")
    assert (again.replies, again.turn, again.person) == (first.replies, first.turn, ann.person)


def test_replies_go_where_the_person_wrote(ann: App, page: App) -> None:
    page.give(ann.code())
    assert {each.to for each in page.hear(Text("/help")).replies} == {page.address}
    assert {each.to for each in ann.hear(Text("/help")).replies} == {ann.address}


def test_reminders_go_to_the_app_last_used(ann: App, page: App) -> None:
    page.give(ann.code())
    assert where(ann)[0] == page.address
    ann.type("/help")
    assert where(ann)[0] == ann.address  # within the same minute


def where(who: App) -> list[Address]:
    """Gives the addresses in the order that reminders try them."""
    person = str(who.person)
    with who.stage.talk.store.begin() as unit:
        return list(unit.reading.whereabouts([person])[person].addresses)


def test_a_code_is_valid_for_ten_minutes(stage: Stage, ann: App, page: App) -> None:
    code = ann.code()
    stage.now += timedelta(minutes=10)
    assert page.give(code).at == "join.wrong"
    assert page.person != ann.person


def test_a_code_works_once(stage: Stage, ann: App, page: App) -> None:
    code = ann.code()
    page.give(code)
    other = app(stage, "web", "other")
    assert other.give(code).at == "join.wrong"
    assert holdings(other) == []


def test_a_new_code_ends_the_one_before_it(ann: App, page: App) -> None:
    first, second = ann.code(), ann.code()
    assert page.give(first).at == "join.wrong"
    page.give(second)
    assert page.person == ann.person


def test_ones_own_code_is_told_to_be_it_and_stays_good(ann: App, page: App) -> None:
    code = ann.code()
    ann.give(code)
    assert any("very app" in each.say.text for each in ann.answers[-1].replies)
    page.give(code)
    assert page.person == ann.person


def test_of_two_who_race_only_the_first_gets_in(stage: Stage, ann: App, page: App) -> None:
    """Each has a case of its own, so both are asked first."""
    note(page, "mine")
    other = app(stage, "wechat", "other")
    note(other, "theirs")
    code = ann.code()
    assert page.give(code).at == "join.own_case"
    assert other.give(code).at == "join.wrong"
    page.tap("join")
    assert (page.person, holdings(other)) == (ann.person, ["theirs"])


def test_guessing_ends_after_five_tries_even_for_whoever_begins_anew(
    stage: Stage, ann: App, page: App
) -> None:
    for number in range(5):
        assert page.give(f"0000-000{number}").at == "join.wrong"
    code = ann.code()
    page.give(code)
    assert page.person != ann.person
    page.do("/forget", "erase", "/start")
    page.give(code)
    assert page.person != ann.person
    stage.now += timedelta(hours=1)
    page.give(ann.code())
    assert page.person == ann.person


def test_tries_count_for_one_address_only(stage: Stage, ann: App, page: App) -> None:
    for _ in range(5):
        app(stage, "web", "guesser").give("0000-0000")
    page.give(ann.code())
    assert page.person == ann.person


@pytest.mark.parametrize(
    "typed", ["7k3m9qp1", " 7K3M 9QP1 ", "７Ｋ３Ｍ－９ＱＰ１", "7k3m–9qpI", "7K3M-9QPL"]
)
def test_a_code_may_be_typed_in_any_way(ann: App, page: App, typed: str) -> None:
    assert ann.code() == "7K3M-9QP1"
    page.give(typed)
    assert page.person == ann.person


@given(st.integers(0, 2**30))
def test_codes_are_long_unlike_and_read_as_they_are_written(_seed: int) -> None:
    code = Codes().joining()
    assert (len(code), set(code) - set(LETTERS), plain(spaced(code))) == (LENGTH, set(), code)
    assert code != Codes().joining()


def test_a_case_of_ones_own_is_told_and_kept_unless_one_agrees(ann: App, page: App) -> None:
    note(page, "mine")
    card = page.give(ann.code())
    assert "one contact, no debts" in card.text
    page.tap("stay")
    assert (page.person != ann.person, holdings(page)) == (True, ["mine"])


def test_after_consent_the_own_case_is_handed_out_and_erased(
    stage: Stage, ann: App, page: App
) -> None:
    note(page, "mine")
    before = str(page.person)
    page.give(ann.code())
    page.tap("join")
    answer = page.answers[-1]
    [file] = [each for reply in answer.replies for each in reply.say.files]
    content = b"".join(stage.talk.file(answer.person, file.exhibit))
    case = json.loads(zipfile.ZipFile(io.BytesIO(content)).read("case.json"))
    assert [each["details"]["collector_words"] for each in case["contacts"]] == ["mine"]
    assert (page.person, holdings(page)) == (ann.person, [SECRET])
    assert rows_of(stage, before) == {}
    assert not (stage.folder / "exhibits" / before).exists()


def rows_of(stage: Stage, person: str) -> dict[str, int]:
    """Counts what is stored under a person's id."""
    tables = ("people", "addresses", "sessions", "turns", "records", "reminders", "join_codes")
    with stage.talk.store._engine.connect() as connection:  # type: ignore[attr-defined]
        counts = {
            name: connection.execute(
                text(f"SELECT count(*) FROM {name} WHERE person_id = :who"), {"who": person}
            ).scalar_one()
            for name in tables
        }
    return {name: number for name, number in counts.items() if number}


def test_the_code_is_nowhere_on_disk(stage: Stage, ann: App) -> None:
    code = plain(ann.code())
    found = [
        path.name
        for path in stage.folder.rglob("*")
        if path.is_file() and (code.encode() in path.read_bytes())
    ]
    assert found == []


def test_an_app_that_shares_a_case_changes_over_and_leaves_that_case_whole(
    stage: Stage, ann: App, page: App
) -> None:
    page.give(ann.code())
    other = app(stage, "wechat", "other")
    assert page.give(other.code()).at == "join.shared"
    page.tap("join")
    assert (page.person, holdings(ann)) == (other.person, [SECRET])
    assert holdings(page) == []


def test_an_app_is_taken_off_from_another_and_begins_empty(ann: App, page: App) -> None:
    page.give(ann.code())
    ann.do("/join", "take_off")
    [there] = [each.id for each in ann.card.choices if each.label == "Web page"]
    ann.tap(there, "take_off")
    assert page.person is None
    assert page.type("hello").at == "onboarding.welcome"
    assert (holdings(page), holdings(ann)) == ([], [SECRET])


def test_the_app_at_hand_leaves_and_begins_empty_in_the_same_turn(ann: App, page: App) -> None:
    page.give(ann.code())
    page.do("/join", "take_off")
    [here] = [each.id for each in page.card.choices if "this one" in each.label]
    page.tap(here, "take_off")
    assert (page.card.at, holdings(page), holdings(ann)) == ("onboarding.welcome", [], [SECRET])
    assert page.card.language == "en"


def test_an_app_that_is_not_ones_own_cannot_be_taken_off(stage: Stage, ann: App, page: App) -> None:
    here, there = str(ann.person), str(page.person)
    with stage.talk.store.begin() as unit:
        [theirs] = unit.joins.apps(there)
        assert not unit.joins.part(here, theirs.id)
    assert page.person is not None


def test_whose_case_was_erased_is_joined_by_nobody(ann: App, page: App) -> None:
    code = ann.code()
    ann.do("/forget", "erase")
    assert page.give(code).at == "join.wrong"


def test_two_who_give_each_other_codes_end_in_one_case(ann: App, page: App) -> None:
    mine, theirs = ann.code(), page.code()
    page.give(mine)
    assert ann.give(theirs).at in ("join.wrong", "join.alone", "join.joined")
    assert page.person == ann.person
    assert holdings(page) == [SECRET]


def test_erasing_in_one_app_erases_for_all(ann: App, page: App) -> None:
    page.give(ann.code())
    page.do("/forget", "erase")
    assert (ann.person, page.person) == (None, None)


def test_a_crash_in_the_middle_joins_nothing(stage: Stage, ann: App, page: App) -> None:
    note(page, "mine")
    page.give(ann.code())
    save, broken = stage.talk.store.begin, RuntimeError("the disk is full")

    @contextmanager
    def failing() -> Iterator[object]:
        with save() as unit:
            yield unit
            raise broken

    stage.talk.store.begin = failing  # type: ignore[assignment, method-assign]
    with pytest.raises(RuntimeError):
        page.tap("join")
    stage.talk.store.begin = save  # type: ignore[method-assign]
    assert (page.person != ann.person, holdings(page)) == (True, ["mine"])
    page.tap("join")
    assert page.person == ann.person
