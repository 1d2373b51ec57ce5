"""The key file: made on first run, readable by its owner only, and grown when keys are rotated."""

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from bot.storage.encryption import KEY_BYTES, Keys
from bot.storage.errors import StoreError, file_errors

_HEAD = """\
# The keys of this Steadyline. Without this file its database cannot be read by anybody:
# keep a copy, apart from the database. The first "seal" key seals, all of them open.
"""


def read_keys(path: Path) -> Keys:
    """Reads a key file; raises StoreError when it is missing, damaged or unreadable."""
    with file_errors(f"key file {path}"):
        text = path.read_text(encoding="ascii", errors="replace")
    entries = list(_entries(path, text))
    finds = [key for word, key in entries if word == "find"]
    seals = [key for word, key in entries if word == "seal"]
    if len(finds) != 1 or not seals:
        raise _damaged(path, 'it needs one "find" key and at least one "seal" key')
    return Keys(finds[0], seals, f"key file {path}")


def make_keys(path: Path) -> Keys:
    """Makes a key file with mode 0600 unless there is one, and reads it."""
    with file_errors(f"key file {path}"):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _create(path, f"{_HEAD}find {_new_key()}\nseal {_new_key()}\n")
    return read_keys(path)


def rotate_keys(path: Path) -> None:
    """Puts a new key first, so that it seals from the next start on; older keys still open."""
    read_keys(path)
    with file_errors(f"key file {path}"):
        before, seal, after = path.read_text(encoding="ascii").partition("\nseal ")
        text = f"{before}\nseal {_new_key()}{seal}{after}"
        os.replace(_written(path, text), path)


def _entries(path: Path, text: str) -> Iterator[tuple[str, bytes]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.startswith("#") and line.strip():
            yield _entry(path, number, line)


def _entry(path: Path, number: int, line: str) -> tuple[str, bytes]:
    word, _, digits = line.partition(" ")
    try:
        key = bytes.fromhex(digits)
    except ValueError as error:
        raise _damaged(path, f"line {number} is no key") from error
    if word not in {"find", "seal"} or len(key) != KEY_BYTES:
        raise _damaged(path, f"line {number} is no key")
    return word, key


def _damaged(path: Path, why: str) -> StoreError:
    return StoreError(f"key file {path}: {why}. Put back a copy of the file.")


def _new_key() -> str:
    return secrets.token_hex(KEY_BYTES)


def _create(path: Path, text: str) -> None:
    written = _written(path, text)
    try:
        os.link(written, path)  # never over a file that another process has just made
    except FileExistsError:
        pass
    finally:
        written.unlink()


def _written(path: Path, text: str) -> Path:
    """Writes the text, durably and for the owner alone, to a new name beside `path`."""
    name = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with open(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return name
