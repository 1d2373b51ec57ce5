"""What a person's words or taps mean where they are now."""

from bot.core import cards, gates, walk
from bot.core.choices import asked_kind, held_by, labelled, message_of, offered
from bot.core.messages import Choice, Kept, Pick, Text, Value
from bot.core.play import Play
from bot.core.script import Step
from bot.core.session import VISITED
from bot.core.values import TEXT_LIMIT, Invalid, parse, tidy, whole_number

GIVE_UP = 3  # wrong answers in a row, after which ways out are offered
RESUME = "resume"


def picked(play: Play, pick: Pick) -> None:
    """Takes a tap; one that belongs to an earlier question repeats the present one."""
    session = play.session
    if pick.turn is not None and not session.since <= pick.turn <= session.turn:
        play.change(paused=False)
        play.note("stale")
        return walk.again(play)
    if session.paused and pick.choice == RESUME:
        return resume(play)
    play.change(paused=False)
    if pick.choice in {each.id for each in offered(play)}:
        return _take(play, pick.choice)
    return _unclear(play)


def typed(play: Play, text: Text) -> None:
    """Takes typed words: a choice by number or label, an answer, or what the collector said."""
    if play.session.paused:
        return _paused(play, text.text)
    choice = choice_meant(play, text.text)
    if choice is not None:
        return _take(play, choice)
    if asked_kind(play) not in (None, "choice", "file"):
        return _answer(play, text.text)
    if play.step.typed and _are_words(play, tidy(text.text)):
        return _quote(play, text.text)
    return _unclear(play)


def sent(play: Play, file: Kept) -> None:
    """Takes a file: the answer where one is asked for, else only kept."""
    play.change(paused=False)
    if asked_kind(play) == "file":
        play.learn(**{str(play.frame.asking): file.exhibit})
        return walk.answered(play)
    play.note("kept_file", name=file.name)
    return walk.again(play)


def pause(play: Play) -> None:
    """Stops, with one slow breath; whatever comes next goes on from here."""
    _halted(play, pauses=int(play.facts.get("pauses") or 0) + 1)
    play.change(paused=True)
    play.notes.append(play.common("paused"))
    play.says.append(cards.pausing(play, RESUME))


def _paused(play: Play, text: str) -> None:
    """Takes words typed on the pause card: its second choice ends, anything else goes on."""
    plain = tidy(text).casefold()
    ends = {"/end", tidy(play.common("labels.end")).casefold()}
    if plain in ends or whole_number(plain) == 2:
        play.change(paused=False)
        return _end(play)
    return resume(play)


def resume(play: Play) -> None:
    """Goes on after a pause."""
    play.change(paused=False)
    play.note("resumed")
    walk.again(play)


def _take(play: Play, choice: str) -> None:
    usual = {
        "back": _back,
        "pause": pause,
        "end": _end,
        "explain": _explain,
        "skip": _skip,
        "hub": _hub,
        gates.ACCEPT: _accept,
    }
    shut = held_by(play)
    if choice in usual:
        return usual[choice](play)
    if shut and choice in shut.choices:
        return _answer_gate(play, shut, choice)
    if play.step.ask:
        return _store(play, choice)
    return _choose(play, choice)


def _choose(play: Play, choice: str) -> None:
    step = play.step
    play.leave()
    if choice in step.choose:
        return walk.follow(play, step.choose[choice])
    return walk.go_on(play)  # "next" under a held step: the twin's own way on


def _answer_gate(play: Play, shut: gates.Shut, value: str) -> None:
    held = str(play.frame.held)
    _remember(play, held, shut.fact)
    play.learn(**{shut.fact: value})
    if shut.need.do:
        play.action = shut.need.do  # what it brings goes on at the step that is held
    else:
        walk.enter(play, held)


def _remember(play: Play, held: str, what: str) -> None:
    """Notes what was tapped at a gate, so that Back can take it back."""
    play.turn_to(visited=(*play.frame.visited, (held, what))[-VISITED:])


def _accept(play: Play) -> None:
    shut, held = held_by(play), str(play.frame.held)
    _remember(play, held, gates.ACCEPT)
    if shut:
        play.change(accepted=(*play.session.accepted, shut.risk))
    walk.enter(play, held)


def _back(play: Play) -> None:
    if not walk.go_back(play):
        play.note("nothing_to_go_back")
        walk.again(play)


def _end(play: Play) -> None:
    parts = play.content.conversation
    if play.on_call and play.script.id != parts.after_call:
        script = parts.after_call
    else:
        script = parts.left_early if _unsaved(play) else parts.home
    walk.only(play, script)


def _unsaved(play: Play) -> bool:
    """Whether something was noted of a contact that is not in the log yet."""
    contact = play.session.contact
    return bool(contact.get("contact_kind")) and contact.get("contact_saved") != "yes"


def _halted(play: Play, **how: Value) -> None:
    """Remembers where somebody stopped in a call, so that the line can be rehearsed after it."""
    if play.on_call:
        play.learn(**how, halted_at=cards.where(play))


def _explain(play: Play) -> None:
    _halted(play, explained="yes")
    explained = cards.explanation(play)
    play.notes.append(explained or play.common("nothing_to_explain"))
    walk.again(play)


def _skip(play: Play) -> None:
    """Leaves a question: what was known before stays, an answer that was gone back over goes."""
    fact = str(play.frame.asking)
    if (play.frame.step, fact) in play.frame.kept:
        play.learn(**{fact: None})
    walk.answered(play)


def _hub(play: Play) -> None:
    walk.open_script(play, play.content.conversation.call)


def _answer(play: Play, text: str) -> None:
    kind, facts = str(asked_kind(play)), play.facts
    value = parse(
        kind,
        text,
        today=play.today,
        place=str(facts.get("place", "other")),
        language=play.language,
        prefer=play.content.kinds[str(play.frame.asking)].tense,
    )
    if isinstance(value, Invalid):
        return _refuse(play, kind, value.reason)
    return _store(play, value)


def _store(play: Play, value: Value) -> None:
    play.learn(**{str(play.frame.asking): value})
    walk.answered(play)


def _quote(play: Play, text: str) -> None:
    """Keeps what somebody said, after what was noted before."""
    fact, target = next(iter(play.step.typed.items()))
    before = play.facts.get(fact)
    whole = f"{before}\n{text}" if before else text
    if len(whole) > TEXT_LIMIT:
        play.note("too_long")
        walk.again(play)
    else:
        play.learn(**{fact: whole})
        play.leave()
        walk.follow(play, target)


def _are_words(play: Play, text: str) -> bool:
    """Says whether this may be what somebody said: on a call a mere number is a mistyped choice."""
    return any(char.isalpha() for char in text) if play.on_call else bool(text)


def _refuse(play: Play, kind: str, reason: str) -> None:
    """Says what was wrong with an answer, with an example, and asks again."""
    play.notes += [_error(play, kind, reason), _example(play, kind)]
    _missed(play)
    walk.again(play)


def _error(play: Play, kind: str, reason: str) -> str:
    return (
        _own(play, reason)
        or _own(play, "error")
        or _usual(play, kind, reason)
        or _usual(play, kind, "error")
        or ""
    )


def _example(play: Play, kind: str) -> str:
    example = _own(play, "example") or _usual(play, kind, "example")
    return play.common("for_example", example=example) if example else ""


def _own(play: Play, attribute: str) -> str | None:
    name = f"{message_of(play)}.{attribute}"
    return play.content.words.find(play.frame.script, play.language, name, play.facts)


def _usual(play: Play, kind: str, attribute: str) -> str | None:
    name = f"type-{kind}.{attribute}"
    return play.content.words.find("common", play.language, name, play.facts)


def _unclear(play: Play) -> None:
    if asked_kind(play) == "file":
        play.note("type-file.error")
    else:
        play.note("not_understood")
    _missed(play)
    walk.again(play)


def _missed(play: Play) -> None:
    play.change(misses=play.session.misses + 1)
    if play.session.misses >= GIVE_UP:
        play.note("invalid_again")


def choice_meant(play: Play, text: str) -> str | None:
    """Gives the choice that typed words name: by number, label, or id after a slash; "I don't know"
    is `skip` wherever there is such a choice.

    Where an answer is typed, a number is an answer; where free text is asked for, only a slash
    names a choice.
    """
    plain = tidy(text).casefold()
    found = [labelled(play, each) for each in offered(play)]
    if plain.startswith("/"):
        return next((each.id for each in found if plain[1:] in _names(each)), None)
    named = None if asked_kind(play) == "text" else _tapped(play, plain, found)
    return named or ("skip" if play.step.optional and _knows_not(play, plain) else None)


def _tapped(play: Play, plain: str, found: list[Choice]) -> str | None:
    kind = asked_kind(play)
    number = whole_number(plain) if plain and kind in (None, "choice", "file") else None
    if number is not None:
        return found[number - 1].id if 0 < number <= len(found) else None
    return next((each.id for each in found if plain == _label(each)), None)


def _knows_not(play: Play, plain: str) -> bool:
    words = {tidy(each).casefold() for each in play.common("means_skip").split(",")}
    return plain.replace("\u2019", "'") in words


def _names(choice: Choice) -> tuple[str, str]:
    return choice.id, _label(choice)


def _label(choice: Choice) -> str:
    return tidy(choice.label).casefold()


def waits_for_words(step: Step) -> bool:
    """Says whether a bare word here may be an answer rather than a command."""
    return bool(step.ask)
