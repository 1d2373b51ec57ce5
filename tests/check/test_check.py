"""Every mistake that the checker knows has an example, and the example yields exactly that."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import check_content
from bot.core.check import CODES, WARNINGS, release_content

ROOT = Path(__file__).resolve().parents[2]
BAD = ROOT / "tests/bad_content"
BASE = BAD / "base"
CONTENT = ROOT / "content"
EXAMPLES = sorted(each for each in BAD.iterdir() if each.is_dir() and each != BASE)
CODE = re.compile(r'"([A-Z]\d{3})"')
CHECKERS = (
    *(ROOT / "bot/core/check").glob("*.py"),
    ROOT / "bot/core/reading.py",
    ROOT / "bot/core/marked.py",
    ROOT / "bot/coach/reviewing.py",
    ROOT / "bot/coach/rules.py",
    ROOT / "bot/coach/tactic_checks.py",
)
Record = Callable[[str, object], None]


def complaints(folder: Path) -> list[str]:
    """Checks a content; file names are given as they stand under it."""
    return [str(each).removeprefix(f"{folder}/") for each in check_content(folder)]


def test_the_good_content_is_silent() -> None:
    assert complaints(BASE) == []


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example.name))
def test_a_mistake_yields_its_code_at_its_line_and_nothing_else(
    example: Path, tmp_path: Path
) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    shutil.copytree(example, tmp_path, dirs_exist_ok=True)
    expected = (example / "expect.txt").read_text(encoding="utf-8").splitlines()
    assert complaints(tmp_path) == expected
    assert {each.split(" ")[1] for each in expected} == {example.name.split("-")[0]}


def test_every_code_has_an_example() -> None:
    assert {example.name.split("-")[0] for example in EXAMPLES} == set(CODES)


def test_every_code_is_listed() -> None:
    written = {code for path in CHECKERS for code in CODE.findall(path.read_text("utf-8"))}
    assert written == set(CODES)


def test_the_real_content_has_no_mistakes_and_is_checked_quickly(record_property: Record) -> None:
    begun = process_time()
    warnings = tuple(f" {code} " for code in WARNINGS)
    assert [each for each in complaints(CONTENT) if not any(map(each.count, warnings))] == []
    took = process_time() - begun
    record_property("note", f"check: {len(CODES)} codes, the real content in {took:.1f} s")
    assert took < 10


def test_a_release_keeps_what_was_just_written(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "released.json").unlink()
    release_content(tmp_path)
    assert complaints(tmp_path) == []
    script = tmp_path / "scripts/log.yaml"
    script.write_text(script.read_text("utf-8").replace("pick", "picked_one"), "utf-8")
    assert [each.split(" ")[1] for each in complaints(tmp_path) if " X" in each] == ["X004", "X001"]


LINES = [
    (path.relative_to(BASE), number)
    for path in sorted(BASE.rglob("*.*"))
    for number in range(len(path.read_text("utf-8").splitlines()))
]


@given(
    places=st.lists(st.sampled_from(LINES), min_size=1, max_size=3),
    instead=st.sampled_from(
        ["", "id: 1", "    then: no_where", "a:\n  b: [", "x = { $y", "  ? []"]
    ),
)
def test_whatever_an_author_writes_is_answered_with_complaints(
    places: list[tuple[Path, int]], instead: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("content")
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    for name, number in places:
        lines = (folder / name).read_text("utf-8").splitlines()
        lines[number : number + 1] = [instead]
        (folder / name).write_text("\n".join(lines), "utf-8")
    for each in complaints(folder):
        assert re.match(r"^[\w./]+:\d+: [A-Z]\d{3} \S", each), each
