"""What a parsed Fluent sentence can read like, and what it refers to."""

from collections.abc import Callable, Iterator

from fluent.syntax import ast

SAMPLE = "000000"  # a placeholder counts as one word, six characters
Fill = Callable[[str], str]
Size = Callable[[str], int]


def sample(placeholder: str) -> str:
    """Gives what stands for any placeholder when a sentence is measured."""
    return SAMPLE


def longest(node: object, size: Size, fill: Fill) -> str:
    """Gives the longest text of a sentence: in each selector the variant of the greatest size."""
    match node:
        case ast.Pattern():
            return "".join(longest(each, size, fill) for each in node.elements)
        case ast.Placeable():
            return longest(node.expression, size, fill)
        case ast.SelectExpression():
            return max((longest(each.value, size, fill) for each in node.variants), key=size)
    return _plain(node, fill)


def readings(node: object) -> list[str]:
    """Gives texts in which every variant of a sentence is read at least once."""
    match node:
        case ast.Pattern():
            parts = [readings(each) for each in node.elements]
            turns = range(max(map(len, parts), default=0))
            return ["".join(part[turn % len(part)] for part in parts) for turn in turns]
        case ast.Placeable():
            return readings(node.expression)
        case ast.SelectExpression():
            return [text for each in node.variants for text in readings(each.value)]
    return [_plain(node, sample)]


def _plain(node: object, fill: Fill) -> str:
    match node:
        case ast.TextElement():
            return str(node.value)
        case ast.StringLiteral():
            return str(node.parse()["value"])
        case ast.VariableReference():
            return fill(node.id.name)
    return SAMPLE


def nodes(pattern: object) -> Iterator[ast.BaseNode]:
    """Gives every node of a parsed sentence, outermost first."""
    match pattern:
        case list():
            for each in pattern:
                yield from nodes(each)
        case ast.BaseNode():
            yield pattern
            for name, child in vars(pattern).items():
                if name != "span":
                    yield from nodes(child)


def shown(pattern: object) -> Iterator[str]:
    """Gives the placeholders whose value stands in the sentence, selectors left out."""
    match pattern:
        case list():
            for each in pattern:
                yield from shown(each)
        case ast.SelectExpression():
            yield from shown(pattern.variants)
        case ast.VariableReference():
            yield pattern.id.name
        case ast.BaseNode():
            yield from shown(list(vars(pattern).values()))


def used(pattern: object) -> Iterator[str]:
    """Gives every placeholder of a sentence, in selectors too."""
    yield from (each.id.name for each in nodes(pattern) if isinstance(each, ast.VariableReference))


def references(pattern: object) -> Iterator[str]:
    """Gives every message and term that a sentence refers to."""
    for each in nodes(pattern):
        match each:
            case ast.MessageReference():
                yield str(each.id.name)
            case ast.TermReference():
                yield f"-{each.id.name}"
