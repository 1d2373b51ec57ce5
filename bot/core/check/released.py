"""Rules about ids that stored conversations use already: they may grow, and nothing may vanish."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from bot.core.check.draft import Draft, Page
from bot.core.complaints import Complaint
from bot.core.reading import read_files
from bot.core.script import Script

FILE = "released.json"


class Released(BaseModel):
    """What people's stored conversations may know of one script."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    version: int
    steps: tuple[str, ...]
    choices: Mapping[str, tuple[str, ...]] = {}
    facts: Mapping[str, str] = {}


RELEASED: TypeAdapter[dict[str, Released]] = TypeAdapter(dict[str, Released])


def release_content(folder: Path) -> None:
    """Writes the present ids of all scripts into `released.json`: from now on they are kept."""
    scripts = [each.value for each in read_files(folder).scripts if each.value]
    found = {script.id: _ids(script).model_dump(mode="json") for script in scripts}
    text = json.dumps(found, indent=1, ensure_ascii=False) + "\n"
    (folder / FILE).write_text(text, encoding="utf-8")


def check_released(draft: Draft) -> Iterator[Complaint]:
    """Compares the scripts with what was released; where nothing was, nothing can be broken."""
    path = draft.folder / FILE
    if not path.exists():
        return
    try:
        before = RELEASED.validate_json(path.read_bytes())
    except OSError as error:
        yield Complaint("Y003", str(path), 1, f"the file cannot be read: {error.strerror}")
        return
    except ValidationError as error:
        reason = error.errors()[0]["msg"]
        yield Complaint("Y003", str(path), 1, f"the file cannot be read: {reason}")
        return
    pages = {page.script.id: page for page in draft.pages}
    for id, old in before.items():
        if id in pages:
            yield from _compare(pages[id], old)
        elif id not in draft.scripts:
            yield Complaint("X005", str(path), 1, f'the released script "{id}" is gone')


def _ids(script: Script) -> Released:
    return Released(
        version=script.version,
        steps=tuple(script.steps),
        choices={id: tuple(step.choose) for id, step in script.steps.items() if step.choose},
        facts={fact: kind for step in script.steps.values() for fact, kind in step.ask.items()},
    )


def _compare(page: Page, old: Released) -> Iterator[Complaint]:
    now, script = _ids(page.script), page.script
    for id in old.steps:
        if script.renamed(id) is None:
            message = f'the released step "{id}" is gone: say with `was` which step it became'
            yield page.complain("X001", message, "steps")
    for id, choices in old.choices.items():
        yield from _choices(page, id, choices)
    for fact, kind in old.facts.items():
        if now.facts.get(fact, kind) != kind:
            step = next(id for id, step in page.steps() if fact in step.ask)
            message = f'asks "{fact}" as {now.facts[fact]}, but {kind} is stored: use a new fact'
            yield page.at("X003", step, message, "ask", fact)
    if script.version <= old.version and _shape(old) != _shape(now):
        yield page.complain("X004", f"the steps changed since version {old.version}", "version")


def _shape(ids: Released) -> tuple[set[str], dict[str, set[str]]]:
    return set(ids.steps), {step: set(choices) for step, choices in ids.choices.items()}


def _choices(page: Page, id: str, released: tuple[str, ...]) -> Iterator[Complaint]:
    step = page.script.renamed(id)
    for choice in released:
        if step is not None and choice not in page.script.steps[step].choose:
            message = f'has lost the released choice "{choice}"'
            yield page.at("X002", step, message, "choose")
