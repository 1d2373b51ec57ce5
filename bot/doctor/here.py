"""What can be looked at on this machine: database, key, settings, disk, content."""

import shutil
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from bot.app import check_content
from bot.coach.storing import StoreError
from bot.doctor.finding import Finding
from bot.settings import SQLITE, Settings
from bot.storage.store import Store, revision_of

LEAST_BYTES = 200 * 2**20
OTHERS = stat.S_IRWXG | stat.S_IRWXO
Look: TypeAlias = Callable[[Settings], Iterator[Finding]]


def database(settings: Settings) -> Iterator[Finding]:
    """Looks whether the database opens with its key; one that is not there yet stays away."""
    path = settings.database_url.removeprefix(SQLITE)
    if path != settings.database_url and not Path(path).exists():
        yield Finding("unset", "Database", f"{path} is made at the first start")
        return
    try:
        yield _opened(settings)
    except StoreError as error:
        yield Finding("bad", "Database", str(error))


def _opened(settings: Settings) -> Finding:
    found, known = revision_of(settings.database_url)
    if found is not None and found > known:
        return Finding("bad", "Database", "a newer Steadyline made it. Use that version.")
    if found != known:
        return Finding("unset", "Database", "its tables are brought up at the next start")
    Store.open(settings.database_url, settings.key, settings.exhibits).close()
    return Finding("good", "Database", "it opens with its key, and its tables are up to date")


def key(settings: Settings) -> Iterator[Finding]:
    """Looks who may read the key file."""
    path = settings.key
    if not path.is_file():
        yield Finding("unset", "Key file", f"{path} is made at the first start")
    elif path.stat().st_mode & OTHERS:
        yield Finding("bad", "Key file", f"others may read {path}. Write: chmod 600 {path}")
    else:
        words = f"{path}, readable by its owner only. Keep a copy elsewhere."
        yield Finding("good", "Key file", words)


def dotenv(_settings: Settings) -> Iterator[Finding]:
    """Looks who may read `.env`, where the tokens are."""
    path = Path(".env")
    if path.is_file() and path.stat().st_mode & OTHERS:
        yield Finding("bad", "Settings", "others may read .env. Write: chmod 600 .env")


def disk(settings: Settings) -> Iterator[Finding]:
    """Looks how much room is left."""
    folders = (settings.exhibits, *settings.exhibits.absolute().parents)
    folder = next(each for each in folders if each.exists())
    free = shutil.disk_usage(folder).free
    words = f"{free // 2**20:,} MB free where the evidence is kept"
    yield Finding("good" if free >= LEAST_BYTES else "bad", "Disk", words)


def content(settings: Settings) -> Iterator[Finding]:
    """Looks for mistakes in what is said."""
    count = len(check_content(settings.content))
    words = f"mistakes: {count}. `steadyline check` shows them." if count else "no mistakes"
    yield Finding("bad" if count else "good", "Content", words)


LOOKS: Sequence[Look] = (database, key, dotenv, disk, content)
