"""Logs: JSON lines on standard error, with no word of anybody's in them."""

import logging
import sys
import threading
import traceback
from functools import cache
from typing import Any


def error(event: str, **fields: object) -> None:
    """Logs something that went wrong. Standard output belongs to the conversation."""
    _logger().error(event, **fields)


def warning(event: str, **fields: object) -> None:
    """Logs something that passes by itself, and that an operator may want to know of."""
    _logger().warning(event, **fields)


def info(event: str, **fields: object) -> None:
    """Logs what happens in good order."""
    _logger().info(event, **fields)


def where(error: BaseException) -> str:
    """Tells where an error came from: never its message, which may quote a person or a token."""
    return "".join(traceback.format_tb(error.__traceback__))


def ready() -> None:
    """Makes ready to log."""
    _logger()


def take_over() -> None:
    """Lets whatever libraries and threads complain of come out here too."""
    logging.basicConfig(handlers=[_Others()], level=logging.WARNING, force=True)
    logging.captureWarnings(True)
    threading.excepthook = _thread_failed


class _Others(logging.Handler):
    """Logs that a library complained: where, and of what kind of error; never its words."""

    def emit(self, record: logging.LogRecord) -> None:
        """Logs it."""
        kind = record.exc_info[0] if record.exc_info else None
        log = error if record.levelno >= logging.ERROR else warning
        place = f"{record.module}:{record.lineno}"
        log("library", library=record.name, where=place, kind=kind.__name__ if kind else None)


def _thread_failed(args: threading.ExceptHookArgs) -> None:
    place = where(args.exc_value) if args.exc_value else ""
    error("thread failed", kind=args.exc_type.__name__, where=place)


@cache
def _logger() -> Any:
    import structlog  # takes longer to import than a reply may; most talks never log

    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
    return structlog.get_logger()
