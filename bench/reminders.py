"""Reminders: how fast due ones are claimed, worded and settled, and what an empty look costs."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from sqlalchemy import insert

from bench.measure import Row, side_by_side
from bot.app import content_of
from bot.coach.case import Agreement, Due
from bot.coach.reminders import for_agreement
from bot.coach.timing import Timing
from bot.core.ids import new_id
from bot.core.messages import Address, Reply
from bot.core.talk import Outcome
from bot.reminding import Reminding
from bot.settings import SQLITE, Settings
from bot.storage import rows, tables
from bot.storage.store import Store

DUE = 100_000
FEW, WAITING = 1_000, (100_000, 1_000_000)  # that wait
PART = 2_000  # of the due ones, in one round
ROUNDS = 9
CEILING = 30  # messages a second, for one sender
LOOKS = 200
EACH = 100  # reminders that wait for one person
AT_ONCE = 2_000  # people written in one go
AGREED = datetime(2026, 3, 1, tzinfo=UTC)
NOW = datetime(2026, 3, 9, 9, tzinfo=UTC)  # when the first of each plan is due
PLAN = Agreement("plan", "", "", AGREED, "GBP", (Due(1, date(2026, 3, 16), 50_000),))
SESSION = '{"turn":9,"person":{"language":"en","place":"uk","timezone":"UTC"}}'
Rows = list[dict[str, Any]]


def table() -> Iterator[Row]:
    """Measures what is due, and looks that find nothing."""
    yield _due()
    yield from (_look(count) for count in WAITING)


def _due() -> Row:
    """Measures due reminders, each of another person with a plan."""
    with TemporaryDirectory() as folder, _Home(Path(folder)) as home:
        home.fill(DUE, home.plan)
        ours = tuple(home.part() for _ in range(ROUNDS))
    what = f"one reminder claimed, worded and settled, with {DUE:,} due"
    peer = f"the sender's own ceiling, {CEILING} a second"
    return Row(what, peer, ours, (1 / CEILING,) * ROUNDS, at_most=1 / CEILING)


def _look(count: int) -> Row:
    """Measures looks that find nothing, with so many waiting against a few."""
    with TemporaryDirectory() as folder:
        many, few = _Home(Path(folder) / "many"), _Home(Path(folder) / "few")
        with many, few:
            many.fill(count // EACH, many.waiting)
            few.fill(FEW // EACH, few.waiting)
            ours, peers = side_by_side(many.look, few.look, each=LOOKS)
    what = f"a look that finds nothing due, {count:,} waiting"
    return Row(what, f"the same with {FEW:,} waiting", ours, peers, at_most=1.5)


class _Home:
    """A database of its own, filled as it would be after a long time."""

    def __init__(self, folder: Path) -> None:
        settings = Settings(database_url=f"{SQLITE}{folder / 'talk.db'}")
        self._store = Store.open(settings.database_url, settings.key, settings.exhibits)
        self._reminding = Reminding(content_of(settings), self._store)
        self._keys = self._store._keys
        self._left = 0

    def __enter__(self) -> "_Home":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._store.close()

    def fill(self, count: int, case: Callable[[str], tuple[Rows, Rows]]) -> None:
        """Makes so many people, each with their case."""
        for begin in range(0, count, AT_ONCE):
            persons = [new_id(AGREED) for _ in range(min(AT_ONCE, count - begin))]
            self._insert([(person, *case(person)) for person in persons])

    def plan(self, person: str) -> tuple[Rows, Rows]:
        """Gives a plan and its reminders, the first of them due."""
        made = for_agreement(PLAN, (), Timing(), AGREED)
        body = rows.pack_record(self._keys, person, PLAN)
        record = {"part": "agreements", "id": "plan", "number": 1, "at": AGREED, "body": body}
        reminders = [
            {"id": each.id, "due_at": each.due, "body": rows.pack_record(self._keys, person, each)}
            for each in made
        ]
        return [{**record, "person_id": person}], _of(person, reminders)

    def waiting(self, person: str) -> tuple[Rows, Rows]:
        """Gives reminders that nobody will read."""
        due = (NOW + timedelta(minutes=minutes) for minutes in range(1, EACH + 1))
        return [], _of(person, [{"id": f"r{at:%H%M}", "due_at": at, "body": b"-"} for at in due])

    def part(self) -> float:
        """Says some of what is due; gives the seconds that one took."""
        begun, self._left = perf_counter(), PART
        self._reminding.deliver(lambda: NOW, self._send, self._enough)
        return (perf_counter() - begun) / (PART - self._left)

    def look(self) -> None:
        """Looks, and finds nothing."""
        assert not list(self._reminding.due(lambda: NOW))

    def _send(self, reply: Reply) -> Outcome:
        self._left -= 1
        return "sent"

    def _enough(self) -> bool:
        return self._left <= 0

    def _insert(self, people: list[tuple[str, Rows, Rows]]) -> None:
        persons = [person for person, _, _ in people]
        every: list[tuple[type[Any], Rows]] = [
            (tables.Person, [{"person_id": each, "created_at": AGREED} for each in persons]),
            (tables.AddressRow, [self._address(each) for each in persons]),
            (tables.SessionRow, [self._session(each) for each in persons]),
            (tables.RecordRow, [row for _, records, _ in people for row in records]),
            (tables.ReminderRow, [row for _, _, reminders in people for row in reminders]),
        ]
        with self._store._engine.begin() as connection:
            for table, found in every:
                if found:
                    connection.execute(insert(tables.table(table)), found)

    def _address(self, person: str) -> dict[str, Any]:
        address = Address("web", person)
        return {
            "channel": address.channel,
            "key_hash": rows.look_up(self._keys, address)["the_key_hash"],
            "person_id": person,
            "key": rows.pack_address(self._keys, person, address),
            "last_used_at": AGREED,
        }

    def _session(self, person: str) -> dict[str, Any]:
        state = rows.pack_session(self._keys, person, SESSION)
        return {"person_id": person, "turn": 9, "state": state, "updated_at": AGREED}


def _of(person: str, reminders: Rows) -> Rows:
    return [{**each, "person_id": person, "owner": None, "held": False} for each in reminders]
