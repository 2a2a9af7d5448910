"""Lines and columns of a source text, as editors count them."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

_LINE_END = re.compile(r"\r\n|\r|\n")


@lru_cache(maxsize=8)
def _starts(source: str) -> list[int]:
    return [0, *(end.end() for end in _LINE_END.finditer(source))]


def line_and_column(source: str, offset: int) -> tuple[int, int]:
    """The 1-based line and column at which the character at ``offset`` stands."""
    starts = _starts(source)
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1
