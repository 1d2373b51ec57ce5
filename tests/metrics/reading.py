"""What `/metrics` says, read as Prometheus reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from aiohttp import ClientSession
from prometheus_client.parser import text_string_to_metric_families

Labels: TypeAlias = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Read:
    """One scrape."""

    text: str
    samples: Mapping[tuple[str, Labels], float]

    def value(self, name: str, **labels: str) -> float:
        """Gives the sum of all samples of a name that have these labels; 0 where there is none."""
        wanted = labels.items()
        return sum(
            value
            for (found, its), value in self.samples.items()
            if found == f"steadyline_{name}" and wanted <= dict(its).items()
        )

    def labels(self, name: str, label: str) -> set[str]:
        """Gives all values of a label."""
        return {dict(its)[label] for found, its in self.samples if found == f"steadyline_{name}"}


def read(text: str) -> Read:
    """Reads a scrape."""
    samples = {
        (each.name, tuple(sorted(each.labels.items()))): each.value
        for family in text_string_to_metric_families(text)
        for each in family.samples
    }
    return Read(text, samples)


async def scraped(url: str) -> Read:
    """Asks a server for its metrics."""
    async with ClientSession() as client, client.get(f"{url}/metrics") as answer:
        assert answer.status == 200
        return read(await answer.text())
