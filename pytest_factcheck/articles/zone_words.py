"""The words by which lines of a page tell what they are for: the ``[zones]`` tables of all languages, folded."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pytest_factcheck.languages import codes, load
from pytest_factcheck.text.folding import fold, without_accents

_WORD = re.compile(r"\w+(?:'\w+)*")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the ``[zones]`` tables of all languages, folded."""

    related: frozenset[str]
    lines: frozenset[str]
    anywhere: dict[str, tuple[str, ...]]
    """Phrases of short boilerplate lines, by their first words."""
    cookies: dict[str, tuple[str, ...]]
    bylines: tuple[str, ...]
    labels: frozenset[str]
    """What stands before a colon and an author's name."""
    captions: tuple[str, ...]
    comments: frozenset[str]
    units: frozenset[str]
    """Weeks, years: a number before one is no day of a month."""
    small: frozenset[str]
    """Words in lower case that stand between names."""


@cache
def words() -> Words:
    """The words of all languages: an article may mix two, and furniture is often in a third."""
    tables = [load(code).get("zones", {}) for code in codes()]

    def of(key: str) -> list[str]:
        return [words_of_line(phrase) for table in tables for phrase in table.get(key, ())]

    return Words(
        related=frozenset(of("related")),
        lines=frozenset(of("lines")),
        anywhere=_by_first(of("boilerplate")),
        cookies=_by_first(of("cookies")),
        bylines=tuple(f"{phrase} " for phrase in of("byline")),
        labels=frozenset(of("author_labels")),
        captions=tuple(f"{phrase} " for phrase in of("caption")),
        comments=frozenset(of("comments")),
        units=frozenset(
            fold(unit) for code in codes() for said in load(code)["dates"]["units"].values() for unit in said.split("|")
        ),
        small=frozenset(of("between_names")),
    )


def words_of_line(text: str) -> str:
    """The words of a text, folded, without accents, with one space between them."""
    folded = fold(text)
    return " ".join(_WORD.findall(folded if folded.isascii() else without_accents(folded)))


def _by_first(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        first = phrase.split(" ", 1)[0]
        found[first] = (*found.get(first, ()), phrase)
    return found
