"""A small disk of its own: it can be full, and break so that it can only be read."""

import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

MIB = 2**20
UNMOUNTED_WITHIN_S = 20.0
NEEDS = ("mkfs.ext4", "e2fsck", "mount", "umount", "losetup")


def possible() -> bool:
    """Says whether this machine lets us have one: it takes root and a loop device."""
    there = all(shutil.which(each, path=_path()) for each in NEEDS)
    return there and os.geteuid() == 0 and Path("/dev/loop-control").exists()


@dataclass
class Disk:
    """An ext4 file system in a file. It breaks as one does whose errors were noticed."""

    image: Path
    folder: Path
    mib: int

    def make(self) -> None:
        """Makes it, empty, and opens it at its folder."""
        with self.image.open("wb") as image:
            image.truncate(self.mib * MIB)
        _run("mkfs.ext4", "-q", "-F", "-m", "0", str(self.image))
        self.folder.mkdir()
        self._mount()

    def fill(self) -> None:
        """Leaves no room at all."""
        with self._ballast.open("ab", buffering=0) as ballast:
            for piece in (bytes(MIB), bytes(4096), b"\0"):
                _pour(ballast.fileno(), piece)

    def clear(self) -> None:
        """Makes room again."""
        self._ballast.unlink(missing_ok=True)

    def corrupt(self) -> None:
        """Lets the kernel notice an error: from now on everything can only be read."""
        device = _run("findmnt", "--noheadings", "--output", "SOURCE", str(self.folder)).strip()
        trigger = Path(f"/sys/fs/ext4/{Path(device).name}/trigger_fs_error")
        trigger.write_text("on purpose")

    def repair(self) -> None:
        """Checks it and opens it anew; nobody may have a file on it open for much longer. It goes
        on as a copy: a program with mounts of its own (a container, say) may keep the broken file
        system alive, and the same image would then be that one again, read-only for ever."""
        self._unmount()
        copy = self.image.with_suffix(".copy")
        _run("cp", "--sparse=always", str(self.image), str(copy))
        copy.replace(self.image)
        _run("e2fsck", "-f", "-y", str(self.image), fine=(0, 1))
        self._mount()

    def close(self) -> None:
        """Takes it away, whoever still uses it."""
        if os.path.ismount(self.folder):
            _run("umount", "--lazy", str(self.folder))
        self.image.unlink(missing_ok=True)

    @property
    def _ballast(self) -> Path:
        return self.folder / "ballast"

    def _mount(self) -> None:
        _run("mount", "-o", "loop,errors=remount-ro", str(self.image), str(self.folder))

    def _unmount(self) -> None:
        give_up = time.monotonic() + UNMOUNTED_WITHIN_S
        while True:
            try:
                _run("umount", str(self.folder))
                return
            except RuntimeError:
                if time.monotonic() > give_up:
                    raise
                time.sleep(0.1)


def _pour(file: int, piece: bytes) -> None:
    try:
        while True:
            os.write(file, piece)
    except OSError:
        return  # as much of it as there is room for


def _run(*command: str, fine: tuple[int, ...] = (0,)) -> str:
    path = {**os.environ, "PATH": _path()}
    done = subprocess.run(command, capture_output=True, text=True, env=path)
    if done.returncode not in fine:
        raise RuntimeError(f"{command[0]}: {done.stderr}")
    return done.stdout


def _path() -> str:
    return f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
