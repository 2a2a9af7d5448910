"""First names that the languages' files list, and which of them are forms of one."""

from __future__ import annotations

from functools import cache

from pytest_factcheck.languages import codes
from pytest_factcheck.text.cues import words_of
from pytest_factcheck.text.folding import fold


@cache
def short_forms() -> tuple[frozenset[str], ...]:
    """First names that are forms of one, in all languages."""
    groups = (group for lang in codes() for group in words_of(lang, "names", "nicknames"))
    return tuple(frozenset(group.split("|")) for group in groups)


@cache
def listed_first_names() -> frozenset[str]:
    """All of them, folded."""
    given = (fold(word) for lang in codes() for word in words_of(lang, "names", "given_names"))
    return frozenset([*(name for group in short_forms() for name in group), *given])
