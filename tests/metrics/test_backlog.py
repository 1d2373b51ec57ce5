"""A database that is away is told of, in the metrics and once in the log; so is its return."""

from datetime import UTC, datetime, timedelta

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import generate_latest
from structlog.testing import capture_logs

from bot.coach.storing import StoreError, Waiting
from bot.metrics import Metrics
from bot.serving import Health
from tests.metrics.reading import Read, read

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def scrape(waiting: Waiting | StoreError) -> Read:
    def look(now: datetime) -> Waiting:
        if isinstance(waiting, StoreError):
            raise waiting
        return waiting

    metrics = Metrics((), "1", "c")
    metrics.watch(look, lambda: NOW)
    return read(generate_latest(metrics.registry).decode())


def test_what_waits_is_shown() -> None:
    it = scrape(Waiting(7, NOW - timedelta(minutes=2), 3))
    assert (it.value("database_up"), it.value("reminders_due")) == (1, 7)
    assert (it.value("reminders_due_oldest_seconds"), it.value("answers_unsent")) == (120, 3)


def test_of_a_database_that_is_away_only_that_is_shown() -> None:
    it = scrape(StoreError("away"))
    assert ("steadyline_database_up", ()) in it.samples and it.value("database_up") == 0
    assert ("steadyline_reminders_due", ()) not in it.samples


async def test_the_log_tells_once_when_it_goes_and_when_it_comes_back() -> None:
    there = [True, False, False, True, True]
    app = web.Application()
    app.add_routes(Health(lambda: there.pop(0)).routes())
    async with TestClient(TestServer(app)) as client:
        with capture_logs() as logs:
            found = [(await client.get("/readyz")).status for _ in range(5)]
    assert found == [200, 503, 503, 200, 200]
    assert [each["event"] for each in logs] == ["database lost", "database back"]
