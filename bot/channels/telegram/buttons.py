"""What a button carries: the turn or the reminder it belongs to, and the choice."""

import re

from bot.core.messages import Choice, Pick, PickReminder, Reply

_STAMPED = re.compile(r"(?:r:(?P<reminder>.+)|(?P<turn>\d{1,9})):(?P<choice>[^:]+)")
_NOBODYS = Pick("", turn=-1)  # of no turn: it gets the present question


def stamped(reply: Reply, choice: Choice) -> str:
    """Gives a button's data: "4:refused", or "r:<reminder>:paid" for a notice."""
    stamp = f"r:{reply.reminder}" if reply.reminder else str(reply.turn)
    return f"{stamp}:{choice.id}"


def pressed(data: str) -> Pick | PickReminder:
    """Reads a button's data; one that is none of ours counts as an old one."""
    found = _STAMPED.fullmatch(data)
    if found is None:
        return _NOBODYS
    if found["reminder"]:
        return PickReminder(found["reminder"], found["choice"])
    return Pick(found["choice"], int(found["turn"]))
