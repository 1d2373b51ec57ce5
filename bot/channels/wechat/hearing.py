"""What a message of WeChat's means to the conversation."""

import re
from dataclasses import dataclass
from typing import TypeAlias

from bot.channels.wechat.door import Letter
from bot.core.messages import Pick, PickReminder, Reply, Text

KINDS_OF_FILE = ("image", "voice", "video", "shortvideo", "file")
START = "/start"
UNSHOWN = "【收到不支持的消息类型，暂无法显示】"  # WeChat's own text in place of a sticker
_PRESSED = re.compile(r"(?:(?P<turn>\d{1,9})|r:(?P<reminder>[\w-]{1,64}))\.(?P<choice>\w{1,64})")


@dataclass(frozen=True)
class Media:
    """A file that WeChat keeps for three days, to be fetched by its id."""

    id: str


@dataclass(frozen=True)
class Left:
    """The person follows the account no more: nothing reaches them."""


@dataclass(frozen=True)
class Unknown:
    """A message of a kind that nothing can be made of."""


Meant: TypeAlias = Text | Pick | PickReminder | Media | Left | Unknown


def meant_by(letter: Letter) -> Meant | None:
    """Gives what a message means; None where no answer is expected."""
    match letter["MsgType"]:
        case "event":
            return _event(letter)
        case "text":
            return pressed(letter["bizmsgmenuid"]) or _typed(letter["Content"])
        case "voice" if letter["Recognition"]:
            return Text(letter["Recognition"])
        case kind if kind in KINDS_OF_FILE and letter["MediaId"]:
            return Media(letter["MediaId"])
        case "link":
            return Text(f"{letter['Title']}\n{letter['Url']}")
        case "location":
            return Text(letter["Label"])
        case _:
            return Unknown()


def button_of(reply: Reply, choice: str) -> str:
    """Names a choice of a reply so that `pressed` knows it again, whenever it is tapped."""
    stamp = f"r:{reply.reminder}" if reply.reminder else str(reply.turn)
    return f"{stamp}.{choice}"


def pressed(button: str) -> Pick | PickReminder | None:
    """Gives the tap that a button of ours stands for; None for anything else."""
    found = _PRESSED.fullmatch(button)
    if found is None:
        return None
    if found["reminder"]:
        return PickReminder(found["reminder"], found["choice"])
    return Pick(found["choice"], int(found["turn"]))


def _typed(text: str) -> Text | Unknown:
    return Unknown() if text == UNSHOWN else Text(text)


def _event(letter: Letter) -> Meant | None:
    match letter["Event"].casefold():
        case "subscribe":
            return Text(START)
        case "unsubscribe":
            return Left()
        case "click" if letter["EventKey"].startswith("/"):
            return Text(letter["EventKey"])
        case _:
            return None
