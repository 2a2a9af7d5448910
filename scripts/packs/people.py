"""The people of the pack."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from packs.tables import Row, cell, source
from packs.wording import Entry, Wording, once

_INITIAL = re.compile(r"(?<=\w) (?:[A-Z]\. ?)+(?= ?[A-Z])")
_ENGLISH = ("us_", "uk_", "ca_", "au_", "nz_", "ie_")
_SPACED_INITIALS = re.compile(r"(?<=[A-Z]\.) (?=[A-Z]\.)")


def people(table: list[Row], holders: list[Row], wording: Wording) -> dict[str, Entry]:
    """Everybody of the table, and others of whom more than the name is known, in the order of the alphabet."""
    by_name = {row["person"]: row for row in table}
    english = {row["person"] for row in holders if row["office_id"].startswith(_ENGLISH)}
    names = dict.fromkeys([*by_name, *wording.section("people"), *sorted(english)])
    found = {
        key_of(name, wording): _person(name, by_name.get(name), wording, english=name in english) for name in names
    }
    kept = [key for key, entry in found.items() if entry or key in by_name]
    return {key: found[key] for key in sorted(kept, key=plain)}


def key_of(name: str, wording: Wording) -> str:
    """The key of a person whom the tables call by this name."""
    key: str = (wording.section("people").get(name) or {}).get("key", name)
    return key


def _person(name: str, row: Row | None, wording: Wording, *, english: bool) -> Entry:
    words = wording.section("people").get(name) or {}
    entry: Entry = {}
    wrong = cell(row["common_errors"]) if row else []
    left_out = {words.get("key", name), *words.get("drop", ()), *wrong}
    aliases = [alias for alias in once(_aliases(name, row, wording, english=english)) if alias not in left_out]
    if aliases:
        entry["aliases"] = aliases
    if "surname" in words:
        entry["surname"] = words["surname"]
    entry.update(_dates(row, words))
    if wrong:
        entry["not"] = wrong
    if "died" in entry:
        entry["source"] = (
            source([row]) if row and row["died"] and "died from" not in row["notes"] else "general knowledge"
        )
    if "note" in words:
        entry["note"] = words["note"]
    return entry


def _dates(row: Row | None, words: Entry) -> Entry:
    known = {which: (row or {}).get(which) or words.get(which) for which in ("born", "died")}
    return {which: value for which, value in known.items() if value}


def _aliases(name: str, row: Row | None, wording: Wording, *, english: bool) -> Iterator[str]:
    """Other forms of a name; a title with a name is none, nor is the surname."""
    words = wording.section("people").get(name) or {}
    surname = plain(words.get("surname") or name.rsplit(maxsplit=1)[-1])
    titles = tuple(f"{word} " for word in wording.section("title_words"))
    listed = [a for a in cell(row["aliases"] if row else "") if not a.startswith(titles) and plain(a) != surname]
    yield from listed
    yield from words.get("aliases", ())
    short = list(_without_initials([name, *listed]))
    yield from short
    if english:
        yield from _with_other_first_names(once([name, *short]), wording.section("first_names"))


def _with_other_first_names(names: list[str], first_names: dict[str, list[str]]) -> Iterator[str]:
    """Sam Skinner for Samuel Skinner, and Michael Johanns for Mike Johanns, where one long form only fits."""
    for name in names:
        first, _, rest = name.partition(" ")
        if rest.isupper():  # Charles III
            continue
        long = [formal for formal, shorter in first_names.items() if first in shorter]
        for other in [*first_names.get(first, ()), *(long if len(long) == 1 else ())]:
            yield f"{other} {rest}"


def _without_initials(names: list[str]) -> Iterator[str]:
    """William Burns for William J. Burns, and H.R. McMaster for H. R. McMaster."""
    for name in names:
        yield _INITIAL.sub(" ", name).replace("  ", " ")
        yield _SPACED_INITIALS.sub("", name)


def plain(text: Any) -> str:
    """A text without accents and capitals, to compare and to sort by."""
    parts = unicodedata.normalize("NFKD", str(text))
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()
