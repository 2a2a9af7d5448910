"""Small YAML in articles: scalars stay text, and nothing is expanded. The facts files' own reader does the work."""

from __future__ import annotations

from dataclasses import dataclass

from pytest_factcheck.articles.errors import ArticleError
from pytest_factcheck.articles.wishes import Value
from pytest_factcheck.facts.mistakes import FactsError, Mistake
from pytest_factcheck.facts.nodes import Collector, Document, Mapping, Node, Scalar, Sequence
from pytest_factcheck.facts.yaml_source import parse


@dataclass(frozen=True, slots=True)
class Entry:
    """The value of a key, and where it stands in the YAML text; both numbers are 1-based."""

    value: Value
    line: int
    column: int


def entries(text: str, line: int, what: str) -> dict[str, Entry] | None:
    """The entries of a map, None where the text is valid but no map. ``line`` is the file's line on which it begins.

    An ArticleError where it is not valid.
    """
    found = Collector()
    try:
        root = parse(Document("", text), found)
    except FactsError as error:
        raise _error(error.mistakes[0], line, what) from None
    if not isinstance(root, Mapping):
        return None
    if found.mistakes:
        raise _error(found.mistakes[0], line, what)
    return {key: Entry(_value(node), node.line, node.column) for key, (_, node) in root.entries.items()}


def _error(mistake: Mistake, line: int, what: str) -> ArticleError:
    place = mistake.place
    return ArticleError(f"{what}: {mistake.message}", line=line + place.line - 1, column=place.column)


def _value(node: Node) -> Value:
    if isinstance(node, Mapping):
        return {key: _value(value) for key, (_, value) in node.entries.items()}
    if isinstance(node, Sequence):
        return [_value(item) for item in node.items]
    return node.text if isinstance(node, Scalar) else ""
