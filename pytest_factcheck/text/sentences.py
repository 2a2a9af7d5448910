"""Where sentences begin and end.

A full stop ends a sentence unless it belongs to an abbreviation of the language, to an initial, or to a number, or
unless the next word begins in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pytest_factcheck import languages

_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘„«(\[¿¡]*[\w])|[!?…]+[\"'”’»)\]]+\s+|\n+")
_LAST_WORD = re.compile(r"[\w.]*\w\.?$")


@cache
def _abbreviations() -> frozenset[str]:
    listed = (languages.load(code).get("sentences", {}).get("abbreviations", ()) for code in languages.codes())
    return frozenset(word.rstrip(".").lower() for words in listed for word in words)


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Offsets of the sentences of the paragraph ``text[start:end]``."""
    begun = start
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, begun, stop):
            yield begun, stop.start() + len(stop.group().rstrip())
            begun = stop.end()
    if text[begun:end].strip():
        yield begun, end


def _ends(text: str, begun: int, stop: re.Match[str]) -> bool:
    mark, after = stop.group(), text[stop.end() : stop.end() + 2].lstrip("\"'“‘„«([¿¡")
    if "\n" in mark:
        return True
    if after[:1].islower():
        return False
    if mark.rstrip() != ".":
        return True
    word = _LAST_WORD.search(text, max(begun, stop.start() - 24), stop.start())
    if word is None:
        return True
    last = word.group().lower()
    return not (last in _abbreviations() or (len(last) == 1 and last.isalpha()))
