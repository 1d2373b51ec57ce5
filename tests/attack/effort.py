"""How hard the attacks try, and what one input may cost: `FUZZ=100` tries a hundred times more."""

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from hypothesis import HealthCheck, settings

FUZZ = int(os.environ.get("FUZZ") or 1)
MOST_S = 1.0  # of the processor, whatever else the machine does
SHARED = 2  # programs beside this one slow it down even by that clock
MOST_KIB = 50 * 1024
_PEAK = re.compile(r"VmHWM:\s+(\d+) kB")
_ODD = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]


def tries(count: int) -> settings:
    """Makes the settings of a property that is tried so often, times `FUZZ`."""
    return settings(
        max_examples=count * FUZZ,
        derandomize=FUZZ == 1 and bool(os.environ.get("REQUIRE_ALL")),
        suppress_health_check=_ODD,
    )


@contextmanager
def bounded(*, seconds: float = MOST_S, kib: int = MOST_KIB) -> Iterator[None]:
    """Holds one input to its bounds: the processor's time of this process, all threads of it, and
    how far its memory rises (on Linux)."""
    peak_before, began = _lowered(), time.process_time()
    yield
    spent, risen = time.process_time() - began, _peak() - peak_before
    assert spent <= seconds * SHARED, f"{spent:.2f} s of the processor"
    assert risen <= kib, f"{risen} KiB of memory"


def _lowered() -> int:
    """Lets the highest mark of this process's memory be what it holds now, and gives it."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
    return _peak()


def _peak() -> int:
    """Gives the most memory that this process held since then, in KiB; 0 where nobody tells."""
    try:
        found = _PEAK.search(Path("/proc/self/status").read_text())
    except OSError:
        return 0
    return int(found[1]) if found else 0
