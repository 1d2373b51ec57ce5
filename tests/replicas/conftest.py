"""Two processes of the product for the tests, on one database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.replicas.house import replicas
from tests.stage import Stage


@pytest.fixture
def stages(tmp_path: Path) -> Iterator[list[Stage]]:
    with replicas(tmp_path) as stages:
        yield stages
