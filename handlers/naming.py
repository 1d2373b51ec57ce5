"""Words of tactics as facts: named here, and looked up in the reader's language when shown."""

from bot.core.messages import Value


def of_tactic(message: str, *ids: str) -> Value:
    """Names one message of the words files of tactics."""
    return {"words": [f"tactics/{id}:{message}" for id in ids]}
