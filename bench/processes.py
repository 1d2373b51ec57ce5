"""The processes that take part: Telegram, our bot as it runs in production, and the peers."""

import json
import math
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SECRET = "bench-secret"
TICK_S = 1 / os.sysconf("SC_CLK_TCK")
# Whose `bot` is measured: another tree's may stand first in PYTHONPATH.
TREES = [str(Path(each).resolve()) for each in os.environ.get("PYTHONPATH", "").split(":") if each]


@dataclass(frozen=True)
class Bot:
    """A bot that is running: its process, its token, and where it is called."""

    process: "subprocess.Popen[str]"
    token: str
    url: str
    ours: bool = False

    @property
    def webhook(self) -> str:
        return f"{self.url}/telegram"

    @property
    def cpu(self) -> float:
        """The processor's seconds it has used, in all of its threads; only Linux tells."""
        stat = Path(f"/proc/{self.process.pid}/stat")
        if not stat.exists():
            return math.nan
        fields = stat.read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) * TICK_S


class Telegram:
    """The process that bench/bot_api.py is."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.url = f"http://127.0.0.1:{self._read()['port']}"

    def obey(self, order: Mapping[str, Any]) -> dict[str, Any]:
        """Gives it an order, and waits for what it says."""
        assert self._process.stdin
        print(json.dumps(order), file=self._process.stdin, flush=True)
        return self._read()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the process that plays Telegram has ended; it has said why")
        found: dict[str, Any] = json.loads(line)
        return found


class Stage(ExitStack):
    """Everything that runs for one measurement, in a folder; all of it ends with it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._tokens = 0
        self.telegram = Telegram(self._start([sys.executable, "-m", "bench.bot_api"]))

    def ours(self, database: str, *command: str) -> Bot:
        """Starts ours; `command` is another way to do so than `steadyline serve`."""
        token = self._token()
        settings = {
            **{"PORT": "0", "PUBLIC_URL": "http://127.0.0.1", "DATABASE_URL": database},
            **{"TELEGRAM_TOKEN": token, "TELEGRAM_SECRET": SECRET},
            **{"TELEGRAM_API_URL": self.telegram.url, "CACHE": str(ROOT / "var/cache")},
            "PYTHONPATH": os.pathsep.join([*TREES, str(ROOT)]),
        }
        started = self._start([sys.executable, *(command or ("-m", "bot", "serve"))], settings)
        return Bot(started, token, _line(started).split()[1].rstrip(","), True)

    def peer(self, name: str, database: str = "") -> Bot:
        """Starts a peer of bench/peers."""
        token = self._token()
        command = [sys.executable, "-m", f"bench.peers.{name}", self.telegram.url, token, SECRET]
        started = self._start([*command, database])
        return Bot(started, token, _line(started))

    def _token(self) -> str:
        self._tokens += 1
        return f"{4242 + self._tokens}:bench"

    def _start(
        self, command: Sequence[str], settings: Mapping[str, str] = {}
    ) -> "subprocess.Popen[str]":
        return self.enter_context(_running(command, self._folder, settings))


@contextmanager
def _running(
    command: Sequence[str], folder: Path, settings: Mapping[str, str]
) -> Iterator["subprocess.Popen[str]"]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), **settings},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate()


def _line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout
    line = process.stdout.readline().strip()
    if not line:
        raise RuntimeError(f"{process.args!r} has not started")
    return line
