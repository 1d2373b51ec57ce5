"""Every transcript, on every face: what the bot says is compared in full."""

import os
from difflib import unified_diff
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.storage.engine import connect
from bot.storage.tables import metadata
from handlers import ACTIONS
from tests.faces import FACES
from tests.player import performed, played, stage_of
from tests.storage.homes import emptied
from tests.transcript import FOLDER, paths, read, written

ROOT = Path(__file__).parents[1]
UPDATE = bool(os.environ.get("UPDATE_TRANSCRIPTS"))
USED = ["direct"] if UPDATE else list(FACES)
PLAYED = [
    pytest.param(path, face, id=f"{path.stem}-{face}")
    for path in paths()
    for face in USED
    if not read(path.read_text("utf-8")).needs() & FACES[face].cannot
]


# They run every action, fill every table, and are as many in either language.
ON_POSTGRES = [
    "en-budget", "en-budget-resume", "en-call-heard", "en-debts-clock-us", "en-edit-renamed",
    "en-failing-renewed", "en-file-wrong-place", "en-forget", "en-language-midway",
    "en-notices-open", "en-pause-over", "en-plan-no-waiting", "en-promises", "en-rehearse-halts",
    "en-reminder-later", "en-reminder-paid", "en-reminder-part", "en-reminder-settings",
    "en-rights-uk", "en-verify-us", "zh-crisis-quoted-at-home", "zh-deadline-cn",
    "zh-debts-call-several", "zh-debts-change", "zh-elsewhere", "zh-export", "zh-first-call",
    "zh-history-picture", "zh-join", "zh-log-long", "zh-message-final-notice", "zh-message-unsure",
    "zh-plan-card", "zh-plan-home", "zh-plan-sent", "zh-promise-broken", "zh-reminder-outage",
    "zh-reminders-list", "zh-renegotiate-too-much", "zh-week-uk",
]  # fmt: skip
OF_TWO_APPS = {"join_case", "leave_app"}  # tests/joining


@pytest.mark.parametrize(("path", "face"), PLAYED)
def test_transcript(path: Path, face: str, tmp_path: Path) -> None:
    text = path.read_text("utf-8")
    real = written(played(read(text), FACES[face], tmp_path))
    if UPDATE:  # whoever does this reads the difference
        path.write_text(real, "utf-8")
        return
    compare(text, real)


def test_some_play_on_postgres_and_touch_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CACHE", str(ROOT / "var/cache"))
    monkeypatch.chdir(tmp_path)  # where the key and the files will lie
    ran, filled = set[str](), set[str]()
    for name in ON_POSTGRES:
        text = (FOLDER / f"{name}.txt").read_text("utf-8")
        database = emptied(tmp_path)
        stage = stage_of(read(text), tmp_path / name, database)
        compare(text, written(performed(read(text), FACES["direct"], stage)))
        ran |= stage.ran
        filled |= filled_tables(database)
    assert set(ACTIONS) - ran == OF_TWO_APPS
    # Farewells are ended by their next word, and only servers are processes.
    assert set(metadata.tables) - filled == {"farewells", "processes"}


def compare(text: str, real: str) -> None:
    difference = "\n".join(unified_diff(text.splitlines(), real.splitlines(), "written", "played"))
    assert not difference, difference


def filled_tables(database: str) -> set[str]:
    """Names the tables in which there is something."""
    engine = connect(database)
    with engine.begin() as connection:
        filled = {
            name
            for name, table in metadata.tables.items()
            if connection.execute(select(table).limit(1)).first()
        }
    engine.dispose()
    return filled
