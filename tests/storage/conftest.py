"""A store of each kind for the tests, closed after them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.storage.store import Store
from tests.storage.homes import DATABASES, Home, sqlite


@pytest.fixture(params=sorted(DATABASES))
def store_urls(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return DATABASES[request.param](tmp_path)


@pytest.fixture
def home(store_urls: str, tmp_path: Path) -> Iterator[Home]:
    home = Home(store_urls, tmp_path)
    yield home
    home.close()


@pytest.fixture
def sqlite_home(tmp_path: Path) -> Iterator[Home]:
    home = Home(sqlite(tmp_path), tmp_path)
    yield home
    home.close()


@pytest.fixture
def store(home: Home) -> Store:
    return home.open()
