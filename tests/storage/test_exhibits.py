"""Exhibits: whole, sealed, and the same when they come back."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.coach.case import Exhibit
from bot.core.messages import Upload
from bot.storage.errors import StoreError, TooLarge
from bot.storage.files import SEGMENT_BYTES
from bot.storage.store import Store
from tests.storage.homes import Home
from tests.storage.talk import ANN, BOB, NOW, take_turn

LIMIT = 10 * SEGMENT_BYTES
SIZES = [0, 1, SEGMENT_BYTES - 1, SEGMENT_BYTES, SEGMENT_BYTES + 1, 3 * SEGMENT_BYTES, LIMIT]


def keep(store: Store, person: str, source: Path, limit: int = LIMIT) -> Exhibit:
    with store.begin() as unit:
        return unit.keep(person, Upload(str(source), "call.m4a"), "c1", NOW, limit)


def fetch(store: Store, person: str, exhibit: str) -> bytes:
    with store.begin() as unit:
        return b"".join(unit.fetch(person, exhibit))


def upload(home: Home, content: bytes) -> Path:
    path = home.folder / "upload"
    path.write_bytes(content)
    return path


def stored(home: Home) -> list[Path]:
    return [path for path in home.files.rglob("*") if path.is_file()]


@pytest.mark.parametrize("size", SIZES)
def test_a_file_comes_back_as_it_was(home: Home, size: int) -> None:
    content = os.urandom(size)
    person = take_turn(home.open(), "1").person_id
    exhibit = keep(home.opened[-1], person, upload(home, content))
    assert fetch(home.reopen(), person, exhibit.id) == content
    assert (exhibit.sha256, exhibit.size) == (hashlib.sha256(content).hexdigest(), size)


def test_its_record_is_in_the_case(home: Home) -> None:
    person = take_turn(home.open(), "1").person_id
    exhibit = keep(home.opened[-1], person, upload(home, b"voice"))
    with home.opened[-1].begin() as unit:
        assert unit.load(person, ["exhibits"]).exhibits == (exhibit,)
    assert (exhibit.name, exhibit.contact, exhibit.received_at) == ("call.m4a", "c1", NOW)


def test_nothing_of_it_can_be_read_on_the_disk(home: Home) -> None:
    content = b"the collector said this " * 9000
    person = take_turn(home.open(), "1").person_id
    keep(home.opened[-1], person, upload(home, content))
    (path,) = stored(home)
    assert b"collector" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert len(path.read_bytes()) < len(content) + 200


def test_a_file_over_the_limit_is_refused_whole(home: Home) -> None:
    person = take_turn(home.open(), "1").person_id
    with pytest.raises(TooLarge) as refused:
        keep(home.opened[-1], person, upload(home, b"12345"), limit=4)
    assert refused.value.limit_bytes == 4
    assert stored(home) == []


def test_an_upload_that_is_gone_says_so(home: Home) -> None:
    person = take_turn(home.open(), "1").person_id
    with pytest.raises(FileNotFoundError):
        keep(home.opened[-1], person, home.folder / "nowhere")


def test_a_turn_that_fails_leaves_no_file(home: Home) -> None:
    person = take_turn(home.open(), "1").person_id
    source = upload(home, b"voice")
    with pytest.raises(ZeroDivisionError), home.opened[-1].begin() as unit:
        unit.keep(person, Upload(str(source), "a"), "c1", NOW, LIMIT)
        assert len(stored(home)) == 1
        raise ZeroDivisionError
    assert stored(home) == []


@pytest.mark.parametrize("exhibit", ["nothing", "../../upload", ""])
def test_an_unknown_exhibit_is_not_found(home: Home, exhibit: str) -> None:
    person = take_turn(home.open(), "1").person_id
    upload(home, b"secret")
    with pytest.raises(LookupError):
        fetch(home.opened[-1], person, exhibit)


def test_nobody_fetches_anothers_exhibit(home: Home) -> None:
    ann = take_turn(home.open(), "1", ANN).person_id
    bob = take_turn(home.opened[-1], "1", BOB).person_id
    exhibit = keep(home.opened[-1], ann, upload(home, b"voice"))
    with pytest.raises(LookupError):
        fetch(home.opened[-1], bob, exhibit.id)


def _flip(sealed: bytes) -> bytes:
    return sealed[:-30] + bytes([sealed[-30] ^ 1]) + sealed[-29:]


def _cut(sealed: bytes) -> bytes:
    return sealed[: 20 + SEGMENT_BYTES + 16]


def _swap(sealed: bytes) -> bytes:
    one, two = 20 + SEGMENT_BYTES + 16, 20 + 2 * (SEGMENT_BYTES + 16)
    return sealed[:20] + sealed[one:two] + sealed[20:one] + sealed[two:]


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "one bit": _flip,
    "cut after a segment": _cut,
    "segments swapped": _swap,
    "cut in the header": lambda sealed: sealed[:7],
    "empty": lambda sealed: b"",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_changed_file_is_refused(home: Home, damage: str) -> None:
    person = take_turn(home.open(), "1").person_id
    exhibit = keep(home.opened[-1], person, upload(home, os.urandom(3 * SEGMENT_BYTES - 9)))
    (path,) = stored(home)
    path.write_bytes(DAMAGE[damage](path.read_bytes()))
    with pytest.raises(StoreError):
        fetch(home.opened[-1], person, exhibit.id)


def test_a_file_put_in_anothers_place_is_refused(home: Home) -> None:
    ann = take_turn(home.open(), "1", ANN).person_id
    bob = take_turn(home.opened[-1], "1", BOB).person_id
    anns = keep(home.opened[-1], ann, upload(home, b"of Ann"))
    bobs = keep(home.opened[-1], bob, upload(home, b"of Bob"))
    (home.files / ann / anns.id).replace(home.files / bob / bobs.id)
    with pytest.raises(StoreError, match=bobs.id):
        fetch(home.opened[-1], bob, bobs.id)


def test_a_missing_file_is_named(home: Home) -> None:
    person = take_turn(home.open(), "1").person_id
    exhibit = keep(home.opened[-1], person, upload(home, b"voice"))
    (home.files / person / exhibit.id).unlink()
    with pytest.raises(StoreError, match=f"{exhibit.id}: it is missing"):
        fetch(home.opened[-1], person, exhibit.id)


def test_what_a_crash_left_waiting_is_settled_or_removed_after_a_day(home: Home) -> None:
    person = take_turn(home.open(), "1").person_id
    told = keep(home.opened[-1], person, upload(home, b"voice"))
    incoming, place = home.files / "incoming", home.files / person / told.id
    place.rename(incoming / f"{person}.{told.id}")
    old, young = incoming / f"{person}.old", incoming / f"{person}.young"
    old.write_bytes(b"half")
    young.write_bytes(b"half")
    os.utime(old, (young.stat().st_mtime - 90_000,) * 2)
    assert fetch(home.opened[-1], person, told.id) == b"voice"
    assert fetch(home.reopen(), person, told.id) == b"voice"
    assert {path for path in stored(home) if path.name != "now"} == {place, young}
