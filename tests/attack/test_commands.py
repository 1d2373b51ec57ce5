"""The command line, its settings and its files: what cannot run is said in a sentence."""

import os
import subprocess
import sys
from collections.abc import Mapping
from io import BytesIO, TextIOWrapper
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cli import main
from bot.settings import BadSettings, Settings, read_settings
from bot.storage.errors import StoreError
from bot.storage.keyfile import make_keys, read_keys
from bot.storage.store import Store
from tests.attack.effort import bounded, tries
from tests.attack.odd import texts
from tests.serving.process import environment

SECRET = "marked-secret-7f3a"
LONG = "x" * 5000
ON = ["talk", "--jsonl", "--database"]
HELLO = b'{"user": "a", "text": "/call"}\n'
# What is run, with which settings, and what of it must be told.
CANNOT: Mapping[str, tuple[list[str], dict[str, str], str]] = {
    "port": (["serve"], {"PORT": SECRET}, "PORT"),
    "switch": (["talk"], {"FALLBACK_PRIVATE_HOSTS": SECRET}, "FALLBACK_PRIVATE_HOSTS"),
    "host": (["serve"], {"HOST": "ü..x"}, "HOST"),
    "token": (["serve"], {"TELEGRAM_TOKEN": SECRET}, "TELEGRAM_TOKEN"),
    "database port": ([*ON, f"postgresql://u:{SECRET}@h:x/y"], {}, "DATABASE_URL"),
    "no file": ([*ON, "sqlite:///"], {}, "DATABASE_URL"),
    "options": ([*ON, f"sqlite:///a?x={SECRET}"], {}, "DATABASE_URL"),
    "long database": ([*ON, f"sqlite:///{LONG}"], {}, "database"),
    "refused": ([*ON, f"postgresql://u:{SECRET}@127.0.0.1:9/d?password={SECRET}"], {}, "127.0.0.1"),
    "key": (["talk", "--jsonl"], {"KEY_FILE": "/"}, "key file"),
    "long key": (["talk", "--jsonl"], {"KEY_FILE": LONG}, "key file"),
    "content": (["check", "/nowhere"], {}, "/nowhere"),
    "no content": (["talk", "--jsonl"], {"CONTENT": "/nowhere"}, "/nowhere"),
    "moment": (["talk", "--jsonl", "--now", "0001-01-01T00:00:00+14:00"], {}, "--now"),
    "script": (["draw", LONG], {}, "There is no script"),
}


# None of these serves, asks a network, or changes what is there.
COMMANDS = (
    (),
    ("talk", "--jsonl"),
    ("check",),
    ("draw",),
    ("recognise",),
    ("keys",),
    ("keys", "add"),
)
OPTIONS = ("--database", "--now", "--jsonl", "--help", "--", "-", "--now=", "--databas", "talk")
STARTING_S, STARTING_KIB = 4.0, 200 * 1024  # the content may be loaded


def _may_come(text: str) -> bool:
    """Says whether a system can hand this to a program."""
    try:
        return b"\x00" not in text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return False


words = texts.filter(_may_come)
pieces = st.one_of(
    st.tuples(words),
    st.tuples(st.sampled_from(OPTIONS)),
    st.tuples(st.sampled_from(["--database", "--now"]), words),
)
given_words = st.lists(pieces, min_size=1, max_size=3).map(lambda each: [*chain(*each)])


def run(folder: Path, arguments: list[str], **more: str) -> subprocess.CompletedProcess[bytes]:
    """Runs a command as an operator does."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**environment(folder), **more},
        input=HELLO,
        capture_output=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("name", CANNOT)
def test_what_cannot_run_is_told_in_a_sentence(tmp_path: Path, name: str) -> None:
    arguments, settings, word = CANNOT[name]
    done = run(tmp_path, arguments, **settings)
    told = (done.stdout + done.stderr).decode()
    assert done.returncode in (1, 2) and word in told
    assert "Traceback" not in told and SECRET not in told


@pytest.mark.parametrize(
    "settings", [{"KEY_FILE": LONG}, {"CONTENT": "/nowhere"}, {"DATABASE_URL": f"sqlite:///{LONG}"}]
)
def test_the_doctor_looks_on_whatever_is_broken(tmp_path: Path, settings: dict[str, str]) -> None:
    done = run(tmp_path, ["doctor"], **settings)
    assert done.returncode == 1 and b"BROKEN" in done.stdout and b"Telegram" in done.stdout
    assert b"Traceback" not in done.stderr


@tries(40)
@given(st.sampled_from(COMMANDS), given_words)
def test_any_arguments_are_taken_or_refused_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, command: tuple[str, ...], words: list[str]
) -> None:
    folder = tmp_path_factory.getbasetemp() / "commands/a/b/c"  # "../.." stays within
    folder.mkdir(parents=True, exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setattr(sys, "argv", ["steadyline", *command, *words])
        patch.setattr(sys, "stdin", TextIOWrapper(BytesIO(HELLO)))
        told = [TextIOWrapper(BytesIO(), "utf-8", how) for how in ("strict", "backslashreplace")]
        patch.setattr(sys, "stdout", told[0])
        patch.setattr(sys, "stderr", told[1])
        with bounded(seconds=STARTING_S, kib=STARTING_KIB), pytest.raises(SystemExit) as ended:
            main()
            sys.exit(0)
    assert ended.value.code in (None, 0, 1, 2)


@tries(100)
@given(st.binary(max_size=60) | texts.map(lambda text: f"PORT={text}".encode("utf-8", "ignore")))
def test_any_dotenv_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, body: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp() / "dotenv"
    folder.mkdir(exist_ok=True)
    (folder / ".env").write_bytes(body)
    with bounded():
        try:
            assert isinstance(read_settings(_env_file=folder / ".env"), Settings)
        except BadSettings as error:
            assert str(error)


@tries(100)
@given(
    st.binary(max_size=200)
    | texts.map(lambda text: f"find {text}\nseal 00".encode("utf-8", "ignore"))
)
def test_any_key_file_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, body: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "some-key"
    path.write_bytes(body)
    with bounded(), pytest.raises(StoreError) as refused:
        read_keys(path)
    assert "key file" in str(refused.value)
    digits = body.hex()[:64]
    assert len(digits) < 64 or digits not in str(refused.value)


@tries(100)
@given(texts)
def test_any_database_address_is_opened_or_refused(text: str) -> None:
    for url in (
        text,
        f"mysql://{text}",
        f"postgresql://u:{SECRET}@127.0.0.1:9/{text}?connect_timeout=1",
    ):
        if url.startswith("sqlite") or "\x00" in url:
            continue
        with bounded(), pytest.raises(StoreError) as refused:
            Store.open(url, Path(os.devnull), Path(os.devnull))
        assert SECRET not in str(refused.value)


def test_a_key_file_of_another_kind_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("somebody's notes")
    with pytest.raises(StoreError):
        make_keys(tmp_path / "key")
    assert (tmp_path / "key").read_text() == "somebody's notes"
