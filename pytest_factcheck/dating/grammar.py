"""All phrases of a language as one compiled expression, so that a text is read once.

Every phrase is a branch that ends in an empty group of its own; ``lastgroup`` then says which branch matched, and the
groups that are named after slots what filled them. (A group around the branch would say the same, but :mod:`re` skips a
branch by its first sign only where it does not begin with a group.)
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from pytest_factcheck.dating.anchors import anchor_pattern
from pytest_factcheck.dating.template import compile_phrase
from pytest_factcheck.dating.vocabulary import Vocabulary, vocabulary
from pytest_factcheck.languages import load

_YEAR_FIRST = (
    r"(?P<year_@>(?:1[5-9]|20)\d\d)(?P<sign_@>[-/.])"
    r"(?P<mm_@>1[0-2]|0[1-9])(?P=sign_@)(?P<dd_@>3[01]|[12]\d|0[1-9])(?=\D|$)"
)
# Forms in digits, in any language. In brackets a year needs no preposition: "the Obama administration (2009-2017)".
_DIGITS = (
    _YEAR_FIRST,
    r"(?P<one_@>\d\d?)(?P<sign_@>[-/.])(?P<two_@>\d\d?)(?P=sign_@)(?P<year_@>(?:1[5-9]|20)\d\d)(?!\w|[./-]\d)",
    r"(?P<one_@>\d\d?)/(?P<two_@>\d\d?)/(?P<yy_@>\d\d)(?![\w/])",
    r"(?<=[(\[])(?P<year_@>(?:1[5-9]|20)\d\d)(?:[-–](?P<year2_@>\d{4}|\d\d))?(?=[)\],;])",
)
# Not within a longer word or number, nor in an amount.
_BEGINS = r"(?<![\w$€£])(?<!\d[.,:/-])"
_ENDS = r"(?![\w%]|[.,:]\d)"


Relative = Mapping[str, Any]
"""An entry of ``relative`` in a language file."""


@dataclass(frozen=True, slots=True)
class Form:
    """One phrase of a language: which groups its slots are, and what it means where that is not said by its slots."""

    slots: tuple[tuple[str, int], ...]
    first: str
    relative: Relative | None = None


_NO_WORD: tuple[str, Relative | None] = ("", None)


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's phrases, compiled."""

    pattern: re.Pattern[str]
    anchors: re.Pattern[str]
    forms: Mapping[str, Form]
    vocabulary: Vocabulary


@cache
def grammar(lang: str) -> Grammar:
    """The grammar of a language, compiled when it is first asked for."""
    table = load(lang)["dates"]
    relative = [(phrase, entry) for entry in table["relative"] for phrase in entry["say"]]
    return _compiled([*relative, *((phrase, None) for phrase in table["written"])], vocabulary(lang))


def _compiled(phrases: Sequence[tuple[str, Relative | None]], words: Vocabulary) -> Grammar:
    sources, begun = list(_DIGITS), [_NO_WORD] * len(_DIGITS)
    for phrase, meaning in phrases:
        compiled = compile_phrase(phrase, words.slots, len(sources))
        sources.append(compiled.source + _ENDS)
        begun.append((compiled.first, meaning))
    branches = (f"{source.replace('@', str(n))}(?P<f_{n}>)" for n, source in enumerate(sources))
    pattern = re.compile(f"{_BEGINS}(?:{'|'.join(branches)})")
    anchors = anchor_pattern(words.names, (phrase for phrase, _ in phrases))
    forms = {f"f_{n}": Form(_slots(pattern, n), first, meaning) for n, (first, meaning) in enumerate(begun)}
    return Grammar(pattern, anchors, forms, words)


def _slots(pattern: re.Pattern[str], number: int) -> tuple[tuple[str, int], ...]:
    """The slots of a branch and the numbers of their groups."""
    named = ((*name.rpartition("_"), group) for name, group in pattern.groupindex.items())
    return tuple((slot, group) for slot, _, n, group in named if n == str(number) and slot != "f")
