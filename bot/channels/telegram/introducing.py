"""What Telegram itself shows of the bot: its commands in both languages, and their menu."""

from collections.abc import Mapping

from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.types import BotCommand, MenuButtonCommands

from bot.channels.telegram.faces import Faces
from bot.channels.telegram.patience import report

LANGUAGES = (("en", None), ("zh", "zh"))  # English is for everybody else, too
_COMMAND = "commands."


async def introduce(bot: Bot, faces: Faces) -> None:
    """Tells Telegram the commands. The talk works without them: a refusal is only noted."""
    try:
        for language, code in LANGUAGES:
            await bot.set_my_commands(_commands(faces(language)), language_code=code)
        await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    except AiogramError as error:
        report("commands not told", error)


def _commands(words: Mapping[str, str]) -> list[BotCommand]:
    return [
        BotCommand(command=name.removeprefix(_COMMAND), description=text)
        for name, text in words.items()
        if name.startswith(_COMMAND)
    ]
