"""Where the Bot API is, and what opens it."""

import hashlib
import hmac
from dataclasses import dataclass

from pydantic import SecretStr

OFFICIAL = "https://api.telegram.org"
PATH = "/telegram"


@dataclass(frozen=True)
class Access:
    """The bot's token, the server of the Bot API, and the public address whose webhook is called;
    without one the bot asks for updates itself."""

    token: SecretStr
    api_url: str = OFFICIAL
    public_url: str | None = None
    secret: SecretStr | None = None

    @property
    def server(self) -> str:
        """The server's address, without a slash at its end."""
        return self.api_url.rstrip("/")

    @property
    def webhook(self) -> str | None:
        """The address that Telegram shall call, None to be asked instead."""
        return f"{self.public_url.rstrip('/')}{PATH}" if self.public_url else None

    @property
    def secret_token(self) -> str:
        """What proves that a call comes from Telegram: set, or made from the token, and so the
        same in every process."""
        if self.secret is not None and self.secret.get_secret_value():
            return self.secret.get_secret_value()
        key = self.token.get_secret_value().encode()
        return hmac.new(key, PATH.encode(), hashlib.sha256).hexdigest()
