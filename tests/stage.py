"""A talk on a real store under a clock that only the test moves: what every face plays on."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from itertools import count
from pathlib import Path

from bot.app import build
from bot.coach.action import Action
from bot.coach.case import Reminder
from bot.coach.codes import Codes
from bot.coach.elsewhere import Letter, Nowhere
from bot.conversation import Conversation
from bot.core.content import Content, load
from bot.core.messages import Address, Heard
from bot.core.session import Session
from bot.core.talk import Answer
from bot.reminding import Reminding
from bot.settings import SQLITE, Settings
from handlers import CONDITIONS

MIB = 2**20


class Watched(Conversation):
    """The conversation, with the choices of its last card kept in mind."""

    offered: tuple[str, ...] = ()

    def turn(self, heard: Heard) -> Answer:
        """Plays one turn."""
        answer = super().turn(heard)
        if answer.replies:
            self.offered = tuple(each.id for each in answer.replies[-1].say.choices)
        return answer


class Noting(dict[str, Action]):
    """The actions, with the names of those that ran."""

    def __init__(self, actions: Mapping[str, Action], ran: set[str]) -> None:
        super().__init__(actions)
        self._ran = ran

    def __getitem__(self, name: str) -> Action:
        self._ran.add(name)
        return super().__getitem__(name)


class Known(Codes):
    """Codes that a transcript can tell beforehand: the first, the second and so on."""

    def __init__(self) -> None:
        self._count = count(1)

    def joining(self) -> str:
        """Gives the next code."""
        return f"7K3M9QP{next(self._count)}"

    def short(self) -> str:
        """Gives the same digits every time."""
        return "482913"


class Letterbox(Nowhere):
    """Keeps the letters that would go elsewhere."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []

    def post(self, letter: Letter) -> None:
        """Keeps it."""
        self.letters.append(letter)


@dataclass
class Stage:
    """One folder with a database, a key and exhibits; `hints` is what a face knows of its person.

    A face must ask for `talk` anew after `restart` and `edit`.
    """

    folder: Path
    now: datetime
    hints: Mapping[str, str] = field(default_factory=dict)
    content_folder: Path = field(default_factory=lambda: Settings().content)
    letters: Letterbox = field(default_factory=Letterbox)
    database: str = "talk.db"  # a file in the folder, or an address
    ran: set[str] = field(default_factory=set)  # the actions that have run
    talk: Watched = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.open()

    def clock(self) -> datetime:
        """Gives the moment it is."""
        return self.now

    def open(self) -> None:
        """Opens everything on the same database as before."""
        file = f"{SQLITE}{self.folder / self.database}"
        settings = Settings(database_url=self.database if "://" in self.database else file)
        built = build(settings, strict(self.content_folder))
        actions = Noting(built.actions, self.ran)
        self.talk = Watched(
            built.content, built.store, actions, built.library, self.letters, Known()
        )

    def close(self) -> None:
        """Closes everything, with what was sent written down."""
        self.talk.settle()
        self.talk.store.close()

    def crash(self) -> None:
        """Closes the database and loses all that was not written down."""
        self.talk.store.close()

    def edit(self, overlay: Path) -> None:
        """Goes on with an edited content: the files of the overlay over those there are.

        An empty file takes the one of its name away; `facts.yaml` replaces only the facts it names.
        """
        edited = self.folder / f"content-{overlay.name}"
        shutil.copytree(self.content_folder, edited)
        for path in filter(Path.is_file, overlay.rglob("*")):
            _lay_over(path, edited / path.relative_to(overlay))
        self.content_folder = edited

    def offered(self, address: Address) -> tuple[str, ...]:
        """Names the choices of the card that somebody has before them."""
        if self.talk.offered:
            return self.talk.offered
        present = self.talk.present(address, self.hints, self.now)
        return tuple(each.id for each in present[-1].say.choices) if present else ()

    @property
    def reminding(self) -> Reminding:
        """What says the reminders."""
        return Reminding(self.talk.content, self.talk.store)

    def reminders(self, address: Address) -> tuple[Reminder, ...]:
        """Gives all reminders of whoever is at an address."""
        with self.talk.store.begin() as unit:
            found = unit.find(address)
            return unit.load(found.person_id, ["reminders"]).reminders if found else ()

    def choices_of(self, address: Address, reminder: str) -> list[str]:
        """Names the choices of a notice."""
        (kind,) = (each.kind for each in self.reminders(address) if each.id == reminder)
        return list(self.talk.content.notices[kind])

    def session(self, address: Address) -> Session | None:
        """Gives the stored session of whoever is at an address, None for nobody."""
        with self.talk.store.begin() as unit:
            found = unit.find(address)
        stored = found.session if found else None
        return Session.model_validate_json(stored) if stored else None

    def file(self, name: str, size: int | None = None) -> Path:
        """Makes a file that can be sent, of so many MiB; without a size it holds its own name."""
        path = self.folder / "sent" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(name.encode() if size is None else b"\0" * (size * MIB))
        return path


@cache
def strict(folder: Path) -> Content:
    """Loads content, once, so that a sentence which cannot be made whole is an error."""
    return Content(load(folder, Settings().cache), CONDITIONS)


def _lay_over(path: Path, target: Path) -> None:
    text = path.read_text("utf-8")
    if not text:
        target.unlink()
    elif path.name == "facts.yaml":
        target.write_text(_replaced(target.read_text("utf-8"), text), "utf-8")
    else:
        target.write_text(text, "utf-8")


def _replaced(facts: str, by: str) -> str:
    """Puts each line of `by` in place of the one that begins with the same name."""
    fresh = {line.partition(":")[0]: line for line in by.splitlines()}
    return "\n".join(fresh.get(line.partition(":")[0], line) for line in facts.splitlines())
