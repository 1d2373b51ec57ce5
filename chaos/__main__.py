"""`make chaos`: runs the faults on both databases and writes the figures of docs/reliability.md."""

import asyncio
import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from chaos import databases, report
from chaos.course import Figures, Plan, run
from chaos.nginx import PROGRAM
from chaos.town import Opens
from tests.serving.process import ROOT

ON: Mapping[str, tuple[Opens, int]] = {
    "SQLite": (databases.sqlite, 1),
    "PostgreSQL": (databases.postgres, 3),
}
BESIDE_MINUTES = 3  # that starting, calming down and proving take, for both databases
PEOPLE = 24
REMINDERS_A_SECOND = 8
RECORD = ROOT / "var/chaos.json"


def main() -> None:
    """Runs it; the exit status is 1 if anything was lost or repeated beyond its bound."""
    given = _arguments()
    if not Path(PROGRAM).exists():
        sys.exit("nginx is missing; on Debian it is nginx-light.")
    runs = [_run(name, given) for name in given.database or ON]
    RECORD.parent.mkdir(exist_ok=True)
    RECORD.write_text(json.dumps([each.json() for each in runs], indent=1))
    print(report.tables(runs))
    for each in runs:
        print(*each.lost[:20], sep="\n")
    if len(runs) == len(ON):
        report.write(runs)
    sys.exit(0 if all(each.held for each in runs) else 1)


def _run(name: str, given: Namespace) -> Figures:
    opens, bots = ON[name]
    seconds = max(1, given.minutes - BESIDE_MINUTES) * 60 / len(given.database or ON)
    print(f"{name}: {seconds:.0f} seconds of faults, seed {given.seed}", flush=True)
    reminders = int(seconds * REMINDERS_A_SECOND)
    return asyncio.run(run(name, opens, Plan(bots, PEOPLE, reminders, seconds, given.seed)))


def _arguments() -> Namespace:
    parser = ArgumentParser(prog="make chaos", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10, help="for all of it, about")
    parser.add_argument("--seed", type=int, default=1, help="of what happens when")
    parser.add_argument("--database", action="append", choices=ON, help="only this one")
    return parser.parse_args()


if __name__ == "__main__":
    main()
