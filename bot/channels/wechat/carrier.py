"""Carries what is said by the customer service, and notes what has left and what is still owed."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot import logs
from bot.channels.wechat.customer import Came, Customer
from bot.channels.wechat.outbox import Outbox
from bot.channels.wechat.packing import Delivery
from bot.core.messages import Address
from bot.core.talk import Talk

CHANNEL = "wechat"


@dataclass(frozen=True)
class Carrier:
    """Brings deliveries to their people."""

    talk: Talk
    clock: Callable[[], datetime]
    customer: Customer
    outbox: Outbox = field(default_factory=Outbox)

    async def carry(self, key: str, delivery: Delivery) -> Came:
        """Sends all of a delivery. What does not arrive comes with the person's next answer."""
        came, arrived = await self.customer.send(key, delivery.texts, delivery.menu)
        if came == "gone":
            await self.is_gone(key)
        if came in ("sent", "gone"):
            await self.left(delivery)
        else:
            self.outbox.owe(key, replace(delivery, texts=delivery.texts[arrived:], menu=None))
        return came

    async def carry_rest(self, key: str, delivery: Delivery, texts: Sequence[str]) -> None:
        """Sends the part of a delivery that is left, if there is any."""
        if texts:
            await self.carry(key, replace(delivery, texts=texts, menu=None))
        else:
            await self.left(delivery)

    async def carry_late(self, key: str, delivery: Delivery) -> Came:
        """Sends all of a delivery that WeChat was told not to wait for, unless another process has
        been given the same message meanwhile and answered it."""
        return await self.carry(key, delivery) if await self._is_ours(delivery) else "sent"

    async def _is_ours(self, delivery: Delivery) -> bool:
        try:
            held = [
                await asyncio.to_thread(self.talk.hold, answer, self.clock())
                for answer in delivery.answers
            ]
        except Exception as error:  # better twice than never
            logs.error("answer not held", kind=type(error).__name__)
            return True
        return all(held)

    async def left(self, delivery: Delivery) -> None:
        """Notes that the answers of a delivery have left."""
        for answer in delivery.answers:
            await asyncio.to_thread(self.talk.sent, answer, self.clock())

    async def is_gone(self, key: str) -> None:
        """Notes that somebody is reached here no more."""
        self.outbox.forget(key)
        await asyncio.to_thread(self.talk.gone, Address(CHANNEL, key), self.clock())
