"""Customer-service messages: for 48 hours after a person's last word, five after each of them."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from bot import logs
from bot.channels.wechat.api import Api, ApiError, Unreached
from bot.channels.wechat.texts import cut, size

# What came of sending: "full" is a person who was written to five times since their last word,
# "closed" one who has not written for 48 hours, "never" an account that may only answer.
Came: TypeAlias = Literal["sent", "not_now", "full", "closed", "gone", "never"]
Menu: TypeAlias = Mapping[str, Any]

PATH = "/cgi-bin/message/custom/send"
WAITS_S = (0.5, 2.0)  # before the second try, and the third
BUSY = -1
TOO_LONG = 45002
SHORTEST = 64  # bytes; what is refused even so is not refused for its length
NO_MENUS = frozenset({40008, 40200})  # not the kind of account that may send them
CAME: Mapping[int, Came] = {
    40003: "gone",  # no such person
    43004: "gone",  # follows the account no more
    43019: "gone",  # was blocked by the account
    45015: "closed",
    45047: "full",
    48001: "never",
    48003: "never",
    48004: "never",
    50001: "never",
}


@dataclass
class Customer:
    """Writes to people of an account. `allowed` turns False with WeChat's first word of that."""

    api: Api
    allowed: bool = True
    menus: bool = True

    async def send(self, key: str, texts: Sequence[str], menu: Menu | None) -> tuple[Came, int]:
        """Sends texts in order, or the menu in their place where menus may be sent; tells what came
        of it, and how many of the texts have arrived."""
        arrived = 0
        try:
            if menu and await self._sent_menu(key, menu):
                return "sent", len(texts)
            for text in texts:
                await self._text(key, text)
                arrived += 1
        except ApiError as error:
            return self._came(error.code), arrived
        except Unreached:
            return "not_now", arrived
        return "sent", arrived

    async def _text(self, key: str, text: str) -> None:
        try:
            await self._send(key, "text", {"content": text})
        except ApiError as error:
            half = size(text) // 2
            if error.code != TOO_LONG or half < SHORTEST:
                raise
            for part in cut(text, half):
                await self._text(key, part)

    async def _sent_menu(self, key: str, menu: Menu) -> bool:
        if not self.menus:
            return False
        try:
            await self._send(key, "msgmenu", menu)
        except ApiError as error:
            if error.code not in NO_MENUS and error.code != TOO_LONG:
                raise
            self.menus = error.code not in NO_MENUS
            return False
        return True

    async def _send(self, key: str, kind: str, content: Mapping[str, Any]) -> None:
        body = {"touser": key, "msgtype": kind, kind: content}
        for wait_s in WAITS_S:
            try:
                await self.api.call(PATH, body)
                return
            except ApiError as error:
                if error.code != BUSY:
                    raise
            except Unreached as error:
                if error.maybe_done:  # once more could be once too often
                    raise
            await asyncio.sleep(wait_s)
        await self.api.call(PATH, body)

    def _came(self, code: int) -> Came:
        came = CAME.get(code, "not_now")
        logs.warning("wechat did not send", code=code, came=came)
        self.allowed = self.allowed and came != "never"
        return came
