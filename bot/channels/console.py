"""The conversation in the terminal: coloured, with numbers to choose by, fine over ssh."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from os.path import expanduser
from pathlib import Path

from rich.console import Console as Screen
from rich.text import Text as Styled

from bot.channels.plain import lines_of
from bot.channels.taking import is_file, take
from bot.core.ids import new_id
from bot.core.messages import Address, Heard, Reply, Text, Upload
from bot.core.talk import Answer, Due, Talk

CHANNEL = "console"
STYLES = {
    "say": "bold bright_white on blue",
    "meaning": "italic",
    "why": "dim",
    "usual": "dim",
    "file": "cyan",
}
FILE = "/file "


@dataclass
class Console:
    """One person at a terminal."""

    talk: Talk
    reminding: Due
    clock: Callable[[], datetime]
    screen: Screen
    ask: Callable[[str], str]
    guessed: Mapping[str, str]
    outbox: Path
    key: str = "terminal"
    _language: str = "en"

    def play(self) -> None:
        """Talks until the person leaves (end of input)."""
        for answer in self.talk.unsent(CHANNEL):
            self._show(answer)
        self._begin()
        self.reminding.hasten(self._address, self.clock())
        self._remind()
        while (line := self._line()) is not None:
            self._hear(line)
            self._remind()
        self.screen.print(self._face["terminal_goodbye"])

    @property
    def _face(self) -> Mapping[str, str]:
        return self.talk.face("faces", self._language)

    @property
    def _address(self) -> Address:
        return Address(CHANNEL, self.key)

    def _begin(self) -> None:
        present = self.talk.present(self._address, self.guessed, self.clock())
        if not present:
            return self._hear("/start")
        for reply in present:
            self._print(reply, "")
        return None

    def _line(self) -> str | None:
        try:
            return self.ask(self._face["terminal_prompt"] + " ")
        except (EOFError, KeyboardInterrupt):
            return None

    def _hear(self, line: str) -> None:
        if not line.strip():
            return
        now = self.clock()
        heard = Heard(self._address, new_id(now), _what(line), now, guessed=self.guessed)
        self._show(take(self.talk, heard))

    def _remind(self) -> None:
        """Prints what is due by now; whoever sits here is written to when they type."""
        for notice in self.reminding.due(self.clock, self._address):
            if notice.reply.to == self._address:
                self._print(notice.reply, "")
                notice.outcome = "sent"

    def _show(self, answer: Answer) -> None:
        for reply in answer.replies:
            self._print(reply, answer.person)
        self.talk.sent(answer, self.clock())

    def _print(self, reply: Reply, person: str) -> None:
        self._language = reply.say.language
        self.screen.print()
        for part, line in lines_of(reply.say, self._face, notice=bool(reply.reminder)):
            self.screen.print(Styled(line, style=STYLES.get(part, "")), highlight=False)
        for file in reply.say.files:
            self.screen.print(self._lay_out(person, file.exhibit, file.name), style="cyan")

    def _lay_out(self, person: str, exhibit: str, name: str) -> str:
        path = self.outbox / Path(name).name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as target:
            target.writelines(self.talk.file(person, exhibit))
        return str(path)


def _what(line: str) -> Text | Upload:
    path = Path(expanduser(line.removeprefix(FILE).strip()))
    if line.startswith(FILE) and is_file(path):
        return Upload(str(path), path.name)
    return Text(line)
