"""`make bench`: measures every row and writes docs/benchmarks.md; with names, prints only those."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping

from bench import (
    growth,
    page,
    postgresql,
    profile,
    recognising,
    reminders,
    start,
    telegram,
    turn,
    waiting,
)
from bench.measure import HEAD, Row

GROUPS: Mapping[str, Callable[[], Iterator[Row]]] = {
    "telegram": telegram.table,
    "postgresql": postgresql.table,
    "waiting": waiting.table,
    "growth": growth.table,
    "reminders": reminders.table,
    "recognising": recognising.table,
    "turn": turn.table,
    "start": start.table,
}
PROFILE = "profile"


def main() -> None:
    """Exits with 1 when a budget was missed, or something is asked for that is not there."""
    names, load = sys.argv[1:], os.getloadavg()[0]
    if unknown := {*names} - {*GROUPS, PROFILE}:
        sys.exit(
            f"Nothing is called {', '.join(unknown)}. There is: {', '.join(GROUPS)}, {PROFILE}."
        )
    rows = _measured([name for name in names or GROUPS if name in GROUPS])
    if not names or PROFILE in names:
        shares = profile.parts()
        print(*profile.lines(shares), sep="\n")
        if not names:
            page.write(rows, shares, load)
    sys.exit(0 if all(row.kept for row in rows) else 1)


def _measured(names: Iterable[str]) -> list[Row]:
    """Measures, and prints each row as soon as it is there."""
    rows: list[Row] = []
    for row in (row for name in names for row in GROUPS[name]()):
        print(row.line() if rows else f"{HEAD}\n{row.line()}", flush=True)
        rows.append(row)
    return rows


if __name__ == "__main__":
    main()
