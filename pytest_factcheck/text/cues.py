"""The cue words of a language, ready to be looked for among tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from pytest_factcheck import languages
from pytest_factcheck.text.tokens import Token, tokenise


class Phrases:
    """A list of words and phrases that can be found at, before or between positions of a token sequence."""

    def __init__(self, listed: Iterable[str]) -> None:
        self._from_first: dict[str, list[tuple[str, ...]]] = {}
        self._from_last: dict[str, list[tuple[str, ...]]] = {}
        for phrase in listed:
            words = tuple(token.folded for token in tokenise(phrase, 0, len(phrase)))
            if words:
                self._from_first.setdefault(words[0], []).append(words)
                self._from_last.setdefault(words[-1], []).append(words)

    def __contains__(self, word: str) -> bool:
        return (word,) in self._from_first.get(word, ())

    def at(self, tokens: Sequence[Token], index: int) -> str | None:
        """The longest phrase that begins at ``index``."""
        if not 0 <= index < len(tokens):
            return None
        fits = [w for w in self._from_first.get(tokens[index].folded, ()) if _equal(tokens, index, w)]
        return _longest(fits)

    def ending_before(self, tokens: Sequence[Token], index: int) -> str | None:
        """The longest phrase whose last word stands directly before ``index``."""
        if not 0 < index <= len(tokens):
            return None
        last = self._from_last.get(tokens[index - 1].folded, ())
        fits = [w for w in last if index >= len(w) and _equal(tokens, index - len(w), w)]
        return _longest(fits)

    def within(self, tokens: Sequence[Token], start: int, end: int) -> str | None:
        """The first phrase that lies between the positions ``start`` and ``end``."""
        for index in range(max(start, 0), min(end, len(tokens))):
            found = self.at(tokens[:end], index)
            if found:
                return found
        return None


def _longest(fits: list[tuple[str, ...]]) -> str | None:
    longest = max(fits, key=len, default=())
    return " ".join(longest) or None


def _equal(tokens: Sequence[Token], index: int, words: tuple[str, ...]) -> bool:
    return index + len(words) <= len(tokens) and all(
        token.folded == word for token, word in zip(tokens[index : index + len(words)], words, strict=True)
    )


@cache
def phrases(lang: str, table: str, key: str) -> Phrases:
    """A list of the language's file; empty where the language or the list is not there."""
    return Phrases(words_of(lang, table, key))


@cache
def is_set(lang: str, table: str, key: str) -> bool:
    """Whether a switch of the language's file is on; off where it is not there."""
    return lang in languages.codes() and languages.load(lang).get(table, {}).get(key) is True


@cache
def words_of(lang: str, table: str, key: str) -> tuple[str, ...]:
    """The entries of a list of the language's file, as they stand."""
    if lang not in languages.codes():
        return ()
    listed: Any = languages.load(lang).get(table, {}).get(key, ())
    return (listed,) if isinstance(listed, str) else tuple(listed)
