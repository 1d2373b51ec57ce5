"""What an operator has set up at WeChat for one Official Account."""

from dataclasses import dataclass

from pydantic import SecretStr

from bot.settings import Settings

API_URL = "https://api.weixin.qq.com"


@dataclass(frozen=True)
class Account:
    """An Official Account. With an `aes_key` only sealed messages are taken (safe mode, and the
    sealed half of compatible mode); without one, plain messages."""

    app_id: str
    app_secret: SecretStr
    token: SecretStr
    aes_key: SecretStr | None = None
    api_url: str = API_URL
    template_id: str | None = None


def account_of(settings: Settings) -> Account | None:
    """Gives the account that the settings name, None while a part of it is missing."""
    app_id, secret, token = (
        settings.wechat_app_id,
        settings.wechat_app_secret,
        settings.wechat_token,
    )
    if not (app_id and secret and token):
        return None
    return Account(
        app_id,
        secret,
        token,
        settings.wechat_aes_key,
        settings.wechat_api_url,
        settings.wechat_template_id,
    )
