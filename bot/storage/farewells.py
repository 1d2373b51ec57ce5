"""What becomes of somebody who asks to be erased, from that turn until nothing is left.

The person's row takes all others with it. A farewell stays in their place: it names the folder of
files until they are removed (after the commit, or at the next opening), and it holds the sealed
replies of that last turn, found by the address's hash, so that they can be sent, and given again
when the same event comes again. It ends when that address sends anything else, and at the next
opening once its replies have left. Whoever returns is a new person.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from bot.storage import statements as sql
from bot.storage.files import Files
from bot.storage.rows import AnyRow


class Farewells:
    """The farewells as one transaction sees them."""

    def __init__(self, connection: Connection, files: Files) -> None:
        self._connection = connection
        self._files = files

    def begin(self, person_id: str) -> None:
        """Removes all rows of a person; their files go after the commit."""
        self._connection.execute(sql.REMOVE_PERSON, {"the_person": person_id})
        statement = sql.conflicting(self._connection.dialect.name).begin_farewell
        self._connection.execute(statement, {"person_id": person_id})

    def save(self, person_id: str, row: Mapping[str, Any]) -> None:
        """Keeps the last turn's replies; raises LookupError for a person who never was."""
        which = {**row, "the_person": person_id}
        if not self._connection.execute(sql.SAVE_FAREWELL, which).rowcount:
            raise LookupError(person_id)

    def heard(self, where: Mapping[str, Any], event: bytes) -> AnyRow | None:
        """Gives the farewell that this event got; any other event from there ends it."""
        left = self._connection.execute(sql.FAREWELL_AT, where).first()
        if left is None or left.event == event:
            return left
        self._end(left)
        return None

    def finish(self) -> None:
        """Removes the files of everybody erased, and each farewell that nothing waits for."""
        for left in self._connection.execute(sql.FAREWELLS).all():
            if left.replies is None or left.sent_at is not None:
                self._end(left)
            else:
                self._files.forget(left.person_id)

    def _end(self, left: AnyRow) -> None:
        if self._files.forget(left.person_id):
            self._connection.execute(sql.END_FAREWELL, {"the_person": left.person_id})
