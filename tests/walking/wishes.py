"""What goes beyond one case, without a store: each answer comes up, as the clock has it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.coach.action import Wish
from bot.core.messages import Did, Moved, Value
from bot.core.session import Session

Facts = Mapping[str, Value]
APPS = [
    {"id": "a1", "app": "Telegram", "here": "yes", "used": {"at": "2026-03-02T10:00:00+00:00"}},
    {"id": "a2", "app": "Web page", "here": "no", "used": {"at": "2026-03-01T10:00:00+00:00"}},
]
NEW: Facts = {
    "elsewhere_refused": None,
    "elsewhere_new": "ntfys://ntfy.sh/topic",
    "elsewhere_new_service": "ntfy",
    "elsewhere_new_hint": "…pic",
    "elsewhere_state": "testing",
}
KEPT: Facts = {"elsewhere": "x", "elsewhere_service": "ntfy", "elsewhere_hint": "…pic"}
ANSWERS: Mapping[str, Sequence[Facts | Moved]] = {
    "list_apps": (
        {"apps": APPS, "several_apps": "yes"},
        {"apps": APPS[:1], "several_apps": "no"},
    ),
    "issue_code": ({"join_code": "7K3M-9QPX"},),
    "try_code": (
        {"join_state": "good"},
        {"join_state": "good", "join_own": "shared"},
        {"join_state": "good", "join_own": "full"},
        {"join_state": "wrong"},
        {"join_state": "own"},
        {"join_state": "too_often"},
    ),
    "join": (Moved("joined", "join"), {"join_state": "wrong"}),
    "leave_app": (Moved("left_apps"), {"picked_app": None}),
    "try_elsewhere": (
        NEW,
        {"elsewhere_refused": "unknown"},
        {"elsewhere_refused": "no_mail"},
        {"elsewhere_refused": "private"},
        {"elsewhere_refused": "too_often"},
    ),
    "match_elsewhere": (
        {**KEPT, "elsewhere_state": "works"},
        {"elsewhere_misses": 1, "elsewhere_state": "testing"},
        {"elsewhere_state": "missed"},
    ),
}


def granted(wish: Wish, session: Session, now: datetime) -> tuple[Session, Did | Moved]:
    """Gives one of the answers that the real conversation may give, and the talk it goes on in."""
    answers = ANSWERS[wish.kind]
    answer = answers[(now.minute + session.turn) % len(answers)]
    if not isinstance(answer, Moved):
        return session, Did(answer)
    return (session if answer.closes else _anew(session)), answer


def _anew(session: Session) -> Session:
    person = {name: session.person[name] for name in ("language", "place")}
    return Session(turn=session.turn, person=person)
