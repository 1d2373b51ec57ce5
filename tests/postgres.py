"""A real PostgreSQL server for the tests: one for each of pytest's processes, gone with it."""

import atexit
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cache
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from tests.conftest import REQUIRE_ALL

# Nothing of a test has to outlive the machine; a killed server loses nothing all the same.
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200")
_numbers = count(1)


class Server:
    """One PostgreSQL server with a folder of its own, reached by a socket in that folder."""

    def __init__(
        self,
        programs: Path,
        folder: Path | None = None,
        options: Sequence[str] = QUICK,
        initial: Sequence[str] = (),
    ) -> None:
        self._programs = programs
        self._options = options
        self._used: str | None = None
        self.folder = folder or Path(tempfile.mkdtemp(prefix="steadyline-pg-"))
        self._user = "postgres" if os.geteuid() == 0 else None  # it refuses to run as root
        if self._user:
            shutil.chown(self.folder, self._user)
        usual = ("--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-sync")
        self._run("initdb", *usual, *initial)
        self.start()

    def start(self) -> None:
        """Starts the server and waits until it answers."""
        options = [f"-k {self.folder}", "-h ''", *(f"-c {each}" for each in self._options)]
        log = str(self.folder / "log")
        self._run("pg_ctl", "start", "--wait", "--log", log, "--options", " ".join(options))

    def stop(self, how: str = "fast") -> None:
        """Stops the server: fast, or as a crash does (immediate)."""
        self._run("pg_ctl", "stop", "--wait", "--mode", how)

    def kill(self) -> None:
        """Kills the server's first process; the others end when they see it."""
        with suppress(FileNotFoundError, ProcessLookupError):
            first = (self.folder / "data/postmaster.pid").read_text().split()[0]
            os.kill(int(first), signal.SIGKILL)

    def database(self) -> str:
        """Makes an empty database; gives its address."""
        name = f"test_{next(_numbers)}"
        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self._url(name)

    def emptied(self) -> str:
        """Gives the address of a database without a row, quicker: the one that a test before this
        is done with, or a new one where somebody still holds that."""
        if self._used is None or not _empty(self._used):
            self._used = self.database()
        return self._used

    def _url(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def close(self) -> None:
        """Stops the server and deletes all it wrote."""
        self._run("pg_ctl", "stop", "--mode", "immediate", check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *options: str, check: bool = True) -> None:
        where = ("--pgdata", str(self.folder / "data"))
        command = [str(self._programs / program), *options, *where]
        done = subprocess.run(command, user=self._user, cwd=self.folder, capture_output=True)
        if check and done.returncode:
            raise RuntimeError(f"{program}: {done.stderr.decode()}")


def _empty(database: str) -> bool:
    """Removes every row; says whether nobody else was at them."""
    try:
        with psycopg.connect(database, options="-c lock_timeout=2s") as connection:
            found = connection.execute(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            )
            names = [sql.Identifier(name) for (name,) in found if name != "alembic_version"]
            if names:
                connection.execute(sql.SQL("TRUNCATE {}").format(sql.SQL(", ").join(names)))
    except psycopg.errors.LockNotAvailable:
        return False
    return True


@cache
def server() -> Server:
    """Gives this process's server, started by whoever asks first; skips where there is none."""
    found = Server(programs())
    atexit.register(found.close)
    return found


def programs() -> Path:
    """Gives the folder of the server's programs; skips where there is none."""
    found = next(_places(), None)
    if found is None:
        (pytest.fail if REQUIRE_ALL else pytest.skip)("not installed: postgresql")
    return found


def _places() -> Iterator[Path]:
    """Looks where Debian, Homebrew and PATH have the programs."""
    folders = [
        *Path("/usr/lib/postgresql").glob("*/bin"),
        *Path("/opt/homebrew/opt").glob("postgresql@*/bin"),
    ]
    found = shutil.which("initdb")
    if found:
        folders.insert(0, Path(found).parent)
    return (each for each in folders if (each / "initdb").exists() and (each / "pg_ctl").exists())
