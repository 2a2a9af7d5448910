"""The words of a language that name times, and the slots that they fill in its phrases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from pytest_factcheck.dating.numbers import cardinals, fold
from pytest_factcheck.dating.template import either
from pytest_factcheck.languages import load

T = TypeVar("T")

_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_YEAR = r"(?:1[5-9]|20)\d\d(?!\d)"
# Signs after a number that make it an amount, a decimal or a part of a longer word.
_NO_AMOUNT = r"(?![\d%€$£°]|[.,]\d|[-‐‑]\w)"
DIGITS = {
    "day": f"(?P<day_@>{_DAY})",
    "day2": f"(?P<day2_@>{_DAY})",
    "year": f"(?P<year_@>{_YEAR})",
    "year2": f"(?P<year2_@>{_YEAR})",
    "alone": rf"(?P<year_@>(?:1[5-9]|20)\d\d)(?:[-–/](?P<year2_@>\d{{4}}|\d\d))?{_NO_AMOUNT}",
    "bare": rf"(?P<year_@>(?:19|20)\d\d){_NO_AMOUNT}(?!\s[A-ZÄÖÜ])",
    "decade": r"(?P<decade_@>(?:1[5-9]|20)\d0)",
    "d0": r"(?P<d0_@>[2-9]0)",
    "^year": "12",
    "^alone": "12",
    "^bare": "12",
    "^decade": "12",
    "^d0": "2-9",
    "^day": r"\d",
}
"""Slots for digits; one that begins with ``^`` is what the slot's first sign looks like."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the words of a language stand for (the keys are folded), and the slots that they fill."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    units: Mapping[str, str]
    quantities: Mapping[str, tuple[int, int]]
    seasons: Mapping[str, tuple[int, int]]
    decades: Mapping[str, int]
    feasts: Mapping[str, tuple[int, int]]
    """Days of every year that have a name, as month and day."""
    slots: Mapping[str, str]
    names: frozenset[str]
    """All words that fill slots, but for those that say how many."""
    numeric_order: tuple[str, ...]
    small: bool
    """Whether months and weekdays are written with a small letter."""


@cache
def vocabulary(lang: str) -> Vocabulary:
    """The vocabulary of a language."""
    table = load(lang)["dates"]
    words = _words(lang, table)
    return Vocabulary(
        months=_folded(words["month"]),
        weekdays=_folded(words["wd"]),
        units=_folded(words["units"]),
        quantities=_folded(words["n"]),
        seasons=_folded(words["season"]),
        decades=_folded(words["decadeword"]),
        feasts=_folded(words["feast"]),
        slots=_slots(words, table["counted"]),
        names=frozenset(word for slot, listed in words.items() if slot != "n" for word in listed),
        numeric_order=tuple(table["numeric_order"]),
        small=table["months"][0].islower(),
    )


def _words(lang: str, table: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The words that each slot takes, and what they stand for."""
    months, weekdays = _places(table["months"]), _places(table["weekdays"])
    units = {word: unit for unit, words in table["units"].items() for word in words.split("|")}
    return {
        "monthname": months,
        "month": _places(table["month_abbreviations"]) | months,
        "weekday": weekdays,
        "wd": _places(table["weekday_abbreviations"]) | weekdays,
        "units": units,
        "unit": {word: unit for word, unit in units.items() if unit != "day"},
        "season": {word: tuple(months) for word, months in table["seasons"].items()},
        "decadeword": table["decade_words"],
        "feast": {name: tuple(day) for name, day in table.get("feasts", {}).items()},
        "n": _quantities(lang, table["quantities"]),
    }


def _places(names: list[str]) -> dict[str, int]:
    return {name: place for place, variants in enumerate(names, 1) for name in variants.split("|") if name}


def _quantities(lang: str, listed: Mapping[str, list[int]]) -> dict[str, tuple[int, int]]:
    known = {word: (n, n) for word, n in cardinals(lang).items() if n > 0}
    return known | {word: (least, most) for word, (least, most) in listed.items()}


def _folded(words: Mapping[str, T]) -> dict[str, T]:
    return {fold(word): value for word, value in words.items()}


def _slots(words: Mapping[str, Iterable[str]], counted: Iterable[str]) -> dict[str, str]:
    named = {name: f"(?P<{name}_@>{either(listed, accents_may_miss=True)})" for name, listed in words.items()}
    named["n"] = r"(?<!\w-)" + named["n"].replace(">", r">\d{1,3}|", 1)
    for abbreviable in ("month", "wd"):
        named[abbreviable] += "[.]?"
    initials = {f"^{name}": _initials(listed) for name, listed in words.items()}
    no_count = rf"(?!\s(?:{either(counted)})\b)"
    initials["^n"] += r"\d"
    return named | initials | DIGITS | {slot: DIGITS[slot] + no_count for slot in ("alone", "bare")}


def _initials(words: Iterable[str]) -> str:
    return "".join(sorted({sign for word in words for sign in (word[0], word[0].upper())}))
