"""Where a test's store lives: whoever adds a database to `DATABASES` runs every test on it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bot.storage.store import Store
from tests.postgres import server


def sqlite(folder: Path) -> str:
    return f"sqlite:///{folder}/var/steadyline.db"


def postgres(folder: Path) -> str:
    return server().database()


def emptied(folder: Path) -> str:
    """Gives a database in which others have been, and left nothing: quicker than a new one."""
    return server().emptied()


DATABASES: dict[str, Callable[[Path], str]] = {"sqlite": sqlite, "postgres": postgres}

QUICK = {**DATABASES, "postgres": emptied}  # for tests that close what they open


@dataclass
class Home:
    """Where a test's store lives, opened as often as the test likes."""

    url: str
    folder: Path
    opened: list[Store] = field(default_factory=list)

    @property
    def key_file(self) -> Path:
        return self.folder / "keys" / "key"

    @property
    def files(self) -> Path:
        return self.folder / "exhibits"

    def open(self) -> Store:
        self.opened.append(Store.open(self.url, self.key_file, self.files))
        return self.opened[-1]

    def reopen(self) -> Store:
        self.close()
        return self.open()

    def close(self) -> None:
        while self.opened:
            self.opened.pop().close()
