"""A talk on a real store under a clock that only the test moves: what every face plays on."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path

from bot.app import build
from bot.conversation import Conversation
from bot.core.content import Content, load
from bot.core.messages import Address
from bot.core.session import Session
from bot.settings import SQLITE, Settings
from handlers import CONDITIONS

MIB = 2**20


@dataclass
class Stage:
    """One folder with a database, a key and exhibits; `hints` is what a face knows of its person.

    A face must ask for `talk` anew after `restart` and `edit`.
    """

    folder: Path
    now: datetime
    hints: Mapping[str, str] = field(default_factory=dict)
    content_folder: Path = field(default_factory=lambda: Settings().content)
    talk: Conversation = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.open()

    def clock(self) -> datetime:
        """Gives the moment it is."""
        return self.now

    def open(self) -> None:
        """Opens everything on the same database as before."""
        settings = Settings(database_url=f"{SQLITE}{self.folder / 'talk.db'}")
        self.talk = build(settings, strict(self.content_folder))

    def close(self) -> None:
        """Closes everything, with what was sent written down."""
        self.talk.settle()
        self.talk.store.close()

    def crash(self) -> None:
        """Closes the database and loses all that was not written down."""
        self.talk.store.close()

    def edit(self, overlay: Path) -> None:
        """Goes on with an edited content: the files of the overlay over those there are.

        A `facts.yaml` of the overlay replaces only the facts it names, one on a line.
        """
        edited = self.folder / f"content-{overlay.name}"
        shutil.copytree(self.content_folder, edited)
        facts = (edited / "facts.yaml").read_text(encoding="utf-8")
        shutil.copytree(overlay, edited, dirs_exist_ok=True)
        if (overlay / "facts.yaml").exists():
            (edited / "facts.yaml").write_text(_replaced(facts, overlay / "facts.yaml"), "utf-8")
        self.content_folder = edited

    def session(self, address: Address) -> Session | None:
        """Gives the stored session of whoever is at an address, None for nobody."""
        with self.talk.store.begin() as unit:
            found = unit.find(address)
        stored = found.session if found else None
        return Session.model_validate_json(stored) if stored else None

    def file(self, name: str, size: int = 0) -> Path:
        """Makes a file that can be sent, of so many MiB or of a few bytes."""
        path = self.folder / "sent" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"\0" * (size * MIB) if size else name.encode())
        return path


@cache
def strict(folder: Path) -> Content:
    """Loads content, once, so that a sentence which cannot be made whole is an error."""
    return Content(load(folder, Settings().cache), CONDITIONS)


def _replaced(facts: str, overlay: Path) -> str:
    fresh = {line.partition(":")[0]: line for line in overlay.read_text("utf-8").splitlines()}
    return "\n".join(fresh.get(line.partition(":")[0], line) for line in facts.splitlines())


# TEMPORARY until storage has it
from bot.storage.unit import Unit  # noqa: E402

if not hasattr(Unit, "find"):

    def _find(self, address):  # type: ignore
        found = self._find(self._place(address), b"")
        return self._known(found) if found else None

    Unit.find = _find  # type: ignore
