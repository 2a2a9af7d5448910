"""Plain text to paragraphs.

Two habits look alike: text wrapped at some width, where only a blank line parts paragraphs, and text from the web with
each paragraph in a line of its own. Wrapped text breaks its lines in the middle of sentences, the other never does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from pytest_factcheck.articles.pieces import Block, Parsed, Piece, outside

_LINE = re.compile(r"[^\r\n]+")
_BULLET = re.compile(r"\s*[•‣◦▪●∙·▸▶►›*+-]\s+")
_SENTENCE_END = tuple(".!?…:;\"”»'’)")
_WIDEST_WRAP = 120
"""Lines that are longer as a rule were not wrapped by anybody."""
_SHORTEST_WRAP = 40
_OFTEN = 0.25
"""Share of line breaks within sentences from which a text is wrapped; the rest of them part sentences by chance."""


_Lines = list[re.Match[str]]
"""Lines without a blank line between them."""


def parse(source: str, start: int, comments: Sequence[Piece]) -> Parsed:
    """The paragraphs of a plain text from ``start`` on, without the comments."""
    groups = list(_groups(source, start))
    wrapped = _is_wrapped(groups)
    parts = (part for group in groups for part in (_items(group) if wrapped else ([line] for line in group)))
    return Parsed([outside(_block(source, lines), comments) for lines in parts])


def _groups(source: str, start: int) -> Iterator[_Lines]:
    group: _Lines = []
    for line in _LINE.finditer(source, start):
        if line[0].isspace() or (group and source[group[-1].end() : line.start()] not in {"\n", "\r\n", "\r"}):
            if group:
                yield group
            group = []
        if not line[0].isspace():
            group.append(line)
    if group:
        yield group


def _is_wrapped(groups: Sequence[_Lines]) -> bool:
    lengths = [line.end() - line.start() for group in groups for line in group]
    if len(lengths) == len(groups) or median(lengths) > _WIDEST_WRAP:
        return False
    width = min(max(lengths), _WIDEST_WRAP)
    breaks = [
        _within_sentence(line[0].rstrip(), after[0].lstrip(), width)
        for group in groups
        for line, after in pairwise(group)
        if not _BULLET.match(after[0])
    ]
    return bool(breaks) and sum(breaks) >= _OFTEN * len(breaks)


def _within_sentence(line: str, after: str, width: int) -> bool:
    """Whether a line end stands within a sentence: it goes on in lower case, or the next word had no room left."""
    if after[:1].islower():
        return True
    had_no_room = len(line) + 1 + len(after.split(None, 1)[0]) > width
    return had_no_room and len(line) >= _SHORTEST_WRAP and not line.endswith(_SENTENCE_END)


def _items(group: _Lines) -> Iterator[_Lines]:
    """The lines of wrapped paragraphs; each bullet begins one."""
    lines: _Lines = []
    for line in group:
        if lines and _BULLET.match(line[0]):
            yield lines
            lines = []
        lines.append(line)
    yield lines


def _block(source: str, lines: _Lines) -> Block:
    first, last = lines[0], lines[-1]
    bullet = _BULLET.match(source, first.start(), first.end())
    start = bullet.end() if bullet else first.start()
    return Block([Piece(start, last.end())], item=bullet is not None)
