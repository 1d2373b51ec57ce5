"""The channel's own words, in the language of whoever reads them."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import TypeAlias

from bot.core.talk import Talk

Faces: TypeAlias = Callable[[str], Mapping[str, str]]  # of a language


def faces_of(talk: Talk) -> Faces:
    """Gives the words by language; each is made once."""
    return cache(lambda language: talk.face("faces", language))
