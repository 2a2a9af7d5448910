"""Numbers beside listed words: 47, 47th, forty-seven, forty-seventh, XLVII."""

from __future__ import annotations

import re
from functools import cache

from pytest_factcheck import languages
from pytest_factcheck.claims.entries import Entry
from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.dating.numbers import cardinals, fold, ordinal_suffixes, ordinals
from pytest_factcheck.text import folding

_ROMAN = re.compile(r"(?=[MDCLXVI])M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_DIGITS = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d{1,9}")
LONGEST = 4
"""Tokens in a number."""


def filled(passage: Passage, hit: Hit, entry: Entry) -> tuple[int, int, int] | None:
    """The number in a phrase's ``{n}``, and the tokens from the first up to the last of number and phrase together."""
    first, last = passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
    text, beyond = folding.fold(passage.sentence.text), folding.fold(entry.pattern.beyond)
    if entry.pattern.glued:
        digits = _DIGITS.match(passage.sentence.text, hit.end)
        return (int(digits.group()), first, passage.sentence.index_at(digits.end())) if digits else None
    if entry.pattern.before:
        at = first - 1 if first and passage.tokens[first - 1].folded == "-" else first
        found = number_before(passage, at)
        if found is None or not text[: passage.tokens[found[1]].start].rstrip().endswith(beyond):
            return None
        return found[0], found[1], last
    found = number_at(passage, last)
    if found is None or not text[passage.tokens[found[1] - 1].end :].lstrip(" -").startswith(beyond):
        return None
    return found[0], first, max(found[1], passage.sentence.index_at(passage.tokens[found[1] - 1].end + 1 + len(beyond)))


def number_before(passage: Passage, index: int) -> tuple[int, int] | None:
    """The number whose last token stands before ``index``: its value and its first token."""
    for first in range(max(0, index - LONGEST), index):
        n = read_number(passage.text(first, index), passage.lang)
        if n is not None:
            return n, first
    return None


def number_at(passage: Passage, index: int) -> tuple[int, int] | None:
    """The number that begins at ``index``: its value and the token behind it."""
    for last in range(min(len(passage.tokens), index + LONGEST), index, -1):
        n = read_number(passage.text(index, last), passage.lang)
        if n is not None:
            return n, last
    return None


def read_number(text: str, lang: str) -> int | None:
    """The value of a number in digits, words, ordinals or Roman numerals; None for anything else."""
    code = lang if lang in languages.codes() else "en"
    digits = _DIGITS.match(text)
    if digits and text[digits.end() :] in ("", *ordinal_suffixes(code)):
        return int(re.sub(r"[.,]", "", digits.group()))
    n = _words(code).get(fold(" ".join(text.split())), _words(code).get(fold("-".join(text.split()))))
    if n is None and _ROMAN.fullmatch(text):
        return _roman(text)
    return n


@cache
def _words(code: str) -> dict[str, int]:
    """Number words without accents and case, cardinals before ordinals."""
    return {fold(word): n for listed in (ordinals(code), cardinals(code)) for word, n in listed.items()}


def _roman(text: str) -> int:
    values = [_VALUES[letter] for letter in text]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
