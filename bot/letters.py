"""An address elsewhere: a person proves that they read what is sent there before it is used."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.coach.codes import plain
from bot.coach.elsewhere import Elsewhere, Letter, Target
from bot.coach.storing import Unit
from bot.core.messages import Address, Did, Value
from bot.core.session import Session
from bot.core.words import Words

HERE, THERE = "letters", "letters to"  # kinds of tries: by who asks, by where they go
MOST, WITHIN = 3, timedelta(hours=1)  # letters that one person may ask for
MOST_THERE, A_DAY = 3, timedelta(days=1)  # letters that one address gets, whoever asks
MISSES = 3
HANDOUTS = "handouts"
KEPT = {
    "elsewhere": "elsewhere_new",
    "elsewhere_service": "elsewhere_new_service",
    "elsewhere_hint": "elsewhere_new_hint",
}
DONE: Mapping[str, Value] = {"elsewhere_new": None, "elsewhere_code": None}


@dataclass(frozen=True)
class Letters:
    """What one turn does about the address elsewhere."""

    unit: Unit
    elsewhere: Elsewhere
    words: Words
    address: Address
    now: datetime

    def attempt(self, typed: str, digits: str, session: Session) -> tuple[Did, Letter | None]:
        """Reads an address and writes a letter there, with digits to be typed back."""
        target = self.elsewhere.read(typed)
        if not isinstance(target, Target):
            return Did({"elsewhere_refused": target}), None
        if not self._allowed(target):
            return Did({"elsewhere_refused": "too_often"}), None
        facts: Mapping[str, Value] = {
            "elsewhere_new": target.url,
            "elsewhere_new_service": target.service,
            "elsewhere_new_hint": target.hint,
            "elsewhere_code": digits,
            "elsewhere_misses": 0,
            "elsewhere_state": "testing",
        }
        return Did(facts), self._letter(target.url, digits, session)

    def match(self, typed: str, session: Session) -> Did:
        """Compares the digits that were typed; after some misses the address is let go."""
        known = session.person
        code = str(known.get("elsewhere_code") or "")
        if code and hmac.compare_digest(plain(typed).encode(), code.encode()):
            taken = {
                name: known.get(name.replace("elsewhere", "elsewhere_new", 1)) for name in KEPT
            }
            return Did({**taken, **DONE, "elsewhere_state": "works"})
        misses = int(known.get("elsewhere_misses") or 0) + 1
        if misses < MISSES and code:
            return Did({"elsewhere_misses": misses})
        return Did({**DONE, "elsewhere_state": "missed"})

    def _allowed(self, target: Target) -> bool:
        allow, there = self.unit.tries.allow, Address(THERE, target.url)
        return allow(HERE, self.address, self.now, MOST, WITHIN) and allow(
            THERE, there, self.now, MOST_THERE, A_DAY
        )

    def _letter(self, url: str, digits: str, session: Session) -> Letter:
        language = str(session.person.get("language", "en"))
        face = {
            name: self.words.get(HANDOUTS, language, name, {"code": digits})
            for name in ("letter_title", "letter_test")
        }
        return Letter(url, face["letter_title"], face["letter_test"])
