"""`steadyline serve` with a stopwatch on every function, in all of its threads.

`python -P bench/profiled.py <file>` writes what was counted so far to the file at each SIGUSR1.
"""

import gc
import marshal
import signal
import sys
import threading
from cProfile import Profile, label
from pathlib import Path
from typing import Any

from bot.app import serve
from bot.settings import Settings

_profiles: list[Profile] = []


def main() -> None:
    signal.signal(signal.SIGUSR1, lambda *_: _write(Path(sys.argv[1])))
    threading.setprofile(_begin)  # what a new thread calls first; from then on it is replaced
    _begin()
    serve(Settings())


def _begin(*_: object) -> None:
    mine = Profile()
    _profiles.append(mine)
    mine.enable()


def _write(file: Path) -> None:
    ready = file.with_suffix(".new")
    gc.disable()  # what it calls would be counted, and move what is just being looked through
    ready.write_bytes(marshal.dumps([_snapshot(each) for each in _profiles]))
    gc.enable()
    ready.rename(file)


def _snapshot(profile: Profile) -> list[tuple[Any, float, list[tuple[Any, float]]]]:
    """Gives each function, its own seconds, and those of what it calls, spent in its name. Some
    are called alike (each dataclass has an `__init__` of its own), so they stay apart here."""
    return [
        (
            label(each.code),
            each.inlinetime,
            [(label(to.code), to.inlinetime) for to in each.calls or ()],
        )
        for each in profile.getstats()
    ]


if __name__ == "__main__":
    main()
