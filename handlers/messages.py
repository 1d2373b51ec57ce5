"""What a message does, and what is said in a call: recognised, answered in one card, and logged."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case
from bot.coach.sender import Sign, office_of, signs_of
from bot.coach.several import messages_in, recognise_all
from bot.coach.tactics import Recognised
from bot.coach.tongue import tongue_of
from bot.core.ids import new_id
from bot.core.messages import Value
from handlers.log import entry
from handlers.naming import of_tactic

TEXTS = ("name", "sounds", "truth", "line", "next", "keep")
SIGNS = 4  # that one card shows
OTHERS = 3  # further tactics that are named
PIECE = 30  # characters of the words that decided
LIVE = re.compile(r"(?<=\w)\.(?=\w)")  # the dot that makes a link of a name
NONE = "none_of_these"
DEADLINE = "deadline"
OTHER = "other"
OF_THE_PERSON = ("place", "timezone", "language")
FORGOTTEN: dict[str, Value] = dict.fromkeys(
    (
        "message_text", "message_looked", "message_ends", "message_state", "message_from",
        "message_view", "message_say", "message_why", "message_signs", "message_maybe",
        "message_tactics", "picked_message",
    )
)  # fmt: skip


def begin_message(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Turns to another message. What the last one does stays known: somebody may go back to it."""
    return Outcome({"message_text": None, "message_ends": None})


def forget_message(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Forgets all that was looked at."""
    return Outcome(FORGOTTEN)


def check_message(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Recognises what a message does, and finds the signs of a dressed-up sender."""
    text = str(arguments.facts.get("message_text") or "")
    ends = [*(arguments.facts.get("message_ends") or []), len(text)]
    pasted = [text[start:end] for start, end in pairwise([0, *ends])]
    messages = [message for each in pasted for message in messages_in(each)]
    found = recognise_all(arguments.library.recogniser, messages)
    known, office = found.tactics if found.sure else (), office_of(text)
    more = (DEADLINE, NONE) if office == "court" else (NONE,)
    return Outcome(
        {
            "message_ends": ends,
            "message_looked": text,
            "message_state": "sure" if known else _unsure(text, found.tactics),
            "message_from": office or "nobody",
            "message_signs": _signs(signs_of(text)),
            "message_maybe": _maybe(found.tactics, *more),
            **_message(known),
        }
    )


def take_message(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes the tactic that was tapped where none was sure; none of them is nothing recognised."""
    picked = str(arguments.facts.get("picked_message"))
    known = () if picked == NONE else (Recognised(picked, 1.0, ()),)
    return Outcome({"message_state": "sure" if known else "nothing", **_message(known)})


def keep_message(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Appends the message to the log, as a contact of its own: a call that is on stays as it is.
    It is about the debt on record where there is only one."""
    facts, open_debts = arguments.facts, [each.id for each in case.debts if each.closed_on is None]
    local = arguments.local(now)
    logged: dict[str, Value] = {
        "contact_kind": "message",
        "direction": "incoming",
        "happened_on": local.date().isoformat(),
        "happened_at": f"{local:%H:%M}",
        "words_kind": "exact",
        "collector_words": facts.get("message_looked"),
        "tactics": facts.get("message_tactics"),
    }
    alone = replace(
        arguments,
        facts={**{name: facts.get(name) for name in OF_THE_PERSON}, **logged},
        logged=logged,
        debt=open_debts[0] if len(open_debts) == 1 else "",
    )
    return Outcome(changes=(entry(alone, now, new_id(now)),))


def hear(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Recognises what was just typed of the collector's words while the call is on."""
    words = str(arguments.facts.get("collector_words") or "")
    upto = int(arguments.facts.get("heard_upto") or 0)
    found = arguments.library.recogniser.recognise(words[upto:] if upto < len(words) else words)
    state = "sure" if found.sure else "unsure" if found.tactics else "nothing"
    return Outcome(
        {
            "heard_upto": len(words),
            "heard_state": state,
            "heard_maybe": _maybe(found.tactics, OTHER),
            **(_heard(arguments, found.tactics) if found.sure else {}),
        }
    )


def take_heard(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes the tactic that was tapped; another than these is tapped in the list of all."""
    picked = str(arguments.facts.get("picked_heard"))
    if picked == OTHER:
        return Outcome({"heard_state": "nothing"})
    return Outcome({"heard_state": "sure", **_heard(arguments, (Recognised(picked, 1.0, ()),))})


def _unsure(text: str, likeliest: Sequence[Recognised]) -> str:
    tongue = tongue_of(text)
    return tongue if tongue != "read" else "unsure" if likeliest else "nothing"


def _message(known: Sequence[Recognised]) -> dict[str, Value]:
    ids: list[Value] = [each.id for each in known]
    if not known:
        lists = ("message_view", "message_say", "message_why", "message_tactics")
        return dict.fromkeys(lists)
    best, others = known[0], ids[1 : 1 + OTHERS]
    said = next(iter(best.because), "").strip()
    view = {
        **_texts(best.id),
        "because": _cut(said) or None,
        "others": of_tactic("name", *others) if others else None,
    }
    return {"message_view": [view], "message_tactics": ids, **_line(best.id, "message")}


def _heard(arguments: Arguments, known: Sequence[Recognised]) -> dict[str, Value]:
    before = arguments.facts.get("tactics") or []
    ids = [*dict.fromkeys([*before, *(each.id for each in known)])]
    best = known[0].id
    return {"tactics": ids, "heard_line": [_texts(best)], **_line(best, "heard")}


def _line(id: str, of: str) -> dict[str, Value]:
    return {
        f"{of}_say": [{"id": id, "say": of_tactic("line.say", id)}],
        f"{of}_why": [{"id": id, "why": of_tactic("line.why", id)}],
    }


def _texts(id: str) -> dict[str, Value]:
    return {"id": id, **{text: of_tactic(text, id) for text in TEXTS}}


def _maybe(likeliest: Iterable[Recognised], *more: str) -> list[Value]:
    """Lists the likeliest tactics as buttons, and what else may be tapped beside them."""
    named = ({"id": each.id, "name": of_tactic("name", each.id)} for each in likeliest)
    return [*named, *({"id": id} for id in more)]


def _signs(found: Sequence[Sign]) -> list[Value] | None:
    """Lists the weightiest signs; a shortened link is not named twice."""
    kinds = {each.kind for each in found}
    told = [each for each in found if each.kind != "link" or "short_link" not in kinds]
    shown = [{"id": each.kind, "piece": _cut(each.piece) or None} for each in told[:SIGNS]]
    return [*shown] or None


def _cut(piece: str) -> str:
    """Shortens a piece of somebody else's text, and takes the life out of its links."""
    bare = LIVE.sub("[.]", " ".join(piece.split()))
    return bare if len(bare) <= PIECE else f"{bare[:PIECE]}…"
