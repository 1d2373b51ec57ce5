"""Exhibits on disk: sealed piece by piece as they stream in, opened again as a stream."""

import hashlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag

from bot.storage.encryption import HEADER_BYTES, ID_BYTES, FileCipher, Keys
from bot.storage.errors import StoreError, TooLarge, file_errors

SEGMENT_BYTES = 64 * 1024
_TAG_BYTES = 16
_DAY_SECONDS = 86_400


@dataclass(frozen=True)
class Digest:
    """What is known of a file's plain content: SHA-256 in hex, and size in bytes."""

    sha256: str
    size: int


class Files:
    """The exhibits of all persons, at `<root>/<person>/<id>`.

    A file waits in `<root>/incoming` until the transaction that tells of it is committed: so one
    that nothing tells of is never among the exhibits, and a crash is set right at the next start.
    """

    def __init__(self, root: Path, keys: Keys) -> None:
        self._root = root
        self._incoming = root / "incoming"
        self._keys = keys

    def receive(self, person_id: str, file_id: str, source: Path, limit_bytes: int) -> Digest:
        """Streams a file in, durable when this returns, to be settled or discarded.

        Raises OSError when `source` cannot be opened, TooLarge, and StoreError.
        """
        target = self._waiting(person_id, file_id)
        with source.open("rb") as plain, file_errors(f"folder {self._root}"):
            self._incoming.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                return self._seal(plain, target, _bound(person_id, file_id), limit_bytes)
            except BaseException:
                target.unlink(missing_ok=True)
                raise

    def settle(self, person_id: str, file_id: str) -> None:
        """Moves a received file to its place; should that fail, it is found where it waits."""
        place = self._place(person_id, file_id)
        with suppress(OSError):
            place.parent.mkdir(mode=0o700, exist_ok=True)
            self._waiting(person_id, file_id).rename(place)
            sync(place.parent)

    def discard(self, person_id: str, file_id: str) -> None:
        """Removes a received file."""
        with suppress(OSError):
            self._waiting(person_id, file_id).unlink()

    def fetch(self, person_id: str, file_id: str) -> Iterator[bytes]:
        """Streams a file's plain content; raises StoreError when it is missing or was changed."""
        place = self._place(person_id, file_id)
        with file_errors(f"exhibit {place}"), self._found(person_id, file_id) as sealed:
            cipher = self._keys.file(sealed.read(HEADER_BYTES))
            try:
                for number, segment, last in _segments(sealed, SEGMENT_BYTES + _TAG_BYTES):
                    yield cipher.open(segment, number, last, _bound(person_id, file_id))
            except (InvalidTag, ValueError) as error:
                message = f"exhibit {place}: it was changed or damaged. Put back a copy of it."
                raise StoreError(message) from error

    def reseal(self, person_id: str, file_id: str) -> bool:
        """Seals a file anew with the key that seals now; tells whether there was anything to do.

        The new one takes the old one's place at once. Raises StoreError for one that is damaged.
        """
        place, bound = self._place(person_id, file_id), _bound(person_id, file_id)
        fresh = self._waiting(person_id, f"{file_id}.{secrets.token_hex(4)}")
        try:
            with file_errors(f"exhibit {place}"), place.open("rb") as sealed:
                if (header := sealed.read(HEADER_BYTES)).startswith(self._keys.first):
                    return False
                self._copy(sealed, self._keys.file(header), fresh, bound)
                os.replace(fresh, place)
                sync(place.parent)
            return True
        except (InvalidTag, ValueError) as error:
            raise StoreError(f"exhibit {place}: it was changed or damaged.") from error
        except StoreError:
            if place.exists():
                raise
            return False  # erased meanwhile
        finally:
            fresh.unlink(missing_ok=True)

    def stored(self) -> Iterator[tuple[str, str]]:
        """Gives every person's files, by person and id."""
        for file in self._root.glob("*/*"):
            if file.parent != self._incoming:
                yield file.parent.name, file.name

    def key_ids(self) -> set[bytes]:
        """Gives the ids of all keys that files are sealed with, those on their way in too."""
        return {_begins(path) for path in self._root.glob("*/*")}

    def forget(self, person_id: str) -> bool:
        """Removes all files of a person; tells whether nothing is left."""
        folder = self._root / person_id
        shutil.rmtree(folder, ignore_errors=True)
        for waiting in self._incoming.glob(f"{person_id}.*"):
            self.discard(*_names(waiting))
        return not folder.exists()

    def sweep(self, told_of: Callable[[str, str], bool]) -> None:
        """Settles what a crash left waiting, or removes it after a day: it may still be coming."""
        for waiting in self._incoming.glob("*.*"):
            if told_of(*_names(waiting)):
                self.settle(*_names(waiting))
            elif self._age(waiting) > _DAY_SECONDS:
                self.discard(*_names(waiting))

    def _place(self, person_id: str, file_id: str) -> Path:
        return self._root / person_id / file_id

    def _found(self, person_id: str, file_id: str) -> BinaryIO:
        """Opens a file: it is at its place as soon as it waits no more."""
        try:
            return self._waiting(person_id, file_id).open("rb")
        except FileNotFoundError:
            return self._place(person_id, file_id).open("rb")

    def _waiting(self, person_id: str, file_id: str) -> Path:
        return self._incoming / f"{person_id}.{file_id}"

    def _age(self, path: Path) -> float:
        """Tells a file's age in seconds by the disk's own clock, right for a shared folder too."""
        mark = self._incoming / "now"
        with file_errors(f"folder {self._incoming}"):
            mark.touch()
            now = mark.stat().st_mtime
        try:
            return now - path.stat().st_mtime
        except FileNotFoundError:
            return 0.0  # another process has just settled or discarded it

    def _copy(self, sealed: BinaryIO, old: FileCipher, target: Path, bound: str) -> None:
        """Seals a file's segments anew, durably, into another file."""
        self._incoming.mkdir(mode=0o700, parents=True, exist_ok=True)
        header, cipher = self._keys.new_file()
        with _made(target) as file:
            file.write(header)
            for number, segment, last in _segments(sealed, SEGMENT_BYTES + _TAG_BYTES):
                plain = old.open(segment, number, last, bound)
                file.write(cipher.seal(plain, number, last, bound))
            file.flush()
            os.fsync(file.fileno())

    def _seal(self, plain: BinaryIO, target: Path, bound: str, limit_bytes: int) -> Digest:
        header, cipher = self._keys.new_file()
        with _made(target) as sealed:
            sealed.write(header)
            digest = _stream(plain, sealed, cipher, bound, limit_bytes)
            sealed.flush()
            os.fsync(sealed.fileno())
        sync(self._incoming)
        return digest


def _stream(
    plain: BinaryIO, sealed: BinaryIO, cipher: FileCipher, bound: str, limit_bytes: int
) -> Digest:
    sha256, size = hashlib.sha256(), 0
    for number, segment, last in _segments(plain, SEGMENT_BYTES):
        size += len(segment)
        if size > limit_bytes:
            raise TooLarge(limit_bytes)
        sha256.update(segment)
        sealed.write(cipher.seal(segment, number, last, bound))
    return Digest(sha256.hexdigest(), size)


def _segments(file: BinaryIO, size: int) -> Iterator[tuple[int, bytes, bool]]:
    """Gives each segment's number, bytes and whether it is the last; an empty file has one."""
    segment = file.read(size)
    for number in count():
        following = file.read(size)
        yield number, segment, not following
        if not following:
            return
        segment = following


def _made(path: Path) -> BinaryIO:
    """Makes a file that its owner alone may read."""
    return open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _begins(path: Path) -> bytes:
    """Gives the id of the key that a file is sealed with; nothing for one that has just gone."""
    with suppress(FileNotFoundError), path.open("rb") as file:
        return file.read(ID_BYTES)
    return b""


def _names(waiting: Path) -> tuple[str, str]:
    person_id, _, file_id = waiting.name.partition(".")
    return person_id, file_id


def _bound(person_id: str, file_id: str) -> str:
    return f"file/{person_id}/{file_id}"


def sync(folder: Path) -> None:
    """Makes what was made or renamed in a folder last through a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
