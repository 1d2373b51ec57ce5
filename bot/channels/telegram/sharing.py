"""What Telegram allows a bot is for all its processes together: each knows how many send."""

import asyncio

from bot import logs
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.updates import CHANNEL
from bot.core.talk import Clock, Talk

BEAT_S = 5.0  # a third of what a process is believed to live without
HEARD_S = BEAT_S + 1.0  # by then every other one has counted a newcomer


class Sharing:
    """Keeps a sender to its share, as others come and go."""

    def __init__(self, talk: Talk, clock: Clock, sender: Sender) -> None:
        self._talk = talk
        self._clock = clock
        self._sender = sender
        self._known = asyncio.Event()
        self._new = True

    async def known(self) -> None:
        """Waits until the share is known for the first time."""
        await self._known.wait()

    async def run(self) -> None:
        """Goes on until it is cancelled. A newcomer who is not alone holds its breath until all
        the others send less; so does one that the others may have believed to be dead."""
        while True:
            senders = await self._senders()
            if senders is None:
                self._new = True
            else:
                self._keep_to(senders)
            await asyncio.sleep(BEAT_S)

    def _keep_to(self, senders: int) -> None:
        if senders > 1 and self._new:
            self._sender.wait(HEARD_S)
        self._new = False
        self._sender.share(senders)
        self._known.set()

    async def _senders(self) -> int | None:
        """Counts the senders; None where the database does not tell."""
        try:
            return max(1, await asyncio.to_thread(self._talk.beat, CHANNEL, self._clock()))
        except Exception as error:  # what is due is not known either until it is back
            logs.error("senders not counted", kind=type(error).__name__)
            return None
