"""Tells a person elsewhere, by Apprise, when their channel cannot be reached."""

from bot.channels.fallback.post import Fallback

__all__ = ["Fallback"]
