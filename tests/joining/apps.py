"""People who write from several apps, at one stage."""

from dataclasses import dataclass, field
from itertools import count

from bot.core.messages import Address, Heard, Pick, Say, Text
from bot.core.talk import Answer
from tests.stage import Stage

EVENTS = count()
UK = {"language": "en", "place": "uk", "timezone": "Europe/London"}


@dataclass
class App:
    """Somebody at one address."""

    stage: Stage
    address: Address
    answers: list[Answer] = field(default_factory=list)

    def hear(self, what: Text | Pick, event: str | None = None) -> Answer:
        """Plays a turn."""
        name = event or f"event-{next(EVENTS)}"
        heard = Heard(self.address, name, what, self.stage.now, guessed=UK)
        self.answers.append(self.stage.talk.turn(heard))
        return self.answers[-1]

    def type(self, *texts: str) -> Say:
        """Types words; gives the last card."""
        for text in texts:
            self.hear(Text(text))
        return self.card

    def tap(self, *choices: str) -> Say:
        """Taps choices; gives the last card."""
        for choice in choices:
            self.hear(Pick(choice))
        return self.card

    def do(self, *moves: str) -> Say:
        """Types what begins with a slash or "=", taps anything else; gives the last card."""
        for move in moves:
            self.hear(Text(move.removeprefix("=")) if move[0] in "=/" else Pick(move))
        return self.card

    def code(self) -> str:
        """Asks for a code; gives it as it is shown."""
        text = self.do("/join", "give").text
        return text.partition("Your code: ")[2].splitlines()[0]

    def give(self, code: str) -> Say:
        """Types a code that was given elsewhere."""
        return self.do("/join", "type_in", f"={code}")

    @property
    def card(self) -> Say:
        """The card one has before one."""
        return self.answers[-1].replies[-1].say

    @property
    def person(self) -> str | None:
        """Whose case it is."""
        return self.stage.talk.whose(self.address)

    @property
    def turn(self) -> int:
        """How many turns are stored."""
        session = self.stage.session(self.address)
        return session.turn if session else 0


def app(stage: Stage, channel: str = "telegram", key: str = "1") -> App:
    """Gives somebody who has just begun."""
    made = App(stage, Address(channel, key))
    made.type("/start")
    return made


def note(who: App, words: str) -> None:
    """Writes a letter down, with these words of it."""
    who.do("/log", "letter", "=yesterday", "skip", "words", "exact", f"={words}")
    while "save_now" not in (ids := [each.id for each in who.card.choices]):
        who.tap("skip" if "skip" in ids else ids[0])
    who.tap("save_now")
