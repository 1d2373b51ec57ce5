"""What somebody may do at a moment, written short: a choice's id, `=` before what is typed, `#`
before a press on a notice, or a file."""

from collections.abc import Iterator
from random import Random

from bot.core.content import Content
from bot.core.engine import Heard
from bot.core.messages import RESERVED, Kept, Pick, Pressed, Text
from tests.walking.beginnings import ANSWERS, COLLECTORS
from tests.walking.goals import Tapped
from tests.walking.moments import Moment, Talk

OPENINGS = ("/start", "/call", "hello")
WRONG = "?!"
FILE = "^"
LEAVING = {*RESERVED} - {"skip"}


class Options:
    """Says what may be done, and does it."""

    def __init__(self, content: Content, talk: Talk, random: Random) -> None:
        self._content, self._talk, self._random = content, talk, random

    def opening(self, beginning: Moment) -> str:
        """Gives first words; somebody who left a question open comes back to it."""
        left_open = bool(beginning.session.frames)
        return f"={OPENINGS[-1] if left_open else self._random.choice(OPENINGS)}"

    def here(self, moment: Moment) -> list[str]:
        """Gives what the present question lets one do."""
        step = self._content.scripts[moment.frame.script].steps[moment.frame.step]
        kind = step.ask.get(moment.frame.asking or "")
        if kind == "file":
            return [*moment.choices, FILE]
        words = [*ANSWERS.get(kind or "", ()), WRONG] if kind or step.typed else []
        quoting = "collector_words" in step.typed or "message_text" in step.ask
        words += COLLECTORS if quoting else ()
        return [*moment.choices, *(f"={each}" for each in words)]

    def presses(self, moment: Moment) -> list[str]:
        """Gives the answers to notices that were said and still wait."""
        return [_short(each) for each in self._talk.presses(moment)]

    def interruption(self) -> str:
        """Gives a command, or words that come before any question."""
        lists = self._content.interrupts
        found = (*lists.own.values(), *lists.quoted.values(), *lists.call_on.values())
        commands = [f"/{name}" for name in self._content.conversation.commands]
        return "=" + self._random.choice([*commands, *map(self._random.choice, found)])

    def doors(self) -> Iterator[tuple[str, str]]:
        """Gives what may be done anywhere, and the script that it opens."""
        for name, command in self._content.conversation.commands.items():
            yield f"=/{name}", command.script
        for kind, opened in self._content.notices.items():
            yield from ((f"#{kind}.{choice}", script) for choice, script in opened.items())

    def heard(self, moment: Moment, option: str) -> Heard:
        """Gives what the engine hears of it."""
        match option[0]:
            case "=":
                return Text(option[1:])
            case "#":
                meant = [each for each in self._talk.presses(moment) if _short(each) == option]
                return self._random.choice(meant)
        return Kept("exhibit", "photo.jpg") if option == FILE else Pick(option)


def tapped(moment: Moment, option: str) -> Tapped:
    """Names the choice that is taken."""
    kind, _, choice = option[1:].partition(".")
    return (f"notices.{kind}", choice) if option[0] == "#" else (moment.at, option)


def alike(option: str) -> str:
    """Takes all entries of a list as one: records' ids are no identifiers, facts' names are."""
    return option if option[0] in "=#^" or option.isidentifier() else "an entry"


def _short(press: Pressed) -> str:
    return f"#{press.kind}.{press.choice}"
