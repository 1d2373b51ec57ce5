"""A short run of every kind of fault at random: nothing is lost, little is repeated."""

from collections.abc import Callable

import pytest

from chaos import databases
from chaos.course import Plan, run
from chaos.town import Opens

pytestmark = pytest.mark.needs("nginx")


@pytest.mark.parametrize(
    ("opens", "plan"),
    [
        (databases.sqlite, Plan(bots=1, people=8, reminders=150, seconds=15, seed=7, sample=15)),
        (databases.postgres, Plan(bots=2, people=8, reminders=200, seconds=25, seed=7, sample=15)),
    ],
    ids=["sqlite", "postgres"],
)
async def test_nothing_is_lost(
    opens: Opens, plan: Plan, record_property: Callable[[str, object], None]
) -> None:
    figures = await run(opens.__name__, opens, plan)
    record_property("note", f"chaos on {figures.database}: {_told(figures.json())}")
    assert figures.lost == []
    assert figures.held, figures.json()


def _told(figures: dict[str, object]) -> str:
    names = ("turns", "reminders", "faults", "reminders_repeated", "replies_repeated", "seconds")
    return ", ".join(f"{name} {figures[name]}" for name in names)
