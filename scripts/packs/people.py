"""The people of the pack."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from packs.tables import Row, cell, source
from packs.wording import Entry, Wording

_INITIAL = re.compile(r"(?<=\w) (?:[A-Z]\. ?)+(?= ?[A-Z])")
_SPACED_INITIALS = re.compile(r"(?<=[A-Z]\.) (?=[A-Z]\.)")


def people(table: list[Row], wording: Wording) -> dict[str, Entry]:
    """Everybody of the table and of the wording, by key in the order of the alphabet."""
    listed = wording.section("people")
    by_name = {row["person"]: row for row in table}
    titles = tuple(f"{word} " for word in wording.section("title_words"))
    found = {key_of(name, wording): _person(name, by_name.get(name), listed.get(name) or {}, titles)
             for name in [*by_name, *(name for name in listed if name not in by_name)]}  # fmt: skip
    return {key: found[key] for key in sorted(found, key=plain)}


def key_of(name: str, wording: Wording) -> str:
    """The key of a person whom the tables call by this name."""
    key: str = (wording.section("people").get(name) or {}).get("key", name)
    return key


def _person(name: str, row: Row | None, words: Entry, titles: tuple[str, ...]) -> Entry:
    entry: Entry = {}
    key = words.get("key", name)
    aliases = list(_aliases(key, row, words, titles))
    if aliases:
        entry["aliases"] = aliases
    if "surname" in words:
        entry["surname"] = words["surname"]
    entry.update(_dates(row, words))
    if row and row["common_errors"]:
        entry["not"] = cell(row["common_errors"])
    if "died" in entry:
        entry["source"] = source([row]) if row and row["died"] and "died from" not in row["notes"] else "general knowledge"
    if "note" in words:
        entry["note"] = words["note"]
    return entry


def _dates(row: Row | None, words: Entry) -> Entry:
    known = {which: (row or {}).get(which) or words.get(which) for which in ("born", "died")}
    return {which: value for which, value in known.items() if value}


def _aliases(key: str, row: Row | None, words: Entry, titles: tuple[str, ...]) -> Iterator[str]:
    """Other forms of a name, each once; those that an article could not tell from the surname are none."""
    surname = plain(words.get("surname") or key.split()[-1])
    left_out = {*words.get("drop", ()), key}
    listed = [a for a in cell(row["aliases"] if row else "") if not a.startswith(titles) and plain(a) != surname]
    seen = set(left_out)
    for form in [*listed, *words.get("aliases", ()), *_without_initials([key, *listed])]:
        if form not in seen:
            seen.add(form)
            yield form


def _without_initials(names: list[str]) -> Iterator[str]:
    """William Burns for William J. Burns, and H.R. McMaster for H. R. McMaster."""
    for name in names:
        yield _INITIAL.sub(" ", name).replace("  ", " ")
        yield _SPACED_INITIALS.sub("", name)


def plain(text: Any) -> str:
    """A text without accents and capitals, to compare and to sort by."""
    parts = unicodedata.normalize("NFKD", str(text))
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()
