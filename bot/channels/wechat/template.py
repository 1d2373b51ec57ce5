"""The template message: it reaches whoever was silent for 48 hours, in words that tell nothing."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot import logs
from bot.channels.wechat.api import Api, ApiError, Unreached
from bot.channels.wechat.customer import CAME, Came

LIST = "/cgi-bin/template/get_all_private_template"
SEND = "/cgi-bin/message/template/send"
LONGEST = 20  # characters of one value
CHINA = ZoneInfo("Asia/Shanghai")
_BLANK = re.compile(r"\{\{(\w+)\.DATA\}\}")
_TIMES = ("time", "date")


@dataclass
class Template:
    """One template of the account's, whichever it is: its blanks are asked for once."""

    api: Api
    clock: Callable[[], datetime]
    id: str | None
    _blanks: tuple[str, ...] = ()

    async def send(self, key: str, words: str) -> Came:
        """Sends it with these words in its blanks, and the time in those for a time."""
        if self.id is None:
            return "closed"
        try:
            data = {name: {"value": self._value(name, words)} for name in await self._names()}
            await self.api.call(SEND, {"touser": key, "template_id": self.id, "data": data})
        except ApiError as error:
            logs.warning("wechat did not send a template", code=error.code)
            return CAME.get(error.code, "not_now")
        except Unreached:
            return "not_now"
        return "sent"

    async def _names(self) -> tuple[str, ...]:
        if not self._blanks:
            found = await self.api.call(LIST)
            self._blanks = _blanks_of(found, self.id)
        return self._blanks

    def _value(self, name: str, words: str) -> str:
        if name.rstrip("0123456789") in _TIMES:
            return self.clock().astimezone(CHINA).strftime("%Y-%m-%d %H:%M")
        return words[:LONGEST]


def _blanks_of(found: Mapping[str, list[Mapping[str, str]]], id: str | None) -> tuple[str, ...]:
    content = (each["content"] for each in found["template_list"] if each["template_id"] == id)
    return tuple(_BLANK.findall(next(content, "")))
