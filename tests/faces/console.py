"""The terminal: typed lines in, printed lines out, played in a thread as a person would."""

import io
from queue import Queue
from threading import Thread
from typing import Any, ClassVar

from rich.console import Console as Screen

from bot.channels.console import CHANNEL, FILE, Console
from bot.core.messages import RESERVED, Address, Pick, PickReminder, Text, Upload
from tests.faces.face import Cards, What
from tests.stage import Stage

WIDTH = 100_000  # no line is broken, so that lines compare
START = "/start"
CARD = "=== a card ==="


class ConsoleFace:
    """Types at the prompt; what was printed since the last prompt is the answer."""

    cannot: ClassVar[frozenset[str]] = frozenset({"press", "again", "repress", "first words"})
    address = Address(CHANNEL, "terminal")

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._typed: Queue[str | None] = Queue()
        self._printed: Queue[str | BaseException] = Queue()
        self._screen = _Screen(record=True, file=io.StringIO(), width=WIDTH)
        self._greeting: Cards = ()
        self._thread = Thread()

    def open(self) -> Cards:
        """Starts it. A newcomer is greeted, which is the answer to their `/start`; somebody known
        sees the present question once more, which is not."""
        known = self._stage.session(self.address) is not None
        unsent = sum(len(answer.replies) for answer in self._stage.talk.unsent(CHANNEL))
        self._thread = Thread(target=self._play, daemon=True)
        self._thread.start()
        shown = self._shown()
        self._greeting = () if known else shown
        return (*shown[:unsent], *shown[unsent + 1 :]) if known else ()

    def hear(self, what: What, event: str) -> Cards:
        """Types a line."""
        line = self._line(what)
        if line == START and self._greeting:
            greeting, self._greeting = self._greeting, ()
            return greeting
        self._typed.put(line)
        return self._shown()

    def notices(self) -> Cards:
        """Types nothing but Enter: what is due is shown then."""
        self._typed.put("")
        return self._shown()

    def close(self) -> None:
        """Leaves, as with Ctrl-D."""
        self._typed.put(None)
        self._thread.join()

    def _play(self) -> None:
        stage = self._stage
        outbox = stage.folder / "outbox"
        hints, due = stage.hints, stage.reminding
        try:
            Console(stage.talk, due, stage.clock, self._screen, self._ask, hints, outbox).play()
        except BaseException as error:
            self._printed.put(error)

    def _ask(self, prompt: str) -> str:
        self._printed.put(self._screen.export_text())
        line = self._typed.get()
        if line is None:
            raise EOFError
        return line

    def _shown(self) -> Cards:
        printed = self._printed.get(timeout=60)
        if isinstance(printed, BaseException):
            raise printed
        outbox = str(self._stage.folder / "outbox")
        return tuple(_card(each, outbox) for each in printed.split(CARD)[1:])

    def _line(self, what: What) -> str:
        match what:
            case Text():
                return what.text
            case Upload():
                return f"{FILE}{what.path}"
            case Pick():
                return self._number(what.choice)
            case PickReminder():
                choices = self._stage.choices_of(self.address, what.reminder)
                return f"#{choices.index(what.choice) + 1}"

    def _number(self, choice: str) -> str:
        """Gives what is typed for a choice: its number, or its name after a slash where a number
        would be an answer."""
        offered = self._stage.offered(self.address)
        typed_answer = not set(offered) - set(RESERVED)
        return f"/{choice}" if typed_answer else str(offered.index(choice) + 1)


class _Screen(Screen):
    """A terminal that marks the beginning of each card, which on a real one is an empty line."""

    def print(self, *objects: Any, **styles: Any) -> None:
        super().print(*(objects or (CARD,)), **styles)


def _card(printed: str, outbox: str) -> str:
    lines = (line.rstrip() for line in printed.strip("\n").split("\n"))
    return "\n".join(line for line in lines if not line.startswith(outbox))
