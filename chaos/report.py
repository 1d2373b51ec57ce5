"""What runs have shown, as the tables of docs/reliability.md."""

from collections.abc import Callable, Iterator, Sequence

from chaos.course import Figures
from tests.serving.process import ROOT

PAGE = ROOT / "docs/reliability.md"
BEGIN, END = "<!-- figures: written by make chaos -->\n", "<!-- end of figures -->"
ROWS: dict[str, Callable[[Figures], str]] = {
    "bots": lambda f: str(f.plan.bots),
    "minutes of faults, seed": lambda f: f"{f.plan.seconds / 60:.1f}, {f.plan.seed}",
    "people at a time, in all": lambda f: f"{f.plan.people}, {f.people:,}",
    "turns answered": lambda f: f"{f.turns:,}",
    "reminders due": lambda f: f"{f.reminders:,}",
    "faults": lambda f: str(sum(f.faults.values())),
    "**lost** (contacts, promises, plans, reminders, turns, answers, last questions)": lambda f: (
        f"**{len(f.lost)}**"
    ),
    "reminders repeated, bound": lambda f: f"{f.reminders_repeated} of {f.reminders_bound}",
    "replies repeated, bound": lambda f: f"{f.replies_repeated} of {f.replies_bound}",
    "told that something went wrong": lambda f: str(f.sorry),
    "stored all the same, and said again": lambda f: str(f.twice),
    "updates posted again": lambda f: str(f.posted_again),
    "most reminders in a second": lambda f: str(f.most_in_a_second),
    "an answer took: median, 99 of 100, worst": lambda f: (
        f"{f.answered_s[0] * 1000:.0f} ms, {f.answered_s[1]:.1f} s, {f.answered_s[2]:.1f} s"
    ),
}


def tables(runs: Sequence[Figures]) -> str:
    """Gives what was counted, and how long each kind of fault was felt, a column for each run."""
    heads = [each.database for each in runs]
    counts = [(name, *(cell(each) for each in runs)) for name, cell in ROWS.items()]
    felt = [(name, *(_felt(each, name) for each in runs)) for name in _names(runs)]
    return f"{_table('what', heads, counts)}\n{_table('fault', heads, felt)}"


def write(runs: Sequence[Figures]) -> None:
    """Puts the tables between the two marks of the page."""
    before, rest = PAGE.read_text().split(BEGIN)
    _, after = rest.split(END)
    PAGE.write_text(f"{before}{BEGIN}\n{tables(runs)}\n{END}{after}")


def _names(runs: Sequence[Figures]) -> list[str]:
    return sorted({name for each in runs for name in each.faults})


def _felt(run: Figures, name: str) -> str:
    if name not in run.faults:
        return "–"
    middle, worst = run.recovered_s[name]
    return f"{run.faults[name]} times: {middle:.1f} s, {worst:.1f} s"


def _table(what: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "".join(_lines([(what, *heads), ("---",) * (len(heads) + 1), *rows]))


def _lines(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield from (f"| {' | '.join(each)} |\n" for each in rows)
