"""What operators read and run names only what exists; the image installs what is needed."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import requires
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement

from bot.channels.wechat.api import TOKEN_REFUSED
from bot.channels.wechat.customer import BUSY, CAME, NO_MENUS, TOO_LONG
from bot.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = {name.upper() for name in Settings.model_fields}
OTHERS = {"BASE", "MPLCONFIGDIR", "PATH", "POSTGRES_PASSWORD", "PYTHONUNBUFFERED"}
PAGES = ("README.md", "docs/running.md", "docs/telegram.md", "docs/wechat.md")
LOCK = """\
asks==1.0 \\
    --hash=sha256:0a
    # via steadyline (pyproject.toml)
asked==2.0 ; sys_platform == 'linux' \\
    --hash=sha256:0b \\
    --hash=sha256:0c
    # via
    #   asks
    #   tester
deep==1.0 \\
    --hash=sha256:0d
    # via asked
tester==3.0 \\
    --hash=sha256:0e
    # via steadyline (pyproject.toml)
"""


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def compose() -> dict[str, Any]:
    services: dict[str, Any] = yaml.safe_load(read("compose.yaml"))["services"]
    return services


def image_settings() -> set[str]:
    env = re.search(r"^ENV (.*?[^\\])$", read("Dockerfile"), re.MULTILINE | re.DOTALL)
    assert env is not None
    return set(re.findall(r"([A-Z_]+)=", env[1]))


def test_the_image_sets_only_what_exists() -> None:
    assert image_settings() - SETTINGS - OTHERS == set()
    assert {"HOST", "PORT"} <= image_settings()


def test_compose_sets_only_what_exists() -> None:
    asked = set(re.findall(r"\$\{(\w+)", read("compose.yaml")))
    assert set(compose()["bot"]["environment"]) - SETTINGS == set()
    assert asked == {"POSTGRES_PASSWORD"}


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_only_settings_that_exist(page: str) -> None:
    named = set(re.findall(r"\b[A-Z]+(?:_[A-Z]+)+\b", read(page)))
    assert named - SETTINGS - OTHERS == set()


@pytest.mark.parametrize(
    ("page", "channel"), [("docs/telegram.md", "TELEGRAM_"), ("docs/wechat.md", "WECHAT_")]
)
def test_a_page_tells_of_every_setting_of_its_channel(page: str, channel: str) -> None:
    own = {name for name in SETTINGS if name.startswith(channel)}
    assert {
        name for name in own if f"`{name}" not in read(page) and f"\n{name}=" not in read(page)
    } == set()


def test_the_page_on_wechat_explains_every_code_that_is_handled() -> None:
    handled = {*TOKEN_REFUSED, *NO_MENUS, *CAME, TOO_LONG, BUSY}
    rows = re.findall(r"^\| ([-\d, ]+) \|", read("docs/wechat.md"), re.MULTILINE)
    explained = {int(code) for row in rows for code in row.split(",") if code.strip("- ")}
    assert handled - explained == set()


def test_compose_shows_the_page_only_to_its_own_machine() -> None:
    assert [str(each).split(":")[0] for each in compose()["bot"]["ports"]] == ["127.0.0.1"]
    assert "ports" not in compose()["postgres"]


def test_compose_starts_the_bot_read_only_when_the_database_is_there() -> None:
    bot, database = compose()["bot"], compose()["postgres"]
    assert (bot["read_only"], database["read_only"], "healthcheck" in database) == (True,) * 3
    assert bot["depends_on"] == {"postgres": {"condition": "service_healthy"}}
    [volume] = [each for each in bot["volumes"] if each.endswith(":/app/var")]
    assert volume.split(":")[0] in yaml.safe_load(read("compose.yaml"))["volumes"]


def test_the_image_is_somebody_s_who_is_not_root() -> None:
    [user] = re.findall(r"^USER (\d+):\d+$", read("Dockerfile"), re.MULTILINE)
    assert int(user) > 0


def test_what_the_dockerfile_copies_is_let_in_and_nothing_else() -> None:
    copied = {
        source.rstrip("/")
        for line in re.findall(r"^COPY (?!--from)(.+) \S+$", read("Dockerfile"), re.MULTILINE)
        for source in line.split()
    }
    lines = [line for line in read(".dockerignore").splitlines() if not line.startswith("#")]
    assert lines[0] == "*"
    assert {line[1:] for line in lines if line.startswith("!")} == copied
    assert {name for name in copied if not (ROOT / name).exists()} == set()


def test_what_only_tests_ask_for_is_not_installed(tmp_path: Path) -> None:
    project = '[project]\ndependencies = ["Asks>=1  # so"]\n'
    assert names(part(tmp_path, LOCK, project)) == ["asks", "asked", "deep"]


def test_entries_keep_their_hashes_and_conditions(tmp_path: Path) -> None:
    kept = part(tmp_path, LOCK, '[project]\ndependencies = ["tester[all]<4"]\n')
    assert "asked==2.0 ; sys_platform == 'linux' \\\n    --hash=sha256:0b \\\n" in kept
    assert "    --hash=sha256:0c\n" in kept
    assert names(kept) == ["asked", "deep", "tester"]


def test_the_image_installs_all_that_the_product_asks_for() -> None:
    asked = tomllib.loads(read("pyproject.toml"))["project"]["dependencies"]
    installed = set(names(part(ROOT)))
    assert {each for each in needed(asked) if each not in installed} == set()
    assert {"mypy", "playwright", "pytest", "ruff"} & installed == set()


def part(root: Path, lock: str = "", project: str = "") -> str:
    """Gives what the tool prints for a project, for this one unless another is given."""
    tool = ROOT / "tools/runtime_lock.py"
    if lock:
        (root / "tools").mkdir()
        (root / "tools/runtime_lock.py").write_text(tool.read_text())
        (root / "requirements.lock").write_text(lock)
        (root / "pyproject.toml").write_text(project)
        tool = root / "tools/runtime_lock.py"
    command = [sys.executable, str(tool)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def names(lock: str) -> list[str]:
    return re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)


def needed(asked: Sequence[str]) -> set[str]:
    """Gives all that must be installed here for what is asked for, as each says of itself."""
    found = set[tuple[str, frozenset[str]]]()
    waiting = list(named(asked, frozenset()))
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += named(requires(each[0]) or (), each[1])
    return {name for name, _ in found}


def named(asked: Iterable[str], extras: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    for each in map(Requirement, asked):
        wanted = ({"extra": extra} for extra in extras or {""})
        if each.marker is None or any(each.marker.evaluate(extra) for extra in wanted):
            yield re.sub(r"[-_.]+", "-", each.name).lower(), frozenset(each.extras)
