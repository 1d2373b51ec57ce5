"""`make bench`: measures every row and prints the table of docs/benchmarks.md."""

import sys

from bench import start, turn
from bench.measure import HEAD

ROWS = (turn.row, start.row)


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
