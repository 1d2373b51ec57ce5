"""What a position looks like: its words, the line to say, and every choice that works there."""

from bot.core import gates
from bot.core.messages import Choice, Say
from bot.core.play import Play
from bot.core.script import FactKind

SPOKEN = {"cn": "zh", "us": "en", "uk": "en"}
NEXT = "next"


def card(play: Play) -> Say:
    """Makes the card of the present position, with the notes that were waiting for it."""
    words, shut = _Words(play), held_by(play)
    parts = [*play.notes, words.find(""), _question(play), shut and _shut(play, shut)]
    play.notes.clear()
    return words.say("\n\n".join(part for part in parts if part), choices(play))


def pausing(play: Play, resume: str) -> Say:
    """Makes the card of a pause: the notes, and the way on."""
    text = "\n\n".join(play.notes)
    play.notes.clear()
    offered = tuple(Choice(id, play.common(f"labels.{id}")) for id in (resume, "end"))
    return Say(text=text, at=where(play), language=play.language, choices=offered)


def words_only(play: Play) -> Say | None:
    """Makes the card of a step that does not wait; None when it has no words."""
    words = _Words(play)
    text = words.find("")
    if text is None:
        return None
    parts = [*play.notes, text]
    play.notes.clear()
    return words.say("\n\n".join(parts), ())


def explanation(play: Play) -> str | None:
    """Gives the longer explanation of the present step."""
    return _Words(play).find("explain")


def held_by(play: Play) -> gates.Shut | None:
    """Gives the gate that keeps the wanted step back while its twin is shown."""
    if play.frame.held is None:
        return None
    wanted = play.script.steps[play.frame.held]
    return gates.shut(play.content, play.session, wanted, play.now)


def choices(play: Play) -> tuple[Choice, ...]:
    """Lists everything that may be tapped now, the usual buttons last."""
    own = (*_gate_choices(play), *_own_choices(play))
    usual = (Choice(id, play.common(f"labels.{id}")) for id in _usual(play))
    return (*own, *usual)


def asked(play: Play) -> FactKind | None:
    """Gives what kind of answer is waited for, None where there is only something to choose."""
    return play.content.kinds.get(play.frame.asking) if play.frame.asking else None


def asked_kind(play: Play) -> str | None:
    """Gives the type of the answer waited for, as the step asks for it."""
    return play.step.ask.get(play.frame.asking) if play.frame.asking else None


def message_of(play: Play) -> str:
    """Names the message of the present question: of the step, or of one of several it asks."""
    several = play.frame.asking and len(play.step.ask) > 1
    return f"{play.frame.step}-{play.frame.asking}" if several else play.frame.step


def where(play: Play) -> str:
    """Names the present step: `script.step`."""
    return f"{play.frame.script}.{play.frame.step}"


class _Words:
    """The words of the step that is shown."""

    def __init__(self, play: Play) -> None:
        self._play = play

    def find(self, attribute: str, language: str | None = None) -> str | None:
        play, name = self._play, self._play.frame.step
        full = f"{name}.{attribute}" if attribute else name
        language = language or play.language
        return play.content.words.find(play.frame.script, language, full, play.facts)

    def say(self, text: str, offered: tuple[Choice, ...]) -> Say:
        spoken = spoken_language(self._play)
        foreign = spoken != self._play.language
        line = self.find("say", spoken)
        return Say(
            text=text,
            at=where(self._play),
            language=self._play.language,
            spoken=spoken if line else None,
            say=line,
            meaning=(self.find("meaning") or self.find("say")) if line and foreign else None,
            why=self.find("why"),
            choices=offered,
            files=self._play.taken_files(),
        )


def spoken_language(play: Play) -> str:
    """Gives the language that the collector speaks: chosen, else the place's, else the person's."""
    facts = play.session.person
    usual = SPOKEN.get(str(facts.get("place")), play.language)
    return str(facts.get("collector_language") or usual)


def _question(play: Play) -> str | None:
    if message_of(play) == play.frame.step:
        return None
    words = play.content.words
    return words.get(play.frame.script, play.language, message_of(play), play.facts)


def _shut(play: Play, shut: gates.Shut) -> str:
    return play.content.words.get(gates.FILE, play.language, shut.words, play.facts)


def _gate_choices(play: Play) -> tuple[Choice, ...]:
    shut = held_by(play)
    if shut is None:
        return ()
    words = play.content.words
    return tuple(
        Choice(id, words.label(gates.FILE, play.language, f"{shut.words}.{id}", play.facts))
        for id in shut.choices
    )


def _own_choices(play: Play) -> tuple[Choice, ...]:
    step = play.step
    if step.from_:
        return _listed(play, step.from_)
    ids = tuple(step.choose) or _values(play)
    if play.frame.held is not None and not step.waits:
        ids = (NEXT,)
    words, name = play.content.words, message_of(play)
    facts, script = play.facts, play.frame.script
    return tuple(
        Choice(id, words.label(script, play.language, f"{name}.{id}", facts)) for id in ids
    )


def _values(play: Play) -> tuple[str, ...]:
    kind = asked(play)
    return kind.values if kind and asked_kind(play) == "choice" else ()


def _listed(play: Play, name: str) -> tuple[Choice, ...]:
    items, words = play.facts.get(name) or (), play.content.words
    return tuple(
        Choice(
            str(item["id"]),
            words.get(
                play.frame.script, play.language, f"{name}-item.label", {**play.facts, **item}
            ),
        )
        for item in items
    )


def can_go_back(play: Play) -> bool:
    """Whether a question stands before this one; a call's first card is a beginning."""
    below = len(play.session.frames) > 1 and play.script.id != play.content.conversation.call
    return bool(play.frame.visited) or below


def _usual(play: Play) -> list[str]:
    script, step = play.script, play.step
    works = {
        "explain": explanation(play) is not None,
        "skip": step.optional,
        "back": can_go_back(play) and not script.resting,
        "hub": play.on_call and script.id != play.content.conversation.call,
        "pause": not script.resting,
        "end": not script.resting,
    }
    return [id for id, works_here in works.items() if works_here]

