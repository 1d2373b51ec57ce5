"""A process killed in the middle of a turn leaves the turns before it whole, and nothing of it."""

import subprocess
import sys
from pathlib import Path

from bot.coach.case import PARTS, Case
from bot.coach.storing import Arrived
from tests.storage.homes import Home
from tests.storage.talk import contact, take_turn, unsent_texts

ROOT = Path(__file__).parents[2]


def test_kill_in_the_middle_of_a_transaction(home: Home) -> None:
    arguments = [home.url, str(home.key_file), str(home.files)]
    command = [sys.executable, "-m", "tests.storage.half_a_turn", *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "in the middle\n"
        process.kill()
    store = home.open()
    assert unsent_texts(store) == ["answer to 1"]
    arrived = take_turn(store, "2")
    assert arrived == Arrived(arrived.person_id, False, '{"after": "1"}', 1, None)
    with store.begin() as unit:
        assert unit.load(arrived.person_id, PARTS) == Case((contact("c1"),))
    assert [path for path in home.files.iterdir() if path.name != "incoming"] == []
