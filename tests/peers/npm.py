"""Parts from npm that others wrote: installed once, by whichever test process comes first."""

import fcntl
import subprocess
from pathlib import Path

PEERS = Path(__file__).parent


def installed(peer: str) -> Path:
    """Installs exactly what the lock of a peer's folder names; gives that folder."""
    folder = PEERS / peer
    with (folder / "package-lock.json").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not _is_installed(folder):
            command = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
            subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder


def _is_installed(folder: Path) -> bool:
    done = folder / "node_modules" / ".package-lock.json"
    lock = folder / "package-lock.json"
    return done.exists() and done.stat().st_mtime >= lock.stat().st_mtime
