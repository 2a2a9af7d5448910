"""A facts file as a tree in which every value is still text and knows where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pytest_factcheck.facts.mistakes import Mistake
from pytest_factcheck.facts.model import Place

_LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")  # what YAML 1.1 counts as one


@dataclass(slots=True, eq=False)
class Document:
    """The decoded text of one file, under the name that users know it by."""

    name: str
    text: str
    _lines: list[str] | None = field(default=None, repr=False)

    def line(self, number: int) -> str:
        """A line by its 1-based number, without its break; empty where there is none."""
        if self._lines is None:
            self._lines = _LINE_BREAK.split(self.text)
        return self._lines[number - 1] if 0 < number <= len(self._lines) else ""

    def mistake(self, line: int, column: int, message: str) -> Mistake:
        """A mistake at this place, both numbers 1-based."""
        return Mistake(Place(self.name, line, column), message, self.line(line))


@dataclass(slots=True, eq=False)
class Node:
    """Any value; line and column are 1-based."""

    document: Document
    line: int
    column: int

    @property
    def place(self) -> Place:
        """Where it stands."""
        return Place(self.document.name, self.line, self.column)


@dataclass(slots=True, eq=False)
class Scalar(Node):
    """A text, quoted or not."""

    text: str
    quoted: bool = False
    last_line: int = 0

    @property
    def missing(self) -> bool:
        """Whether nothing was written at all."""
        return not self.text and not self.quoted

    @property
    def wrapped(self) -> bool:
        """Whether it runs over lines without a quote or a block sign: often a list without its dashes."""
        return not self.quoted and self.last_line > self.line


@dataclass(slots=True, eq=False)
class Sequence(Node):
    """A list."""

    items: list[Node]


@dataclass(slots=True, eq=False)
class Mapping(Node):
    """A map; each key with the node it was written as, in the file's order."""

    entries: dict[str, tuple[Scalar, Node]]


@dataclass(slots=True)
class Collector:
    """The mistakes found so far."""

    mistakes: list[Mistake] = field(default_factory=list)

    def at(self, node: Node, message: str) -> None:
        """Note a mistake at a node."""
        self.mistakes.append(node.document.mistake(node.line, node.column, message))


def same(one: Node, other: Node) -> bool:
    """Whether two nodes say the same, wherever they stand."""
    if isinstance(one, Scalar) and isinstance(other, Scalar):
        return one.text == other.text
    if isinstance(one, Sequence) and isinstance(other, Sequence):
        return len(one.items) == len(other.items) and all(map(same, one.items, other.items))
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.entries.keys() == other.entries.keys() and all(
            same(value, other.entries[key][1]) for key, (_, value) in one.entries.items()
        )
    return False
