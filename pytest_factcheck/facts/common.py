"""What every kind of fact reads alike: its head, its days, its phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pytest_factcheck.facts.dates import iso, partial_date, today
from pytest_factcheck.facts.merge import Raw
from pytest_factcheck.facts.model import Example, Expectation, PartialDate, Phrase
from pytest_factcheck.facts.nodes import Collector, Mapping, Node, Scalar
from pytest_factcheck.facts.slug import slug
from pytest_factcheck.facts.valid_time import valid_time
from pytest_factcheck.facts.values import Fields, clean, items
from pytest_factcheck.facts.visible import shown

_EXPECTATIONS: tuple[Expectation, ...] = ("passes", "fails", "unsure")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_OWN = "give it a known_until in this file"
_WORD = re.compile(r"\w")


def head(raw: Raw, fields: Fields, known_until: int | None, in_quotes: str = "warn") -> dict[str, Any]:
    """The arguments that :class:`~pytest_factcheck.facts.model.Fact` itself takes."""
    review_by = fields.date("review_by")
    return {
        "id": fields.text("id") or slug(raw.key.text),
        "key": clean(raw.key.text),
        "place": raw.key.place,
        "known_until": known_until,
        "source": fields.text("source"),
        "note": fields.text("note"),
        "severity": fields.text("severity") or "error",
        "in_quotes": fields.text("in_quotes") or in_quotes,
        "review_by": review_by.last if review_by else None,
        "unless": fields.texts("unless"),
        "jurisdiction": fields.texts("jurisdiction"),
        "was_id": fields.texts("was_id"),
        "examples": tuple(_examples(fields)),
    }


def known_until(raw: Raw, fields: Fields) -> int | None:
    """The last day that is vouched for: the fact's own, else that of the file that defines it."""
    node = fields.scalar("known_until") or raw.known_until
    date = partial_date(node.text) if node else None
    if node and date and date.last > today():
        fields.found.at(node, f"known_until lies in the future, and nobody can vouch for that; {iso(today())} is today")
    return date.last if date else None


def check_added(raw: Raw, until: int | None, found: Collector) -> None:
    """Note rows of an including file that begin after the day until which the included fact is known."""
    nodes = (item for node in raw.added for item in items(node) if isinstance(item, Mapping))
    for row in (Fields.of_row(node, found) for node in nodes):
        began = row.date("from")
        if until and began and began.first > until:
            found.at(row.node, f"the included fact is known until {iso(until)} only, and this begins later; {_OWN}")


def span(fields: Fields, first: str = "from", last: str = "to") -> tuple[PartialDate | None, PartialDate | None]:
    """The first and the last day of a row; a last before the first is a mistake."""
    began, ended = fields.date(first), fields.date(last)
    node = fields.scalar(last)
    if began and ended and node and ended.last < began.first:
        fields.found.at(node, f"{last} ({node.text}) lies before {first} ({_written(fields, first)})")
        return began, None
    return began, ended


def _written(fields: Fields, key: str) -> str:
    node = fields.scalar(key)
    return node.text if node else ""


def _examples(fields: Fields) -> Iterator[Example]:
    for row in fields.rows("examples"):
        for expectation in _EXPECTATIONS:
            text = row.scalar(expectation)
            if text:
                yield Example(expectation, text.text.strip(), row.date("date"), row.node.place)
                break


def phrases(fields: Fields, key: str, until: int | None, *, needs: str = "", may: str = "") -> tuple[Phrase, ...]:
    """The phrases under a key; ``needs`` is the placeholder that each must have, ``may`` one that it may have."""
    read: dict[Phrase, None] = {}
    for lang, node in _by_language(fields.nodes(key)):
        for item in items(node):
            phrase = _phrase(fields, item, lang, until)
            if phrase and _usable(fields, item, phrase.text, needs, may or needs):
                read[phrase] = None
    return tuple(read)


def _by_language(nodes: tuple[Node, ...]) -> Iterator[tuple[str | None, Node]]:
    for node in nodes:
        if isinstance(node, Mapping):
            yield from ((lang, value) for lang, (_, value) in node.entries.items())
        else:
            yield None, node


def _phrase(fields: Fields, item: Node, lang: str | None, until: int | None) -> Phrase | None:
    if isinstance(item, Scalar):
        text = fields.name(item)
        return Phrase(text, lang) if text else None
    if isinstance(item, Mapping):
        row = Fields.of_row(item, fields.found)
        began, ended = span(row)
        dated = valid_time(began, ended, until) if began or ended else None
        return Phrase(row.text("text") or "", lang, dated) if row.text("text") else None
    return None


def _usable(fields: Fields, item: Node, text: str, needs: str, may: str) -> bool:
    message = _unusable(text, needs, may)
    if message:
        fields.found.at(item, f"{shown(text)}: {message}")
    return not message


def _unusable(text: str, needs: str, may: str) -> str:
    names = _PLACEHOLDER.findall(text)
    rest = _PLACEHOLDER.sub("", text)
    if wrong := [name for name in names if name != may]:
        return f"{{{wrong[0]}}} cannot stand here" + (f"; did you mean {{{may}}}?" if may else "")
    if "{" in rest or "}" in rest:
        return "a brace that belongs to no placeholder"
    if "*" in rest.rstrip("*"):
        return "a * takes any ending of the last word only; write the forms of the other words out"
    if needs and names != [needs]:
        return f"the phrase needs {{{needs}}} once"
    if len(names) > 1:
        return f"{{{may}}} stands in it twice"
    return "" if _WORD.search(rest) else "there is no word in it that a text could be searched for"
