"""Runs of Markdown that nobody reads: comments, scripts, short codes of site generators, MDX expressions."""

from __future__ import annotations

import re

from pytest_factcheck.articles.pieces import Piece

_OPENING = re.compile(r"<!--|<(?P<tag>script|style|template|svg)\b|\{\{[<%]?|\{%|\{/\*", re.IGNORECASE)
_CLOSING = {"<!--": "-->", "{{<": ">}}", "{{%": "%}}", "{{": "}}", "{%": "%}", "{/*": "*/}"}
_LONGEST_CODE = 2000
"""Characters of a short code; two braces further apart have nothing to do with each other."""


class _Next:
    """Where signs stand next. Each is looked for once: one that is not found is not looked for again."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at: dict[str, int] = {}

    def __call__(self, sign: str, after: int) -> int:
        known = self._at.get(sign, after - 1)
        if 0 <= known < after or (sign not in self._at):
            self._at[sign] = known = self._source.find(sign, after)
        return known


def holes(source: str, start: int) -> list[Piece]:
    """The runs from ``start`` on, in order."""
    found: list[Piece] = []
    find = _Next(source)
    lowered: _Next | None = None
    at = start
    while opening := _OPENING.search(source, at):
        at = opening.end()
        if opening["tag"]:
            lowered = lowered or _Next(source.lower() if len(source.lower()) == len(source) else source)
            closing = f"</{opening['tag'].lower()}>"
            end = lowered(closing, at)
        else:
            closing = _CLOSING[opening[0]]
            end = find(closing, at)
        is_code = opening[0].startswith("{")
        if end >= 0 and not (is_code and end - at > _LONGEST_CODE):
            at = end + len(closing)
            found.append(Piece(opening.start(), at))
    return found
