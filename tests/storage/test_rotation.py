"""Keys are changed while everything runs: nothing is ever unreadable, and the old key dies."""

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import LargeBinary, func, select
from typer.testing import CliRunner

from bot.cli import app
from bot.coach.case import PARTS, Erase, Reminder
from bot.coach.storing import StoreError
from bot.core.messages import Address, Upload
from bot.storage import tables
from bot.storage.keyfile import read_keys
from bot.storage.resealing import SEALED
from bot.storage.rotation import add_key, drop_keys, rotate_keys
from bot.storage.rows import BOUND
from bot.storage.store import Store
from tests.serving.process import environment
from tests.storage.damage import spoil
from tests.storage.homes import Home
from tests.storage.talk import ANN, BOB, NOW, contact, mark_sent, take_turn

MANY = 700  # rows, more than a few transactions seal anew
FILE = b"a photograph " * 20_000  # of several segments
REMINDER = Reminder("r", "rehearse", "about", date(2026, 3, 9), NOW, NOW)
EVE = Address("telegram", "eve")


def lived_in(home: Home) -> Store:
    """A store in which every sealed column of every table has something, and a file lies."""
    store = home.open()
    person = take_turn(store, "1", ANN, [contact("c1"), REMINDER]).person_id
    take_turn(store, "1", BOB, [contact("c1", "another's")])
    take_turn(store, "1", EVE)
    take_turn(store, "bye", EVE, [Erase()])
    source = home.folder / "photo.jpg"
    source.write_bytes(FILE)
    with store.begin() as unit:
        unit.keep(person, Upload(str(source), "photo.jpg"), "c1", NOW, 10**7)
    return store


def read_all(store: Store) -> tuple[object, ...]:
    """Reads everything that can be asked for; fails where anything does not open."""
    with store.begin() as unit:
        found = [unit.find(address) for address in (ANN, BOB)]
        people = [each.person_id for each in found if each]
        cases, where = unit.reading.cases(people, list(PARTS)), unit.reading.whereabouts(people)
        unsent = unit.unsent()
        (exhibit,) = cases[people[0]].exhibits
        file = b"".join(unit.fetch(people[0], exhibit.id))
    assert file == FILE and len(unsent) >= 3
    return cases, where, unsent


def sealed_with(store: Store) -> set[bytes]:
    """Gives the ids of the keys that any row is sealed with."""
    with store._engine.begin() as connection:
        columns = [tables.metadata.tables[name].c[column] for name, column in SEALED.items()]
        return {blob[:4] for each in columns for blob in connection.scalars(select(each)) if blob}


def reseal(store: Store) -> int:
    return sum(store.resealing().round())


def test_every_sealed_column_is_known() -> None:
    hashes = re.compile("hash|event|taken_by")
    found = {
        table.name: column.name
        for table in tables.metadata.tables.values()
        for column in table.c
        if isinstance(column.type, LargeBinary) and not hashes.search(column.name)
    }
    assert found == SEALED and set(BOUND) == set(SEALED)


def test_all_is_sealed_anew_and_the_old_key_opens_nothing(home: Home) -> None:
    before = read_all(lived_in(home))
    old = home.key_file.read_text()
    rotate_keys(home.key_file)
    store = home.reopen()
    work = store.resealing()
    assert len(work.left()) == 1
    assert reseal(store) >= 9 and reseal(store) == 0
    assert (work.left(), sealed_with(store)) == (set(), {work.keys.first})
    assert drop_keys(home.key_file, work.left()) == 1
    assert home.key_file.read_text().count("\nseal ") == 1
    assert home.key_file.stat().st_mode & 0o777 == 0o600
    assert read_all(home.reopen()) == before
    home.key_file.write_text(old)
    with pytest.raises(StoreError, match="not there"):
        home.reopen()


def test_a_file_that_the_old_key_sealed_does_not_open_with_it_any_more(home: Home) -> None:
    lived_in(home)
    old = read_keys(home.key_file)
    rotate_keys(home.key_file)
    reseal(home.reopen())
    (path,) = (each for each in home.files.glob("*/*") if each.parent.name != "incoming")
    assert path.stat().st_mode & 0o777 == 0o600
    assert list((home.files / "incoming").iterdir()) == []
    old._path = home.folder / "nowhere"  # it cannot look for others
    with pytest.raises(StoreError, match="key that a file was sealed with"):
        old.file(path.read_bytes())


def test_a_running_server_seals_with_the_new_key_and_opens_both_at_once(home: Home) -> None:
    store = lived_in(home)
    before = read_all(store)
    rotate_keys(home.key_file)
    assert read_all(store) == before
    take_turn(store, "after", Address("web", "new"))
    assert len(sealed_with(store)) == 2
    with store._engine.begin() as connection:
        query = select(func.count()).select_from(tables.table(tables.SessionRow))
        assert connection.scalar(query) == 3


def test_what_another_has_just_sealed_with_a_new_key_is_opened(home: Home) -> None:
    home.open()
    mine = read_keys(home.key_file)
    rotate_keys(home.key_file)
    theirs = read_keys(home.key_file)
    header, cipher = theirs.new_file()
    assert mine.open(theirs.seal(b"plain", "a"), "a") == b"plain"
    assert mine.seal(b"", "a")[:4] == theirs.first
    segment = cipher.seal(b"plain", 0, True, "a")
    assert mine.file(header).open(segment, 0, True, "a") == b"plain"


@pytest.mark.parametrize("damage", ["", "noise", None])
def test_a_server_outlives_the_loss_of_its_key_file(home: Home, damage: str | None) -> None:
    store = lived_in(home)
    before = read_all(store)
    home.key_file.unlink() if damage is None else home.key_file.write_text(damage)
    assert read_all(store) == before


def test_an_added_key_opens_and_seals_only_when_it_is_its_turn(home: Home) -> None:
    home.open()
    first = read_keys(home.key_file).first
    add_key(home.key_file)
    elsewhere = read_keys(home.key_file)  # another machine, with a copy of its own
    add_key(home.key_file)
    assert elsewhere.first == first and home.key_file.read_text().count("\nnext ") == 1
    rotate_keys(home.key_file)
    here = read_keys(home.key_file)
    elsewhere._path = home.folder / "nowhere"
    assert here.first != first
    assert elsewhere.open(here.seal(b"plain", "a"), "a") == b"plain"
    assert "\nnext " not in home.key_file.read_text()
    assert drop_keys(home.key_file, {first}) == 0


def test_changes_at_the_same_time_lose_no_key(home: Home) -> None:
    home.open()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(rotate_keys, [home.key_file] * 8))
    assert home.key_file.read_text().count("\nseal ") == 9
    assert [each.name for each in home.key_file.parent.iterdir()] == ["key"]


def test_what_somebody_is_writing_is_passed_over_and_met_again(home: Home) -> None:
    store = lived_in(home)
    rotate_keys(home.key_file)
    with ThreadPoolExecutor(1) as pool, store.begin() as unit:
        unit.arrive(ANN, "2", NOW)
        sealing = pool.submit(reseal, store)
        with suppress(TimeoutError):  # SQLite lets it wait until the turn ends
            sealing.result(2)
        if home.url.startswith("postgres"):
            assert sealing.done() and store.resealing().left()
    reseal(store)
    assert store.resealing().left() == set()


def test_people_go_on_talking_meanwhile(home: Home) -> None:
    store = lived_in(home)
    for number in range(100):
        take_turn(store, str(number), Address("web", f"p{number % 10}"), [contact(f"c{number}")])
    rotate_keys(home.key_file)
    with ThreadPoolExecutor(4) as pool:
        sealing = pool.submit(reseal, store)
        turns = [
            pool.submit(take_turn, store, f"on-{each}", Address("web", f"p{each % 10}"))
            for each in range(60)
        ]
        assert sealing.result(60) > 100 and all(each.result(60) for each in turns)
    reseal(store)
    assert store.resealing().left() == set()
    read_all(home.reopen())


def test_a_claim_holds_through_it(home: Home) -> None:
    store = lived_in(home)
    with store.begin() as unit:
        (claimed,) = unit.reminders.claim(NOW, NOW, "worker", 5)
    rotate_keys(home.key_file)
    reseal(store)
    with store.begin() as unit:
        assert unit.reminders.claim(NOW, NOW, "other", 5) == [claimed]


def test_what_is_damaged_stays_and_so_does_its_key(home: Home) -> None:
    store = lived_in(home)
    bob = take_turn(store, "1", BOB).person_id
    rotate_keys(home.key_file)
    with store._engine.begin() as connection:
        rows = tables.table(tables.RecordRow)
        swapped = rows.update().where(rows.c.person_id == bob)
        blob = connection.scalar(select(rows.c.body).where(rows.c.person_id != bob).limit(1))
        connection.execute(swapped.values(body=blob))
    reseal(store)
    assert reseal(store) == 0
    left = store.resealing().left()
    assert len(left) == 1 and drop_keys(home.key_file, left) == 0
    spoil(store, "records", "body", bob)  # not even the beginning is a key's
    assert reseal(store) == 0


def test_a_damaged_file_stays_and_so_does_its_key(home: Home) -> None:
    store = lived_in(home)
    (path,) = (each for each in home.files.glob("*/*") if each.parent.name != "incoming")
    path.write_bytes(noise := path.read_bytes()[:-1])
    rotate_keys(home.key_file)
    reseal(store)
    assert path.read_bytes() == noise and len(store.resealing().left()) == 1
    assert list((home.files / "incoming").iterdir()) == []


@pytest.fixture
def command(home: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[CliRunner]:
    monkeypatch.setattr("bot.cli_keys.IN_HAND_S", 0.0)
    monkeypatch.chdir(home.folder)
    monkeypatch.setattr(Home, "files", Path("var/exhibits"))  # where they lie unless it is said
    monkeypatch.setenv("DATABASE_URL", home.url)
    monkeypatch.setenv("KEY_FILE", str(home.key_file))
    yield CliRunner()


def test_the_commands_do_it(home: Home, command: CliRunner) -> None:
    before = read_all(lived_in(home))
    for word in ("add", "rotate"):
        assert command.invoke(app, ["keys", word]).exit_code == 0
    done = command.invoke(app, ["keys", "reseal"])
    assert (done.exit_code, "Keys removed: 1" in done.stdout) == (0, True)
    assert read_all(home.reopen()) == before
    again = command.invoke(app, ["keys", "reseal"])
    assert again.stdout == "Sealed anew: 0. Keys removed: 0.\n"


def test_the_command_tells_of_what_is_left(home: Home, command: CliRunner) -> None:
    store = lived_in(home)
    spoil(store, "records", "body", take_turn(store, "1", BOB).person_id)
    command.invoke(app, ["keys", "rotate"])
    done = command.invoke(app, ["keys", "reseal"])
    assert (done.exit_code, "older key" in done.stdout) == (1, True)


def test_killed_at_any_point_it_is_begun_again(home: Home, tmp_path: Path) -> None:
    store = lived_in(home)
    for number in range(MANY):
        person = take_turn(store, str(number), Address("web", f"p{number % 50}")).person_id
        mark_sent(store, person, number // 50 + 1)
    before = read_all(store)
    rotate_keys(home.key_file)
    where = {"DATABASE_URL": home.url, "KEY_FILE": str(home.key_file)}
    for least in (1, 300):  # rows that are through when it is killed
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "keys", "reseal"],
            cwd=tmp_path,
            env=environment(tmp_path, **where),
        )
        while _through(store) < least:
            assert process.poll() is None
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert store.resealing().left() and read_all(store) == before
    reseal(store)
    assert store.resealing().left() == set() and read_all(home.reopen()) == before


def _through(store: Store) -> int:
    turns, first = tables.table(tables.TurnRow), store.resealing().keys.first
    begins = func.substr(turns.c.replies, 1, 4, type_=LargeBinary)
    with store._engine.begin() as connection:
        store._keys.renew()
        query = select(func.count()).select_from(turns).where(begins == first)
        return connection.scalar(query) or 0
