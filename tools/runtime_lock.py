"""Prints the part of requirements.lock that the product runs on, without tests and linters.

Each entry of the lock says in a comment what asked for it; so whatever the project's own
dependencies ask for, and what those ask for in turn, is found from there.
"""

import re
import sys
import tomllib
from collections.abc import Collection
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_ENTRY = re.compile(r"^([\w.-]+)==.*\n(?:[ ].*\n)*", re.MULTILINE)
_VIA = re.compile(r"^ +# +(?:via +)?([\w.-]+)", re.MULTILINE)


def part(lock: str, wanted: Collection[str]) -> str:
    """Gives the entries of these names, and of all that they need."""
    entries = [(each[1], set(_VIA.findall(each[0])), each[0]) for each in _ENTRY.finditer(lock)]
    needed = set(wanted)
    while more := {name for name, via, _ in entries if via & needed} - needed:
        needed |= more
    return "".join(text for name, _, text in entries if name in needed)


def wanted_of(project: str) -> set[str]:
    """Gives the names of the dependencies of a pyproject.toml, as a lock writes them."""
    asked = tomllib.loads(project)["project"]["dependencies"]
    names = (re.split(r"[^\w.-]", each)[0] for each in asked)
    return {re.sub(r"[-_.]+", "-", name).lower() for name in names}


if __name__ == "__main__":
    wanted = wanted_of((ROOT / "pyproject.toml").read_text("utf-8"))
    sys.stdout.write(part((ROOT / "requirements.lock").read_text("utf-8"), wanted))
