"""What can be measured while the server runs, for Prometheus: numbers, and nothing of anybody's."""

from bot.metrics.instruments import Metrics
from bot.metrics.measured import Measured
from bot.metrics.page import Page

__all__ = ["Measured", "Metrics", "Page"]
