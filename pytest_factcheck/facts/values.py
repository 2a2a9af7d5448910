"""Nodes to values. What the schema has already refused yields the default here, without a second mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pytest_factcheck.facts.dates import partial_date
from pytest_factcheck.facts.merge import Raw
from pytest_factcheck.facts.model import PartialDate
from pytest_factcheck.facts.nodes import Collector, Mapping, Node, Scalar
from pytest_factcheck.facts.nodes import Sequence as NodeList
from pytest_factcheck.facts.visible import shown

_YES = frozenset({"true", "yes"})
_NUMBER = re.compile("[0-9]{1,15}")


class Fields:
    """The values of a fact or of one row, by key."""

    __slots__ = ("_values", "found", "node")

    def __init__(self, node: Node, values: dict[str, tuple[Node, ...]], found: Collector) -> None:
        self.node = node
        """The key of the fact, or the row."""
        self._values = values
        self.found = found

    @classmethod
    def of_fact(cls, raw: Raw, found: Collector) -> Fields:
        """The values of a fact."""
        return cls(raw.key, raw.values, found)

    @classmethod
    def of_row(cls, row: Mapping, found: Collector) -> Fields:
        """The values of a row of a list."""
        return cls(row, {key: (value,) for key, (_, value) in row.entries.items()}, found)

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def nodes(self, key: str) -> tuple[Node, ...]:
        """What stands under a key: nothing, one node, or more where an including file adds."""
        return self._values.get(key, ())

    def scalar(self, key: str) -> Scalar | None:
        """The text under a key, as a node."""
        nodes = self._values.get(key)
        return nodes[-1] if nodes and isinstance(nodes[-1], Scalar) and nodes[-1].text else None

    def text(self, key: str) -> str | None:
        """The text under a key, with single spaces."""
        node = self.scalar(key)
        return clean(node.text) if node else None

    def flag(self, key: str) -> bool:
        """Whether true or yes stands under a key."""
        node = self.scalar(key)
        return node is not None and node.text.casefold() in _YES

    def number(self, key: str) -> int | None:
        """The whole number under a key."""
        node = self.scalar(key)
        return int(node.text) if node and _NUMBER.fullmatch(node.text) else None

    def date(self, key: str) -> PartialDate | None:
        """The date under a key."""
        node = self.scalar(key)
        return partial_date(node.text) if node else None

    def texts(self, key: str) -> tuple[str, ...]:
        """The list under a key, or the one text as a list; repetitions dropped."""
        written = (self.name(item) for node in self.nodes(key) for item in items(node))
        return tuple(dict.fromkeys(text for text in written if text))

    def rows(self, key: str) -> Iterator[Fields]:
        """The rows of the list under a key."""
        for node in self.nodes(key):
            yield from (Fields.of_row(item, self.found) for item in items(node) if isinstance(item, Mapping))

    def name(self, node: Node) -> str:
        """The text of an item of a list of names; one that runs over lines is a mistake, for its dashes are missing."""
        if not isinstance(node, Scalar):
            return ""
        if node.wrapped:
            self.found.at(
                node, f"{shown(node.text)} runs over several lines; put '- ' before each item, or quotes around it"
            )
        return clean(node.text)


def items(node: Node) -> Sequence[Node]:
    """The items of a list, or the node itself as the only one."""
    return node.items if isinstance(node, NodeList) else (node,)


def clean(text: str) -> str:
    """A text with single spaces, none around it."""
    return " ".join(text.split())
