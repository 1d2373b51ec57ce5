"""Ann, of whom somebody else is to learn and to change nothing, whatever they send."""

from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path

from bot.coach.case import PARTS, Case, Contact, Promise
from bot.coach.debt import Debt
from bot.core.messages import Address, Upload
from tests.joining.apps import App, app
from tests.reminders.plans import agree, plan
from tests.stage import Stage

MARK = "Quillfeather"  # in every text of hers


@dataclass
class Ann:
    """Somebody with something of everything on record."""

    app: App
    ids: tuple[str, ...]
    exhibit: str

    @property
    def case(self) -> Case:
        """All that is on record of her."""
        person = str(self.app.person)
        with self.app.stage.talk.store.begin() as unit:
            return unit.load(person, PARTS)

    @property
    def stands(self) -> object:
        """Her case, where she is in the talk, and how many turns she has had."""
        return self.case, self.app.stage.session(self.app.address)


def ann(stage: Stage, channel: str = "telegram", key: str = "7") -> Ann:
    """Lets Ann come, and have a debt, a contact, a promise, a plan, reminders and a file."""
    who = app(stage, channel, key)
    who.type("My name is " + MARK)
    exhibit = recorded(stage, who.address)
    whole = Ann(who, (), exhibit)
    whole.ids = tuple(sorted({str(who.person), exhibit, *_ids(whole.case)}))
    return whole


def recorded(stage: Stage, address: Address) -> str:
    """Writes down what Ann has; gives the id of her file."""
    now = stage.now
    when = now - timedelta(days=2)
    owed = Debt(f"debt-{MARK}", f"{MARK} Bank", noted_at=when)
    words = {"collector_words": f"{MARK} said so", "medium": "call"}
    heard = Contact(f"entry-{MARK}", f"contact-{MARK}", owed.id, when, "UTC", when, words)
    said = Promise(f"promise-{MARK}", heard.contact, owed.id, "they", when, f"{MARK} promises")
    agreed = plan(now.date() + timedelta(days=9), plan_id=f"plan-{MARK}")
    agree(stage.talk.store, address, agreed, now, owed, heard, said)
    letter = stage.file("letter.txt")
    Path(letter).write_text(f"{MARK} owes nothing")
    with stage.talk.store.begin() as unit:
        found = unit.find(address)
        assert found
        upload = Upload(str(letter), f"{MARK}.txt")
        return unit.keep(found.person_id, upload, heard.contact, now, 2**20).id


def _ids(case: Case) -> set[str]:
    records = [each for part in asdict(case).values() for each in part]
    return {str(each[name]) for each in records for name in ("id", "contact") if name in each}
