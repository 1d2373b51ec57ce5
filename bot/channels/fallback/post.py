"""Letters elsewhere: each by a process of its own with a time limit, some at once, some queued."""

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from queue import Full, Queue
from threading import Lock, Thread
from urllib.parse import quote

from pydantic import SecretStr

from bot import logs
from bot.coach.elsewhere import Letter, Refused, Target, read

CHILD = Path(__file__).with_name("child.py")
LIMIT_S = 20.0
WAITING = 50  # letters in the queue; more are let go, and can be asked for again
NAME = "Steadyline"


@dataclass
class Fallback:
    """Brings letters elsewhere. `smtp` is Apprise's address of the operator's mail server; without
    one there is no mail. `private` allows hosts of the operator's own network."""

    smtp: SecretStr | None = None
    private: bool = False
    limit_s: float = LIMIT_S
    _queue: Queue[Letter | None] = field(default_factory=lambda: Queue(WAITING))
    _thread: Thread | None = None
    _lock: Lock = field(default_factory=Lock)

    def read(self, typed: str) -> Target | Refused:
        """Reads an address that somebody typed."""
        return read(typed, mail=self.smtp is not None, private=self.private)

    def post(self, letter: Letter) -> None:
        """Sends a letter some time soon."""
        with self._lock:
            if self._thread is None:
                self._thread = Thread(target=self._work, name="fallback", daemon=True)
                self._thread.start()
        try:
            self._queue.put_nowait(letter)
        except Full:
            logs.error("letter let go")

    def close(self) -> None:
        """Ends it after the letter that is under way."""
        if self._thread is not None:
            while not self._queue.empty():
                self._queue.get_nowait()
            self._queue.put(None)
            self._thread.join()

    def send(self, letter: Letter) -> bool:
        """Sends a letter now; False where it did not get through within the time limit."""
        url = self._address(letter.url)
        if url is None:
            return False
        trusted = self.private or letter.url.startswith("mailto:")  # the operator's own server
        order = {"url": url, "title": letter.title, "body": letter.body, "name": NAME}
        return self._run(json.dumps({**order, "private": trusted}))

    def _work(self) -> None:
        while (letter := self._queue.get()) is not None:
            self.send(letter)

    def _address(self, url: str) -> str | None:
        """Gives the address as Apprise wants it; what is stored is read again, as if typed."""
        target = self.read(url)
        if not isinstance(target, Target):
            return None
        if target.service != "mail" or self.smtp is None:
            return target.url
        smtp = self.smtp.get_secret_value()
        return f"{smtp}{'&' if '?' in smtp else '?'}to={quote(target.url.removeprefix('mailto:'))}"

    def _run(self, order: str) -> bool:
        command = [sys.executable, "-I", str(CHILD)]
        try:
            done = subprocess.run(
                command, input=order, capture_output=True, text=True, timeout=self.limit_s, env={},
                check=False,
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired) as error:
            logs.error("letter not sent", kind=type(error).__name__)
            return False
        return done.stdout.strip().endswith("sent")
