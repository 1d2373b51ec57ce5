"""What a position looks like: its words, the line to say, and what may be tapped."""

from bot.core import gates
from bot.core.choices import choices, held_by, message_of
from bot.core.messages import Choice, Say
from bot.core.play import Play

SPOKEN = {"cn": "zh", "us": "en", "uk": "en"}


def card(play: Play) -> Say:
    """Makes the card of the present position, with the notes that were waiting for it."""
    shut = held_by(play)
    parts = [_words(play, ""), _question(play), _gate(play, shut) if shut else None]
    return _say(play, parts, choices(play))


def words_only(play: Play) -> Say | None:
    """Makes the card of a step that does not wait; None when it has no words."""
    text = _words(play, "")
    return None if text is None else _say(play, [text], ())


def pausing(play: Play, resume: str) -> Say:
    """Makes the card of a pause: the notes, and the way on."""
    offered = tuple(Choice(id, play.common(f"labels.{id}")) for id in (resume, "end"))
    return Say(_joined(play, []), where(play), play.language, choices=offered)


def explanation(play: Play) -> str | None:
    """Gives the longer explanation of the present step."""
    return _words(play, "explain")


def spoken_language(play: Play) -> str:
    """Gives the language that the collector speaks: chosen, else the place's, else the person's."""
    facts = play.session.person
    usual = SPOKEN.get(str(facts.get("place")), play.language)
    return str(facts.get("collector_language") or usual)


def where(play: Play) -> str:
    """Names the present step: `script.step`."""
    return f"{play.frame.script}.{play.frame.step}"


def _say(play: Play, parts: list[str | None], offered: tuple[Choice, ...]) -> Say:
    spoken = spoken_language(play)
    line = _words(play, "say", spoken)
    foreign = line is not None and spoken != play.language
    return Say(
        text=_joined(play, parts),
        at=where(play),
        language=play.language,
        spoken=spoken if line else None,
        say=line,
        meaning=(_words(play, "meaning") or _words(play, "say")) if foreign else None,
        why=_words(play, "why"),
        choices=offered,
        files=play.taken_files(),
    )


def _joined(play: Play, parts: list[str | None]) -> str:
    """Puts the waiting notes before the words."""
    notes, play.notes = play.notes, []
    return "\n\n".join(part for part in (*notes, *parts) if part)


def _words(play: Play, attribute: str, language: str | None = None) -> str | None:
    step = play.frame.step
    name = f"{step}.{attribute}" if attribute else step
    words = play.content.words
    return words.find(play.frame.script, language or play.language, name, play.facts)


def _question(play: Play) -> str | None:
    name = message_of(play)
    if name == play.frame.step:
        return None
    return play.content.words.get(play.frame.script, play.language, name, play.facts)


def _gate(play: Play, shut: gates.Shut) -> str:
    return play.content.words.get(gates.FILE, play.language, shut.words, play.facts)
