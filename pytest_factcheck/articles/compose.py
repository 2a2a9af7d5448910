"""Letters and their combining marks become one character (NFC), and keep their place in the source."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

Run = tuple[int, int, int, int]
"""Start and length in the readable text, start and length in the source; see :class:`Segment`."""

_NEAR_FOREIGN = re.compile(r".?[^\x00-\x7f]+", re.DOTALL)
_LONGEST = 30
"""Characters of one cluster; no script needs more, and sorting long runs of marks takes quadratic time."""
_JAMO = range(0x1160, 0x1200)


def compose(text: str, runs: list[Run]) -> tuple[str, list[Run]]:
    """The text in NFC; a run of the source stands for each character that was composed of several."""
    if unicodedata.is_normalized("NFC", text):
        return text, runs
    places = list(_places(runs))
    composed: list[str] = []
    moved: list[tuple[int, int]] = []
    at = 0
    for start, end, new in _changes(text):
        composed += (text[at:start], new)
        moved += places[at:start]
        moved += [(places[start][0], max(place[1] for place in places[start:end]))] * len(new)
        at = end
    return "".join([*composed, text[at:]]), _runs([*moved, *places[at:]])


def _places(runs: Iterable[Run]) -> Iterator[tuple[int, int]]:
    """The source of each character."""
    for _, length, start, source_length in runs:
        if length == source_length:
            yield from ((start + i, start + i + 1) for i in range(length))
        else:
            yield from [(start, start + source_length)] * length


def _runs(places: list[tuple[int, int]]) -> list[Run]:
    """The places again as runs: neighbours of one character each, or several characters of one place."""
    runs: list[Run] = []
    for at, (start, end) in enumerate(places):
        if runs:
            begin, length, source, source_length = runs[-1]
            plain = length == source_length
            if plain and end == start + 1 == source + source_length + 1:
                runs[-1] = (begin, length + 1, source, source_length + 1)
                continue
            if end - start > 1 and places[at - 1] == (start, end) and length + 1 != source_length:
                runs[-1] = (begin, length + 1, source, source_length)
                continue
        runs.append((at, 1, start, end - start))
    return runs


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _NEAR_FOREIGN.finditer(text):
        for start, end in _clusters(text, found.start(), found.end()):
            cluster = text[start:end]
            new = unicodedata.normalize("NFC", cluster)
            if new != cluster:
                yield start, end, new


def _clusters(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for at in range(start + 1, end):
        if at - begin >= _LONGEST or not _joins(text[at]):
            yield begin, at
            begin = at
    yield begin, end


def _joins(char: str) -> bool:
    """Whether a character may melt with the one before it."""
    return unicodedata.category(char) in {"Mn", "Mc"} or ord(char) in _JAMO
