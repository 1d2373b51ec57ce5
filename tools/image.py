"""Builds the image with buildah and starts it as an operator would. Runs as root on Debian.

No registry of images is asked: the base is a Debian made here, with Debian's own Python. The image
runs under its own user with its root read-only, and only its volume is kept.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE
from tempfile import TemporaryDirectory
from typing import Any
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parent.parent
BASE, IMAGE = "localhost/base", "localhost/steadyline"
PACKAGES = "ca-certificates,python3,python3-venv"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
START_S, STOP_S = 60.0, 60.0

# Puts together what a container runtime would: a read-only root, a small /tmp, the volume.
INSIDE = """
set -e
root=$1 volume=$2 user=$3
shift 3
mount --bind "$root" "$root"
mount --bind "$volume" "$root/app/var"
mount -t tmpfs -o size=256m tmpfs "$root/tmp"
mount --rbind /dev "$root/dev"
mount --rbind /proc "$root/proc"
mount -o remount,bind,ro "$root"
exec chroot --userspec="$user" "$root" "$@"
"""
# Loads every module of ours, and with it all that is only loaded when it is needed.
LOAD_ALL = """
import importlib, pkgutil, bot
for each in pkgutil.walk_packages(bot.__path__, "bot."):
    if ".migrations." not in each.name:
        importlib.import_module(each.name)
import apprise, matplotlib.backends.backend_agg, psycopg
"""
TURN = '{"user": "a", "language": "en", "text": "/call"}\n'


def run(*command: str | Path, said: str | None = None) -> str:
    """Runs a command and gives what it prints; its errors are shown, and end all of this."""
    return subprocess.run(command, check=True, text=True, stdout=PIPE, input=said).stdout


@dataclass(frozen=True)
class Yard:
    """A folder of our own for images and containers, gone when we are."""

    folder: Path

    def buildah(self, *arguments: str | Path) -> str:
        """Runs buildah on this folder's images."""
        where = ("--root", self.folder / "images", "--runroot", self.folder / "running")
        return run("buildah", *where, "--storage-driver", "vfs", *arguments)

    def make_base(self) -> None:
        """Makes an image of a small Debian of the same release as this one."""
        root, release = self.folder / "base", _release()
        include = f"--include={PACKAGES}"
        make = ("debootstrap", "--variant=minbase", include, release, root, _mirror(release))
        run("unshare", "--mount", *make)  # what it mounts in there is gone with it
        for each in ("dev", "var/cache/apt", "var/lib/apt/lists"):
            run("find", root / each, "-xdev", "-mindepth", "1", "-delete")
        container = self.buildah("from", "scratch").strip()
        self.buildah("add", "--quiet", container, root, "/")
        self.buildah("commit", "--quiet", "--rm", container, BASE)

    def build(self) -> None:
        """Builds the image from the Dockerfile."""
        pip = self.folder / "pip.conf"
        pip.write_text(f"[global]\ncert = {CERTIFICATES}\n{_index()}")
        mounts = (f"{pip}:/etc/pip.conf:ro", f"{CERTIFICATES}:{CERTIFICATES}:ro")
        volumes = (part for each in mounts for part in ("--volume", each))
        how = ("--isolation", "chroot", "--pull-never", "--format", "docker")
        self.buildah("build", *how, *volumes, "--build-arg", f"BASE={BASE}", "--tag", IMAGE, ROOT)

    def unpack(self) -> "Unpacked":
        """Lays the image out in a folder, beside an empty volume."""
        config = json.loads(self.buildah("inspect", "--type", "image", IMAGE))["Docker"]["config"]
        container = self.buildah("from", "--pull-never", IMAGE).strip()
        volume = self.folder / "volume"
        volume.mkdir(mode=0o700)
        user, group = map(int, config["User"].split(":"))
        os.chown(volume, user, group)
        return Unpacked(Path(self.buildah("mount", container).strip()), volume, config)


@dataclass(frozen=True)
class Unpacked:
    """An image in a folder, and what it says of itself."""

    root: Path
    volume: Path
    config: Mapping[str, Any]

    def command(self, *command: str, port: int = 0) -> list[str]:
        """Gives what runs a command inside, as its user and in its environment."""
        inside = ["unshare", "--mount", "sh", "-c", INSIDE, "inside"]
        where = [str(self.root), str(self.volume), self.config["User"]]
        env = ["env", "--ignore-environment", f"--chdir={self.config['WorkingDir']}"]
        return [*inside, *where, *env, *self.config["Env"], f"PORT={port}", *command]

    def own_command(self, *arguments: str) -> list[str]:
        """Gives the image's own command with other arguments than its usual ones."""
        return [*self.config["Entrypoint"], *(arguments or self.config["Cmd"])]

    def size_mb(self) -> int:
        """Measures what lies on top of the base, in MB."""
        ours = (self.root / "venv", self.root / "app")
        return sum(int(run("du", "-s", "--block-size=1M", each).split()[0]) for each in ours)

    @contextmanager
    def serving(self, port: int) -> Iterator[int]:
        """Starts it as it starts by itself, and stops it in good order; gives its process id."""
        process = subprocess.Popen(self.command(*self.own_command(), port=port))
        try:
            yield process.pid
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                ended = process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
        require(ended == 0, f"stopped, it ended with {ended}")

    def is_healthy(self, port: int) -> bool:
        """Runs the image's own health check."""
        kind, *check = self.config["Healthcheck"]["Test"]
        require(kind == "CMD", "the health check needs no shell")
        done = subprocess.run(self.command(*check, port=port), capture_output=True, check=False)
        return done.returncode == 0


def require(holds: bool, otherwise: str) -> None:
    """Ends all of this with a sentence unless something holds."""
    if not holds:
        sys.exit(f"image: {otherwise}")


def try_out(image: Unpacked) -> None:
    """Starts the image and asks it what anybody would ask it."""
    port = _free_port()
    with image.serving(port) as process:
        _wait_until_healthy(image, port)
        for path in ("/healthz", "/readyz", "/"):
            with urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
                require(answer.status == 200, f"{path} answered {answer.status}")
        user = Path(f"/proc/{process}").stat().st_uid
        require(user == int(image.config["User"].split(":")[0]) != 0, f"it runs as user {user}")
    require((image.volume / "key").stat().st_mode & 0o077 == 0, "others may read its key")


def look_inside(image: Unpacked) -> None:
    """Looks whether everything is there that is needed, and nothing else."""
    run(*image.command("python3", "-c", LOAD_ALL))
    talk = image.command(*image.own_command("talk", "--jsonl"))
    replies = [json.loads(line) for line in run(*talk, said=TURN).splitlines()]
    require(any(each.get("say") for each in replies), "it says nothing in a call")
    left = run("find", image.root / "venv", "-name", "tests", "-o", "-path", "*/site-packages/pip")
    require(left == "", f"what nobody needs is in it: {left}")


def _wait_until_healthy(image: Unpacked, port: int) -> None:
    until = time.monotonic() + START_S
    while not image.is_healthy(port):
        require(time.monotonic() < until, f"not healthy after {START_S:g} seconds")
        time.sleep(0.5)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port: int = door.getsockname()[1]
    return port


def _release() -> str:
    lines = Path("/etc/os-release").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)["VERSION_CODENAME"]


def _mirror(release: str) -> str:
    """Gives the address that this machine itself gets Debian's packages from."""
    wanted = ("Identifier: Packages", "Origin: Debian", f"Codename: {release}")
    found = run("apt-get", "indextargets", "--format", "$(REPO_URI)", *wanted)
    require(found != "", f"no source of Debian's packages for {release} is set up")
    return found.split()[0]


def _index() -> str:
    """Gives the index of Python packages that this machine uses, where it is not the usual one."""
    asked = (sys.executable, "-m", "pip", "config", "get", "global.index-url")
    found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    return f"index-url = {found}" if found.strip() else ""


def told(what: str, step: Callable[[], None]) -> None:
    """Takes a step, and tells how long it took."""
    began = time.monotonic()
    step()
    print(f"image: {what} ({time.monotonic() - began:.0f} s)", flush=True)


def main() -> None:
    """Builds it, starts it, and tells how large it is."""
    require(os.geteuid() == 0, "only root may build it")
    with TemporaryDirectory(prefix="steadyline-image-", dir="/var/tmp") as folder:
        yard = Yard(Path(folder))
        told("a base is made", yard.make_base)
        told("it is built", yard.build)
        image = yard.unpack()
        told("it has what it needs, and no more", lambda: look_inside(image))
        told("it starts, is healthy, and stops", lambda: try_out(image))
        print(f"image: {image.size_mb()} MB on top of its base", flush=True)


if __name__ == "__main__":
    main()
