"""How long a person waits at worst: one turn in a hundred, at half of what the echo can do."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.blocks import AT_ONCE, PEOPLE, Block, begin, cpu, play
from bench.measure import ROUNDS, Row
from bench.processes import Bot, Stage
from bot.settings import SQLITE

CALIBRATED = 5  # blocks
SECONDS = 3.0  # of one block, at the least
CROWD = 200  # people, so that somebody always has time


def table() -> Iterator[Row]:
    """Measures the wait until the answer is there; updates come by chance, as from strangers."""
    with TemporaryDirectory() as folder, Stage(Path(folder)) as stage:
        bots = {"ours": stage.ours(f"{SQLITE}{folder}/ours.db"), "echo": stage.peer("echo")}
        begin(stage.telegram, bots, CROWD)
        rate = median(_full(stage, bots["echo"]).rate for _ in range(CALIBRATED)) / 2
        found = {name: list[Block]() for name in bots}
        for seed in range(ROUNDS):
            for name, bot in bots.items():
                found[name].append(_half(stage, bot, rate, seed))
    yield _row(found["ours"], found["echo"], rate)


def _full(stage: Stage, bot: Bot) -> Block:
    return play(stage.telegram, bot, range(1, 1 + PEOPLE), at_once=AT_ONCE)


def _half(stage: Stage, bot: Bot, rate: float, seed: int) -> Block:
    updates = max(100, round(rate * SECONDS))
    return play(stage.telegram, bot, range(1, 1 + CROWD), updates, rate=rate, seed=seed)


def _row(ours: Sequence[Block], echo: Sequence[Block], rate: float) -> Row:
    return Row(
        "p99 of a turn in Telegram, durable on SQLite, at half of the echo's rate",
        f"aiogram echo at the same {rate:,.0f}/s",
        tuple(each.p99 for each in ours),
        tuple(each.p99 for each in echo),
        at_most=3,
        cpu=cpu(ours, echo),
    )
