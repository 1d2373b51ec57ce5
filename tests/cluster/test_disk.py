"""The disk that the faults break: it is whole again after its repair, whoever looks on."""

import os
import subprocess
from pathlib import Path

import pytest

from chaos.disk import Disk, possible


@pytest.mark.skipif(not possible(), reason="takes root and a loop device")
def test_a_repaired_disk_can_be_written_though_a_container_keeps_the_broken_one(
    tmp_path: Path,
) -> None:
    disk = Disk(tmp_path / "image", tmp_path / "disk", mib=16)
    disk.make()
    (disk.folder / "old").write_text("kept")
    os.sync()
    aside = ("unshare", "--mount", "--propagation", "private", "sh", "-c", "echo; exec sleep 60")
    with subprocess.Popen(aside, stdout=subprocess.PIPE) as container:
        try:
            assert container.stdout and container.stdout.readline()
            disk.corrupt()
            with pytest.raises(OSError, match="Read-only"):
                (disk.folder / "new").touch()
            disk.repair()
            (disk.folder / "new").touch()
            assert (disk.folder / "old").read_text() == "kept"
        finally:
            container.kill()
            disk.close()
