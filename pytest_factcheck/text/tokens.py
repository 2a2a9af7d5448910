"""Words and marks of a sentence, with their offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pytest_factcheck.text.folding import fold

# A word keeps its inner apostrophe (l'an is two words, don't one) and the dots of U.S.; hyphens part words.
_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’](?:t|re|ve|ll|d)\b)?|['’]s\b|[^\s\w]|_")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark; ``start`` and ``end`` are offsets into the readable text."""

    start: int
    end: int
    text: str
    folded: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word or number rather than a mark."""
        return self.text[0].isalnum()

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()


def tokenise(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of ``text[start:end]``."""
    return tuple(Token(m.start(), m.end(), m.group(), fold(m.group())) for m in _TOKEN.finditer(text, start, end))
