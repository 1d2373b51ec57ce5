"""The author's checker: reads all content and says, with file and line, what is wrong."""

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

from bot.core.check.codes import CODES, WARNINGS
from bot.core.check.draft import Beside, Draft, Known, read_draft
from bot.core.check.facts import check_facts
from bot.core.check.gates import check_gates
from bot.core.check.graph import check_graph
from bot.core.check.limits import check_limits
from bot.core.check.lines import check_lines
from bot.core.check.parts import check_parts
from bot.core.check.placeholders import check_placeholders
from bot.core.check.released import check_released, release_content
from bot.core.check.sources import check_sources
from bot.core.check.structure import check_structure
from bot.core.check.words import check_words
from bot.core.complaints import Complaint

__all__ = ["CODES", "WARNINGS", "Beside", "check", "release_content"]

RULES: tuple[Callable[[Draft], Iterator[Complaint]], ...] = (
    check_structure,
    check_graph,
    check_facts,
    check_gates,
    check_sources,
    check_parts,
    check_words,
    check_placeholders,
    check_lines,
    check_limits,
    check_released,
)


def check(
    folder: Path,
    actions: Collection[str],
    conditions: Collection[str],
    citations: Mapping[str, bool],
    beside: Mapping[str, Beside],
) -> set[Complaint]:
    """Gives every mistake in the content. `citations` says for each source whether it may be
    cited, `beside` which words files are needed beside those of the scripts."""
    draft = read_draft(folder, Known(actions, conditions, citations, beside))
    found = {*draft.complaints()}
    if draft.usable:
        found |= {complaint for rule in RULES for complaint in rule(draft)}
    return found
