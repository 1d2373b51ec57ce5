"""Whether a turn stays as quick when a million people are stored as when there are a thousand."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from bench.blocks import PEOPLE, WALK, Block, cpu, play, rates
from bench.crowd import fill
from bench.measure import ROUNDS, Row
from bench.processes import ROOT, Stage
from bot.settings import SQLITE, Settings

MANY, FEW = 1_000_000, 1_000


def table() -> Iterator[Row]:
    """Measures updates in a second, of people picked by chance from all who are stored."""
    with TemporaryDirectory() as folder:
        urls = {count: f"{SQLITE}{folder}/{count}/talk.db" for count in (MANY, FEW)}
        for count, url in urls.items():
            fill(Settings(database_url=url, cache=ROOT / "var/cache"), count)
        with Stage(Path(folder)) as stage:
            many, few = _measure(stage, urls)
    what = f"the same turn with {MANY:,} people stored"
    peer = f"itself with {FEW:,}"
    yield Row(what, peer, rates(many), rates(few), "/s", at_least=0.85, cpu=cpu(many, few))


def _measure(stage: Stage, urls: dict[int, str]) -> list[list[Block]]:
    bots = {count: stage.ours(url) for count, url in urls.items()}
    found: dict[int, list[Block]] = {count: [] for count in bots}
    for number in range(ROUNDS + 1):
        for count, bot in bots.items():
            chats = Random(number).sample(range(2, count), PEOPLE)
            block = play(stage.telegram, bot, chats, PEOPLE * len(WALK))
            found[count] += [block] if number else []
    return [found[count] for count in urls]
