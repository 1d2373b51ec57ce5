"""One measurement of bots: each has its block of updates in every round, and they take turns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Any, TypeAlias

from bench.measure import Figures
from bench.processes import SECRET, Bot, Telegram

# A call as many go: what is typed begins with "=", the rest is pressed.
WALK = (
    *("=/call", "who", "agency", "keep_on", "stay", "said", "arrest", "moved_on"),
    *("=They say police will come to arrest me today", "moved_on", "insults", "calmer", "hub"),
    *("cannot_talk", "hung_up"),
)
PEOPLE = 20  # in one block; each goes all the way
CROWDS = 5  # so that nobody's case grows as nobody's does
AT_ONCE = 16
ROUNDS = 15  # of less than a second each: a neighbour disturbs some, and not their median
UPDATES = PEOPLE * len(WALK)


@dataclass(frozen=True)
class Block:
    """What a block of updates has shown: how many in a second, the processor's seconds for one,
    how long one in a hundred has waited at least (seconds), and what was asked of the Bot API."""

    rate: float
    cpu: float
    p99: float
    requests: float
    size: float


Found: TypeAlias = Mapping[str, Sequence[Block]]


def play(
    telegram: Telegram, bot: Bot, chats: Sequence[int], updates: int = UPDATES, **more: Any
) -> Block:
    """Plays one block."""
    order = {"walk": WALK, "chats": [*chats], "at_once": AT_ONCE, "updates": updates}
    whose = {"token": bot.token, "webhook": bot.webhook, "secret": SECRET}
    before = bot.cpu
    found = telegram.obey({**order, **whose, **more})
    if found["astray"] and bot.ours:
        raise RuntimeError("the cards of our bot do not have the choices of the walk any more")
    return Block(
        updates / found["seconds"],
        (bot.cpu - before) / updates,
        quantiles(found["latencies"], n=100)[98],
        found["requests"] / updates,
        found["size"] / updates,
    )


def begin(telegram: Telegram, bots: Mapping[str, Bot], count: int) -> None:
    """Lets so many people begin a first call, which is greeted at more length than later ones."""
    for bot in bots.values():
        play(telegram, bot, range(1, 1 + count), count)


def in_turns(
    telegram: Telegram, bots: Mapping[str, Bot], rounds: int = ROUNDS, **more: Any
) -> Found:
    """Plays a block of each bot in every round."""
    found: dict[str, list[Block]] = {name: [] for name in bots}
    begin(telegram, bots, PEOPLE * CROWDS)
    for number in range(rounds):
        first = 1 + PEOPLE * (number % CROWDS)
        for name, bot in bots.items():
            found[name].append(play(telegram, bot, range(first, first + PEOPLE), **more))
    return found


def rates(blocks: Sequence[Block]) -> Figures:
    """Gives updates in a second, round by round."""
    return tuple(block.rate for block in blocks)


def cpu(ours: Sequence[Block], peers: Sequence[Block]) -> tuple[float, float]:
    """Gives the processor's seconds of one update, ours and the peer's."""
    return median(each.cpu for each in ours), median(each.cpu for each in peers)


def asked(name: str, blocks: Sequence[Block]) -> str:
    """Says what a bot asked of the Bot API."""
    requests, size = median(each.requests for each in blocks), median(each.size for each in blocks)
    return f"{name} {requests:.2f} requests of {size / requests:,.0f} bytes"
