"""Changed names, and names that were given back, which are statements."""

from __future__ import annotations

from typing import Any

from packs.people import plain
from packs.tables import Row, source
from packs.wording import Entry, Wording

Change = tuple[str, str]


def changes(table: list[Row]) -> dict[Change, Row]:
    """The rows of the table by the old and the new name."""
    return {(row["old"], row["new"]): row for row in table}


def check_all_used(table: list[Row], wording: Wording) -> None:
    """Every row is in one of the packs, or is dropped with a reason."""
    used = [words["row"] for section in ("names", "house_style") for words in wording.section(section).values()]
    used += [row for words in wording.section("statements").values() for row in _ends(words)]
    used += [pair for pairs in wording.section("dropped").values() for pair in pairs]
    left = changes(table).keys() ^ set(map(_change, used))
    if left:
        message = f"renames and their wording differ in {sorted(left)}"
        raise ValueError(message)


def names(table: list[Row], wording: Wording, section: str, severity: str | None = None) -> dict[str, Entry]:
    """The changed names of one section of the wording, by the new name."""
    rows = changes(table)
    listed = wording.section(section)
    return {key: _name(listed[key], rows[_change(listed[key]["row"])], severity) for key in sorted(listed, key=plain)}


def _name(words: Entry, row: Row, severity: str | None) -> Entry:
    name = {
        "formerly": words["formerly"],
        "since": words.get("since") or row["date"],
        "severity": severity or words.get("severity"),
        "unless": words.get("unless"),
        "source": source([row]),
        "note": words.get("note"),
    }
    return {key: value for key, value in name.items() if value}


def statements(table: list[Row], wording: Wording) -> dict[str, Entry]:
    """The names that were right between two changes."""
    rows = changes(table)
    return {key: _statement(words, rows) for key, words in wording.section("statements").items()}


def _statement(words: Entry, rows: dict[Change, Row]) -> Entry:
    both = [rows[_change(pair)] for pair in _ends(words)]
    statement = {
        "from": words.get("from") or both[0]["date"],
        "to": both[-1]["date"],
        "severity": words.get("severity"),
        "asserted_by": words["asserted_by"],
        "source": source(both),
    }
    return {key: value for key, value in statement.items() if value}


def _ends(words: Entry) -> list[Any]:
    """The changes between which a name was right; the first may be missing."""
    return [words[end] for end in ("begins", "ends") if end in words]


def _change(pair: Any) -> Change:
    old, new = pair
    return old, new
