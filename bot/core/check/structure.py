"""Rules about single steps: their keys, their ways, and what they are called."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path

from bot.core.check.draft import Draft, Page
from bot.core.complaints import Complaint
from bot.core.gates import ACCEPT
from bot.core.messages import RESERVED
from bot.core.script import OTHERWISE, TARGETS, Step, When

TAKEN = (*RESERVED, ACCEPT)
TYPED = ("text", "number", "decimal", "money", "date", "time", "phone")


def check_structure(draft: Draft) -> Iterator[Complaint]:
    """Looks at every step by itself."""
    for page in draft.pages:
        yield from _script(page)
        yield from _earlier_ids(page)
        for id, step in page.steps():
            yield from _ways(page, id, step)
            yield from _keys(page, id, step)
            yield from _otherwise(page, id, step)
            yield from _calls(draft, page, id, step)
            yield from _asked_values(draft, page, id, step)
            yield from _while_live(page, id, step)
    yield from _names(draft)


def near(word: str, known: Iterable[str]) -> str:
    """Suggests what was meant: ' (did you mean "…"?)', or nothing."""
    found = get_close_matches(word, list(known), n=1)
    return f' (did you mean "{found[0]}"?)' if found else ""


def _script(page: Page) -> Iterator[Complaint]:
    script = page.script
    if script.start not in script.steps:
        hint = near(script.start, script.steps)
        yield page.complain(
            "S002", f'there is no step "{script.start}" to start with{hint}', "start"
        )
    if script.live and script.resting:
        yield page.complain(
            "S015", "a live script may not rest: pause and end would be missing", "resting"
        )


def _earlier_ids(page: Page) -> Iterator[Complaint]:
    seen = dict.fromkeys(page.script.steps, "a living step")
    for id, step in page.steps():
        for index, old in enumerate(step.was):
            if old in seen:
                yield page.at("S013", id, f'was "{old}", which is {seen[old]}', "was", index)
            seen[old] = f'also what "{id}" was'


def _ways(page: Page, id: str, step: Step) -> Iterator[Complaint]:
    for keys, target in ways(step):
        if target not in page.script.steps and target not in TARGETS:
            hint = near(target, [*page.script.steps, *TARGETS])
            yield page.at("S002", id, f'leads to "{target}", which does not exist{hint}', *keys)
    if step.twin is not None and step.twin not in page.script.steps:
        hint = near(step.twin, page.script.steps)
        yield page.at("S002", id, f'has the twin "{step.twin}", which does not exist{hint}', "twin")
    if id in TARGETS:
        yield page.at(
            "S010", id, "can never be come to: this name means something else as a target"
        )


def ways(step: Step) -> Iterator[tuple[tuple[str, ...], str]]:
    """Gives every way on as (the keys that lead there, target)."""
    yield from ((("choose", choice), target) for choice, target in step.choose.items())
    yield from ((("typed", fact), target) for fact, target in step.typed.items())
    match step.then:
        case When():
            yield from ((("then", "when", name), to) for name, to in step.then.when.items())
        case str():
            yield ("then",), step.then
    if step.renew:
        yield ("renew",), step.renew


def _keys(page: Page, id: str, step: Step) -> Iterator[Complaint]:
    if step.choose and step.ask:
        yield page.at("S005", id, "both chooses and asks: make it two steps", "ask")
    if not step.choose and step.then is None:
        yield page.at("S003", id, "is a dead end: say with `then` where to go on")
    for key, why in _idle(step):
        yield page.at("S006", id, f"has `{key}`, which does nothing {why}", key)
    for key, needed in _lonely(step):
        yield page.at("S007", id, f"has `{key}`, which needs {needed}", key)
    for choice in step.choose:
        if choice in TAKEN:
            yield page.at("S009", id, f'uses the reserved id "{choice}"', "choose", choice)


def _idle(step: Step) -> Iterator[tuple[str, str]]:
    if step.waits and step.do:
        yield "do", "where the step waits for the person"
    if step.waits and step.call:
        yield "call", "where the step waits for the person"
    if step.do and step.call:
        yield "call", "beside `do`"
    if step.choose and not step.ask and step.then is not None:
        yield "then", "beside `choose`"


def _lonely(step: Step) -> Iterator[tuple[str, str]]:
    if step.typed and not step.choose:
        yield "typed", "`choose`"
    if len(step.typed) > 1:
        yield "typed", "exactly one fact"
    if step.from_ and tuple(step.ask.values()) != ("choice",):
        yield "from", "one `ask` of the type choice"
    if step.optional and not step.ask:
        yield "optional", "`ask`"
    if step.quotes and not (step.ask or step.typed):
        yield "quotes", "`ask` or `typed`"


def _otherwise(page: Page, id: str, step: Step) -> Iterator[Complaint]:
    if isinstance(step.then, When):
        names = list(step.then.when)
        if OTHERWISE not in names:
            yield page.at("S008", id, "has conditions without `otherwise`", "then", "when")
        elif names[-1] != OTHERWISE:
            yield page.at(
                "S008", id, "has a condition after `otherwise`", "then", "when", OTHERWISE
            )


def _calls(draft: Draft, page: Page, id: str, step: Step) -> Iterator[Complaint]:
    if step.call and step.call not in draft.scripts:
        hint = near(step.call, draft.scripts)
        yield page.at("S014", id, f'calls "{step.call}", which does not exist{hint}', "call")


def _while_live(page: Page, id: str, step: Step) -> Iterator[Complaint]:
    if page.script.resting and step.ask and not step.optional:
        yield page.at("S015", id, "asks where there is no pause, no end and no skip", "ask")
    if not page.script.live:
        return
    for fact, kind in step.ask.items():
        if kind in TYPED and not step.optional:
            yield page.at("S016", id, "must be typed during a call: make it optional", "ask", fact)


def _asked_values(draft: Draft, page: Page, id: str, step: Step) -> Iterator[Complaint]:
    for fact, kind in step.ask.items():
        values = draft.facts[fact].values if kind == "choice" and fact in draft.facts else ()
        for value in values:
            if value in TAKEN:
                message = f'offers "{value}" for "{fact}", which is a reserved id'
                yield page.at("S009", id, message, "ask", fact)


def _names(draft: Draft) -> Iterator[Complaint]:
    seen: dict[str, str] = {}
    for page in draft.pages:
        id, file = page.script.id, Path(page.file)
        if id in seen:
            yield page.complain("S011", f'the script "{id}" is also in {seen[id]}', "id")
        elif file.stem != id:
            yield page.complain("S012", f'the file must be called "{id}.yaml", as its id', "id")
        seen.setdefault(id, file.name)
