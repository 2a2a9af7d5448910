"""Names of people: without what is said about them, and down to the surname."""

from __future__ import annotations

import re

_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_NUMERAL = re.compile(
    r"(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})|V|Jr\.?|Sr\.?|jun\.|sen\.|Jnr\.?|Snr\.?|Esq\.?|Ph\.?D\.?|M\.?D\.?"
)
_CAPITALISED = frozenset({
    "al", "bin", "da", "de", "del", "della", "di", "du", "el", "la", "le", "van", "von",
})  # fmt: skip
"""Particles that are so with a capital too: Le Pen, Van Hollen."""
_PARTICLES = _CAPITALISED | {
    "abu", "ad", "af", "av", "bar", "ben", "bint", "das", "degli", "dei", "dello", "den", "der", "des", "do", "dos",
    "e", "ibn", "las", "los", "te", "ten", "ter", "ul", "vom", "y", "zu", "zum", "zur",
}  # fmt: skip


def without_brackets(key: str) -> str:
    """A key without the brackets that end it: ``George Bush (father)`` is ``George Bush``."""
    return _BRACKETS.sub("", key).strip() or key


def surname(name: str) -> str:
    """The last word without Jr. or III, with the particles before it: ``van der Bellen``, ``bin Salman``."""
    words = name.replace(",", " ").split() or [name]
    while len(words) > 1 and _NUMERAL.fullmatch(words[-1]):
        words.pop()
    start = len(words) - 1
    while start > 1 and _is_particle(words[start - 1]):
        start -= 1
    return " ".join(words[start:])


def _is_particle(word: str) -> bool:
    return word in _PARTICLES or word.lower() in _CAPITALISED
