"""The source of an article to its readable text, with the way back.

Runs of white space become one space; soft hyphens, zero-width characters and bidi marks go; letters are composed.
Quotes and dashes stay as they are. Clean runs, the bulk of any text, are recognised by C code and taken as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pytest_factcheck.articles.compose import Run, compose
from pytest_factcheck.articles.model import Segment
from pytest_factcheck.articles.pieces import Block, Piece

BREAK = "\n\n"
"""What parts the paragraphs of a readable text."""

_GONE = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
)
_NOT_PLAIN = re.compile(rf"[^\S ][\s{_GONE}]*+|[{_GONE}]++(?:\s[\s{_GONE}]*+)?| [\s{_GONE}]++")
_SPACE = re.compile(r"\s")
_SPACES = dict.fromkeys(map(ord, "\t\n\x0b\x0c\r"), " ")


@dataclass(frozen=True, slots=True)
class Readable:
    """The text, its segments, and each block that left something to read, with its place there."""

    text: str
    segments: tuple[Segment, ...]
    blocks: tuple[tuple[int, int, Block], ...]


def build(sources: Mapping[str, str], blocks: Iterable[Block]) -> Readable:
    """The readable text of the blocks, one paragraph for each that is not empty."""
    texts: list[str] = []
    segments: list[Segment] = []
    kept: list[tuple[int, int, Block]] = []
    at = 0
    for block in blocks:
        text, runs = clean(sources[block.source], block.pieces)
        if not text:
            continue
        segments += (Segment(at + start, n, source, m, block.source) for start, n, source, m in runs)
        kept.append((at, at + len(text), block))
        texts.append(text)
        at += len(text) + len(BREAK)
    return Readable(BREAK.join(texts), tuple(segments), tuple(kept))


def clean(source: str, pieces: Iterable[Piece]) -> tuple[str, list[Run]]:
    """The readable text of one paragraph, and the runs of the source that it was made from."""
    texts: list[str] = []
    runs: list[Run] = []
    size = 0
    space: tuple[int, int] | None = None
    for text, start, end in _bits(source, pieces):
        if text == " ":
            space = space or (start, end)
            continue
        if space and size:
            texts.append(" ")
            _note(runs, size, 1, space[0], space[1] - space[0])
            size += 1
        space = None
        texts.append(text)
        _note(runs, size, len(text), start, end - start)
        size += len(text)
    return compose("".join(texts), runs)


def _note(runs: list[Run], at: int, length: int, start: int, source_length: int) -> None:
    """Add a run; it goes on with the one before where both stand for the source character by character."""
    if runs and length == source_length:
        begin, before, source, source_before = runs[-1]
        if before == source_before and source + before == start:
            runs[-1] = (begin, before + length, source, before + length)
            return
    runs.append((at, length, start, source_length))


def _bits(source: str, pieces: Iterable[Piece]) -> Iterator[tuple[str, int, int]]:
    """Text without white space at its ends, and single spaces, each with its run of the source."""
    for start, end, given in pieces:
        if given is None:
            yield from _plain(source[start:end], start)
        else:
            yield from _given(given, start, end)


def _plain(text: str, start: int) -> Iterator[tuple[str, int, int]]:
    if text.isascii():
        text = text.translate(_SPACES)
    if text.isprintable() and "  " not in text:
        yield from _edges(text, start)
        return
    at = 0
    for found in _NOT_PLAIN.finditer(text):
        if found.start() > at:
            yield from _edges(text[at : found.start()], start + at)
        at = found.end()
        if _SPACE.search(text, found.start(), at):
            yield " ", start + found.start(), start + at
    if at < len(text):
        yield from _edges(text[at:], start + at)


def _edges(text: str, start: int) -> Iterator[tuple[str, int, int]]:
    """A text whose only white space are single spaces, those at its ends apart."""
    inner = text.strip(" ")
    if text[0:1] == " ":
        yield " ", start, start + 1
        start += 1
    if inner:
        yield inner, start, start + len(inner)
        if text[-1] == " ":
            yield " ", start + len(inner), start + len(inner) + 1


def _given(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """A replacement: the whole of it stands for the whole of its run."""
    shorn = _NOT_PLAIN.sub(lambda found: " " if _SPACE.search(found[0]) else "", text)
    inner = shorn.strip(" ")
    if shorn[0:1] == " ":
        yield " ", start, end
    if inner:
        yield inner, start, end
        if shorn[-1] == " ":
            yield " ", start, end
