"""The word that an editor probably meant."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Mapping

from rapidfuzz import fuzz, process

from pytest_factcheck.facts.visible import shown

# Under each kind of fact, the key that lists its names: the words are easily mixed up.
_NAMING = {
    "person": "aliases",
    "office": "titles",
    "event": "called",
    "count": "called",
    "name": "formerly",
    "statement": "asserted_by",
}
_NAMING_WORDS = frozenset({*_NAMING.values(), "title", "alias", "names", "name", "phrases", "aka", "labels", "label"})
_ALIKE = 60
"""Per cent of letters in common from which on a word may be meant: holdres and holders have 86, form and from 75."""
_LONGEST = 60
"""No key is longer; comparing a long text with each of them takes long."""
_SYNONYMS = {
    word: key
    for key, words in {
        "from": "start begin began since start_date first",
        "to": "end until till ended end_date last",
        "date": "on day",
        "when": "dates times occurrences",
        "person": "name holder who",
        "n": "value number count",
        "where": "place location",
        "between": "participants",
        "source": "link url sources",
        "note": "comment notes",
        "severity": "level",
        "jurisdiction": "country",
        "unless": "except",
        "born": "birth",
        "died": "death dead",
        "not": "wrong",
        "holders": "incumbents officeholders",
        "nominees": "candidates",
        "include": "includes import imports",
        "people": "persons person",
        "passes": "ok pass good",
        "fails": "bad fail",
        "unsure": "maybe",
    }.items()
    for word in words.split()
}
_PLURALS = {
    "person": "people",
    "office": "offices",
    "event": "events",
    "count": "counts",
    "name": "names",
    "statement": "statements",
}


@functools.lru_cache(maxsize=1 << 12)
def nearest(word: str, known: tuple[str, ...]) -> str | None:
    """The known word that most resembles this one, None where none does."""
    folded = {k.casefold(): k for k in known}
    wanted = word[:_LONGEST].casefold().replace("-", "_")
    close = process.extractOne(wanted, list(folded), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return folded[close[0]] if close else None


def hint(word: str, known: Iterable[str]) -> str:
    """The end of a sentence about an unknown word: the nearest known one, or the list of them if it is short."""
    words = tuple(known)
    close = nearest(word, words)
    if close:
        return f"; did you mean {shown(close)}?"
    return f"; known are {', '.join(sorted(words))}" if 0 < len(words) <= 12 else ""


def meant(key: str, kind: str, known: Collection[str]) -> str | None:
    """The key that somebody meant who wrote one that ``kind`` does not take."""
    if key in _NAMING_WORDS and kind in _NAMING:
        return _NAMING[kind]
    synonym = _SYNONYMS.get(key.casefold())
    return synonym if synonym in known else nearest(key, tuple(known))


def as_meant(keys: Iterable[str], kind: str, known: tuple[str, ...]) -> set[str]:
    """The keys, a misspelt one as what it was meant to be: that it is not there is no second mistake."""
    return {key if key in known else meant(key, kind, known) or key for key in keys}


def unknown_key(key: str, kind: str, title: str, known: Collection[str], kinds: Mapping[str, Iterable[str]]) -> str:
    """The sentence about a key that ``kind`` does not take; ``kinds`` has the keys of every kind of fact."""
    opening = f"unknown key {shown(key)} in {title}"
    homes = " and ".join(_PLURALS[home] for home, keys in kinds.items() if key in keys)
    instead = meant(key, kind, known)
    if instead and homes:
        return f"{opening}; it belongs to {homes}, {title} has {shown(instead)}"
    if instead:
        return f"{opening}; did you mean {shown(instead)}?"
    return f"{opening}; it belongs to {homes}" if homes else opening + hint(key, known)
