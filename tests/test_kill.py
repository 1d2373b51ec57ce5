"""`kill -9` at any moment of a talk: nothing is lost, only the last replies may repeat."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.core.messages import Address
from tests.stage import Stage
from tests.storage.homes import DATABASES, sqlite

ROOT = Path(__file__).parents[1]
NOW = "2026-03-02T10:15:00+00:00"
SAID: tuple[dict[str, Any], ...] = (
    {"text": "/start", "language": "en", "place": "uk", "timezone": "Europe/London"},
    {"text": "/call"},
    {"choose": "who"},
    {"choose": "agency"},
    {"choose": "moved_on"},
    {"text": "she says the bailiffs come tomorrow"},
    {"choose": "seizure"},
    {"choose": "keep_on"},
    {"choose": "hung_up"},
    {"choose": "pressure"},
    {"choose": "they"},
    {"choose": "promise"},
    {"choose": "other"},
    {"text": "A letter with the amounts"},
    {"text": "20 March"},
    {"choose": "said"},
    {"choose": "done"},
    {"text": "/history"},
    {"text": "/help"},
)
LINES = [
    json.dumps({"user": "ann", "event": f"event-{number}", **said})
    for number, said in enumerate(SAID)
]
# Milliseconds from writing a line to killing the process; None: once the line is answered.
MOMENTS = [None, 0, 2, 5, 8, 12, 20]
Out = dict[str, Any]


@dataclass
class Process:
    """A talk in a process of its own."""

    process: "subprocess.Popen[str]"

    def write(self, line: str) -> None:
        """Gives it a line."""
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def exchange(self, line: str) -> list[Out]:
        """Gives it a line; gives everything up to the line's end."""
        self.write(line)
        return list(self._until_end())

    def kill(self) -> list[Out]:
        """Kills it; gives the whole lines that it had got out."""
        self.process.send_signal(signal.SIGKILL)
        assert self.process.stdout
        rest = self.process.stdout.read()
        self.process.wait()
        return [json.loads(line) for line in rest.splitlines(keepends=True) if line.endswith("\n")]

    def _until_end(self) -> Iterator[Out]:
        assert self.process.stdout
        for line in self.process.stdout:
            out = json.loads(line)
            if "end" in out:
                return
            yield out
        raise AssertionError("it ended by itself")


@contextmanager
def talking(database: str) -> Iterator[Process]:
    command = [sys.executable, "-m", "bot", "talk", "--jsonl", "--now", NOW]
    with subprocess.Popen(
        [*command, "--database", database],
        cwd=ROOT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        try:
            yield Process(process)
        finally:
            process.kill()


@pytest.fixture(params=sorted(DATABASES))
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return DATABASES[request.param](tmp_path)


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> list[list[Out]]:
    """What a talk that nobody disturbs answers, line by line."""
    with talking(sqlite(tmp_path_factory.mktemp("calm"))) as talk:
        return [talk.exchange(line) for line in LINES]


def test_a_killed_talk_goes_on_as_if_nothing_had_happened(
    database: str, tmp_path: Path, expected: list[list[Out]]
) -> None:
    for number, line in enumerate(LINES):
        with talking(database) as talk:
            _say_again(talk, number - 1, expected)
            moment = MOMENTS[number % len(MOMENTS)]
            if moment is None:
                assert talk.exchange(line) == expected[number]
            else:
                talk.write(line)
                time.sleep(moment / 1000)
            out = [each for each in talk.kill() if "end" not in each]
            assert out == expected[number][: len(out)]
    with talking(database) as talk:
        _say_again(talk, len(LINES) - 1, expected)
    assert _promised(tmp_path, database) == ["A letter with the amounts"]


def _say_again(talk: Process, number: int, expected: list[list[Out]]) -> None:
    """Says once more what may have been lost, as whoever was not answered does. Of what was said
    before, only the last turn's replies may come by themselves."""
    repeated = talk.exchange("")
    assert repeated in ([], *expected[max(0, number - 1) : number + 1])
    if number >= 0:
        assert talk.exchange(LINES[number]) == expected[number]


def _promised(folder: Path, database: str) -> list[str]:
    """Gives what was promised in each contact of the log."""
    stage = Stage(folder, datetime.fromisoformat(NOW), database=database)
    with stage.talk.store.begin() as unit:
        found = unit.find(Address("headless", "ann"))
        assert found
        promises = unit.load(found.person_id, ("promises",)).promises
    stage.close()
    return [each.what for each in promises]
