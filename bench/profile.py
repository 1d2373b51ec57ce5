"""Where a turn's time goes: every function's own time, added up by the part it belongs to.

The stopwatch itself costs time, most where many small functions are called: shares, not times.
"""

import marshal
import os
import signal
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from bench.blocks import PEOPLE, UPDATES, play
from bench.processes import Bot, Stage
from bot.settings import SQLITE

Function: TypeAlias = tuple[str, int, str]
REST, WAITING = "all else", "waiting"  # the latter is nobody's work
RECEIVING, DISPATCH, SENDING = "receiving (aiohttp)", "dispatch (aiogram, our channel)", "sending"
HOP, ENGINE = "event loop and the hop to a thread", "the engine: step, act, answer"
WORDS, CRYPTO, SQL = "words (Fluent, Babel)", "encryption", "SQL"
FSYNC = "the commit on the disk (fsync)"
TELEGRAMS, OURS = "Telegram's JSON (pydantic)", "JSON of session and replies (pydantic)"
# A piece of a path, or of a built-in's name, and what it belongs to; the first that fits counts.
PARTS = {
    **dict.fromkeys(
        ("select.epoll", "select.kqueue", "SimpleQueue", "'acquire' of '_thread"), WAITING
    ),
    **dict.fromkeys(("/cProfile", "_lsprof", "marshal"), WAITING),
    "'commit' of 'sqlite3": FSYNC,
    **dict.fromkeys(("storage/encryption", "/cryptography/"), CRYPTO),
    **dict.fromkeys(("/sqlalchemy/", "bot/storage/"), SQL),
    **dict.fromkeys(("/fluent/", "/babel/", "bot/core/words"), WORDS),
    **dict.fromkeys(("telegram/post", "telegram/drawing", "telegram/outbox"), SENDING),
    **dict.fromkeys(("aiogram/client/", "aiogram/methods/", "/yarl/", "urllib/parse"), SENDING),
    **dict.fromkeys(("aiohttp/client", "aiohttp/connector", "aiohttp/formdata"), SENDING),
    "bot/channels/hop": HOP,
    **dict.fromkeys(("/aiogram/", "bot/channels/"), DISPATCH),
    "/aiohttp/": RECEIVING,
    **dict.fromkeys(("/asyncio/", "/concurrent/", "/threading.py"), HOP),
    **dict.fromkeys(("/bot/", "/handlers/"), ENGINE),
}
JSON = ("/pydantic", "/json/")  # whose it is, its callers tell
DEPTH = 8
PROFILED = Path(__file__).with_name("profiled.py")


class Spent:
    """Seconds that each function has spent itself, and in whose name."""

    def __init__(self, before: list[Any], after: list[Any]) -> None:
        self._own: dict[Function, float] = defaultdict(float)
        self._callers: dict[Function, dict[Function, float]] = {}
        self._known: dict[tuple[Function, int], Mapping[str, float]] = {}
        for sign, profiles in ((-1, before), (1, after)):
            for functions in profiles:
                self._add(sign, functions)

    def parts(self) -> Mapping[str, float]:
        """Gives the seconds of each part, the greatest first."""
        found: dict[str, float] = defaultdict(float)
        for function, seconds in self._own.items():
            for part, share in self._whose(function, DEPTH).items():
                found[part] += seconds * share
        found.pop(WAITING, None)
        return dict(sorted(found.items(), key=lambda each: -each[1]))

    def _add(self, sign: int, functions: Iterable[Any]) -> None:
        for function, own, calls in functions:
            self._own[function] += sign * own
            for called, there in calls:
                self._callers.setdefault(called, defaultdict(float))[function] += sign * there

    def _whose(self, function: Function, depth: int) -> Mapping[str, float]:
        """Gives the shares of the parts that a function belongs to: of one that is in no part of
        ours, those of its callers."""
        known = self._known.get((function, depth))
        if known is None:
            known = self._known[function, depth] = self._found(function, depth)
        return known

    def _found(self, function: Function, depth: int) -> Mapping[str, float]:
        name = function[0] + function[2]
        part = next((PARTS[piece] for piece in PARTS if piece in name), None)
        callers = self._callers.get(function, {})
        whole = sum(callers.values())
        if part or not depth or whole <= 0:
            return {part or REST: 1.0}
        is_json, found = any(piece in name for piece in JSON), defaultdict[str, float](float)
        for caller, seconds in callers.items():
            for theirs, share in self._whose(caller, depth - 1).items():
                found[_json_of(theirs) if is_json else theirs] += share * seconds / whole
        return found


def _json_of(part: str) -> str:
    return TELEGRAMS if part in (TELEGRAMS, RECEIVING, DISPATCH, SENDING) else OURS


def parts() -> Mapping[str, float]:
    """Measures one person after the other; gives each part's share of a turn."""
    with TemporaryDirectory() as folder, Stage(Path(folder)) as stage:
        file = Path(folder) / "profile"
        bot = stage.ours(f"{SQLITE}{folder}/ours.db", "-P", str(PROFILED), str(file))
        play(stage.telegram, bot, range(1, 1 + PEOPLE), UPDATES, at_once=1)
        before = _counted(bot, file)
        play(stage.telegram, bot, range(1, 1 + PEOPLE), UPDATES, at_once=1)
        spent = Spent(before, _counted(bot, file)).parts()
    whole = sum(spent.values())
    return {part: seconds / whole for part, seconds in spent.items()}


def lines(shares: Mapping[str, float]) -> Iterator[str]:
    """Gives the table in Markdown."""
    yield "| part | share of a turn |"
    yield "| --- | ---: |"
    yield from (f"| {part} | {share:.0%} |" for part, share in shares.items())


def _counted(bot: Bot, file: Path) -> list[Any]:
    file.unlink(missing_ok=True)
    os.kill(bot.process.pid, signal.SIGUSR1)
    while not file.exists():
        time.sleep(0.05)
    found: list[Any] = marshal.loads(file.read_bytes())
    return found
