"""Rules about what steps remember and ask of the program: facts, conditions, actions."""

from collections.abc import Iterator

from bot.core.check.draft import Draft
from bot.core.check.structure import near
from bot.core.complaints import Complaint
from bot.core.marked import Key
from bot.core.script import OTHERWISE, FactKind, Need, Step, When

SETTABLE = ("text", "number", "choice")


def check_facts(draft: Draft) -> Iterator[Complaint]:
    """Looks at every fact, condition and action that is named."""
    for page in draft.pages:
        for id, step in page.steps():
            for keys, code, message in _step(draft, step):
                yield page.at(code, id, message, *keys)
    yield from _resets(draft)
    yield from _gates(draft)


Found = Iterator[tuple[tuple[Key, ...], str, str]]  # keys, code, message


def _step(draft: Draft, step: Step) -> Found:
    yield from _asked(draft, step)
    yield from _set(draft, step)
    yield from _conditions(draft, step)
    for fact in step.typed:
        yield from _typed(draft, fact, "text", ("typed", fact))
    if step.from_:
        yield from _typed(draft, step.from_, "list", ("from",))
    yield from _action(draft, step.do)


def _action(draft: Draft, name: str | None) -> Found:
    if name and name not in draft.known.actions:
        yield ("do",), "A001", f'does "{name}", which is no action{near(name, draft.known.actions)}'


def _asked(draft: Draft, step: Step) -> Found:
    for fact, kind in step.ask.items():
        yield from _typed(draft, fact, kind, ("ask", fact))
        known = draft.facts.get(fact)
        if known and kind == known.type == "choice" and not known.values and not step.from_:
            yield ("ask", fact), "F005", f'asks for "{fact}", which has no values to choose from'


def _typed(draft: Draft, fact: str, kind: str, keys: tuple[Key, ...]) -> Found:
    known = draft.facts.get(fact)
    if known is None:
        yield keys, "F001", _unknown(draft, fact)
    elif known.type != kind:
        yield keys, "F002", f'uses "{fact}" as {kind}, but it is a {known.type} in facts.yaml'


def _set(draft: Draft, step: Step) -> Found:
    for fact, value in step.set.items():
        known = draft.facts.get(fact)
        if known is None:
            yield ("set", fact), "F001", _unknown(draft, fact)
        elif known.type not in SETTABLE:
            yield ("set", fact), "F002", f'sets "{fact}", but a {known.type} cannot be written here'
        elif not _can_have(known, value):
            yield ("set", fact), "F003", f'sets "{fact}" to "{value}"{_hint(known, value)}'


def _can_have(kind: FactKind, value: str) -> bool:
    match kind.type:
        case "choice":
            return value in kind.values
        case "number":
            return value.isdecimal()
    return True


def _hint(kind: FactKind, value: str) -> str:
    return f", which it cannot have{near(value, kind.values)}"


def _conditions(draft: Draft, step: Step) -> Found:
    if isinstance(step.then, When):
        for name in step.then.when:
            if name != OTHERWISE:
                for code, message in _condition(draft, name):
                    yield ("then", "when", name), code, message


def _condition(draft: Draft, name: str) -> Iterator[tuple[str, str]]:
    if name in draft.known.conditions:
        return
    fact, _, value = name.partition(".")
    known = draft.facts.get(fact)
    if known is None:
        hint = near(fact, [*draft.facts, *draft.known.conditions])
        yield "F004", f'depends on "{name}", which is no fact and no condition{hint}'
    elif value and (known.values or known.type != "choice") and value not in known.values:
        yield "F003", f'depends on "{fact}" being "{value}"{_hint(known, value)}'


def _unknown(draft: Draft, fact: str) -> str:
    return f'uses "{fact}", which is not in facts.yaml{near(fact, draft.facts)}'


def _resets(draft: Draft) -> Iterator[Complaint]:
    lines, file = draft.files.facts.lines, str(draft.files.facts.path)
    for name, kind in draft.facts.items():
        for value in kind.resets:
            if value not in kind.values:
                line = lines.key_at(name, "resets", value)
                message = f'"{name}" resets on "{value}"{_hint(kind, value)}'
                yield Complaint("F003", file, line, message)


def _gates(draft: Draft) -> Iterator[Complaint]:
    lines, file = draft.files.gates.lines, str(draft.files.gates.path)
    for tag, gate in draft.gates.items():
        for fact, need in gate.needs.items():
            for keys, code, message in _need(draft, fact, need):
                line = lines.key_at(tag, "needs", fact, *keys)
                yield Complaint(code, file, line, f'gate "{tag}" {message}')


def _need(draft: Draft, fact: str, need: Need) -> Found:
    known = draft.facts.get(fact)
    if known is None:
        yield (), "F001", _unknown(draft, fact)
        return
    if need.from_:
        yield from _typed(draft, need.from_, "list", ("from",))
    yield from _action(draft, need.do)
    for key, values in (("open", need.open or ()), ("choices", need.choices)):
        for index, value in enumerate(values):
            if value not in known.values:
                yield (key, index), "F003", f'names "{value}" for "{fact}"{_hint(known, value)}'
    if need.when is not None:
        for code, message in _condition(draft, need.when):
            yield ("when",), code, message
