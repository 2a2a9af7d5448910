"""Names as they stand in reports and on command lines."""

from __future__ import annotations

import functools
import re
import unicodedata

_LETTERS = str.maketrans({
    "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d",
    "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "\u0131": "i", "'": "", "\u2019": "", ".": "",
})  # fmt: skip
_OTHERS = re.compile(r"[^a-z0-9]+")


@functools.lru_cache(maxsize=1 << 16)
def slug(name: str) -> str:
    """Small ASCII letters and digits with single hyphens; empty where a name has none.

    >>> slug("US Secretary of State")
    'us-secretary-of-state'
    """
    return _OTHERS.sub("-", plain(name).lower()).strip("-")


def plain(name: str) -> str:
    """A name without accents, dots and apostrophes, special Latin letters spelt out."""
    if name.isascii():
        return name.translate(_LETTERS)
    decomposed = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(character for character in decomposed if not unicodedata.combining(character))
