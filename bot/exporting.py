"""Everything of one person in one file: a zip of plain JSON and the exhibits."""

import json
import os
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from bot.coach.action import Document
from bot.coach.case import OURS, PARTS, Case, Exhibit
from bot.coach.storing import Unit
from bot.core.messages import Upload, Value

NAME_BYTES = 200


def export(unit: Unit, person: str, facts: Mapping[str, Value], now: datetime) -> Upload:
    """Writes the whole case into a temporary zip; whoever takes it removes it."""
    case = unit.load(person, PARTS)
    handle, path = tempfile.mkstemp(prefix="steadyline-", suffix=".zip")
    with os.fdopen(handle, "wb") as target, zipfile.ZipFile(target, "w") as archive:
        archive.writestr("case.json", _as_json(case, facts, now))
        for exhibit in (each for each in case.exhibits if each.contact != OURS):
            _add(archive, unit, person, exhibit)
    return Upload(path, f"steadyline-{now:%Y-%m-%d}.zip")


def laid_out(document: Document) -> Upload:
    """Writes a document into a temporary file; whoever takes it removes it."""
    handle, path = tempfile.mkstemp(prefix="steadyline-")
    with os.fdopen(handle, "wb") as target:
        target.write(document.content)
    return Upload(path, document.name)


def short(name: str) -> str:
    """Gives the end of a file's name, no longer than a disk takes with an id before it."""
    return name.encode()[-NAME_BYTES:].decode(errors="ignore")


def _as_json(case: Case, facts: Mapping[str, Value], now: datetime) -> str:
    whole = {"exported_at": now, "facts": dict(facts), **asdict(case)}
    return json.dumps(whole, ensure_ascii=False, indent=2, default=str)


def _add(archive: zipfile.ZipFile, unit: Unit, person: str, exhibit: Exhibit) -> None:
    with archive.open(f"exhibits/{exhibit.id}-{short(Path(exhibit.name).name)}", "w") as entry:
        for piece in unit.fetch(person, exhibit.id):
            entry.write(piece)
