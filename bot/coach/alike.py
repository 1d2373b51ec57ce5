"""Groups of words that mean much the same, so that what is learnt of one holds for all."""

import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from pydantic import StringConstraints, TypeAdapter

from bot.coach.normal import plain
from bot.coach.segment import NUMBER
from bot.coach.tactic import Id, Language
from bot.core.reading import Read, read_file

Phrase = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Alike = Mapping[str, Mapping[Language, tuple[Phrase, ...]]]  # by the group's name
Groups = Mapping[str, tuple[str, ...]]  # the groups of a phrase, which is written without spaces

ALIKE: TypeAdapter[Alike] = TypeAdapter(dict[Id, dict[Language, tuple[Phrase, ...]]])
_DIGITS = re.compile("[0-9]+")


def read_alike(path: Path) -> Read[Alike]:
    """Reads the groups, with their lines and mistakes."""
    return read_file(path, ALIKE)


def key_of(phrase: str) -> str:
    """Gives a phrase as it is looked up in a text."""
    return _DIGITS.sub(NUMBER, plain(phrase).text)


def groups_of(alike: Alike) -> Groups:
    """Gives the groups by phrase."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for group, languages in alike.items():
        for phrase in (each for phrases in languages.values() for each in phrases):
            found[key_of(phrase)].add(group)
    return {key: tuple(sorted(groups)) for key, groups in found.items()}
