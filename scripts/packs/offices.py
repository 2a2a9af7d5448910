"""The offices of the pack."""

from __future__ import annotations

import itertools
from typing import Any

from packs.people import key_of
from packs.tables import Row, grouped, source
from packs.wording import Entry, Wording, as_list

_DOUBTS = (
    "contested",
    "suspended",
    "interrupted",
    "caretaker",
    "not recognise",
    "reappointed",
    "was not found",
    "pro tempore",
)
"""A row's note with one of these goes into the pack; what lists differ on stays in the table."""


def offices(table: list[Row], wording: Wording) -> dict[str, Entry]:
    """All offices in the order of the wording; every office_id of the table must be used."""
    by_id = grouped(table, "office_id")
    listed = wording.section("offices")
    unused = by_id.keys() - {office for entry in listed.values() for office in as_list(entry["rows"])}
    if unused:
        message = f"no wording for {', '.join(sorted(unused))}"
        raise ValueError(message)
    return {key: _office(key, entry, by_id, wording) for key, entry in listed.items()}


def _office(key: str, entry: Entry, by_id: dict[str, list[Row]], wording: Wording) -> Entry:
    rows = [row for office in as_list(entry["rows"]) for row in by_id[office]]
    holders = _holders(rows, entry, wording)
    if entry.get("seats") != "any":
        check_overlaps(key, holders)
    office = {
        "titles": wording.titles(entry),
        "jurisdiction": wording.places(entry.get("jurisdiction")),
        "unless": wording.places(entry.get("unless")),
        "seats": entry.get("seats"),
        "known_from": entry.get("known_from"),
        "abolished": entry.get("abolished"),
        "administration": wording.administration(entry),
        "holders": holders,
        "nominees": entry.get("nominees"),
        "known_until": rows[0]["known_until"],
        "source": source(rows),
        "note": _note(rows, entry),
    }
    return {name: value for name, value in office.items() if value}


def _holders(rows: list[Row], entry: Entry, wording: Wording) -> list[Entry]:
    holders = [_holder(row, wording) for row in rows]
    _number(holders, entry.get("numbered_from"))
    holders += [{**rival, "disputed": True} for rival in entry.get("rivals", ())]
    holders += [{"vacant": True, **gap} for gap in entry.get("vacant", ())]
    return sorted(holders, key=lambda holder: (str(holder["from"]), str(holder.get("to", "9999"))))


def _number(holders: list[Entry], first: int | None) -> None:
    """Number those who hold the office by right in order: "the 46th president"."""
    rightful = sorted((h for h in holders if not h.get("acting")), key=lambda holder: str(holder["from"]))
    for n, holder in enumerate(rightful if first else (), first or 0):
        holder["n"] = n


def _holder(row: Row, wording: Wording) -> Entry:
    holder: Entry = {"person": key_of(row["person"], wording), "from": row["start"]}
    if row["end"]:
        holder["to"] = row["end"]
    if row["acting"] == "1":
        holder["acting"] = True
    return holder


def check_overlaps(key: str, holders: list[Entry]) -> None:
    """Two who hold the office by right share a handover day at most."""
    ruling = [holder for holder in holders if not (holder.get("acting") or holder.get("disputed"))]
    for one, two in itertools.pairwise(ruling):
        if str(one.get("to", "9999")) > str(two["from"]):
            message = f"{key}: {_name(one)} and {_name(two)} overlap from {two['from']}"
            raise ValueError(message)


def _name(holder: Entry) -> Any:
    return holder.get("person", "a vacancy")


def _note(rows: list[Row], entry: Entry) -> str:
    doubts = [f"{row['person']} (from {row['start']}): {row['notes']}" for row in rows
              if any(word in row["notes"].lower() for word in _DOUBTS)]  # fmt: skip
    return " ".join(as_list(entry.get("note"))) if entry.get("note") else ". ".join(doubts)
