"""The counts of the pack."""

from __future__ import annotations

from typing import Any

from packs.tables import Row, source
from packs.wording import Entry, Wording


def counts(table: list[Row], wording: Wording) -> dict[str, Entry]:
    """A fact for each series of values, in the order of the wording; every row must have one."""
    series: dict[str, list[Row]] = {}
    for row in table:
        series.setdefault(row["fact_id"].rsplit("_", 2)[0], []).append(row)
    listed = wording.section("counts")
    if series.keys() != listed.keys():
        message = f"counts and their wording differ in {', '.join(sorted(series.keys() ^ listed.keys()))}"
        raise ValueError(message)
    return {words["key"]: _count(words, series[name], wording) for name, words in listed.items()}


def _count(words: Entry, rows: list[Row], wording: Wording) -> Entry:
    count = {
        "called": wording.spelt(_called(words["called"], wording)),
        "values": [{"n": int(row["value"]), "from": row["start"]} for row in rows],
        "at_least": words.get("at_least"),
        "severity": words.get("severity"),
        "known_until": words.get("known_until"),
        "source": source(rows),
        "note": words.get("note"),
    }
    return {name: value for name, value in count.items() if value}


def _called(phrases: Any, wording: Wording) -> Any:
    if isinstance(phrases, list):
        return phrases
    articles = wording.section("the")
    return {lang: [p for phrase in listed for p in _each(phrase, articles[lang])] for lang, listed in phrases.items()}


def _each(phrase: str, articles: list[str]) -> list[str]:
    return [phrase.replace("{the}", word) for word in articles] if "{the}" in phrase else [phrase]
