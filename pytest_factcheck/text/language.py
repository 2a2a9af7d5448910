"""The language of a sentence, by its little words and letters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from pytest_factcheck import languages
from pytest_factcheck.text.tokens import Token

CLEARLY = 2
"""Little words by which another language must lead, where the default has any."""

FEWEST = 0.08
"""Share of little words and letters of its own that any text of a language has; newspapers' English has a fifth or more."""
TEXT = 20
"""Words from which a text tells that it is in none of the languages."""
PLAIN = 0.18
"""The share that a sentence of one language within a text of an unknown one has."""
SENTENCE = 5
"""Words; of a shorter sentence as of one of so many."""
UNKNOWN = "und"
"""ISO 639-2: undetermined."""


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


def language_of(tokens: Sequence[Token], default: str = "en") -> str:
    """The code of the language whose little words stand here clearly more often than those of ``default``.

    A word that several languages share counts for each of them, so that only the others decide. Out of a language that has
    no file only a sentence that is plainly one of another's leads.
    """
    votes = _votes(tokens)
    best = max(votes, key=lambda code: votes[code], default=default)
    if default not in languages.codes():
        return best if votes.get(best, 0) >= PLAIN * max(_words(tokens), SENTENCE) else default
    lead = votes.get(best, 0) - votes.get(default, 0)
    return best if lead >= CLEARLY or default not in votes else default


def main_language(tokens: Sequence[Token], default: str = "en") -> str:
    """The language of a text; ``und`` for one whose words are those of no language that has a file."""
    votes, words = _votes(tokens), _words(tokens)
    if words >= TEXT and max(votes.values(), default=0) < FEWEST * words:
        return UNKNOWN
    return language_of(tokens, default)


def _votes(tokens: Sequence[Token]) -> dict[str, int]:
    """How many words speak for each language; one with a capital in the middle of a sentence is a name ("Per Holm")."""
    votes: dict[str, int] = {}
    for index, token in enumerate(tokens):
        if index and token.is_capitalised and not token.text.isupper() and tokens[index - 1].is_word:
            continue
        for code in (*_little_words().get(token.folded, ()), *_by_letters(token)):
            votes[code] = votes.get(code, 0) + 1
    return votes


def _words(tokens: Sequence[Token]) -> int:
    return sum(token.is_word for token in tokens)
