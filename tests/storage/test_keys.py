"""Keys: made once, for the owner alone; without them nothing can be read, with them all."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.coach.case import PARTS
from bot.core.messages import Address, Upload
from bot.storage.encryption import Keys
from bot.storage.errors import StoreError
from bot.storage.keyfile import make_keys, read_keys
from bot.storage.rotation import rotate_keys
from bot.storage.store import Store
from tests.storage.homes import Home
from tests.storage.talk import ANN, BOB, NOW, contact, take_turn

MARK = "Zebra-Xylophone"
FIND, OLD, NEW = bytes(32), bytes(range(32)), bytes(range(1, 33))


def test_the_key_file_is_for_its_owner_alone(home: Home) -> None:
    home.open()
    assert home.key_file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in home.key_file.parent.iterdir()] == ["key"]


def test_the_key_file_is_made_once(home: Home) -> None:
    home.open()
    before = home.key_file.read_bytes()
    home.reopen()
    assert home.key_file.read_bytes() == before


def test_nothing_personal_is_readable_on_the_disk(sqlite_home: Home) -> None:
    store, address = sqlite_home.open(), Address("web", f"{MARK}-key")
    source = sqlite_home.folder / "var" / "upload"
    source.write_text(MARK * 1000)
    with store.begin() as unit:
        arrived = unit.arrive(address, f"{MARK}-event", NOW)
        unit.keep(arrived.person_id, Upload(str(source), f"{MARK}.txt"), "c1", NOW, 10**6)
    source.unlink()
    take_turn(store, f"{MARK}-said", address, [contact("c1", MARK)])
    sqlite_home.close()
    files = [path for path in sqlite_home.folder.rglob("*") if path.is_file()]
    assert len(files) >= 3
    assert [path for path in files if MARK.encode() in path.read_bytes()] == []


def test_a_rotated_key_seals_and_the_old_one_still_opens(home: Home) -> None:
    person = take_turn(home.open(), "1", changes=[contact("c1")]).person_id
    old = home.key_file.read_text()
    rotate_keys(home.key_file)
    assert home.key_file.stat().st_mode & 0o777 == 0o600
    assert home.key_file.read_text().count("\nseal ") == 2
    store = home.reopen()
    assert take_turn(store, "2").session == '{"after": "1"}'
    with store.begin() as unit:
        assert unit.load(person, PARTS).contacts == (contact("c1"),)
    home.key_file.write_text(old)
    with pytest.raises(StoreError, match="not there"):
        take_turn(home.reopen(), "3")


def test_the_first_key_seals_and_all_open() -> None:
    old, both = Keys(FIND, [OLD], "old"), Keys(FIND, [NEW, OLD], "both")
    assert both.open(old.seal(b"plain", "a"), "a") == b"plain"
    with pytest.raises(StoreError, match="not there"):
        old.open(both.seal(b"plain", "a"), "a")


def test_sealing_twice_never_gives_the_same() -> None:
    keys = Keys(FIND, [OLD], "keys")
    assert keys.seal(b"plain", "a") != keys.seal(b"plain", "a")


@pytest.mark.parametrize("bound", ["session/b", "turn/a/1", "session/a/", ""])
def test_a_blob_opens_only_as_what_it_was_sealed_for(bound: str) -> None:
    keys = Keys(FIND, [OLD], "keys")
    sealed = keys.seal(b"plain", "session/a")
    with pytest.raises(StoreError, match="changed or damaged"):
        keys.open(sealed, bound)


@pytest.mark.parametrize("length", [0, 3, 4, 15, 16, 17, 31])
def test_a_cut_blob_is_refused(length: int) -> None:
    keys = Keys(FIND, [OLD], "keys")
    with pytest.raises(StoreError):
        keys.open(keys.seal(b"plain", "a")[:length], "a")


@pytest.mark.parametrize(
    ("table", "column"), [("sessions", "state"), ("turns", "replies"), ("records", "body")]
)
def test_rows_swapped_between_people_are_refused(home: Home, table: str, column: str) -> None:
    store = home.open()
    ann = take_turn(store, "1", ANN, [contact("c1")]).person_id
    bob = take_turn(store, "1", BOB, [contact("c1")]).person_id
    with store._engine.begin() as connection:
        connection.execute(
            text(
                f"UPDATE {table} SET {column} = (SELECT {column} FROM {table} "
                "WHERE person_id = :ann) WHERE person_id = :bob"
            ),
            {"ann": ann, "bob": bob},
        )
    with pytest.raises(StoreError, match="changed or damaged"):
        _read_all(store, bob)


def _read_all(store: Store, person: str) -> None:
    with store.begin() as unit:
        unit.arrive(BOB, "1", NOW)
        unit.load(person, PARTS)
        unit.unsent()


DAMAGE: dict[str, Callable[[str], str]] = {
    "empty": lambda content: "",
    "cut": lambda content: content[:-5],
    "misspelt": lambda content: content.replace("\nfind ", "\nfund "),
    "no seal": lambda content: content.replace("\nseal ", "\n# seal "),
    "two finds": lambda content: content + "find " + "00" * 32,
    "noise": lambda content: "\x00\xff" * 40,
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_key_file_is_named(home: Home, damage: str) -> None:
    take_turn(home.open(), "1")
    home.key_file.write_text(DAMAGE[damage](home.key_file.read_text()))
    with pytest.raises(StoreError, match=str(home.key_file)):
        home.reopen()


def test_another_key_file_is_refused_and_left_alone(home: Home) -> None:
    take_turn(home.open(), "1")
    home.key_file.unlink()
    make_keys(home.key_file)
    other = home.key_file.read_bytes()
    with pytest.raises(StoreError, match="belongs to this database"):
        home.reopen()
    assert home.key_file.read_bytes() == other


def test_another_find_key_is_refused(home: Home) -> None:
    take_turn(home.open(), "1")
    lines = home.key_file.read_text().splitlines()
    home.key_file.write_text("\n".join([*lines[:2], "find " + "00" * 32, lines[3]]))
    with pytest.raises(StoreError, match='"find" key'):
        home.reopen()


def test_a_lost_key_file_is_not_replaced_while_data_needs_it(home: Home) -> None:
    take_turn(home.open(), "1")
    home.key_file.unlink()
    with pytest.raises(StoreError, match="missing"):
        home.reopen()
    assert not home.key_file.exists()


def test_keys_made_by_two_at_once_are_the_same(tmp_path: Path) -> None:
    path = tmp_path / "key"
    assert make_keys(path).find("a") == make_keys(path).find("a") == read_keys(path).find("a")
