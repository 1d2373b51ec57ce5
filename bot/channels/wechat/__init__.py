"""WeChat: the callback of an Official Account, and what the account may write by itself."""

from bot.channels.wechat.account import Account, account_of
from bot.channels.wechat.api import Api, ApiError, Unreached
from bot.channels.wechat.channel import Wechat

__all__ = ["Account", "Api", "ApiError", "Unreached", "Wechat", "account_of"]
