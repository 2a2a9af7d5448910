"""Find the words of a text that name a time.

One compiled expression a language (see :mod:`pytest_factcheck.dating.grammar`) finds them, and what they mean is
computed here: searching for dates with a general parser takes 40 to 950 ms an article, and 15 of 40 of its hits were no
dates. A month, a weekday or a season counts only with its capital where the language has one; a year only after a
preposition, in brackets or in a date: "the 2024 election" names an event and no time.
"""

from __future__ import annotations

import re

from pytest_factcheck.dating.anchors import regions
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.dating.grammar import Form, Grammar, grammar
from pytest_factcheck.dating.reading import read
from pytest_factcheck.dating.relative import read_relative
from pytest_factcheck.languages import codes


def find(text: str, start: int, end: int, lang: str) -> list[TimeExpression]:
    """The time expressions of ``text[start:end]``, in order; a preposition is outside of each.

    >>> [text[e.start : e.end] for text in ["In March 2019 it rained."] for e in find(text, 0, len(text), "en")]
    ['March 2019']
    """
    if lang not in codes():
        return []
    known = grammar(lang)
    matches = (
        match for region in regions(text, start, end, known.anchors) for match in known.pattern.finditer(text, *region)
    )
    return [expression for match in matches if (expression := _expression(match, known))]


def _expression(match: re.Match[str], known: Grammar) -> TimeExpression | None:
    form = known.forms[match.lastgroup or ""]
    if _is_name(match, form, known):
        return None
    said = {slot: match[group] for slot, group in form.slots if match[group]}
    if said.keys() == {"year"} and _is_part_of_a_number(match):
        return None
    words = known.vocabulary
    meaning = read_relative(said, form.relative, words) if form.relative else read(said, words)
    return TimeExpression(match.start(), match.end(), **meaning) if meaning else None


def _is_part_of_a_number(match: re.Match[str]) -> bool:
    """Whether digits stand on the other side of a space: "0800 1999 20" is a telephone's number."""
    before, after = match.string[: match.start()][-2:], match.string[match.end() :][:3]
    return (before[:1].isdecimal() and before[1:].isspace()) or (after[:1].isspace() and after[1:].isdecimal())


def _is_name(match: re.Match[str], form: Form, known: Grammar) -> bool:
    """Whether a capital stands in the middle of a sentence on a word that has none: "USA Today", "Plácido Domingo"."""
    text, start = match.string, match.start()
    capital = text[start].isupper() and not text[start : start + 2].isupper()
    if form.first == "feast" or not capital or start < 2 or not text[start - 2].isalnum():
        return False
    return form.first.islower() if form.first not in known.vocabulary.slots else known.vocabulary.small
