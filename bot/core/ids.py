"""Names for what is stored: unique without asking anybody, and sorted by time."""

import secrets
from datetime import UTC, datetime, timedelta
from threading import Lock

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_TAIL_BITS = 74  # what a UUIDv7 leaves beside its time, version and variant

_lock = Lock()
_last = (-1, 0)  # the millisecond and the tail of the id made last


def new_id(now: datetime) -> str:
    """Makes a UUIDv7 as 32 hex digits; ids made in the same millisecond sort as they were made."""
    global _last
    milliseconds = (now - _EPOCH) // _MILLISECOND
    with _lock:
        _last = (milliseconds, _tail(milliseconds, *_last))
        return _uuid7(*_last)


def _tail(milliseconds: int, last_milliseconds: int, last_tail: int) -> int:
    if milliseconds == last_milliseconds:
        return last_tail + 1 + secrets.randbits(32)
    return secrets.randbits(_TAIL_BITS - 1)  # the highest bit stays free for counting on


def _uuid7(milliseconds: int, tail: int) -> str:
    high, low = tail >> 62, tail & ((1 << 62) - 1)
    return f"{milliseconds << 80 | 7 << 76 | high << 64 | 2 << 62 | low:032x}"
