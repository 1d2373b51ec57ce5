"""What every test may rely on: programs it needs, notes it leaves, and hypothesis without haste."""

import os
import shutil
from collections.abc import Iterator

import pytest
from hypothesis import settings

from bot import logs

REQUIRE_ALL = bool(os.environ.get("REQUIRE_ALL"))

settings.register_profile("steadyline", deadline=None, derandomize=REQUIRE_ALL)
settings.load_profile("steadyline")
logs.ready()  # before a test listens to the log


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skips a test whose programs are missing, or fails it when REQUIRE_ALL is set."""
    marks = item.iter_markers("needs")
    missing = [program for mark in marks for program in mark.args if not shutil.which(program)]
    if missing:
        give_up = pytest.fail if REQUIRE_ALL else pytest.skip
        give_up(f"not installed: {', '.join(missing)}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints what tests left with `record_property("note", …)`, from every worker."""
    notes = sorted(_notes(terminalreporter))
    if notes:
        terminalreporter.section("notes")
        terminalreporter.write_line("\n".join(notes))


def _notes(reporter: pytest.TerminalReporter) -> Iterator[str]:
    for report in reporter.getreports("passed") + reporter.getreports("failed"):
        yield from (str(value) for name, value in report.user_properties if name == "note")
