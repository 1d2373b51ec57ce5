"""A real nginx before the replicas, with the file that operators are given."""

import asyncio
import os
import re
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.serving.process import ROOT, SOON_S

PROGRAM = shutil.which("nginx") or "/usr/sbin/nginx"  # not in everybody's path
GIVEN = ROOT / "deploy/nginx.conf"
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


@asynccontextmanager
async def nginx(folder: Path, port: int, replicas: Sequence[int]) -> AsyncIterator[str]:
    """Runs nginx on a port before replicas on theirs; gives its address."""
    conf = folder / "nginx.conf"
    conf.write_text(_whole(folder, site(GIVEN.read_text(), port, replicas)))
    process = await asyncio.create_subprocess_exec(
        *(PROGRAM, "-p", str(folder), "-c", str(conf), "-e", str(folder / "nginx.log")),
        *("-g", "daemon off;"),
    )
    try:
        await asyncio.wait_for(_listens(port), SOON_S)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        await process.wait()


def site(given: str, port: int, replicas: Sequence[int]) -> str:
    """Puts our own addresses into the file, and leaves out its certificate."""
    servers = "".join(
        f"    server 127.0.0.1:{each} max_fails=1 fail_timeout=1s;\n" for each in replicas
    )
    changes = {
        r"(?m)(^    server 10\..*\n)+": (servers, 2),
        r"listen 443 ssl;": (f"listen 127.0.0.1:{port};", 1),
        r"(?m)^    ssl_.*\n": ("", 2),
    }
    for pattern, (text, times) in changes.items():
        given, found = re.subn(pattern, text, given)
        if found != times:
            raise ValueError(f"{GIVEN.name} has changed: {pattern}")
    return given


def _whole(folder: Path, site: str) -> str:
    own = "user root;\n" if os.geteuid() == 0 else ""  # it may read the folder
    paths = "\n".join(f"{each}_temp_path {folder}/{each};" for each in TEMPORARY)
    return (
        f"{own}pid {folder}/nginx.pid;\nerror_log {folder}/nginx.log;\nworker_processes 1;\n"
        f"events {{}}\nhttp {{\n{paths}\nadd_header X-Served-By $upstream_addr;\n{site}\n}}\n"
    )


async def _listens(port: int) -> None:
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            writer.close()
            return
