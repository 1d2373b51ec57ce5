"""What an author is told about a mistake: a value, so that it can be listed, sorted and tested."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Complaint:
    """One mistake in the content: a stable code, where it is, and a clear sentence."""

    code: str
    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.code} {self.message}"
