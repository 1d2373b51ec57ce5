"""Logs: JSON lines on standard error, with no word of anybody's in them."""

import sys
from functools import cache
from typing import Any


def error(event: str, **fields: str) -> None:
    """Logs something that went wrong. Standard output belongs to the conversation."""
    _logger().error(event, **fields)


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
