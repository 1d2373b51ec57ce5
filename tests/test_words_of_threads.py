"""Several threads need the same sentences first: all of them go on with the same ones."""

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from bot.core.words import Words


def test_sentences_that_two_threads_make_at_once_are_kept_once() -> None:
    """What is remembered of a sentence hangs on the very object, which nobody may replace."""
    meanwhile: list[FluentBundle] = []

    def source(language: str, file: str) -> ast.Resource | None:
        if not meanwhile:  # while one is at it, another comes, and is quicker
            meanwhile.append(FluentBundle([]))
            meanwhile[0] = words._bundle(file, language, "en")
        return FluentParser().parse("greeting = Good day, { $name }.")

    words = Words(source, {})
    assert words._bundle("common", "en", "en") is meanwhile[0]
    assert words.find("common", "en", "greeting", {"name": "Ann"}) == "Good day, Ann."
