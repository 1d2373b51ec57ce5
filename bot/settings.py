"""Settings, read once from the environment or `.env`; every one has a default that works."""

from pathlib import Path
from typing import Any

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

CONTENT = Path(__file__).resolve().parents[1] / "content"
VAR = Path("var")
SQLITE = "sqlite:///"


class BadSettings(Exception):
    """A setting cannot be used; the message says which and why, and never quotes it."""


class Settings(BaseSettings):
    """What an operator may set. The key and the exhibits lie beside the database unless said."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True)

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    public_url: str | None = None
    database_url: str = f"{SQLITE}{VAR}/steadyline.db"
    key_file: Path | None = None
    files: Path | None = None
    wechat_app_id: str | None = None
    wechat_app_secret: SecretStr | None = None
    wechat_token: SecretStr | None = None
    wechat_aes_key: SecretStr | None = None
    wechat_api_url: str = "https://api.weixin.qq.com"
    wechat_template_id: str | None = None
    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    telegram_secret: SecretStr | None = None
    smtp_url: SecretStr | None = None
    fallback_private_hosts: bool = False
    metrics_token: SecretStr | None = None
    content: Path = CONTENT
    cache: Path | None = VAR / "cache"

    @property
    def folder(self) -> Path:
        """The folder of the embedded database; `var` for one on a server."""
        path = self.database_url.removeprefix(SQLITE)
        return VAR if path == self.database_url else Path(path).parent

    @property
    def key(self) -> Path:
        """The key file."""
        return self.key_file or self.folder / "key"

    @property
    def exhibits(self) -> Path:
        """The folder of the exhibits; several servers must share it."""
        return self.files or self.folder / "exhibits"


def read_settings(**given: Any) -> Settings:
    """Reads the settings; raises BadSettings."""
    try:
        return Settings(**given)
    except ValidationError as error:
        wrong = (f"{each['loc'][0]}".upper() + f": {each['msg']}" for each in error.errors())
        raise BadSettings("\n".join(wrong)) from None
    except (OSError, UnicodeDecodeError):
        raise BadSettings(".env cannot be read. Let this user read it, as UTF-8 text.") from None
