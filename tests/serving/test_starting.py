"""What cannot be served is said in one sentence, and no secret is in it."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app

SECRET = "a-secret-of-the-wrong-form"


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"TELEGRAM_TOKEN": SECRET}, "@BotFather"),
        ({"WECHAT_APP_ID": "wx1"}, "steadyline doctor"),
        (
            {
                "WECHAT_APP_ID": "wx1",
                "WECHAT_APP_SECRET": SECRET,
                "WECHAT_TOKEN": SECRET,
                "WECHAT_AES_KEY": SECRET,
            },
            "WECHAT_AES_KEY",
        ),
        ({"HOST": "192.0.2.1"}, "and HOST to an address"),
    ],
)
def test_what_cannot_be_served_is_said_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["serve"], env={"PORT": "0", **settings})
    assert (done.exit_code, done.stdout) == (2, "")
    assert words.casefold() in done.stderr.casefold()
    assert SECRET not in done.stderr and len(done.stderr.splitlines()) == 1
