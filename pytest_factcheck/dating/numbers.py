"""Numbers as words and as digits with an ending: ``forty-seven``, ``forty-seventh``, ``47th``."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

from pytest_factcheck.languages import load

_SAME = str.maketrans("’ʼ‐‑–\u00a0\u202f\n", "''---   ")


@cache
def cardinals(lang: str) -> Mapping[str, int]:
    """The words for 0 to 100 of a language, as listed in its file."""
    return _listed(load(lang)["numbers"]["cardinals"])


@cache
def ordinals(lang: str) -> Mapping[str, int]:
    """The ordinals from 0 to 100 of a language in words, in all their endings."""
    table = load(lang)["numbers"]
    return {word + end: n for word, n in _listed(table["ordinals"]).items() for end in table["ordinal_endings"]}


def ordinal_suffixes(lang: str) -> tuple[str, ...]:
    """What follows the digits of an ordinal: ``th``, ``.º``, ``e``, ``.``; longest first."""
    return tuple(sorted(load(lang)["numbers"]["ordinal_suffixes"], key=len, reverse=True))


def fold(word: str) -> str:
    """A word without case, accents and a closing full stop, for looking it up."""
    return without_accents(word.translate(_SAME)).casefold().rstrip(".")


def without_accents(word: str) -> str:
    """The same letters without the marks on them."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _listed(entries: list[str]) -> dict[str, int]:
    return {word: n for n, variants in enumerate(entries) for word in variants.split("|")}


def number_at(word: str, lang: str) -> int | None:
    """The number that one word is, in digits or as a cardinal from 0 to 100; None for any other word."""
    if word.isdecimal():
        return int(word)
    return cardinals(lang).get(fold(word))
