"""One lane for each chat: one person's things go in order, different people's side by side."""

from asyncio import Lock
from weakref import WeakValueDictionary


class Lanes:
    """A lock for each chat, first come first served, forgotten when nobody waits in it."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[int, Lock] = WeakValueDictionary()

    def of(self, chat: int) -> Lock:
        """Gives the lock of a chat."""
        lock = self._locks.get(chat)
        if lock is None:
            lock = self._locks[chat] = Lock()
        return lock
