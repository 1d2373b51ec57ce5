"""What a test asks of a face: to hear something, and to tell what it showed."""

from typing import ClassVar, Protocol

from bot.core.messages import Address, Pick, PickReminder, Text, Upload
from tests.stage import Stage

What = Text | Pick | PickReminder | Upload
Cards = tuple[str, ...]  # what was shown, card by card, each as the terminal prints it


class Face(Protocol):
    """One person at one face. `cannot` names what this face has no means for: "press" (an old
    button), "again" (an event twice), "repress" (an answer to
    a notice that is over), "first words" (other words than its own greeting), "much"
    (texts and files that it refuses before the conversation hears of them)."""

    cannot: ClassVar[frozenset[str]]

    def __init__(self, stage: Stage) -> None: ...

    @property
    def address(self) -> Address:
        """Gives where the person is reached."""
        ...

    def open(self) -> Cards:
        """Starts the face, or starts it again; gives what had not been sent before."""
        ...

    def hear(self, what: What, event: str) -> Cards:
        """Does what a person does; gives what they are shown for it."""
        ...

    def notices(self) -> Cards:
        """Lets what is due by now come; gives what is shown of it."""
        ...

    def close(self) -> None:
        """Ends the face; the stage stays open."""
        ...
