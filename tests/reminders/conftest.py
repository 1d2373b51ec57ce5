"""A database of each kind for the stage of a test."""

from pathlib import Path

import pytest

from tests.storage.homes import QUICK

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=sorted(QUICK))
def database(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    """Gives its address; the key and the files lie in the test's own folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CACHE", str(ROOT / "var/cache"))
    return QUICK[request.param](tmp_path)
