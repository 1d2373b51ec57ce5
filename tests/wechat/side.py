"""WeChat's side by an implementation of somebody else's, in a process of its own."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from tests.wechat.phone import AES_KEY, APP_ID, TOKEN

LIBRARIES = ("wechat-crypto", "@wecom/crypto")


@dataclass
class NodeSide:
    """Signs and seals by one of the libraries."""

    library: str
    asks: IO[str]
    answers: IO[str]
    app_id: str = APP_ID
    token: str = TOKEN

    def sign(self, timestamp: str, nonce: str, sealed: str) -> str:
        """Signs."""
        return str(self._call("sign", timestamp, nonce, sealed))

    def seal(self, text: str) -> str:
        """Seals."""
        return str(self._call("seal", text))

    def open(self, sealed: str) -> str:
        """Opens what must be for this account."""
        found = self._call("open", sealed)
        assert found["id"] == self.app_id
        return str(found["message"])

    def _call(self, call: str, *given: str) -> Any:
        account = {"token": self.token, "key": AES_KEY, "id": self.app_id}
        ask = {"side": self.library, "account": account, "call": call, "given": given}
        self.asks.write(json.dumps(ask) + "\n")
        self.asks.flush()
        return json.loads(self.answers.readline())


@contextmanager
def node_side(folder: Path, library: str) -> Iterator[NodeSide]:
    """Runs the libraries, installed in a folder, until the end."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    command = ["node", "--no-deprecation", "side.js"]
    with subprocess.Popen(command, cwd=folder, text=True, encoding="utf-8", **pipes) as process:  # type: ignore[call-overload]
        yield NodeSide(library, process.stdin, process.stdout)
        process.stdin.close()
