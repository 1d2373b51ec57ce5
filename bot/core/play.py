"""One turn in the making: the session as it changes, what is said, and the action that is due."""

from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.core.content import Content
from bot.core.guess import zone_of
from bot.core.messages import File, Say, Value
from bot.core.script import Script, Step
from bot.core.session import VISITED, Frame, Session


@dataclass
class Play:
    """Holds what one turn changes; it never outlives the turn."""

    content: Content
    session: Session
    now: datetime
    says: list[Say] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    files: tuple[File, ...] = ()
    action: str | None = None

    @property
    def frame(self) -> Frame:
        return self.session.frames[-1]

    @property
    def script(self) -> Script:
        return self.content.scripts[self.frame.script]

    @property
    def step(self) -> Step:
        return self.script.steps[self.frame.step]

    @property
    def facts(self) -> dict[str, Value]:
        return self.session.facts()

    @property
    def language(self) -> str:
        return str(self.session.person.get("language", "en"))

    @property
    def on_call(self) -> bool:
        return self.session.contact.get("on_call") == "yes"

    @property
    def today(self) -> date:
        """The date where the person is."""
        return self.now.astimezone(ZoneInfo(zone_of(self.session.person))).date()

    def taken_files(self) -> tuple[File, ...]:
        """Gives the files that wait to go out, once."""
        files, self.files = self.files, ()
        return files

    def common(self, name: str, /, **more: Value) -> str:
        """Gives one of the sentences that all scripts share."""
        return self.content.words.get("common", self.language, name, {**self.facts, **more})

    def note(self, name: str, /, **more: Value) -> None:
        """Puts a shared sentence before the next card, once."""
        sentence = self.common(name, **more)
        if sentence not in self.notes:
            self.notes.append(sentence)

    def has_words(self, name: str) -> bool:
        """Says whether the present script has this message or attribute."""
        return self.content.words.has(self.frame.script, self.language, name)

    def change(self, **fields: object) -> None:
        """Replaces fields of the session."""
        self.session = self.session.model_copy(update=fields)

    def turn_to(self, **fields: object) -> None:
        """Replaces fields of the frame on top."""
        frame = self.frame.model_copy(update=fields)
        self.change(frames=(*self.session.frames[:-1], frame))

    def learn(self, **facts: Value) -> None:
        """Stores facts."""
        self.session = self.session.learn(self.content.kinds, facts)

    def leave(self) -> None:
        """Notes that the present position has been answered, so that one can come back to it."""
        here = (self.frame.step, self.frame.asking)
        kept = tuple(each for each in self.frame.kept if each != here)
        self.turn_to(visited=(*self.frame.visited, here)[-VISITED:], kept=kept)

    def moved(self) -> None:
        """Notes that a new question stands: buttons of earlier ones no longer count."""
        self.change(since=self.session.turn, misses=0)
