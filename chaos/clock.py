"""The clock of all bots, which jumps when we say so."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

AHEAD = "CHAOS_CLOCK"  # names the file that says how many seconds ahead a bot's clock is


@dataclass
class Clock:
    """How many seconds the bots are ahead of this process."""

    file: Path
    ahead_s: int = 0

    def jump(self, ahead_s: int) -> None:
        """Puts it so many seconds ahead (or, below 0, behind)."""
        self.ahead_s = ahead_s
        fresh = self.file.with_suffix(".new")
        fresh.write_text(str(ahead_s))
        fresh.rename(self.file)

    @property
    def settings(self) -> Mapping[str, str]:
        """What lets a bot see this clock."""
        self.jump(self.ahead_s)
        return {AHEAD: str(self.file)}
