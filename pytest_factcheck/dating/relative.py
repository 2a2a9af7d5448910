"""What times counted from the article's date mean: ``last year``, ``two weeks ago``, ``next Tuesday``.

The ranges are as wide as the words allow: "last year" is any day of the calendar year before, so it lies 1 to 730 days
back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pytest_factcheck.dating.expression import Grain
from pytest_factcheck.dating.numbers import fold
from pytest_factcheck.dating.vocabulary import Vocabulary

# The length of a unit, and how far a day in it may lie from the one that the count arrives at.
UNITS = {
    "day": (1, 0),
    "week": (7, 6),
    "month": (30.44, 31),
    "quarter": (91.31, 92),
    "year": (365.25, 365),
    "decade": (3652.5, 3652),
    "century": (36525, 36524),
}
# What was counted is rounded: "a decade ago" may be twelve years, and "three days ago" may appear a day later.
ROUNDED = {"day": 1, "month": 20, "quarter": 60, "year": 270, "decade": 1826, "century": 18262}
_GRAINS: dict[str, Grain] = {"quarter": "season", "century": "decade"}
_WEEKDAYS = {-1: (-13, -1), 0: (-6, 6), 1: (1, 13)}
_MONTHS = {-1: (-700, -1), 0: (-334, 333), 1: (1, 700)}
_SEASONS = {-1: (-550, -1), 0: (-250, 250), 1: (1, 550)}
_COUNT = re.compile(r"([+-]?\d*)n")
_SIDES = {"past": (None, 0), "future": (0, None)}


def read_relative(said: Mapping[str, str], meaning: Mapping[str, Any], words: Vocabulary) -> dict[str, Any]:
    """The meaning of a match of an entry of ``relative``."""
    n = _how_many(said["n"], words) if "n" in said else (1, 1)
    shift = [_shift(value, n) for value in meaning["shift"]]
    first, last = min(shift[0]), max(shift[1])
    found = _named(said, first, words) or _counted(said, meaning, (first, last), words)
    if "days" in meaning:
        found["offset"] = tuple(meaning["days"])
    found["offset"] = _on_side(found["offset"], meaning.get("side"))
    return found


def _how_many(text: str, words: Vocabulary) -> tuple[int, int]:
    return (int(text), int(text)) if text.isdecimal() else words.quantities[fold(text)]


def _shift(value: int | str, n: tuple[int, int]) -> tuple[int, int]:
    """-1 is -1; "-2n" is twice the least and the most that the text says, back."""
    if isinstance(value, int):
        return value, value
    sign = _COUNT.fullmatch(value)
    factor = int(sign[1] + ("1" if sign[1] in ("", "+", "-") else "")) if sign else 0
    return factor * n[0], factor * n[1]


def _named(said: Mapping[str, str], shift: int, words: Vocabulary) -> dict[str, Any] | None:
    """A weekday, a month or a season with last, this or next."""
    if "weekday" in said:
        return {"grain": "day", "offset": _WEEKDAYS[shift], "weekday": words.weekdays[fold(said["weekday"])] - 1}
    if "monthname" in said:
        return {"grain": "month", "offset": _MONTHS[shift], "month": words.months[fold(said["monthname"])]}
    return {"grain": "season", "offset": _SEASONS[shift]} if "season" in said else None


def _counted(
    said: Mapping[str, str], meaning: Mapping[str, Any], shift: tuple[int, int], words: Vocabulary
) -> dict[str, Any]:
    word = said.get("unit") or said.get("units")
    unit = words.units[fold(word)] if word else meaning["unit"]
    length, spread = UNITS[unit]
    if "n" in said:
        spread = ROUNDED.get(unit, spread)
    low, high = int(length * shift[0]) - spread, int(length * shift[1]) + spread
    if shift[1] < 0:
        high = min(high, -1)
    if shift[0] > 0:
        low = max(low, 1)
    meant = {"grain": _GRAINS.get(unit, unit), "offset": (low, high)}
    if "n" not in said:
        return meant | {"shift": (unit, *shift)}
    return meant | ({"counted": (unit, shift[0])} if shift[0] == shift[1] else {})


def _on_side(offset: tuple[int, int], side: str | None) -> tuple[int, int]:
    first, last = _SIDES.get(side or "", (None, None))
    return (offset[0] if first is None else first, offset[1] if last is None else last)
