"""Asks whether a locked dependency has a known weakness; where nobody can be asked, says only that.

pip-audit lives in an environment of its own: the product and its lock know nothing of it.
"""

import json
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
OWN = ROOT / ".venv" / "audit"
ASK = (
    "--requirement",
    "requirements.lock",
    "--require-hashes",
    "--disable-pip",
    "--format",
    "json",
)
TOO_LONG_S = 600


def main() -> int:
    """Prints every known weakness; 1 where there is one, 0 also where nobody could be asked."""
    try:
        told = _asked(_tool())
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        print(f"audit: nobody could be asked from here ({type(error).__name__}); nothing is known.")
        return 0
    weak = [(each, fault) for each in told["dependencies"] for fault in each.get("vulns", ())]
    for each, fault in weak:
        better = ", ".join(fault["fix_versions"]) or "no version yet"
        print(f"{each['name']} {each['version']}: {fault['id']}, mended in {better}")
    print(f"audit: {len(told['dependencies'])} dependencies, known weaknesses: {len(weak)}")
    return 1 if weak else 0


def _tool() -> Path:
    """Installs pip-audit where it is not yet."""
    tool = OWN / "bin" / "pip-audit"
    if not tool.exists():
        venv.create(OWN, with_pip=True)
        install = [str(OWN / "bin" / "python"), "-m", "pip", "install", "--quiet", "pip-audit"]
        subprocess.run(install, check=True, capture_output=True, timeout=TOO_LONG_S)
    return tool


def _asked(tool: Path) -> dict[str, list[dict[str, Any]]]:
    done = subprocess.run(
        [str(tool), *ASK], cwd=ROOT, capture_output=True, text=True, timeout=TOO_LONG_S, check=False
    )
    found: dict[str, list[dict[str, Any]]] = json.loads(done.stdout)  # empty, had it no answer
    return found


if __name__ == "__main__":
    sys.exit(main())
