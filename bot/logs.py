"""Logs: JSON lines on standard error, with no word of anybody's in them."""

import sys

import structlog


def configure() -> None:
    """Sends what is logged to standard error: standard output belongs to the conversation."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
