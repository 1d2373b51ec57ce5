"""Several processes of the product on one database, side by side in one test."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.coach.codes import Codes
from bot.core.messages import Address, Heard, Text
from tests.stage import Stage
from tests.storage.homes import postgres

NOW = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)
ANN = Address("telegram", "7")
UK = {"language": "en", "place": "uk", "timezone": "Europe/London"}


@contextmanager
def replicas(folder: Path, many: int = 2) -> Iterator[list[Stage]]:
    """Opens so many, with one key and one folder of exhibits."""
    database, opened = postgres(folder), list[Stage]()
    try:
        for _ in range(many):
            opened.append(Stage(folder, NOW, database=database))
            opened[-1].talk.codes = Codes()  # of which no two are alike
        yield opened
    finally:
        for each in opened:
            each.close()


def heard(text: str, event: str, address: Address = ANN, at: datetime = NOW) -> Heard:
    """Makes what somebody wrote."""
    return Heard(address, event, Text(text), at, guessed=UK)
