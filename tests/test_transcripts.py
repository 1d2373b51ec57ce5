"""Every transcript, on every face: what the bot says is compared in full."""

import os
from pathlib import Path

import pytest

from tests.faces import FACES
from tests.player import played
from tests.transcript import paths, read, written

UPDATE = bool(os.environ.get("UPDATE_TRANSCRIPTS"))
PLAYED = [
    pytest.param(path, face, id=f"{path.stem}-{face}")
    for path in paths()
    for face, driver in FACES.items()
    if not read(path.read_text("utf-8")).needs() & driver.cannot and not (UPDATE and face != "direct")
]


@pytest.mark.parametrize(("path", "face"), PLAYED)
def test_transcript(path: Path, face: str, tmp_path: Path) -> None:
    text = path.read_text("utf-8")
    real = written(played(read(text), FACES[face], tmp_path))
    if UPDATE:  # whoever does this reads the difference
        path.write_text(real, "utf-8")
        return
    assert real == text
