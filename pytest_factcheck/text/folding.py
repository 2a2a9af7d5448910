"""One form for what readers take as the same: case, quote marks, hyphens. Every character stays in its place."""

from __future__ import annotations

import unicodedata

_SAME = {
    **dict.fromkeys(map(ord, "‘’ʼ‛´`"), "'"),
    **dict.fromkeys(map(ord, "“”„‟«»"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u2007\u202f\n\r\t"), " "),
}


def fold(text: str) -> str:
    """The text in lower case with plain quotes, hyphens and spaces; as long as before, so that offsets stay."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_SAME)


def without_accents(text: str) -> str:
    """The text without accents: ``Jürgen`` as ``Jurgen``, for texts that were written without them."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char))
