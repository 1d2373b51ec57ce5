"""How much waits, for whoever watches over it: counts and a moment, nothing of anybody's."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from bot.coach.storing import Waiting
from bot.storage.reminders import DUE_ON
from bot.storage.statements import turns

MOST = 1000  # is counted; more than that is a great many
_due = DUE_ON.limit(MOST).subquery()
_unsent = (
    select(turns.c.at)
    .where(turns.c.sent_at.is_(None), turns.c.at <= bindparam("before"))
    .limit(MOST)
    .subquery()
)
DUE = select(func.count(), func.min(_due.c.due_at))
UNSENT = select(func.count()).select_from(_unsent)


def waiting(
    connection: Connection, now: datetime, before: datetime, channels: Collection[str], process: str
) -> Waiting:
    """Counts the reminders that are due to people last on these channels, as this process would
    claim them, and the answers from before some moment that have not left."""
    which = {"now": now, "channels": list(channels), "the_process": process}
    due, oldest = connection.execute(DUE, which).one()
    unsent = connection.execute(UNSENT, {"before": before}).scalar_one()
    return Waiting(due, oldest, unsent)
