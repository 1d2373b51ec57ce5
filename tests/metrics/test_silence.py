"""No name, number or word of anybody's reaches the logs or the metrics, whatever goes wrong."""

import json
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from prometheus_client import generate_latest

from bot.core.messages import Heard, Reply, Text, Upload
from bot.core.talk import Answer, Outcome
from bot.metrics import Measured, Metrics
from tests.faces import FACES
from tests.player import Player
from tests.stage import Known, Stage, Watched
from tests.storage.damage import spoil
from tests.telegram.api import TOKEN

NAME, PHONE, WORDS, SUM = "Zebra-Xylophone", "13912345678", "they shouted at Mum", "48213"
MARKS = (NAME, PHONE, WORDS, SUM, TOKEN)
NOW = datetime.fromisoformat("2026-03-02T10:15:00+00:00")
DUE = datetime.fromisoformat("2026-03-08T09:00:00+00:00")
DAY = timedelta(days=1)
FALL = "fall over"  # a turn with these words fails
UK = {"language": "en", "place": "uk", "timezone": "Europe/London"}
SAID = (f"{NAME}, {PHONE}", f"/{NAME}", f"£{SUM}", WORDS, f"{FALL} {NAME} {PHONE} {WORDS} {SUM}")


class Falling(Watched):
    """A conversation that fails at some words, and quotes the person when it does."""

    def turn(self, heard: Heard) -> Answer:
        """Plays a turn, or fails."""
        if FALL in str(heard.what):
            raise ValueError(repr(heard))
        return super().turn(heard)


@pytest.mark.parametrize("face", [name for name in FACES if name != "direct"])
def test_nothing_that_was_said_is_logged_or_measured(
    face: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    stage, metrics = Stage(tmp_path, NOW, UK), Metrics((), "1", "c")
    was = stage.talk
    talk = Falling(was.content, was.store, was.actions, was.library, stage.letters, Known())
    stage.talk = cast(Watched, Measured(talk, metrics))
    player = Player(FACES[face], stage)
    player.begin(greet=True)
    player.agree(f"3 x GBP {SUM} from 2026-03-15")
    for command in ("/help", "/log", "/message", "/call"):
        for said in (command, *SAID):
            player.hear(Text(said))
    player.hear(Upload(str(stage.file(f"{NAME}.jpg")), f"{NAME}.jpg"))
    _remind(stage, DUE)
    spoil(stage.talk.store, "sessions", "state", str(stage.talk.whose(player.face.address)))
    _remind(stage, DUE + DAY * 4)
    player.end()
    logged, shown = capfd.readouterr().err, generate_latest(metrics.registry).decode()
    assert [mark for mark in MARKS if mark in logged + shown] == []
    assert {"turn failed", "reminder not sent", "reminder not worded"} <= events(logged)
    assert 'outcome="failed"' in shown


def _remind(stage: Stage, now: datetime) -> None:
    def broken(reply: Reply) -> Outcome:
        raise OSError(repr(reply))

    stage.reminding.deliver(lambda: now, broken)


def events(logged: str) -> set[str]:
    return {json.loads(line)["event"] for line in logged.splitlines()}


COMPLAINING = f"""
import logging, threading, warnings
from bot import logs
logs.take_over()
logging.getLogger("httpx").info("POST https://api.example/bot{TOKEN}/sendMessage")
logging.getLogger("aiohttp.server").error("Error in {NAME}", exc_info=ValueError("{PHONE}"))
try:
    raise KeyError("{WORDS}")
except KeyError:
    logging.getLogger("aiogram.event").exception("Cause {NAME} {SUM}")
def fall():
    raise ValueError("{WORDS}")
thread = threading.Thread(target=fall)
thread.start()
thread.join()
warnings.warn("{NAME}", stacklevel=1)
"""


def test_what_libraries_and_threads_complain_of_is_one_line_each_without_words() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COMPLAINING], capture_output=True, text=True, check=True
    )
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    assert [(each["event"], each.get("library"), each.get("kind")) for each in lines] == [
        ("library", "aiohttp.server", "ValueError"),
        ("library", "aiogram.event", "KeyError"),
        ("thread failed", None, "ValueError"),
        ("library", "py.warnings", None),
    ]
    assert [mark for mark in MARKS if mark in done.stderr] == []
