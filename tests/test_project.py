"""The project keeps its own house rules: small, self-contained, and installable anywhere."""

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles

import pytest
from packaging.requirements import Requirement

from bot import VERSION

ROOT = Path(__file__).resolve().parent.parent
MADE = {"__pycache__", "build", "dist", "node_modules", "var"}
CODE = [path for top in ("bot", "handlers") for path in sorted((ROOT / top).rglob("*.py"))]

# Written so that these patterns don't find themselves.
HOSTS = re.compile(r"py[p]i\.(org|python)|pythonhoste[d]|registry\.(npm|yar)|npmmirro[r]")
WORKPLACE = re.compile(r"(?<![\w.])/wor[k]/|\.\./share[d]")

Record = Callable[[str, object], None]


def texts() -> Iterator[tuple[Path, str]]:
    """Gives every file of ours that holds text."""
    for path in _files(ROOT):
        try:
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_dir() and not _is_made(path):
            yield from _files(path)
        elif path.is_file() and path.name not in (".env", ".git"):
            yield path


def _is_made(folder: Path) -> bool:
    hidden = folder.name.startswith(".") and folder.name != ".ci"
    return hidden or folder.name in MADE or folder.suffix == ".egg-info"


@pytest.mark.parametrize("pattern", [HOSTS, WORKPLACE], ids=["hosts", "workplace"])
def test_no_file_names_a_place_that_only_one_machine_knows(pattern: re.Pattern[str]) -> None:
    found = [f"{path}: {hit.group()}" for path, text in texts() for hit in pattern.finditer(text)]
    assert found == []


@pytest.mark.parametrize("text", ["https://pypi" + ".org/simple", "files.python" + "hosted.org"])
def test_a_host_would_be_found(text: str) -> None:
    assert HOSTS.search(text)


def test_every_link_between_documents_leads_somewhere() -> None:
    link = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)")
    broken = [
        f"{path}: {target}"
        for path, text in texts()
        if path.suffix == ".md"
        for target in link.findall(re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL))
        if not (ROOT / path.parent / target).exists()
    ]
    assert broken == []


def test_the_version_is_told_alike() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == VERSION


def test_every_entry_of_the_lock_has_a_hash_and_an_exact_version() -> None:
    entries = [entry for entry in _lock().split("\n") if entry]
    loose = [e for e in entries if not re.match(r"[\w.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", e)]
    assert loose == []
    assert len(entries) > 20


def test_the_lock_names_no_address() -> None:
    assert re.findall(r"\w+://\S+|--(?:extra-)?index\S*|--find-links", _lock()) == []


def test_the_lock_keeps_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    pinned = dict(re.findall(r"^([\w.-]+)==([^\s;]+)", _lock(), re.MULTILINE))
    stale = [text for text in wanted if not _keeps(pinned, Requirement(text))]
    assert stale == [], "run `make lock`"


def _lock() -> str:
    """The lock with one line for each entry and without comments."""
    text = (ROOT / "requirements.lock").read_text()
    return re.sub(r"\\\n\s*", "", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE))


def _keeps(pinned: dict[str, str], wanted: Requirement) -> bool:
    name = re.sub(r"[-_.]+", "-", wanted.name).lower()
    return name in pinned and wanted.specifier.contains(pinned[name], prereleases=True)


@pytest.mark.needs("make")
@pytest.mark.parametrize(
    ("target", "command"),
    [
        ("run", "steadyline serve"),
        ("talk", "steadyline talk"),
        ("test", "-m pytest"),
        ("lint", "mypy"),
        ("check", "steadyline check"),
        ("bench", "-m bench"),
        ("accuracy", "tools/measure_accuracy.py"),
        ("lock", '--custom-compile-command "make lock"'),
    ],
)
def test_make_has_the_chore(target: str, command: str) -> None:
    made = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True)
    assert command in made.stdout
    assert made.returncode == 0


def test_a_wheel_carries_the_content_beside_the_code(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    content = {str(path.relative_to(ROOT)) for path in _files(ROOT / "content")}
    assert content - names == set()
    assert {"bot/__init__.py", "handlers/__init__.py"} <= names


@pytest.mark.parametrize(
    "page", sorted((ROOT / "docs/decisions").glob("[0-9]*.md")), ids=lambda page: str(page.stem)
)
def test_every_decision_says_where_it_stands(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"# {page.stem[:4]} · ")
    assert re.search(r"^\*\*Status:\*\* (proposed|accepted|replaced by \[)", text, re.MULTILINE)
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Context", "Decision", "Consequences"]
    assert f"({page.name})" in (page.parent / "README.md").read_text(encoding="utf-8")


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = sorted(int(page.name[:4]) for page in (ROOT / "docs/decisions").glob("[0-9]*.md"))
    assert numbers == list(range(1, len(numbers) + 1))


def test_functions_are_small(record_property: Record) -> None:
    sizes = sorted(size for path in CODE for size in _function_sizes(path))
    p90 = quantiles(sizes, n=10)[-1]
    record_property(
        "note",
        f"functions: {len(sizes)}, median {median(sizes):g} lines, p90 {p90:g}, "
        f"longest {sizes[-1]}",
    )
    assert (median(sizes) <= 6, p90 <= 20, sizes[-1] <= 50) == (True, True, True)


def test_files_are_small(record_property: Record) -> None:
    lines = {path: _written_lines(path) for path in CODE}
    sizes = sorted(filter(None, lines.values()))
    long = [path.relative_to(ROOT).as_posix() for path in CODE if lines[path] > 200]
    record_property(
        "note",
        f"files: {len(sizes)}, median {median(sizes):g} lines, longest {sizes[-1]}, "
        f"over 200: {', '.join(long) or 'none'}",
    )
    assert (median(sizes) <= 80, len(long) <= len(sizes) // 10) == (True, True)


def _written_lines(path: Path) -> int:
    """Counts the lines of a file that are not blank."""
    return sum(bool(line.strip()) for line in path.read_text(encoding="utf-8").splitlines())


def _function_sizes(path: Path) -> Iterator[int]:
    """Counts the lines of each function, its docstring left out."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            yield node.end_lineno - node.lineno + 1 - _docstring_lines(node)


def _docstring_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = function.body[0]
    if ast.get_docstring(function) is None or first.end_lineno is None:
        return 0
    return first.end_lineno - first.lineno + 1
