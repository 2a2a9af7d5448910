"""The tables in data/, and what a row's source is called in a pack."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from pathlib import Path

Row = dict[str, str]

_URL = re.compile(r"https?://[^\s;,]+")
_GENERAL = "general knowledge"
_MOST = 4
"""Addresses in one source; the tables have them all."""
_NO_PUBLICATION = ("https://huggingface.co/", "https://gist.github.com/")


def rows(folder: Path, name: str) -> list[Row]:
    """The rows of a table."""
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def grouped(table: Iterable[Row], column: str) -> dict[str, list[Row]]:
    """Rows by what stands in a column, in the order of the table."""
    groups: dict[str, list[Row]] = {}
    for row in table:
        groups.setdefault(row[column], []).append(row)
    return groups


def source(table: Iterable[Row]) -> str:
    """The addresses behind some rows, the frequent ones first, and whether some rest on general knowledge."""
    times: dict[str, int] = {}
    general = False
    for row in table:
        found = [address for address in _URL.findall(row["source"]) if not address.startswith(_NO_PUBLICATION)]
        general = general or not found
        for address in found:
            times[address] = times.get(address, 0) + 1
    addresses = sorted(times, key=lambda address: -times[address])[:_MOST]
    return "; ".join([*addresses, _GENERAL] if general else addresses)


def cell(text: str) -> list[str]:
    """The values of a cell that holds several."""
    return [value for value in text.split("|") if value]
