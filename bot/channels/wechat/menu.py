"""The account's own menu: "they are calling" is always one tap away."""

from collections.abc import Mapping
from typing import Any

PATH = "/cgi-bin/menu/create"
COMMANDS = ("log", "plan", "promises", "history", "help")  # WeChat shows five at most


def menu(face: Mapping[str, str]) -> Mapping[str, Any]:
    """Makes the menu as WeChat wants it; a tap sends the command."""
    more = [_button(face[f"commands.{each}"], each) for each in COMMANDS]
    calling = _button(face["calling"], "call")
    return {"button": [calling, {"name": face["menu"], "sub_button": more}]}


def _button(name: str, command: str) -> Mapping[str, str]:
    return {"type": "click", "name": name, "key": f"/{command}"}
