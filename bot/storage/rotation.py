"""New keys into the key file, and old ones out of it: one at a time, each change whole."""

import fcntl
import os
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from bot.storage.encryption import key_id
from bot.storage.errors import file_errors
from bot.storage.files import sync
from bot.storage.keyfile import NEXT, SEAL, new_line, read_keys, written

Lines: TypeAlias = list[str]


def add_key(path: Path) -> None:
    """Adds a key that opens, and does not seal before it is rotated in; one is enough."""
    _change(path, lambda lines: [*lines, *([] if _nexts(lines) else [new_line(NEXT)])])


def rotate_keys(path: Path) -> None:
    """Puts a key first, so that it seals from now on: the one that was added, else a new one.
    Older keys still open."""
    _change(path, _rotated)


def drop_keys(path: Path, used: Collection[bytes]) -> int:
    """Removes the keys that do not seal and that nothing is sealed with any more (`used` are the
    ids of those something is); tells how many."""
    before = len(path.read_text("ascii").splitlines())
    _change(path, lambda lines: _kept(lines, used))
    return before - len(path.read_text("ascii").splitlines())


def age_s(path: Path) -> float:
    """Tells how long ago a file was changed."""
    with file_errors(f"key file {path}"):
        return time.time() - path.stat().st_mtime  # noqa: TID251  (of the disk, not of a talk)


def _change(path: Path, change: Callable[[Lines], Lines]) -> None:
    with file_errors(f"key file {path}"), _alone(path.parent):
        read_keys(path)  # a damaged one stays as it is
        lines = path.read_text("ascii").splitlines()
        if (changed := change(lines)) != lines:
            os.replace(written(path, "\n".join([*changed, ""])), path)
            sync(path.parent)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keeps other changes out meanwhile: each would undo the other."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _rotated(lines: Lines) -> Lines:
    nexts = _nexts(lines)
    first = nexts[0].replace(NEXT, SEAL, 1) if nexts else new_line(SEAL)
    rest = [line for line in lines if line not in nexts]
    at = next(number for number, line in enumerate(rest) if _is(line, SEAL))
    return [*rest[:at], first, *rest[at:]]


def _kept(lines: Lines, used: Collection[bytes]) -> Lines:
    seals = [line for line in lines if _is(line, SEAL)]
    old = [line for line in seals[1:] if key_id(bytes.fromhex(line.split()[1])) not in used]
    return [line for line in lines if line not in old]


def _nexts(lines: Lines) -> Lines:
    return [line for line in lines if _is(line, NEXT)]


def _is(line: str, word: str) -> bool:
    return line.startswith(f"{word} ")
