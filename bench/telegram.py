"""One coaching turn in Telegram, durable on SQLite, against bots that others would write."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.blocks import Found, asked, cpu, in_turns, rates
from bench.measure import Row
from bench.processes import Stage
from bot.settings import SQLITE

WHAT = "one coaching turn in Telegram, durable on SQLite"
PEERS: dict[str, tuple[str, float | None]] = {
    "echo": ("aiogram echo, no database", 0.6),
    "fsm": ("aiogram FSM, one SQLModel async session per update", 2.5),
    "dialog": ("aiogram-dialog, in memory", None),
    "conversation": ("python-telegram-bot ConversationHandler, pickled once a minute", None),
}


def table() -> Iterator[Row]:
    """Measures updates in a second."""
    with TemporaryDirectory() as folder, Stage(Path(folder)) as stage:
        bots = {"ours": stage.ours(f"{SQLITE}{folder}/ours.db")}
        bots |= {name: stage.peer(name, f"{folder}/{name}.db") for name in PEERS}
        found = in_turns(stage.telegram, bots)
    yield from (_row(found, name) for name in PEERS)


def _row(found: Found, name: str) -> Row:
    (peer, budget), ours, theirs = PEERS[name], found["ours"], found[name]
    return Row(
        *(WHAT, peer, rates(ours), rates(theirs), "/s"),
        at_least=budget,
        cpu=cpu(ours, theirs),
        note=f"For one update {asked('ours sends', ours)}, {asked(f'{peer}:', theirs)}.",
    )
