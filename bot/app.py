"""The composition root: the only module that names concrete classes, and the only one with a clock."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from bot.conversation import Conversation
from bot.core.content import Content, load
from bot.settings import Settings
from bot.storage.store import Store
from handlers import ACTIONS, CONDITIONS

Clock = Callable[[], datetime]


def clock() -> datetime:
    """Gives the present moment, aware and in UTC."""
    return datetime.now(UTC)


def content_of(settings: Settings) -> Content:
    """Loads the content; raises ContentError. A sentence that cannot be made whole is logged."""
    return Content(load(settings.content, settings.cache), CONDITIONS, _log_words)


def build(settings: Settings, content: Content | None = None) -> Conversation:
    """Builds the conversation on the store that the settings name; raises StoreError."""
    store = Store.open(settings.database_url, settings.key, settings.files)
    return Conversation(content or content_of(settings), store, ACTIONS)


@contextmanager
def opened(settings: Settings) -> Iterator[Conversation]:
    """Builds the conversation and closes it again, with everything written down."""
    conversation = build(settings)
    try:
        yield conversation
    finally:
        conversation.settle()
        conversation.store.close()


def _log_words(problem: str) -> None:
    import structlog

    structlog.get_logger().error("words", problem=problem)
