"""`steadyline keys`: new keys for what is stored, while everything goes on running."""

import time
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from bot.storage.resealing import Resealing

keys = typer.Typer(
    name="keys", help="Change the keys that all is sealed with.", no_args_is_help=True
)
IN_HAND_S = 60.0  # as long as a turn may last that began with the key from before
REST_S = 0.02  # for the others, after each transaction
ROUNDS = 5  # to meet what was just being written


@keys.command()
def add() -> None:
    """Add a key that opens, and does not seal before `rotate`: for several machines."""
    from bot.settings import read_settings
    from bot.storage.rotation import add_key

    path = read_settings().key
    add_key(path)
    typer.echo(f"{path} has one more key. Give every machine this file; then: keys rotate")


@keys.command()
def rotate() -> None:
    """Let a new key seal from now on; older ones still open."""
    from bot.settings import read_settings
    from bot.storage.rotation import rotate_keys

    path = read_settings().key
    rotate_keys(path)
    typer.echo(f"A new key seals from now on. Keep a copy of {path}; then: keys reseal")


@keys.command()
def reseal() -> None:
    """Seal all that is stored with the newest key, and remove the keys that nothing needs."""
    from bot.app import store_of
    from bot.settings import read_settings
    from bot.storage.rotation import drop_keys

    settings = read_settings()
    store = store_of(settings)
    try:
        work = store.resealing()
        count = _round(work)
        _wait(settings.key)
        for _ in range(ROUNDS):
            count += (more := _round(work))
            if not more:
                break
        left = work.left()
    finally:
        store.close()
    dropped = drop_keys(settings.key, left)
    typer.echo(f"Sealed anew: {count}. Keys removed: {dropped}.")
    if left:
        typer.echo(
            "Something is sealed with an older key still, which stays. Do all have this file?"
        )
        raise typer.Exit(1)


def _round(work: "Resealing") -> int:
    count = 0
    for done in work.round():
        count += done
        time.sleep(REST_S)
    return count


def _wait(path: Path) -> None:
    """Lets pass what began before the key changed."""
    from bot.storage.rotation import age_s

    time.sleep(max(0.0, IN_HAND_S - age_s(path)))
