"""No face at all: the conversation called as a channel calls it, its cards as plain text."""

from typing import ClassVar

from bot.channels.plain import plain
from bot.core.messages import Address, Heard
from bot.core.talk import Answer, Notice
from tests.faces.face import Cards, What
from tests.stage import Stage


class DirectFace:
    """Calls the conversation."""

    cannot: ClassVar[frozenset[str]] = frozenset()
    address = Address("direct", "ann")

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def open(self) -> Cards:
        """Gives what had not been sent before."""
        unsent = self._stage.talk.unsent(self.address.channel)
        return tuple(card for answer in unsent for card in self._sent(answer))

    def hear(self, what: What, event: str) -> Cards:
        """Plays a turn."""
        stage = self._stage
        heard = Heard(self.address, event, what, stage.now, guessed=stage.hints)
        return self._sent(stage.talk.turn(heard))

    def notices(self) -> Cards:
        """Takes what is due."""
        return tuple(map(self._noticed, self._stage.reminding.due(self._stage.clock)))

    def close(self) -> None:
        """Has nothing to end."""

    def _noticed(self, notice: Notice) -> str:
        notice.outcome = "sent"
        say = notice.reply.say
        return plain(say, self._stage.talk.face("faces", say.language), notice=True)

    def _sent(self, answer: Answer) -> Cards:
        talk = self._stage.talk
        says = [reply.say for reply in answer.replies]
        talk.sent(answer, self._stage.now)
        return tuple(plain(say, talk.face("faces", say.language)) for say in says)
