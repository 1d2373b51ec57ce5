"""Content that was edited under a running conversation: find the nearest safe place."""

from bot.core.play import Play
from bot.core.script import Script
from bot.core.session import Frame, Position
from bot.core.values import fits


def mend(play: Play) -> bool:
    """Fits a stored session to the present content; False when the place itself was lost."""
    if play.session.content == play.content.key:
        return True
    _drop_unfit(play)
    before = play.session.frames
    frames = tuple(mended for each in before if (mended := _mend_frame(play, each)) is not None)
    play.change(frames=frames, content=play.content.key)
    moved = len(frames) != len(before) or any(map(_elsewhere, before, frames, _steps(play, before)))
    if frames != before and (moved or _renamed(before, frames)):
        play.note("script_changed")
    return not moved


def _drop_unfit(play: Play) -> None:
    """Drops what is stored under a fact whose type has changed."""
    kinds = play.content.kinds
    unfit = [
        name
        for name, value in play.facts.items()
        if name not in kinds or not _fits(play, name, value)
    ]
    for scope in ("person", "debt", "contact"):
        held = getattr(play.session, scope)
        play.change(**{scope: {name: held[name] for name in held if name not in unfit}})
    if unfit:
        play.note("answer_dropped")


def _fits(play: Play, name: str, value: object) -> bool:
    kind = play.content.kinds[name]
    match kind.type:
        case "choice":
            return not kind.values or value in kind.values
        case "list":
            return isinstance(value, list)
        case "file":
            return isinstance(value, str)
        case _:
            return fits(kind.type, value)


def _mend_frame(play: Play, frame: Frame) -> Frame | None:
    script = play.content.scripts.get(frame.script)
    if script is None:
        return None
    visited = _known(script, frame.visited)
    step = script.renamed(frame.held or frame.step) or _nearest(script, visited)
    asking = frame.asking if frame.asking in script.steps[step].ask else None
    return frame.model_copy(
        update={
            "step": step,
            "held": None,
            "asking": asking or next(iter(script.steps[step].ask), None),
            "version": script.version,
            "visited": visited,
            "kept": _known(script, frame.kept),
        }
    )


def _known(script: Script, positions: tuple[Position, ...]) -> tuple[Position, ...]:
    found = ((script.renamed(step), asking) for step, asking in positions)
    return tuple(
        (step, asking)
        for step, asking in found
        if step is not None and (asking is None or asking in script.steps[step].ask)
    )


def _nearest(script: Script, visited: tuple[Position, ...]) -> str:
    """Gives the latest visited step that exists and is not risky, else the start."""
    safe = (step for step, _ in reversed(visited) if not script.steps[step].tags)
    return next(safe, script.start)


def _steps(play: Play, frames: tuple[Frame, ...]) -> list[str | None]:
    scripts = play.content.scripts
    return [
        scripts[each.script].renamed(each.held or each.step) if each.script in scripts else None
        for each in frames
    ]


def _elsewhere(before: Frame, after: Frame, expected: str | None) -> bool:
    return expected != after.step


def _renamed(before: tuple[Frame, ...], after: tuple[Frame, ...]) -> bool:
    return any((old.held or old.step) != new.step for old, new in zip(before, after, strict=False))
