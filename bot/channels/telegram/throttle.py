"""Whoever is told how Telegram's limits hold back what is sent."""

from typing import Protocol

NOTED_S = 0.05  # a shorter wait is none


class Throttle(Protocol):
    """Is told, and must be quick."""

    def held(self, seconds: float) -> None:
        """Hears that a message waited so long for its turn."""
        ...

    def flooded(self) -> None:
        """Hears that Telegram asked to wait."""
        ...


class Untold:
    """Nobody."""

    def held(self, seconds: float) -> None:
        """Lets it pass."""

    def flooded(self) -> None:
        """Lets it pass."""
