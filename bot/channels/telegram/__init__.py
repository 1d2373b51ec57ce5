"""Telegram: the chat by aiogram, reminders by python-telegram-bot. Imported only when it is set up,
for its libraries take seconds to load."""

from bot.channels.telegram.access import Access
from bot.channels.telegram.channel import Telegram

__all__ = ["Access", "Telegram"]
