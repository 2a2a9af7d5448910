"""YAML text to nodes, in one pass over the parser's events.

PyYAML's own composing would resolve ``no`` to False and ``12:30`` to 750, expand aliases, and overflow the C stack on
100,000 brackets. Events do none of that: every scalar stays the text that was written, and a file that nests deeper
than people write is refused before anything is built from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Never

import yaml

from pytest_factcheck.facts.mistakes import FactsError
from pytest_factcheck.facts.nodes import Collector, Document, Mapping, Node, Scalar, Sequence
from pytest_factcheck.facts.syntax import explain
from pytest_factcheck.facts.visible import shown

MAX_DEPTH = 40

_PARSER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def parse(document: Document, found: Collector) -> Node | None:
    """The root node, None for an empty document; keys that stand twice are noted.

    Raises FactsError with the one mistake after which the file cannot be read on.
    """
    try:
        return _Tree(document, found).root()
    except yaml.MarkedYAMLError as error:
        raise FactsError((explain(error, document),)) from None
    except yaml.YAMLError as error:
        raise FactsError((document.mistake(1, 1, f"cannot be read as YAML: {shown(str(error))}"),)) from None


class _Tree:
    def __init__(self, document: Document, found: Collector) -> None:
        self._document = document
        self._found = found
        self._events: Iterator[Any] = iter(yaml.parse(document.text, Loader=_PARSER))
        self._depth = 0

    def root(self) -> Node | None:
        next(self._events)  # start of the stream
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return None
        node = self._node(next(self._events))
        next(self._events)  # end of the document
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            self._refuse(after, "a second document begins here ('---'); a facts file is one document")
        return node

    def _node(self, event: Any) -> Node:
        kind = type(event)
        if kind is yaml.AliasEvent or event.anchor is not None or event.tag is not None:
            self._refuse(event, _forbidden(event))
        if kind is yaml.ScalarEvent:
            return self._scalar(event)
        self._depth += 1
        if self._depth > MAX_DEPTH:
            self._refuse(event, f"lists and maps stand more than {MAX_DEPTH} deep in each other")
        node = self._sequence(event) if kind is yaml.SequenceStartEvent else self._mapping(event)
        self._depth -= 1
        return node

    def _scalar(self, event: Any) -> Scalar:
        start = event.start_mark
        text, style = event.value, event.style
        if style == '"' and _CONTROL.search(text):
            self._refuse(event, "an escape in this text stands for a control character")
        return Scalar(self._document, start.line + 1, start.column + 1, text, bool(style), event.end_mark.line + 1)

    def _sequence(self, event: Any) -> Sequence:
        items = []
        while type(item := next(self._events)) is not yaml.SequenceEndEvent:
            items.append(self._node(item))
        start = event.start_mark
        return Sequence(self._document, start.line + 1, start.column + 1, items)

    def _mapping(self, event: Any) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while type(opening := next(self._events)) is not yaml.MappingEndEvent:
            if type(opening) is not yaml.ScalarEvent:
                self._refuse(opening, "a key must be a plain text; put quotes around one that begins with [, {, * or &")
            key = self._node(opening)
            value = self._node(next(self._events))
            assert isinstance(key, Scalar)  # noqa: S101  (for the type checker: a scalar event was read)
            self._enter(entries, key, value)
        start = event.start_mark
        return Mapping(self._document, start.line + 1, start.column + 1, entries)

    def _enter(self, entries: dict[str, tuple[Scalar, Node]], key: Scalar, value: Node) -> None:
        if key.text == "<<" and not key.quoted:
            self._found.at(key, "'<<' (a YAML merge key) is not used in facts files; use include")
        elif key.text in entries:
            first = entries[key.text][0]
            self._found.at(key, f"{shown(key.text)} stands here a second time, first in line {first.line}")
        else:
            entries[key.text] = (key, value)

    def _refuse(self, event: Any, message: str) -> Never:
        mark = event.start_mark
        raise FactsError((self._document.mistake(mark.line + 1, mark.column + 1, message),))


def _forbidden(event: Any) -> str:
    if isinstance(event, yaml.AliasEvent):
        return f"'*' begins a YAML alias, which facts files do not use; put quotes around a text: \"*{event.anchor}\""
    if event.anchor is not None:
        return f"'&' begins a YAML anchor, which facts files do not use; put quotes around a text: \"&{event.anchor}\""
    tag = event.tag.replace("tag:yaml.org,2002:", "!!")
    return f"{shown(tag)} is a YAML tag, which facts files do not use; put quotes around a text that begins with '!'"
