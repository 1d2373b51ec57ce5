"""`steadyline serve` under a clock that jumps. Only `bot/app.py` knows a clock, so there it is
changed; libfaketime, which does it from outside, makes threads wait for each other ten times as
long."""

import os
from datetime import datetime, timedelta
from pathlib import Path

from bot import app
from bot.cli import main
from chaos.clock import AHEAD

_true_clock, _ahead = app.clock, Path(os.environ[AHEAD])


def clock() -> datetime:
    """Gives the moment as the bots see it."""
    return _true_clock() + timedelta(seconds=int(_ahead.read_text()))


if __name__ == "__main__":
    app.clock = clock
    main()
