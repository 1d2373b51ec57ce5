"""The house that is attacked: one for each module, as an attacker finds it, used and never anew."""

from collections.abc import Iterator

import pytest

from tests.attack.house import House, opened


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("house")) as house:
        yield house
        house.is_well()
