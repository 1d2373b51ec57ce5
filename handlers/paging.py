"""Long lists in pages, round and round: after the last page comes the first."""

from collections.abc import Mapping, Sequence

from bot.core.messages import Value

PAGE = 5  # entries that fit on a card of every channel
MORE = "more"  # the button to the next page


def paged(
    name: str,
    entries: Sequence[Mapping[str, Value]],
    facts: Mapping[str, Value],
    beside: Sequence[str],
) -> dict[str, Value]:
    """Gives the facts of one page of a list: `<name>_list`, and `<name>_buttons` with a button for
    each entry and for what there is `beside`, MORE only where there are more. `<name>_move` says
    which page is wanted."""
    pages = max(1, -(-len(entries) // PAGE))
    moves = {"first": 0, "more": int(facts.get(f"{name}_page") or 0) + 1}
    page = moves.get(str(facts.get(f"{name}_move")), int(facts.get(f"{name}_page") or 0)) % pages
    shown = list(entries[page * PAGE : (page + 1) * PAGE])
    others = (each for each in beside if each != MORE or pages > 1)
    return {
        f"{name}_list": shown or None,
        f"{name}_buttons": [*shown, *({"id": each} for each in others)],
        f"{name}_page": page,
        f"{name}_move": None,
    }
