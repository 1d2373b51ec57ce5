"""Taking a turn so that one that fails costs only itself, whatever the channel."""

import traceback

from bot import logs
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
        return Answer("", FAILED, _sorry(talk, heard))


def _sorry(talk: Talk, heard: Heard) -> tuple[Reply, ...]:
    sorry = talk.trouble(heard)
    try:
        return (sorry, *talk.present(heard.address, heard.guessed, heard.at))
    except Exception as error:
        _log(error)
        return (sorry,)


def _log(error: Exception) -> None:
    # Where it happened and of what kind; never the message, which may quote the person.
    where = "".join(traceback.format_tb(error.__traceback__))
    logs.error("turn failed", kind=type(error).__name__, where=where)
