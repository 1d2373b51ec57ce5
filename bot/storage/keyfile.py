"""The key file: made on first run, readable by its owner only, and followed while it changes."""

import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from bot.storage.encryption import KEY_BYTES, Keys
from bot.storage.errors import StoreError, file_errors

Entry: TypeAlias = tuple[str, bytes]
Mark: TypeAlias = tuple[int, int]

_WORDS = FIND, SEAL, NEXT = "find", "seal", "next"
_HEAD = """\
# The keys of this Steadyline. Without this file its database cannot be read by anybody:
# keep a copy, apart from the database. The first "seal" key seals, all of them open; so does a
# "next" one, which is to seal some day.
"""


class KeysInFile(Keys):
    """The keys of a file, which may get others."""

    def __init__(self, path: Path, mark: Mark, find: bytes, seals: list[bytes]) -> None:
        super().__init__(find, seals, f"key file {path}")
        self._path = path
        self._mark = mark

    def renew(self) -> None:
        """Reads the file again where it has changed; while that cannot be done, goes on with what
        was read before."""
        with suppress(OSError, StoreError):
            if (mark := _mark(self._path)) != self._mark:
                self.follow(read_keys(self._path))
                self._mark = mark


def read_keys(path: Path) -> KeysInFile:
    """Reads a key file; raises StoreError when it is missing, damaged or unreadable."""
    with file_errors(f"key file {path}"):
        mark = _mark(path)  # first: what changes from here on is seen by the next look
        found = list(entries(path))
    finds, seals, nexts = ([key for word, key in found if word == each] for each in _WORDS)
    if len(finds) != 1 or not seals:
        raise _damaged(path, 'it needs one "find" key and at least one "seal" key')
    return KeysInFile(path, mark, finds[0], seals + nexts)


def make_keys(path: Path) -> KeysInFile:
    """Makes a key file with mode 0600 unless there is one, and reads it."""
    with file_errors(f"key file {path}"):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _create(path, f"{_HEAD}{new_line(FIND)}\n{new_line(SEAL)}\n")
    return read_keys(path)


def entries(path: Path) -> Iterator[Entry]:
    """Gives the keys of a file in order, each with its word; raises OSError and StoreError."""
    text = path.read_text(encoding="ascii", errors="replace")
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.startswith("#") and line.strip():
            yield _entry(path, number, line)


def new_line(word: str) -> str:
    """Makes a line with a new key."""
    return f"{word} {secrets.token_hex(KEY_BYTES)}"


def written(path: Path, text: str) -> Path:
    """Writes the text, durably and for the owner alone, to a new name beside `path`."""
    name = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with open(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return name


def _mark(path: Path) -> Mark:
    """Gives what is another for every new file of that name."""
    found = os.stat(path)
    return found.st_ino, found.st_mtime_ns


def _entry(path: Path, number: int, line: str) -> Entry:
    word, _, digits = line.partition(" ")
    try:
        key = bytes.fromhex(digits)
    except ValueError as error:
        raise _damaged(path, f"line {number} is no key") from error
    if word not in _WORDS or len(key) != KEY_BYTES:
        raise _damaged(path, f"line {number} is no key")
    return word, key


def _damaged(path: Path, why: str) -> StoreError:
    return StoreError(f"key file {path}: {why}. Put back a copy of the file.")


def _create(path: Path, text: str) -> None:
    fresh = written(path, text)
    try:
        os.link(fresh, path)  # never over a file that another process has just made
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
