"""Rules about where advice comes from: every line cites something that exists and may be shown."""

from collections.abc import Iterator

from bot.core.check.draft import Draft, Page
from bot.core.check.gates import ADVICE
from bot.core.check.structure import near
from bot.core.complaints import Complaint
from bot.core.script import Step


def check_sources(draft: Draft) -> Iterator[Complaint]:
    """Looks at the sources of every step."""
    for page in draft.pages:
        for id, step in page.steps():
            if not step.source and _advises(draft, page, id, step):
                yield page.at("C001", id, "advises and names no source")
            yield from _cited(draft, page, id, step)


def _advises(draft: Draft, page: Page, id: str, step: Step) -> bool:
    spoken = any(f"{id}.say" in sheet.entries for sheet in draft.words(page))
    return spoken or ADVICE in step.tags


def _cited(draft: Draft, page: Page, id: str, step: Step) -> Iterator[Complaint]:
    citations = draft.known.citations
    for index, source in enumerate(step.source):
        if source not in citations:
            hint = near(source, citations)
            yield page.at(
                "C002", id, f'cites "{source}", which is no source{hint}', "source", index
            )
        elif not citations[source]:
            message = f'cites "{source}", which may not be shown to anybody'
            yield page.at("C003", id, message, "source", index)
