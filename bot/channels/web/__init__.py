"""The web page: one page for a phone held in one hand, and the socket it talks through."""

from bot.channels.web.server import web_app

__all__ = ["web_app"]
