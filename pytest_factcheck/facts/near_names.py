"""Names that nearly are a listed one: a slip of an editor, or somebody who wants an entry of their own."""

from __future__ import annotations

import functools
import itertools
import re
from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from pytest_factcheck.facts.model import Person
from pytest_factcheck.facts.person_names import without_brackets
from pytest_factcheck.facts.slug import plain

_WORD = re.compile(r"\w+")
_SHORTEST = 4
"""Words below this length differ between people more often than by mistake: Il and Un, Li and Lu."""
_MOST = 500
"""Names with one word in common that are compared; more would take long and say little."""

Words = tuple[str, ...]


class NearNames:
    """The listed people, searched by the words of their names and aliases."""

    def __init__(self, listed: Iterable[Person]) -> None:
        self._by_word: dict[str, dict[Words, str]] = defaultdict(dict)
        for person in listed:
            for form in (person.name, *person.aliases):
                words = _words(form)
                for word in words:
                    self._by_word[word].setdefault(words, person.key)

    def key_of(self, name: str) -> str | None:
        """The key of the person whom ``name`` nearly is, or is by an alias; None where there is none."""
        words = _words(without_brackets(name))
        for word in words:
            for form, key in itertools.islice(self._by_word.get(word, {}).items(), _MOST):
                if form == words or (len(form) > 1 and len(words) > 1 and _near(words, form)):
                    return key
        return None


@functools.lru_cache(maxsize=1 << 15)
def _words(name: str) -> Words:
    return tuple(_WORD.findall(plain(name).casefold()))


def _near(one: Words, other: Words) -> bool:
    return "".join(one) == "".join(other) or _middles_differ(one, other) or _misspelt(one, other)


def _middles_differ(one: Words, other: Words) -> bool:
    if (one[0], one[-1]) != (other[0], other[-1]):
        return False
    middle, other_middle = one[1:-1], other[1:-1]
    return not middle or not other_middle or [word[0] for word in middle] == [word[0] for word in other_middle]


def _misspelt(one: Words, other: Words) -> bool:
    if len(one) != len(other):
        return False
    pairs = [(mine, theirs) for mine, theirs in zip(one, other, strict=True) if mine != theirs]
    if any(min(len(mine), len(theirs)) < _SHORTEST for mine, theirs in pairs):
        return False
    return sum(OSA.distance(mine, theirs, score_cutoff=2) for mine, theirs in pairs) <= (
        2 if len("".join(one)) > 10 else 1
    )
