"""The events of the pack."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from packs.tables import Row, source
from packs.wording import LANGUAGES, Entry, Wording, fill, filled, merged

_PARTS = {"{year}": r"(?P<year>\d{4})", "{n}": r"(?P<n>\d+)", "{place}": r"(?P<place>[a-z_]+)"}
_TWO_AT_ONCE = re.compile(r"\((\d+)\w+ and (\d+)\w+\)|virtual, (\d+)\w+ and (\d+)\w+")


@dataclass(frozen=True)
class Fitting:
    """A row that fits a pattern, and the parts of its id."""

    row: Row
    parts: dict[str, str]


def events(table: list[Row], wording: Wording) -> dict[str, Entry]:
    """Every row: in a series, in a group, or alone; by date."""
    found = [*_series(table, wording), *_groups(table, wording), *_alone(table, wording)]
    keys = Counter(key for key, _ in found)
    twice = [key for key, times in keys.items() if times > 1]
    if twice:
        message = f"two events are called {', '.join(twice)}"
        raise ValueError(message)
    return dict(sorted(found, key=lambda item: (_begin(item[1]), item[0])))


def _begin(event: Entry) -> str:
    return str(event.get("date") or event.get("from") or event["when"][0]["from"])


def fitting(table: list[Row], pattern: str, words: Entry) -> list[Fitting]:
    """The rows whose id fits a pattern, of the years that the wording asks for."""
    expression = re.escape(pattern).replace(r"\{", "{").replace(r"\}", "}")
    for part, group in _PARTS.items():
        expression = expression.replace(part, group)
    hits = [(row, re.fullmatch(expression, row["event_id"])) for row in table]
    first, last = words.get("since", 0), words.get("before", 9999)
    return [Fitting(row, hit.groupdict()) for row, hit in hits if hit and first <= int(row["start"][:4]) < last]


def _series(table: list[Row], wording: Wording) -> Iterator[tuple[str, Entry]]:
    for pattern, words in wording.section("series").items():
        fits = fitting(table, pattern, words)
        places = Counter(_place(words, fit, "en") for fit in fits)
        for fit in fits:
            own = wording.section("events").get(fit.row["event_id"], {})
            alone = words.get("alone", {}) if places[_place(words, fit, "en")] == 1 else {}
            values = {lang: _values(words, fit, lang) for lang in LANGUAGES}
            called = merged([filled(words["called"], values), filled(alone, values), own.get("called", {})])
            key = fill(own.get("key") or words.get("key") or fit.row["label"], values["en"])
            yield key, _event({**words, **own}, [fit.row], called, wording)


def _values(words: Entry, fit: Fitting, lang: str) -> dict[str, str]:
    return {"year": fit.row["start"][:4], "place": _place(words, fit, lang), "n": fit.parts.get("n", "")}


def _place(words: Entry, fit: Fitting, lang: str) -> str:
    name: Any = fit.parts.get("place") or int(fit.parts.get("n", 0))
    place = words.get("places", {}).get(name, name)
    return str(place[lang] if isinstance(place, dict) else place)


def _groups(table: list[Row], wording: Wording) -> Iterator[tuple[str, Entry]]:
    for key, words in wording.section("groups").items():
        fits = fitting(table, words["rows"], words)
        places = wording.section("series").get(words["rows"], {}).get("places", {})
        times = [time for fit in fits for time in _times(fit, words, places)]
        times.sort(key=lambda time: (time["from"], time.get("n", 0)))
        event = _event(words, [fit.row for fit in fits], words["called"], wording)
        for name in ("date", "from", "to", "announced"):
            event.pop(name, None)
        yield key, event | {"when": times}


def _times(fit: Fitting, words: Entry, places: dict[Any, Any]) -> Iterator[Entry]:
    for number in _numbers(fit, words):
        time: Entry = {"n": number} if number is not None else {}
        time |= {"from": fit.row["start"], "to": fit.row["end"]}
        place = places.get(number)
        if place:
            time["where"] = list(dict.fromkeys(place.values())) if isinstance(place, dict) else [place]
        yield time | ({"announced": fit.row["start"]} if words.get("announced") == "start" else {})


def _numbers(fit: Fitting, words: Entry) -> list[int | None]:
    if not words.get("numbered", True):
        return [None]
    both = _TWO_AT_ONCE.search(fit.row["label"])
    return [int(n) for n in both.groups() if n] if both else [int(fit.parts["n"])]


def _alone(table: list[Row], wording: Wording) -> Iterator[tuple[str, Entry]]:
    groups = wording.section("groups").values()
    patterns = [*wording.section("series").items(), *((words["rows"], words) for words in groups)]
    taken = {fit.row["event_id"] for pattern, words in patterns for fit in fitting(table, pattern, words)}
    listed = wording.section("events")
    for row in table:
        if row["event_id"] not in taken:
            words = listed[row["event_id"]]
            yield words.get("key", row["label"]), _event(words, [row], words["called"], wording)


def _event(words: Entry, rows: list[Row], called: Any, wording: Wording) -> Entry:
    event = {
        **_dates(rows[0]),
        "announced": rows[0]["start"] if words.get("announced") == "start" else words.get("announced"),
        "called": wording.spelt(called),
        "between": words.get("between"),
        "jurisdiction": wording.places(words.get("jurisdiction")),
        "unless": wording.places(words.get("unless")),
        "known_until": words.get("known_until"),
        "source": source(rows),
        "severity": words.get("severity"),
        "note": words.get("note"),
    }
    return {name: value for name, value in event.items() if value}


def _dates(row: Row) -> Entry:
    if row["start"] == row["end"]:
        return {"date": row["start"]}
    return {"from": row["start"], "to": row["end"]}
