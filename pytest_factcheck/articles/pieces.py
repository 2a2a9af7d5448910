"""What the parsers of the formats hand on: which runs of the source are text, and which of them belong together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from pytest_factcheck.articles.model import Field, StatedDate, Zone


class Piece(NamedTuple):
    """A run of the source; ``text`` stands in its place where it is not None."""

    start: int
    end: int
    text: str | None = None


@dataclass(slots=True)
class Block:
    """A paragraph to be."""

    pieces: list[Piece] = field(default_factory=list)
    zone: Zone | None = None
    """What the markup says that it is; None: it does not say."""
    item: bool = False
    """Whether it is an item of a list."""
    source: Field = "text"
    apart: bool = False
    """Whether it is a title that stands beside the text; an article of nothing else has no text."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a parser found in a source."""

    blocks: Sequence[Block]
    title: str | None = None
    """Where it is told but is no part of what is read."""
    dates: tuple[StatedDate, ...] = ()
    lang: str | None = None
    has_headings: bool = False
    """Whether its markup marks headings; then no other line is one."""


def without(pieces: Iterable[Piece], edits: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces with the edits in place of what they cover; both in order, edits do not overlap each other.

    An edit without text takes its run out.
    """
    waiting = iter(edits)
    edit = next(waiting, None)
    for piece in pieces:
        at = piece.start
        while edit and edit.start < piece.end:
            if edit.start > at:
                yield Piece(at, edit.start)
            if edit.text and edit.start >= piece.start:
                yield edit
            at = max(at, edit.end)
            if edit.end > piece.end:
                break
            edit = next(waiting, None)
        if at < piece.end:
            yield Piece(at, piece.end)


def outside(block: Block, edits: Sequence[Piece]) -> Block:
    """The block with the edits that lie in it made; ``edits`` are in order."""
    if not edits or not block.pieces:
        return block
    first = bisect_right(edits, block.pieces[0].start, key=lambda edit: edit.end)
    last = bisect_left(edits, block.pieces[-1].end, lo=first, key=lambda edit: edit.start)
    if first < last:
        block.pieces = list(without(block.pieces, edits[first:last]))
    return block
