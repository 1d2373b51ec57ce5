"""The command line. Each command imports what it needs: the terminal must answer at once."""

import gc
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli_keys import keys

if TYPE_CHECKING:
    from bot.settings import Settings

app = typer.Typer(
    help="Steadyline: the coach on the debtor's side of a collection call.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(keys)
Database = Annotated[str | None, typer.Option(help="Database URL or file; default: the settings'.")]
Now = Annotated[str | None, typer.Option(help="Simulate the clock from this moment (ISO 8601).")]
CANNOT_RUN = 2
RELEASED = "X"  # complaints about what was released before


def main() -> None:
    """Runs the command line; what cannot run is said in one sentence."""
    from bot.coach.storing import StoreError
    from bot.core.content import ContentError
    from bot.settings import BadSettings

    try:
        app()
    except (StoreError, ContentError, BadSettings) as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(CANNOT_RUN)


@app.command()
def talk(
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON lines in and out.")] = False,
    database: Database = None,
    now: Now = None,
) -> None:
    """Talk in this terminal, or as JSON lines."""
    gc.disable()  # nothing that a start makes is waste; `opened` turns it on again
    if jsonl:
        _headless(database, now)
    else:
        _console(database)


@app.command()
def serve() -> None:
    """Serve the web page (and every channel that is set up)."""
    from bot.app import serve as serving
    from bot.serving import CannotServe
    from bot.settings import read_settings

    try:
        serving(read_settings())
    except CannotServe as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(CANNOT_RUN) from error


@app.command()
def doctor() -> None:
    """Say what is set up, what is missing, and whether every service answers."""
    import asyncio

    from bot.doctor import examine
    from bot.settings import read_settings

    settings = read_settings()

    async def look() -> bool:
        findings = [each async for each in examine(settings)]
        typer.echo("\n".join(map(str, findings)))
        return all(each.level != "bad" for each in findings)

    if not asyncio.run(look()):
        raise typer.Exit(1)


@app.command()
def check(
    folder: Annotated[Path | None, typer.Argument(help="The content folder.")] = None,
    release: Annotated[bool, typer.Option(help="Renew content/released.json.")] = False,
) -> None:
    """Check the content: every mistake with its code, file and line."""
    from bot.app import check_content
    from bot.core.check import WARNINGS, release_content
    from bot.settings import CONTENT

    where = folder or CONTENT
    complaints = check_content(where)
    for each in complaints:
        typer.echo(str(each))
    mistakes = [each for each in complaints if each.code not in WARNINGS]
    if release and all(each.code.startswith(RELEASED) for each in mistakes):
        release_content(where)  # what is gone or changed on purpose is so from now on
    elif mistakes:
        raise typer.Exit(1)


@app.command()
def draw(script: Annotated[str, typer.Argument(help="The script's id.")]) -> None:
    """Draw a script as a Mermaid diagram, with every transition."""
    from bot.app import content_of
    from bot.core.draw import draw as drawn
    from bot.settings import read_settings

    content = content_of(read_settings())
    if script not in content.scripts:
        typer.echo(
            f"There is no script {script}; there are: {', '.join(content.scripts)}", err=True
        )
        raise typer.Exit(CANNOT_RUN)
    typer.echo(drawn(content.compiled, script))


@app.command()
def recognise(
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON lines in and out.")] = False,
) -> None:
    """Say what a collector is doing in each text: {"text": "..."} on every line."""
    from bot.app import library_of
    from bot.channels.recognising import recognise as recognised
    from bot.settings import read_settings

    if not jsonl:
        typer.echo("recognise reads and writes JSON lines: add --jsonl", err=True)
        raise typer.Exit(CANNOT_RUN)
    for line in recognised(library_of(read_settings()).recogniser, _lines()):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def _headless(database: str | None, now: str | None) -> None:
    from bot.app import clock, opened, reminding_of
    from bot.channels.headless import CHANNEL, Headless

    start = _moment(now)
    with (
        TemporaryDirectory(prefix="steadyline-") as folder,
        opened(_settings(database or str(Path(folder) / "talk.db"))) as conversation,
    ):
        outbox = Path(mkdtemp(prefix="steadyline-files-"))  # stays, for whoever reads the lines
        reminding = reminding_of(conversation, [CHANNEL])
        for line in Headless(conversation, reminding, clock, outbox, start).play(_lines()):
            sys.stdout.write(line + "\n")
            sys.stdout.flush()


def _console(database: str | None) -> None:
    from rich.console import Console as Screen

    from bot.app import clock, opened, reminding_of
    from bot.channels.console import CHANNEL, Console

    screen = Screen()
    with opened(_settings(database)) as conversation:
        outbox = Path.cwd() / "steadyline-files"
        reminding, ask = reminding_of(conversation, [CHANNEL]), screen.input
        Console(conversation, reminding, clock, screen, ask, _hints(), outbox).play()


def _settings(database: str | None) -> "Settings":
    from bot.settings import SQLITE, read_settings

    if database is None:
        return read_settings()
    return read_settings(database_url=database if "://" in database else f"{SQLITE}{database}")


def _lines() -> Iterator[str]:
    """Reads standard input as UTF-8, whatever the locale; a broken byte spoils only its line."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace")


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    from bot.channels.headless import YEARS

    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None or moment.year not in YEARS:
        typer.echo("--now wants a moment such as 2026-03-01T09:00:00+08:00", err=True)
        raise typer.Exit(CANNOT_RUN)
    return moment


def _hints() -> dict[str, str]:
    """What the terminal tells of its person: language and time zone."""
    import locale

    found = {"language": locale.getlocale()[0] or "", "timezone": _zone()}
    return {name: value for name, value in found.items() if value}


def _zone() -> str:
    link = Path("/etc/localtime")
    name = str(link.resolve()) if link.is_symlink() else ""
    return name.partition("zoneinfo/")[2]
