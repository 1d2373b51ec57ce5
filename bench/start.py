"""From nothing to the first reply in the terminal, against importing the table library alone."""

import subprocess
import sys
from collections.abc import Iterator

from bench.measure import Row, side_by_side

FIRST = '{"user": "bench", "text": "/call"}\n'


def table() -> Iterator[Row]:
    """Measures a start, with the content's cache warm as after the very first one."""
    ours, peers = side_by_side(_talk, _imports, each=1, rounds=9)
    yield Row("start to first reply", "`python -c 'import sqlmodel'`", ours, peers, at_most=2)


def _talk() -> None:
    command = [sys.executable, "-m", "bot", "talk", "--jsonl"]
    subprocess.run(command, input=FIRST, text=True, check=True, stdout=subprocess.DEVNULL)


def _imports() -> None:
    subprocess.run([sys.executable, "-c", "import sqlmodel"], check=True)
