"""What an author may get wrong: any file of the content broken in any way is answered with its file
and line, or taken; and what the checker takes can be loaded."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.app import check_content
from bot.core.content import ContentError, load
from tests.attack.effort import tries
from tests.attack.odd import texts
from tests.check.test_check import ROOT

SHOWN = re.compile(r"\S+:[0-9]+: [A-Z][0-9]{3} ")
SMALL = ROOT / "tests/bad_content/base"  # whole, and checked a hundred times as fast as ours
FILES = sorted(
    str(path.relative_to(SMALL))
    for path in SMALL.rglob("*")
    if path.suffix in (".yaml", ".ftl", ".json")
)
BITS = (
    "{", "}", "[", "]", ":", "- ", "\n", "\t", "*", "&a", "!!python/object:os.system ", "? ", "|",
    ">", "'", '"', "#", "%", "@", "`", "{ $x }", "{ -x }", "{ x.y }", '{ "', "{ NUMBER($x) }",
    "    .say = ", "then: ", "when: {", "null", "~", "[[[", "<<: ", "---\n", "...\n", "\ufeff",
    "\u2028", "\x85", "\x07", "{ $count ->\n   *[other] x\n}", "{" * 300, "[" * 3000, "{ $a -> ",
)  # fmt: skip
pieces = st.one_of(st.sampled_from(BITS), texts)
edits = st.lists(
    st.tuples(st.sampled_from(["put", "cut", "swap", "line"]), st.floats(0, 1), pieces),
    min_size=1,
    max_size=3,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(SMALL, tmp_path_factory.mktemp("content") / "content"))


def edited(text: str, changes: list[tuple[str, float, str]]) -> str:
    """Makes the edits of an author with a broken keyboard."""
    for how, where, piece in changes:
        at = int(where * len(text))
        end = text.find("\n", at) + 1 or len(text)
        cut = {"put": at, "cut": at + 5, "swap": at + len(piece), "line": end}[how]
        text = text[:at] + ("" if how == "cut" else piece) + text[cut:]
    return text


def told(folder: Path) -> Iterator[str]:
    """Gives what the checker says, and what loading says; each names a file and a line."""
    found = [str(each) for each in check_content(folder)]
    try:
        load(folder, None)
    except ContentError as error:
        found += str(error).splitlines()
        assert any(" R0" not in each and " K0" not in each for each in found)
    for each in found:
        assert SHOWN.match(each), each
    yield from found


@tries(40)
@given(st.sampled_from(FILES), edits)
def test_an_edited_file_is_checked(
    folder: Path, name: str, changes: list[tuple[str, float, str]]
) -> None:
    broken(
        folder, name, edited((SMALL / name).read_text("utf-8"), changes).encode("utf-8", "ignore")
    )


@tries(10)
@given(
    st.sampled_from(FILES), st.binary(max_size=40) | st.sampled_from([b"[" * 50_000, b"{" * 50_000])
)
@example("words/en/common.ftl", b"a = " + b"{" * 50_000)
@example("words/en/common.ftl", b"a = " + b'{ "x" ->\n *[a] ' * 3_000)
@example("words/zh/home.ftl", b"\xff\xfe")
@example("scripts/home.yaml", b"- " * 30_000)
@example("scripts/home.yaml", b"a: &a [*a, *a]")
@example("sources.yaml", b"")
@example("roles.yaml", b"[]")
@example("released.json", b"[" * 100_000)
@example("released.json", b'{"home": {"version": 1e400, "steps": []}}')
def test_a_file_of_rubbish_is_checked(folder: Path, name: str, body: bytes) -> None:
    broken(folder, name, body)


@pytest.mark.parametrize("how", ["gone", "a folder"])
def test_a_file_that_is_not_there_is_checked(folder: Path, how: str) -> None:
    for name in FILES:
        take_away(folder, name, how)


def take_away(folder: Path, name: str, how: str) -> None:
    """Checks the content without a file, and puts it back."""
    path = folder / name
    path.unlink()
    try:
        if how == "a folder":
            path.mkdir()
        list(told(folder))
    finally:
        if path.is_dir():
            path.rmdir()
        shutil.copy(SMALL / name, path)


@pytest.mark.parametrize("where", ["nowhere", "file", "a" * 5000, "\x00"])
def test_a_folder_that_is_none_is_checked(tmp_path: Path, where: str) -> None:
    (tmp_path / "file").touch()
    assert [each.code for each in check_content(tmp_path / where)] == ["Y003"]


def broken(folder: Path, name: str, body: bytes) -> None:
    """Checks the content with one file broken, and sets it right again."""
    try:
        (folder / name).write_bytes(body)
        list(told(folder))
    finally:
        shutil.copy(SMALL / name, folder / name)
