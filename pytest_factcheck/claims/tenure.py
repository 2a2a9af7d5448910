"""When somebody held an office, as far as the curated list vouches for it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from pytest_factcheck.facts.model import Facts, Office, Person, Tenure
from pytest_factcheck.intervals import NEVER, NO_DAYS, DateSet, Interval, ValidTime


def held_by(office: Office, people: Iterable[Person], *, nth: int | None = None, acting: bool = False) -> ValidTime:
    """The days on which one of these people held the office; ``nth`` asks for the n-th time only.

    A listed person's own dates always count. Before the list begins nobody vouches for anything, nor for the days of a
    rival claim; somebody who never held it may have come to it beyond ``known_until``.
    """
    rows = [row for row in _rows(office, people, nth=nth) if row.acting or not acting]
    valid = reduce(lambda union, row: union | row.valid, rows, NEVER)
    valid = valid.doubtful_on(before_the_list(office)).doubtful_on(_disputed(office, rows))
    return valid if rows else valid.doubtful_on(beyond_the_list(office))


def own_dates(office: Office, people: Iterable[Person], *, nth: int | None = None) -> DateSet:
    """The days of these people's own rows, open ends run on: what dates an undated article."""
    return reduce(DateSet.__or__, (row.valid.possible for row in _rows(office, people, nth=nth)), NO_DAYS)


def left_office(office: Office, people: Iterable[Person]) -> ValidTime:
    """The days from the first end of a time in office on; beyond the list, and before it, somebody may have left too."""
    ends = [row.ended for row in _rows(office, people) if row.ended is not None]
    first = min(ends, key=lambda date: date.first, default=None)
    valid = NEVER if first is None else ValidTime(DateSet.since(first.last), DateSet.since(first.first))
    again = reduce(DateSet.__or__, (row.valid.certain for row in _rows(office, people)), NO_DAYS)
    last_days = DateSet.of(Interval(i.end - 1, i.end) for i in again.intervals)
    valid = ValidTime(valid.certain - again, valid.possible - (again - last_days))
    return valid.doubtful_on(before_the_list(office)).doubtful_on(beyond_the_list(office))


def held_by_unlisted(office: Office) -> ValidTime:
    """The days on which somebody who is not listed may have held it: never while listed holders fill it, or nobody."""
    taken = _taken(office)
    if office.abolished is not None:
        taken = taken | DateSet.since(office.abolished.last + 1)
    return ValidTime(NO_DAYS, (taken - before_the_list(office)).complement())


def _rows(office: Office, people: Iterable[Person], *, nth: int | None = None) -> list[Tenure]:
    keys = {person.key for person in people}
    rows = [row for row in office.holders if row.person in keys]
    return rows if nth is None else rows[nth - 1 : nth]


def _taken(office: Office) -> DateSet:
    """The days on which listed holders fill every seat, or the list says that it is vacant."""
    seated: list[DateSet] = [NO_DAYS] * (office.seats or 1)
    for row in office.holders:
        days = row.valid.certain
        for seat, taken in enumerate(seated):
            seated[seat], days = taken | days, taken & days
    vacant = reduce(DateSet.__or__, (row.valid.certain for row in office.holders if not row.person), NO_DAYS)
    return seated[-1] | vacant


def is_listed(office: Office, person: Person) -> bool:
    """Whether the person ever held the office, by the list."""
    return any(row.person == person.key for row in office.holders)


def holders_of(facts: Facts, offices: Iterable[Office]) -> list[Person]:
    """Everybody who ever held one of these offices, by the list."""
    keys = dict.fromkeys(row.person for office in offices for row in office.holders if row.person)
    return [facts.people[key] for key in keys]


def holders_on(office: Office, days: DateSet) -> list[Tenure]:
    """The rows of those who certainly held the office on some of these days, stand-ins last."""
    rows = [row for row in office.holders if row.person and row.valid.certain & days]
    return sorted(rows, key=lambda row: row.acting)


def before_the_list(office: Office) -> DateSet:
    """The days before the list vouches for anything."""
    begins = office.known_from
    if begins is None:
        begins = min((row.began.first for row in office.holders), default=None)
    return DateSet.until(begins - 1) if begins is not None else NO_DAYS


def beyond_the_list(office: Office) -> DateSet:
    """The days after the last one that is vouched for."""
    return DateSet.since(office.known_until + 1) if office.known_until is not None else NO_DAYS


def _disputed(office: Office, rows: list[Tenure]) -> DateSet:
    rivals = [row for row in office.holders if row.disputed]
    if not rivals:
        return NO_DAYS
    days = reduce(DateSet.__or__, (row.valid.possible for row in rivals), NO_DAYS)
    mine = reduce(DateSet.__or__, (row.valid.possible for row in rows), NO_DAYS)
    return days if any(row.disputed for row in rows) else days & mine


def later_holders(office: Office, keys: frozenset[str], valid: ValidTime) -> int:
    """How many of these people came to the office on the last of these days, or after it."""
    last = valid.possible.last
    if last is None:
        return 0
    begun = {row.person: row.valid.possible.first for row in office.holders if row.person in keys}
    return sum(first is not None and first >= last for first in begun.values())
