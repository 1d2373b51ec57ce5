"""A worker in a process of its own: it notes in a file what it sends, and may kill itself."""

import os
import signal
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.app import build, reminding_of
from bot.core.messages import Reply
from bot.core.talk import Outcome
from bot.settings import Settings

CONTENT = Path(__file__).parents[1] / "bad_content" / "base"  # the small one, without mistakes


def settings(database: str) -> Settings:
    """Gives the settings of a product with few words, which starts quickly."""
    return Settings(database_url=database, content=CONTENT)


@dataclass
class Post:
    """Where messages go: one line each in a file that outlives the process. `kill` is when it
    kills itself: before or after noting message number `at`; `slow_s` is how long sending takes."""

    file: Path
    kill: str = "never"
    at: int = 0
    slow_s: float = 0.0
    count: int = 0

    def send(self, reply: Reply) -> Outcome:
        """Takes a message."""
        self.count += 1
        self._die("before")
        time.sleep(self.slow_s)
        with self.file.open("a") as file:
            file.write(f"{reply.reminder}\n")
            file.flush()
            os.fsync(file.fileno())
        self._die("after")
        return "sent"

    def _die(self, when: str) -> None:
        if self.kill == when and self.count == self.at:
            os.kill(os.getpid(), signal.SIGKILL)


def main(database: str, now: str, post: str, kill: str, at: str, slow_s: str) -> None:
    """Sends what is due at a moment until nothing is."""
    moment = datetime.fromisoformat(now)
    conversation = build(settings(database))
    carrier = Post(Path(post), kill, int(at), float(slow_s))
    print("ready", flush=True)
    reminding_of(conversation).deliver(lambda: moment, carrier.send)
    conversation.store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
