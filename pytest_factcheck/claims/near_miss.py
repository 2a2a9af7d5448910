"""Names that nearly are a known one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz import fuzz

from pytest_factcheck.claims.lexicon import without_initials
from pytest_factcheck.facts.model import Person

NEAR = 82
"""How much of a near miss is the known surname, in percent (rapidfuzz ratio): one or two letters."""
NEAR_FIRST = 76
"""The same of first names."""


def near_miss(name: str, people: Iterable[Person]) -> Person | None:
    """Whose name this nearly is: one of first name and surname is the same, the other differs by a letter or two."""
    first, _, last = without_initials(name).rpartition(" ")
    for person in people:
        for known in (person.name, *person.aliases):
            known_first, _, known_last = without_initials(known).rpartition(" ")
            if known_first and _nearly(first, known_first, NEAR_FIRST) and _nearly(last, known_last, NEAR):
                same = _sound(first) == _sound(known_first) and _sound(last) == _sound(known_last)
                return None if same else person
    return None


def _sound(word: str) -> str:
    """A name in one of its transliterations: Sergei, Sergey and Sergej, Zelensky and Zelenskyy, Petrov and Petroff."""
    for spelling, plain in _SPELLINGS:
        word = spelling.sub(plain, word)
    return word


_SPELLINGS = tuple((re.compile(pattern), plain) for pattern, plain in ((r"[yij]+$", "i"), (r"(?:w|ff)$", "v")))
"""Endings by which alphabets and languages differ, not writers who err."""


def _nearly(word: str, known: str, least: int) -> bool:
    if word == known:
        return True
    return len(word) > 3 and word[:1] == known[:1] and fuzz.ratio(word, known) >= least
