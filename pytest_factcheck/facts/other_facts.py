"""Events, counts, changed names and statements."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from pytest_factcheck.facts.common import check_added, head, known_until, phrases, span
from pytest_factcheck.facts.merge import Raw
from pytest_factcheck.facts.model import Count, CountValue, Event, Name, Occurrence, PartialDate, Statement
from pytest_factcheck.facts.nodes import Collector, Scalar
from pytest_factcheck.facts.people import People
from pytest_factcheck.facts.person_names import without_brackets
from pytest_factcheck.facts.valid_time import valid_time
from pytest_factcheck.facts.values import Fields, clean, items
from pytest_factcheck.intervals import NEVER, ValidTime


def event(raw: Raw, people: People, found: Collector) -> Event:
    """An event with its occurrences in order."""
    fields = Fields.of_fact(raw, found)
    until = known_until(raw, fields)
    called = phrases(fields, "called", until, may="n")
    occurrences = sorted(_occurrences(fields), key=lambda o: o.began)
    if any("{n}" in phrase.text for phrase in called) and occurrences and all(o.n is None for o in occurrences):
        found.at(raw.key, "a phrase has {n}, but no time that it happened has an 'n'")
    return Event(
        **head(raw, fields, until),
        called=called,
        occurrences=tuple(occurrences),
        between=_between(fields, people),
    )


def _occurrences(fields: Fields) -> Iterator[Occurrence]:
    rows = list(fields.rows("when")) if "when" in fields else [fields]
    for key in ("n", "where", "announced"):
        if "when" in fields and (node := next(iter(fields.nodes(key)), None)):
            fields.found.at(node, f"'{key}' belongs into the rows of 'when', for each time its own")
    for row in rows:
        if occurrence := _occurrence(row):
            yield occurrence


def _occurrence(row: Fields) -> Occurrence | None:
    began, ended = span(row)
    day = row.date("date")
    first, last = (day, day) if day else (began, ended)
    if first is None:
        return None
    announced, node = row.date("announced"), row.scalar("announced")
    if announced and node and announced.first > (last or first).last:
        row.found.at(node, f"announced ({node.text}) lies after the event itself")
    return Occurrence(first, last, row.number("n"), announced, row.texts("where"))


def _between(fields: Fields, people: People) -> tuple[str, ...]:
    nodes = [item for node in fields.nodes("between") for item in items(node) if isinstance(item, Scalar)]
    names = [fields.name(node) for node in nodes]
    if len(nodes) == 1:
        fields.found.at(nodes[0], "'between' needs two people or more")
    return tuple(people.named(name, node) for name, node in zip(names, nodes, strict=True) if name)


def count(raw: Raw, found: Collector) -> Count:
    """A count whose values each hold until the next begins."""
    fields = Fields.of_fact(raw, found)
    until = known_until(raw, fields)
    at_least = fields.flag("at_least")
    check_added(raw, until, found)
    return Count(
        **head(raw, fields, until),
        called=phrases(fields, "called", until, needs="n"),
        values=tuple(_values(fields, until, at_least=at_least)),
        at_least=at_least,
    )


def _values(fields: Fields, until: int | None, *, at_least: bool) -> Iterator[CountValue]:
    rows = [
        (row, n, began)
        for row in fields.rows("values")
        if (n := row.number("n")) is not None and (began := row.date("from"))
    ]
    for (_, n, began), following in itertools.zip_longest(rows, rows[1:]):
        if following:
            _check_order(began, n, following, at_least=at_least)
        yield CountValue(n, valid_time(began, following[2] if following else None, until), began)


def _check_order(began: PartialDate, n: int, following: tuple[Fields, int, PartialDate], *, at_least: bool) -> None:
    row, next_n, next_began = following
    if next_began <= began:
        row.found.at(row.node, "this value does not begin after the one before it; put them in order of 'from'")
    elif next_n == n:
        row.found.at(row.node, f"this value is the same as the one before it ({n})")
    elif at_least and next_n < n:
        row.found.at(row.node, f"{next_n} is smaller than {n} before it, but at_least is for tallies that only grow")


def name(raw: Raw, found: Collector) -> Name | None:
    """A changed name; None where no readable date says since when."""
    fields = Fields.of_fact(raw, found)
    since = fields.date("since")
    if since is None:
        return None
    new = without_brackets(clean(raw.key.text))
    if new in fields.texts("formerly"):
        found.at(fields.nodes("formerly")[-1], "the new name stands among the former ones")
    return Name(**head(raw, fields, known_until(raw, fields)), name=new, formerly=fields.texts("formerly"), since=since)


def statement(raw: Raw, found: Collector) -> Statement:
    """A statement, valid in all its rows."""
    fields = Fields.of_fact(raw, found)
    until = known_until(raw, fields)
    check_added(raw, until, found)
    return Statement(
        **head(raw, fields, until),
        valid=_valid(fields, until),
        asserted_by=phrases(fields, "asserted_by", until),
        denied_by=phrases(fields, "denied_by", until),
    )


def _valid(fields: Fields, until: int | None) -> ValidTime:
    valid = NEVER
    for row in fields.rows("when") if "when" in fields else (fields,):
        began, ended = span(row)
        if began:
            valid |= valid_time(began, ended, until)
    return valid
