"""Settings: each is explained in `.env.example`, and none has to be set."""

import re
from pathlib import Path

import pytest

from bot.settings import Settings

EXAMPLE = (Path(__file__).parents[1] / ".env.example").read_text("utf-8")
NAMES = re.findall(r"^#([A-Z_]+)=", EXAMPLE, re.MULTILINE)
SECRETS = {"telegram_token", "telegram_secret", "wechat_app_secret", "wechat_token",
           "wechat_aes_key", "smtp_url"}  # fmt: skip


def test_the_example_names_exactly_the_settings() -> None:
    assert sorted(NAMES) == sorted(name.upper() for name in Settings.model_fields)


def test_the_example_sets_nothing() -> None:
    assert [line for line in EXAMPLE.splitlines() if line and not line.startswith("#")] == []


def test_every_setting_has_words_before_it() -> None:
    blocks = EXAMPLE.split("\n\n")
    bare = [each for each in blocks if re.match(r"#[A-Z_]+=", each)]
    assert bare == []


def test_what_the_example_shows_as_usual_is_what_holds_when_nothing_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    settings = Settings()
    shown = dict(re.findall(r"^#([A-Z_]+)=(\S+)$", EXAMPLE, re.MULTILINE))
    for name in ("HOST", "PORT", "DATABASE_URL", "TELEGRAM_API_URL", "WECHAT_API_URL", "CACHE"):
        assert str(getattr(settings, name.lower())) == shown[name]
    assert (str(settings.key), settings.fallback_private_hosts) == (shown["KEY_FILE"], False)


def test_secrets_stay_out_of_sight() -> None:
    settings = Settings(**dict.fromkeys(SECRETS, "hidden-words"))  # type: ignore[arg-type]
    assert "hidden-words" not in repr(settings)


def test_a_setting_that_is_left_empty_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "")
    monkeypatch.setenv("PORT", "")
    assert (Settings().telegram_token, Settings().port) == (None, 8080)
