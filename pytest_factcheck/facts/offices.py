"""Offices and their rows."""

from __future__ import annotations

from collections.abc import Iterator

from pytest_factcheck.facts.common import check_added, head, known_until, phrases, span
from pytest_factcheck.facts.merge import Raw
from pytest_factcheck.facts.model import Office, PartialDate, Tenure
from pytest_factcheck.facts.nodes import Collector
from pytest_factcheck.facts.overlaps import check_overlaps
from pytest_factcheck.facts.people import People
from pytest_factcheck.facts.valid_time import valid_time
from pytest_factcheck.facts.values import Fields


def office(raw: Raw, people: People, found: Collector) -> Office:
    """An office; its holders and nominees become people."""
    fields = Fields.of_fact(raw, found)
    until = known_until(raw, fields)
    abolished, known_from = fields.date("abolished"), fields.date("known_from")
    holders = sorted(_tenures(fields, "holders", people, until, abolished), key=lambda row: row[0].began)
    seats = _seats(fields)
    check_overlaps(holders, seats, abolished)
    check_added(raw, until, found)
    return Office(
        **head(raw, fields, until),
        titles=phrases(fields, "titles", until),
        administration=phrases(fields, "administration", until, needs="surname"),
        holders=tuple(tenure for tenure, _ in holders),
        nominees=tuple(tenure for tenure, _ in _tenures(fields, "nominees", people, until, abolished)),
        seats=seats,
        known_from=known_from.first if known_from else None,
        abolished=abolished,
    )


def _seats(fields: Fields) -> int | None:
    written = fields.text("seats")
    return None if written == "any" else fields.number("seats") or 1


def _tenures(
    fields: Fields, key: str, people: People, until: int | None, abolished: PartialDate | None
) -> Iterator[tuple[Tenure, Fields]]:
    for row in fields.rows(key):
        began, ended = span(row)
        if began is None or not (row.scalar("person") or row.flag("vacant")):
            continue
        tenure = Tenure(
            person=people.holder(row),
            valid=valid_time(began, ended or abolished, until),
            began=began,
            ended=ended,
            acting=row.flag("acting"),
            disputed=row.flag("disputed"),
            n=row.number("n"),
        )
        yield tenure, row
