"""Rules about what stands in braces: placeholders, variants and references."""

from collections.abc import Iterator

from fluent.syntax import ast

from bot.core.check.draft import Draft
from bot.core.check.sentences import nodes, references, used
from bot.core.check.sheet import Sheet
from bot.core.check.structure import near
from bot.core.check.words import PROGRAM
from bot.core.complaints import Complaint
from bot.core.gates import FILE as GATES
from bot.core.gates import NEED
from bot.core.shown import NONE
from bot.core.words import COMMON

ITEM = "-item"


def check_placeholders(draft: Draft) -> Iterator[Complaint]:
    """Looks at every brace of every sentence. The program itself fills in those of its own
    words, the engine a gate's need, and actions those of a list's entries."""
    for (language, file), sheet in draft.sheets.items():
        yield from _references(draft, sheet, language)
        if file not in PROGRAM:
            yield from _facts(draft, sheet, (NEED,) if file == GATES else ())


def _references(draft: Draft, sheet: Sheet, language: str) -> Iterator[Complaint]:
    known = {*sheet.messages, *draft.sheet(COMMON, language).messages}
    for name, entry in sheet.entries.items():
        for wanted in references(entry.pattern):
            if wanted not in known:
                hint = near(wanted, known)
                yield sheet.complain(
                    "W013", name, f'refers to "{wanted}", which is not there{hint}'
                )


def _facts(draft: Draft, sheet: Sheet, given: tuple[str, ...]) -> Iterator[Complaint]:
    for name, entry in sheet.entries.items():
        if name.partition(".")[0].removesuffix(ITEM) in _lists(draft):
            continue
        for wanted in sorted({*used(entry.pattern)} - {*draft.facts, *given}):
            hint = near(wanted, draft.facts)
            yield sheet.complain("W009", name, f"has the placeholder ${wanted}, no fact{hint}")
        for each in nodes(entry.pattern):
            if isinstance(each, ast.SelectExpression):
                yield from _variants(draft, sheet, name, each)


def _lists(draft: Draft) -> set[str]:
    return {name for name, kind in draft.facts.items() if kind.type == "list"}


def _variants(
    draft: Draft, sheet: Sheet, name: str, select: ast.SelectExpression
) -> Iterator[Complaint]:
    fact = getattr(getattr(select.selector, "id", None), "name", "")
    kind = draft.facts.get(fact)
    if kind is None or kind.type != "choice" or not kind.values:
        return
    for each in select.variants:
        key = str(getattr(each.key, "name", ""))
        if not each.default and key not in (*kind.values, NONE):
            hint = near(key, kind.values)
            yield sheet.complain("W014", name, f"has a variant [{key}], no value of ${fact}{hint}")
