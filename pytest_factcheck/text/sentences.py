"""Where sentences begin and end.

A full stop ends a sentence unless it belongs to an abbreviation of the language, to an initial, or to a number that counts
("14. März"), or unless the next word begins in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pytest_factcheck.text.cues import words_of

_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘„«(\[¿¡]*[\w])|[!?…]+[\"'”’»)\]]+\s+|\n+")
_LAST_WORD = re.compile(r"[\w.]*\w$")
_LONG_ORDINAL = 3
"""Digits; a longer number before a full stop ends the sentence."""
_NEXT_WORD = re.compile(r"\w+")


def sentences(text: str, start: int, end: int, lang: str) -> Iterator[tuple[int, int]]:
    """Offsets of the sentences of the paragraph ``text[start:end]``, by the abbreviations of a language."""
    begun = start
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, begun, stop, lang):
            yield begun, stop.start() + len(stop.group().rstrip())
            begun = stop.end()
    if text[begun:end].strip():
        yield begun, end


def _ends(text: str, begun: int, stop: re.Match[str], lang: str) -> bool:
    mark = stop.group()
    found = _NEXT_WORD.search(text, stop.end(), stop.end() + 24)
    following = found.group() if found else ""
    if "\n" in mark or following[:1].islower():
        return "\n" in mark
    if mark.rstrip() != ".":
        return True
    word = _LAST_WORD.search(text, max(begun, stop.start() - 24), stop.start())
    return word is None or not _goes_on(word.group(), following, lang)


def _goes_on(word: str, following: str, lang: str) -> bool:
    """Whether the full stop behind ``word`` is the word's own."""
    if word in _listed(lang, "may_end") and following.lower() in words_of(lang, "language", "little_words"):
        return False
    if word in _listed(lang, "abbreviations") or (len(word) == 1 and word.isalpha()):
        return True
    if following[:1].isdigit():
        return word in _listed(lang, "before_numbers")
    if not word.isdigit() or "." not in words_of(lang, "numbers", "ordinal_suffixes"):
        return False
    little = following.lower() in words_of(lang, "language", "little_words")
    return len(word) < _LONG_ORDINAL or (len(word) == _LONG_ORDINAL and not little)


@cache
def _listed(lang: str, key: str) -> frozenset[str]:
    return frozenset(words_of(lang, "sentences", key))
