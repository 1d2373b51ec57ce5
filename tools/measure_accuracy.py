"""Measures the recogniser on examples that it did not learn from, and writes docs/accuracy.md."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.app import clock
from bot.coach.tactics import Recogniser, Recognition
from bot.coach.teaching import FOLDS, Known, examples, read_lessons, rehearse
from bot.settings import CONTENT

PAGE = Path(__file__).parents[1] / "docs/accuracy.md"
LANGUAGES = {"en": "English", "zh": "Chinese"}
HEAD = f"""# How well tactics are recognised

The recogniser learns from the examples in `content/tactics/`. To measure it, one example in \
{FOLDS} is held back, always the same ones (by a checksum of the text), and it learns from the \
others only. Every figure below is about the examples held back; what the product uses has learnt \
from all of them. `make accuracy` writes this page.

The examples held back are harder than most messages: a quarter of them are near misses, written \
to sound alike. *Recall* counts a tactic as found only where the recogniser was sure of its \
answer; where it is not, it offers the three likeliest.
"""


@dataclass(frozen=True)
class Judged:
    """An example held back, and what was recognised in it."""

    known: Known
    found: Recognition

    @property
    def named(self) -> frozenset[str]:
        """The tactics that it is sure of."""
        return frozenset(each.id for each in self.found.tactics) if self.found.sure else frozenset()

    @property
    def right(self) -> bool:
        """Whether the best tactic is one of the text's."""
        return bool(self.found.tactics) and self.found.tactics[0].id in self.known.tactics


def main() -> None:
    """Learns, judges, prints, and writes the page."""
    tactics, alike = read_lessons(CONTENT)
    recogniser, known = rehearse(tactics, alike), tuple(examples(tactics))
    judged = [Judged(each, recogniser.recognise(each.text)) for each in known if each.held_back]
    sizes = f"{len(known)} texts of {len(tactics)} tactics, {len(judged)} of them held back"
    parts = [HEAD, f"Measured on {clock():%Y-%m-%d}: {sizes}.\n", *_summary(recogniser, judged)]
    page = "\n".join([*parts, *_table(recogniser, judged)]) + "\n"
    PAGE.write_text(page, encoding="utf-8")
    print(page)


def _summary(recogniser: Recogniser, judged: Sequence[Judged]) -> Iterator[str]:
    yield (
        "| language | tactics: sure | right where sure | right or among the three likeliest | "
        "harmless texts called a tactic |"
    )
    yield "| --- | --- | --- | --- | --- |"
    for code, language in LANGUAGES.items():
        mine = [each for each in judged if each.known.language == code]
        quiet = [each for each in mine if each.known.tactics <= recogniser.harmless]
        loud = [each for each in mine if not each.known.tactics <= recogniser.harmless]
        sure = [each for each in loud if each.found.sure]
        figures = (
            _share(len(sure), len(loud)),
            _share(sum(each.right for each in sure), len(sure)),
            _share(sum(_offered(each) for each in loud), len(loud)),
            _share(sum(bool(each.named - recogniser.harmless) for each in quiet), len(quiet)),
        )
        yield f"| {language} | {' | '.join(figures)} |"
    yield ""


def _offered(each: Judged) -> bool:
    return any(found.id in each.known.tactics for found in each.found.tactics)


def _table(recogniser: Recogniser, judged: Sequence[Judged]) -> Iterator[str]:
    names = [
        f"{each} {what}" for each in LANGUAGES.values() for what in ("texts", "precision", "recall")
    ]
    yield f"| tactic | {' | '.join(names)} |"
    yield f"| --- |{' ---: |' * len(names)}"
    for tactic in recogniser.ids:
        cells = [
            cell
            for code in LANGUAGES
            for cell in _cells(tactic, [each for each in judged if each.known.language == code])
        ]
        yield f"| `{tactic}` | {' | '.join(cells)} |"


def _cells(tactic: str, judged: Iterable[Judged]) -> tuple[str, str, str]:
    there = [tactic in each.known.tactics for each in judged]
    named = [tactic in each.named for each in judged]
    both = sum(a and b for a, b in zip(there, named, strict=True))
    return str(sum(there)), _share(both, sum(named)), _share(both, sum(there))


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "–"


if __name__ == "__main__":
    main()
