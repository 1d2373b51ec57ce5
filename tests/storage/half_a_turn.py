"""Takes one whole turn, then stops in the middle of the next until it is killed."""

import sys
import time
from pathlib import Path

from bot.core.messages import Upload
from bot.storage.store import Store
from tests.storage.talk import ANN, NOW, contact, heard, reply, take_turn


def main(url: str, key_file: str, files: str) -> None:
    store = Store.open(url, Path(key_file), Path(files))
    take_turn(store, "1", changes=[contact("c1")])
    with store.begin() as unit:
        person = unit.arrive(ANN, "2", NOW).person_id
        unit.apply(person, [contact("c2"), contact("c1", "changed")])
        unit.keep(person, Upload(__file__, "note.txt"), "c1", NOW, 10**6)
        unit.save(person, 2, '{"after": "2"}', heard("2"), [reply("never said", 2)])
        print("in the middle", flush=True)
        time.sleep(600)


if __name__ == "__main__":
    main(*sys.argv[1:])
