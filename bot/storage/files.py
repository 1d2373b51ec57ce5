"""Exhibits on disk: sealed piece by piece as they stream in, opened again as a stream."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag

from bot.storage.encryption import HEADER_BYTES, FileCipher, Keys
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
    """The exhibits of all persons, at `<root>/<person>/<id>`."""

    def __init__(self, root: Path, keys: Keys) -> None:
        self._root = root
        self._incoming = root / "incoming"
        self._keys = keys

    def keep(self, person_id: str, file_id: str, source: Path, limit_bytes: int) -> Digest:
        """Streams a file in, durable when this returns.

        Raises OSError when `source` cannot be opened, TooLarge, and StoreError.
        """
        with source.open("rb") as plain, file_errors(f"folder {self._root}"):
            target = self._path(person_id, file_id)
            for folder in (self._incoming, target.parent):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            temporary = self._incoming / file_id
            try:
                digest = self._seal(plain, temporary, _bound(person_id, file_id), limit_bytes)
                temporary.rename(target)
            finally:
                temporary.unlink(missing_ok=True)
            _sync_folder(target.parent)
        return digest

    def fetch(self, person_id: str, file_id: str) -> Iterator[bytes]:
        """Streams a file's plain content; raises StoreError when it is missing or was changed."""
        path = self._path(person_id, file_id)
        with file_errors(f"exhibit {path}"), path.open("rb") as sealed:
            cipher = self._keys.file(sealed.read(HEADER_BYTES))
            segments = _segments(sealed, SEGMENT_BYTES + _TAG_BYTES)
            try:
                for number, segment, last in segments:
                    yield cipher.open(segment, number, last, _bound(person_id, file_id))
            except (InvalidTag, ValueError) as error:
                message = f"exhibit {path}: it was changed or damaged. Put back a copy of it."
                raise StoreError(message) from error

    def discard(self, person_id: str, file_id: str) -> None:
        """Removes one file, if it is there."""
        self._path(person_id, file_id).unlink(missing_ok=True)

    def forget(self, person_id: str) -> bool:
        """Removes all files of a person; tells whether nothing is left."""
        folder = self._root / person_id
        shutil.rmtree(folder, ignore_errors=True)
        return not folder.exists()

    def sweep(self) -> None:
        """Removes what a crash left half written; a younger file may still be on its way in."""
        if not self._incoming.exists() or not any(self._incoming.iterdir()):
            return
        mark = self._incoming / "now"  # the disk's own clock, right for a shared folder too
        mark.touch()
        oldest = mark.stat().st_mtime - _DAY_SECONDS
        mark.unlink()
        for path in self._incoming.iterdir():
            if path.stat().st_mtime < oldest:
                path.unlink(missing_ok=True)

    def _path(self, person_id: str, file_id: str) -> Path:
        return self._root / person_id / file_id

    def _seal(self, plain: BinaryIO, target: Path, bound: str, limit_bytes: int) -> Digest:
        header, cipher = self._keys.new_file()
        with open(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as sealed:
            sealed.write(header)
            digest = _stream(plain, sealed, cipher, bound, limit_bytes)
            sealed.flush()
            os.fsync(sealed.fileno())
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


def _bound(person_id: str, file_id: str) -> str:
    return f"file/{person_id}/{file_id}"


def _sync_folder(folder: Path) -> None:
    """Makes a rename in this folder last through a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
