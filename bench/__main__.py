"""`make bench`: measures every row and prints the table of docs/benchmarks.md."""

import sys

from bench import reminders, start, turn
from bench.measure import HEAD

ROWS = (
    turn.row,
    start.row,
    reminders.due_row,
    reminders.look_row(100_000),
    reminders.look_row(1_000_000),
)


def main() -> None:
    print(HEAD)
    kept = True
    for measure in ROWS:
        row = measure()
        print(row.line(), flush=True)
        kept = kept and row.kept
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
