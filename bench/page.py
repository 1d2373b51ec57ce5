"""docs/benchmarks.md: the table, what it means, and where a turn's time goes."""

import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bench import profile
from bench.measure import HEAD, Row
from bench.picture import draw
from bot.app import clock

DOCS = Path(__file__).parents[1] / "docs"
PICTURE = "pictures/benchmarks.svg"
BEFORE = """\
# How fast it is

`make bench` writes this page. Ours and a peer take turns in one run, so that both meet the same \
noise, and only the ratio counts: it is taken round by round, and shown with the middle half of \
all rounds. The times themselves are of one machine and say little.
"""
AFTER = """
## How it is measured

- **In Telegram**: one process plays Telegram ([bench/bot_api.py](../bench/bot_api.py)). It posts \
updates to the bot's webhook with the secret token, answers the bot's requests as the Bot API \
does, and knows nothing of which bot it meets. Every bot is one process, gets the same updates of \
the same people in the same order, and is reached over real HTTP on this machine. A turn is over \
when the webhook was answered, the card has arrived with its buttons, and the waiting sign of the \
pressed button has ended; then that person goes on. 16 people are at it at once.
- **The walk** is a live call ([bench/blocks.py](../bench/blocks.py)): thirteen presses and two \
typed messages, one of them the collector's words, which go through the recogniser. A press that \
our bot would not offer stops the run, so the walk cannot silently become something easier.
- **Ours** is `steadyline serve` as an operator starts it, nothing switched off: encryption, the \
live card edited in place, `synchronous=FULL`. Telegram is answered after the commit, and that \
answer also ends the button's waiting sign: one request less than the peers make, which ask for it \
as their libraries' guides do ([why](decisions/0021-the-loop-stands-still.md)).
- **The peers** are in [bench/peers](../bench/peers), each as its library's guide would have it, \
with an answer as long as ours and as many buttons. They handle an update before they answer the \
webhook (`handle_in_background=False`), as ours does: otherwise a crash loses what Telegram \
believes to be delivered. (The echo is not measurably faster the other way.) An echo answers \
callback queries too, as it must. The FSM bot has WAL, `synchronous=FULL` and one connection; \
with several it spends its time waiting for its own locks.
- **On PostgreSQL** both sides use one server of the machine with its usual settings, so every \
commit is on the disk. The peer sends the same statements in the same transaction, with rows of \
the same length, prepared by asyncpg; it neither encrypts nor decides anything.
- **CPU** is what the bot's process has used for one update, in all of its threads (not \
PostgreSQL's). It is much steadier than the clock where a machine is shared.
- **p99**: updates come by chance (exponential gaps, the same for both), half as many as the echo \
can answer; the wait is from the update to the arrival of the card.
- **Growth**: each of the million has an address, a session of the usual size and a logged call, \
all sealed; the people of a round are picked by chance from all of them.
- **The usual bot, 2.5 times**: the echo, which stores and decides nothing, is itself only 2.5 to \
3.5 times as fast as that bot. To be 2.5 times as fast, ours has to find, open, play, word, seal \
and store a turn, and be about as fast as an echo. Where the row says "missed", that is why.
- **Start to first reply** is `steadyline talk --jsonl` on a new database with the content's \
cache warm, until the process has ended; the peer imports the table library and does nothing.
"""
SHARES = """
## Where a turn's time goes

One person after the other, on SQLite, with a stopwatch on every function in all threads of \
`steadyline serve` (`make bench ARGS=profile`). The stopwatch makes small functions look dearer \
than they are, so these are shares, and rough ones. Waiting for Telegram is not counted.
"""


def write(rows: Sequence[Row], shares: Mapping[str, float], load: float) -> None:
    """Writes the page and its picture; `load` is how busy the machine was before."""
    draw(rows, shares, DOCS / PICTURE)
    page = "\n".join([BEFORE, _where(load), *_table(rows), AFTER, SHARES, *profile.lines(shares)])
    (DOCS / "benchmarks.md").write_text(page + "\n", encoding="utf-8")


def _where(load: float) -> str:
    python, system = platform.python_version(), f"{platform.system()} {platform.machine()}"
    return (
        f"Measured on {clock():%Y-%m-%d} with {os.cpu_count()} cores, Python {python}, {system}; "
        f"the load of other work was {load:.1f} when it began.\n"
    )


def _table(rows: Sequence[Row]) -> Iterator[str]:
    yield f"![Updates in a second, and the parts of a turn]({PICTURE})\n"
    yield HEAD
    yield from (row.line() for row in rows)
    yield ""
    yield from (f"- {row.note}" for row in rows if row.note)
