"""The web page: one page for a phone held in one hand, and the socket it talks through."""

from bot.channels.web.cookies import CHANNEL
from bot.channels.web.server import PAGES, web_app

__all__ = ["CHANNEL", "PAGES", "web_app"]
