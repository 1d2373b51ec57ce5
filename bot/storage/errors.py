"""What an operator is told when the store cannot work: which file, and what to do about it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.coach.storing import Crossed, StoreError, TooLarge, Unreachable

__all__ = ["StoreError", "TooLarge", "database_errors", "file_errors"]

# PostgreSQL's codes: a serialization failure, a deadlock; shut down (by an operator, after a
# crash), not up yet or full, the connection lost.
_CROSSED = {"40001", "40P01"}
_AWAY = ("57P01", "57P02", "57P03", "53300", "08")

_FULL = "the disk is full. Make room and start again; nothing that was saved is lost."
_FORBIDDEN = "it cannot be written. Let this user write to the file and to its folder."
_DAMAGED = "it is damaged, or no database. Put back a copy of it, or move it away to begin anew."
_BUSY = "another program holds it. Close that program, or wait, and try again."

_SQLITE = {
    "SQLITE_FULL": _FULL,
    "SQLITE_READONLY": _FORBIDDEN,
    "SQLITE_PERM": _FORBIDDEN,
    "SQLITE_CANTOPEN": "it cannot be opened. Check that its folder exists and may be written.",
    "SQLITE_NOTADB": _DAMAGED,
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_IOERR": "the disk answers with errors. Check it, and keep a copy of the file.",
}
_SYSTEM = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _FORBIDDEN,
    errno.ENOENT: "it is missing. Put back a copy of it.",
    errno.ENOTDIR: "a part of its path is a file, not a folder. Choose another path.",
    errno.EISDIR: "it is a folder, not a file. Choose another path.",
}


@contextmanager
def database_errors(database: str) -> Iterator[None]:
    """Turns the driver's errors into StoreError."""
    try:
        yield
    except DBAPIError as error:
        raise _kind(error)(f"{database}: {_database(error)}") from error
    except PoolTimeoutError as error:
        raise StoreError(f"{database}: {_BUSY}") from error


@contextmanager
def file_errors(file: str) -> Iterator[None]:
    """Turns the operating system's errors into StoreError."""
    try:
        yield
    except OSError as error:
        raise StoreError(f"{file}: {_system(error)}") from error


def _kind(error: DBAPIError) -> type[StoreError]:
    code = str(getattr(error.orig, "sqlstate", None) or "")
    if code in _CROSSED:
        return Crossed
    return Unreachable if code.startswith(_AWAY) or _is_lost(error, code) else StoreError


def _is_lost(error: DBAPIError, code: str) -> bool:
    """Says whether there was no server to answer: an error of a server of its own has a code."""
    is_sqlite = hasattr(error.orig, "sqlite_errorname")
    no_answer = isinstance(error, OperationalError) and not code and not is_sqlite
    return error.connection_invalidated or no_answer


def _database(error: DBAPIError) -> str:
    name = str(getattr(error.orig, "sqlite_errorname", ""))  # may be longer: SQLITE_IOERR_WRITE
    known = (advice for code, advice in _SQLITE.items() if name.startswith(code))
    first_line = str(error.orig).partition("\n")[0]
    return next(known, f"the database answers: {first_line}")


def _system(error: OSError) -> str:
    return _SYSTEM.get(error.errno or 0, f"the system answers: {error.strerror or error}")
