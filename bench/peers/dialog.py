"""aiogram-dialog: one window whose text follows what was heard, kept in memory."""

from typing import Any

from aiogram import Dispatcher
from aiogram.filters import Command
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Const, Format

from bench.peers.common import LABELS, run, text


class Talk(StatesGroup):
    """Where a person stands."""

    listening = State()


async def began(_message: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(
        Talk.listening, data={"heard": "/call"}, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND
    )


async def wrote(message: Message, _input: Any, manager: DialogManager) -> None:
    manager.dialog_data["heard"] = message.text
    manager.show_mode = ShowMode.SEND


async def pressed(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    manager.dialog_data["count"] = manager.dialog_data.get("count", 0) + 1
    manager.dialog_data["heard"] = f"{manager.dialog_data['count']}:{query.id}"


async def shown(dialog_manager: DialogManager, **_: Any) -> dict[str, str]:
    return {"text": text(str(dialog_manager.dialog_data.get("heard", "")))}


def main() -> None:
    buttons = (
        Button(Const(label), id=f"b{number}", on_click=pressed)
        for number, label in enumerate(LABELS)
    )
    window = Window(
        Format("{text}"), Column(*buttons), MessageInput(wrote), getter=shown, state=Talk.listening
    )
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.message.register(began, Command("call"))
    dispatcher.include_router(Dialog(window))
    setup_dialogs(dispatcher)
    run(dispatcher)


if __name__ == "__main__":
    main()
