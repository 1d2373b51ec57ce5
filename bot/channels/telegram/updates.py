"""What an update says, and who says it."""

from dataclasses import dataclass

from aiogram.enums import ChatType, ContentType
from aiogram.types import Chat, ChatMemberUpdated, Message, User
from pydantic import BaseModel, Field

from bot.channels.telegram.buttons import pressed
from bot.channels.telegram.media import Media, media_of
from bot.core.messages import Pick, PickReminder, Text

CHANNEL = "telegram"
KINDS = ["message", "callback_query", "my_chat_member"]  # of updates, as Telegram names them
# What a person may send that says nothing we could read; everything else is Telegram's own news.
UNREADABLE = {
    ContentType.STICKER,
    ContentType.LOCATION,
    ContentType.VENUE,
    ContentType.POLL,
    ContentType.DICE,
    ContentType.GAME,
    ContentType.STORY,
    ContentType.CHECKLIST,
}


class Who(BaseModel):
    """Somebody, as far as we need to know."""

    id: int
    language_code: str | None = None


class Where(BaseModel):
    """A chat, as far as we need to know."""

    id: int
    type: str


class Card(BaseModel):
    """A message of ours that bears a button."""

    message_id: int
    chat: Where


class Query(BaseModel):
    """A press on a button. aiogram's model would look through the whole card again that bears it,
    which we have sent ourselves."""

    id: str
    user: Who = Field(alias="from")
    message: Card | None = None
    data: str | None = None


class Update(BaseModel):
    """One thing that happened, as Telegram posts it."""

    update_id: int
    message: Message | None = None
    callback_query: Query | None = None
    my_chat_member: ChatMemberUpdated | None = None


@dataclass(frozen=True)
class Press:
    """A press on a button: the query that waits for an answer, the message that bears the button,
    and the turn it is stamped with (None for a notice's)."""

    query: str
    message: int | None
    turn: int | None


@dataclass(frozen=True)
class Came:
    """One thing that came from somebody; `language` is what their Telegram is set to."""

    chat: int
    event: str
    what: Text | Pick | PickReminder | Media
    language: str
    press: Press | None = None


def read(update: Update) -> Came | None:
    """Reads what a person said or pressed; None for anything else, and for all but private
    chats: what belongs to one person is not said before others."""
    if update.message is not None:
        return _said(str(update.update_id), update.message)
    if update.callback_query is not None:
        return _tapped(str(update.update_id), update.callback_query)
    return None


def _said(event: str, message: Message) -> Came | None:
    what = _what(message)
    if what is None or not _is_own(message.chat, message.from_user):
        return None
    return Came(message.chat.id, event, what, _language(message.from_user))


def _what(message: Message) -> Text | Media | None:
    if message.text is not None:
        return Text(message.text)
    if message.contact is not None:
        return Text(message.contact.phone_number)
    if message.content_type in UNREADABLE:
        return Text("")
    return media_of(message)


def _tapped(event: str, query: Query) -> Came | None:
    chat = query.message.chat if query.message else None
    if chat is not None and not _is_own(chat, query.user):
        return None
    what = pressed(query.data or "")
    turn = what.turn if isinstance(what, Pick) else None
    press = Press(query.id, query.message.message_id if query.message else None, turn)
    where = chat.id if chat else query.user.id
    return Came(where, event, what, _language(query.user), press)


def _is_own(chat: Chat | Where, user: User | Who | None) -> bool:
    """Says whether somebody is in their own chat with the bot, which has their own number."""
    return chat.type == ChatType.PRIVATE and (user is None or user.id == chat.id)


def _language(user: User | Who | None) -> str:
    return (user.language_code or "") if user else ""
