"""Taking a turn so that one that fails costs only itself, whatever the channel."""

from pathlib import Path

from bot import logs
from bot.coach.storing import Unreachable
from bot.core.messages import Heard, Reply
from bot.core.talk import Answer, Talk

FAILED = 0  # no turn has this number


def take(talk: Talk, heard: Heard) -> Answer:
    """Plays a turn. One that fails gives the sentence for that and the present question again; of
    it nothing was stored, so there is nothing to note as sent."""
    try:
        return talk.turn(heard)
    except Exception as error:
        _log(error)
        return Answer("", FAILED, _sorry(talk, heard, error))


def is_file(path: Path) -> bool:
    """Says whether there is such a file; what cannot be a path, such as one too long, is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _sorry(talk: Talk, heard: Heard, error: Exception) -> tuple[Reply, ...]:
    sorry = talk.trouble(heard)
    if isinstance(error, Unreachable):  # it was waited for long enough
        return (sorry,)
    try:
        return (sorry, *talk.present(heard.address, heard.guessed, heard.at))
    except Exception as error:
        _log(error)
        return (sorry,)


def _log(error: Exception) -> None:
    # Where it happened and of what kind; never the message, which may quote the person.
    logs.error("turn failed", kind=type(error).__name__, where=logs.where(error))
