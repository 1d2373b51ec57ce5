"""What the doctor finds."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["good", "unset", "bad"]
MARKS: dict[Level, str] = {"good": "ok", "unset": "not set", "bad": "BROKEN"}


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. It never quotes a secret, nor what a service answered."""

    level: Level
    what: str
    words: str

    def __str__(self) -> str:
        return f"{MARKS[self.level]:8} {self.what}: {self.words}"
