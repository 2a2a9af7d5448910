"""The language of a sentence, by its little words and letters."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from pytest_factcheck import languages
from pytest_factcheck.text.tokens import Token

CLEARLY = 2
"""Little words by which another language must lead, where the default has any."""


@cache
def _little_words() -> dict[str, tuple[str, ...]]:
    known: dict[str, list[str]] = {}
    for code in languages.codes():
        for word in languages.load(code).get("language", {}).get("little_words", ()):
            known.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in known.items()}


@cache
def _letters() -> dict[str, frozenset[str]]:
    return {code: frozenset(languages.load(code).get("language", {}).get("letters", "")) for code in languages.codes()}


def _by_letters(token: Token) -> tuple[str, ...]:
    """The languages that a small word's letters speak for; names travel."""
    if token.text.isascii() or not token.text[0].islower():
        return ()
    return tuple(code for code, letters in _letters().items() if not letters.isdisjoint(token.text))


def language_of(tokens: Iterable[Token], default: str = "en") -> str:
    """The code of the language whose little words stand here clearly more often than those of ``default``.

    A word that several languages share counts for each of them, so that only the others decide.
    """
    votes: dict[str, int] = {}
    for token in tokens:
        for code in (*_little_words().get(token.folded, ()), *_by_letters(token)):
            votes[code] = votes.get(code, 0) + 1
    best = max(votes, key=lambda code: votes[code], default=default)
    lead = votes.get(best, 0) - votes.get(default, 0)
    return best if lead >= CLEARLY or default not in votes else default
