"""The web page: one page for a phone held in one hand, and the socket it talks through."""

from bot.channels.web.server import PAGES, web_app

__all__ = ["PAGES", "web_app"]
