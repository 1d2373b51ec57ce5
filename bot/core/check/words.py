"""Rules about words: both languages have all that is asked of them, alike, and nothing else."""

from collections.abc import Iterator, Sequence

from bot.core.check.draft import Draft
from bot.core.check.sentences import shown
from bot.core.check.sheet import Sheet
from bot.core.check.wanted import Wanted, wanted_by, wanted_by_gates, wanted_by_notices
from bot.core.complaints import Complaint
from bot.core.gates import FILE as GATES
from bot.core.marked import Lines
from bot.core.notices import FILE as NOTICES
from bot.core.reading import LANGUAGES, NO_LINES
from bot.core.words import COMMON

FACES = "faces"  # what the channels' own texts are called
HANDOUTS = "handouts"  # the texts in files that are made for the person
PROGRAM = (COMMON, FACES, HANDOUTS)  # the program itself fills in these
LABELS = "labels"
Sheets = Sequence[Sheet]


def check_words(draft: Draft) -> Iterator[Complaint]:
    """Looks at every words file, alone and beside the one of the other language."""
    for page in draft.pages:
        wanted = wanted_by(draft, page)
        yield from _file(draft, page.script.id, wanted, page.file, page.lines)
    read = draft.files.gates
    yield from _file(draft, GATES, wanted_by_gates(draft), str(read.path), read.lines)
    notices = draft.files.notices
    wanted = wanted_by_notices(draft)
    yield from _file(draft, NOTICES, wanted, str(notices.path), notices.lines)
    for name, each in draft.known.beside.items():
        wanted = Wanted(dict.fromkeys(each.messages, ()), {}, frozenset(each.messages))
        yield from _file(draft, name, wanted, each.file, NO_LINES)
    for name in PROGRAM:
        yield from _alike(_sheets(draft, name), frozenset())
    yield from _strays(draft)


def _sheets(draft: Draft, name: str) -> Sheets:
    return [draft.sheet(name, language) for language in LANGUAGES]


def _file(draft: Draft, name: str, wanted: Wanted, file: str, lines: Lines) -> Iterator[Complaint]:
    missing = [language for language in LANGUAGES if (language, name) not in draft.sheets]
    sheets = _sheets(draft, name)
    if missing and (wanted.needed or len(missing) < len(LANGUAGES)):
        for language in missing:
            yield Complaint("W001", file, 1, f"there is no words/{language}/{name}.ftl")
    elif not any(sheet.complaints for sheet in sheets):
        optional = {each for each in wanted.labels if _usual(draft, each)}
        unused = {each for sheet in sheets for each in _unused(wanted, sheet)}
        yield from _alike(sheets, frozenset(optional | unused))
        yield from _lacking(draft, wanted, sheets, file, lines)
        for sheet in sheets:
            yield from _idle(wanted, sheet)


def _usual(draft: Draft, label: str) -> bool:
    """Says whether every language has a usual label for this choice."""
    name = f"{LABELS}.{label.partition('.')[2]}"
    return all(name in sheet.entries for sheet in _sheets(draft, COMMON))


def _lacking(
    draft: Draft, wanted: Wanted, sheets: Sheets, file: str, lines: Lines
) -> Iterator[Complaint]:
    for name, keys in wanted.needed.items():
        if not any(name in sheet.entries for sheet in sheets):
            message = f'no language has the message "{name}"'
            yield Complaint("W002", file, lines.key_at(*keys), message)
    for name, keys in wanted.labels.items():
        if not _usual(draft, name) and not any(name in sheet.entries for sheet in sheets):
            message = f'no language has the label "{name}"'
            yield Complaint("W005", file, lines.key_at(*keys), message)


def _alike(sheets: Sheets, optional: frozenset[str]) -> Iterator[Complaint]:
    """Compares two languages; only a meaning, or a label that has a usual one, may be missing."""
    for here in sheets:
        for other in sheets:
            for name in here.entries:
                if name in other.entries:
                    yield from _same_placeholders(here, other, name)
                elif name not in optional and not name.endswith(".meaning"):
                    yield here.complain("W001", name, f"is not in {other.language}")


def _same_placeholders(here: Sheet, other: Sheet, name: str) -> Iterator[Complaint]:
    mine, theirs = (set(shown(each.entries[name].pattern)) for each in (here, other))
    for extra in sorted(mine - theirs):
        message = f"has the placeholder ${extra}, which is not in {other.language}"
        yield here.complain("W008", name, message)


def _unused(wanted: Wanted, sheet: Sheet) -> Iterator[str]:
    for name in sheet.entries:
        if name not in wanted.allowed and name.partition(".")[0] not in sheet.references:
            yield name


def _idle(wanted: Wanted, sheet: Sheet) -> Iterator[Complaint]:
    """Complains of a message as a whole, or of single attributes of a message that is shown."""
    known = {name.partition(".")[0] for name in wanted.allowed} | sheet.references
    for message, line in sheet.messages.items():
        if message not in known:
            yield Complaint("W003", sheet.file, line, f'"{message}" is shown nowhere')
    for name in _unused(wanted, sheet):
        if name.partition(".")[0] in known:
            yield sheet.complain("W004", name, "is shown nowhere")


def _strays(draft: Draft) -> Iterator[Complaint]:
    known = {*draft.scripts, *draft.known.beside, *PROGRAM, GATES, NOTICES}
    for (_, name), sheet in draft.sheets.items():
        if name not in known:
            yield Complaint("W015", sheet.file, 1, f'nothing is called "{name}"')
