"""What is worked out from files and kept beside them, until one of the files changes."""

import hashlib
import pickle
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def key_of(folder: Path, files: Iterable[Path], salt: object) -> str:
    """Gives a key that changes with these files, their names, `salt`, and Python itself."""
    digest = hashlib.sha256(f"{salt} {sys.version}".encode())
    for path in sorted(files):
        digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def stored(path: Path, shape: type[T]) -> T | None:
    """Gives what was stored there; None where there is nothing, or nothing that can be used."""
    # Any failure means only that it is worked out anew: an old or torn cache is no error.
    try:
        found = pickle.loads(path.read_bytes())
    except Exception:
        return None
    return found if isinstance(found, shape) else None


def store(path: Path, value: object) -> None:
    """Stores it there, whole or not at all."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(f".{id(value)}")
        fresh.write_bytes(pickle.dumps(value, protocol=5))
        fresh.replace(path)
    except OSError:
        return  # a read-only home only means a slower start
