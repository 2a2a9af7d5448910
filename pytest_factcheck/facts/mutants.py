"""Facts with one slip each: another holder, a shifted date, another number. An example that notices none guards nothing.

After mutation testing of programs (DeMillo, Lipton and Sayward, "Hints on Test Data Selection", 1978): the share of the
slips that some example notices says how much a fact's examples are worth.
"""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import singledispatch
from typing import TypeVar

from pytest_factcheck.facts.model import Count, Event, Fact, Name, Occurrence, Office, PartialDate, Person, Statement
from pytest_factcheck.facts.valid_time import valid_time
from pytest_factcheck.intervals import DateSet, ValidTime

SHIFT = 90
"""Days by which a date is shifted: more than any grace, less than a term."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A fact with one slip, and the slip in words for an editor."""

    fact: Fact
    slip: str


@singledispatch
def mutants(fact: Fact) -> Iterator[Mutant]:  # noqa: ARG001 - what each kind of fact registers
    """Every slip that can be made in a fact's people, dates and numbers."""
    yield from ()


@mutants.register
def _office(office: Office) -> Iterator[Mutant]:
    rows = office.holders
    for index, (one, other) in enumerate(itertools.pairwise(rows)):
        if one.person and other.person and one.person != other.person:
            swapped = (replace(one, person=other.person), replace(other, person=one.person))
            slip = f"{one.person} and {other.person} change places"
            yield Mutant(replace(office, holders=(*rows[:index], *swapped, *rows[index + 2 :])), slip)
    for index, row in enumerate(rows):
        for began, ended, slip in _spans(row.began, row.ended):
            shifted = replace(row, began=began, ended=ended, valid=valid_time(began, ended, office.known_until))
            who = row.person or "the vacancy"
            yield Mutant(replace(office, holders=_with(rows, index, shifted)), f"{who} {slip}")


def _spans(began: PartialDate, ended: PartialDate | None) -> Iterator[tuple[PartialDate, PartialDate | None, str]]:
    for days in (-SHIFT, SHIFT):
        yield _shifted(began, days), ended, f"begins {_moved(began, days)}"
        if ended:
            yield began, _shifted(ended, days), f"ends {_moved(ended, days)}"


@mutants.register
def _event(event: Event) -> Iterator[Mutant]:
    for index, occurrence in enumerate(event.occurrences):
        which = f"number {occurrence.n}" if occurrence.n is not None else "it"
        for shifted, slip in _occurrences(occurrence):
            yield Mutant(replace(event, occurrences=_with(event.occurrences, index, shifted)), f"{which} {slip}")


def _occurrences(one: Occurrence) -> Iterator[tuple[Occurrence, str]]:
    for days in (-SHIFT, SHIFT):
        ended = _shifted(one.ended, days) if one.ended else None
        yield replace(one, began=_shifted(one.began, days), ended=ended), f"is {_moved(one.began, days)}"
        if one.announced:
            yield replace(one, announced=_shifted(one.announced, days)), f"is announced {_moved(one.announced, days)}"


@mutants.register
def _count(count: Count) -> Iterator[Mutant]:
    for index, value in enumerate(count.values):
        for n in (value.n - 1, value.n + 1):
            yield Mutant(replace(count, values=_with(count.values, index, replace(value, n=n))), f"{value.n} is {n}")
        for days in (-SHIFT, SHIFT):
            yield Mutant(_begun(count, index, days), f"{value.n} begins {_moved(value.began, days)}")


def _begun(count: Count, index: int, days: int) -> Count:
    """The count with one of its values beginning, and the one before it ending, on another day."""
    dates = [value.began for value in count.values]
    dates[index] = _shifted(dates[index], days)
    ends = (*dates[1:], None)
    rows = zip(count.values, dates, ends, strict=True)
    values = (replace(v, began=began, valid=valid_time(began, end, count.known_until)) for v, began, end in rows)
    return replace(count, values=tuple(values))


@mutants.register
def _name(name: Name) -> Iterator[Mutant]:
    for days in (-SHIFT, SHIFT):
        yield Mutant(replace(name, since=_shifted(name.since, days)), f"the name changes {_moved(name.since, days)}")
    for index, old in enumerate(name.formerly):
        changed = replace(name, name=old, formerly=_with(name.formerly, index, name.name))
        yield Mutant(changed, f"{old} and {name.name} change places")


@mutants.register
def _statement(statement: Statement) -> Iterator[Mutant]:
    for interval in statement.valid.certain.intervals:
        for bound, day in (("begins", interval.first_day), ("ends", interval.last_day)):
            for days in (-SHIFT, SHIFT) if day else ():
                edge = day.toordinal() if day else 0
                valid = _moved_edge(statement.valid, edge, days, grows=(bound == "begins") == (days < 0))
                slip = f"it {bound} {_moved(PartialDate(edge, edge), days)}"
                yield Mutant(replace(statement, valid=valid), slip)


def _moved_edge(valid: ValidTime, edge: int, days: int, *, grows: bool) -> ValidTime:
    between = DateSet.days(*sorted((edge, edge + days)))
    if grows:
        return ValidTime(valid.certain | between, valid.possible | between)
    return ValidTime(valid.certain - between, valid.possible - between)


@mutants.register
def _person(person: Person) -> Iterator[Mutant]:
    for days in (-SHIFT, SHIFT):
        if person.died:
            yield Mutant(replace(person, died=_shifted(person.died, days)), f"dies {_moved(person.died, days)}")
        if person.born:
            yield Mutant(replace(person, born=_shifted(person.born, days)), f"is born {_moved(person.born, days)}")
    for index, form in enumerate(person.wrong_forms):
        forms = (*person.wrong_forms[:index], *person.wrong_forms[index + 1 :])
        yield Mutant(replace(person, wrong_forms=forms), f"{form!r} is not listed as wrong")


def _with(rows: tuple[T, ...], index: int, row: T) -> tuple[T, ...]:
    return (*rows[:index], row, *rows[index + 1 :])


def _shifted(date: PartialDate, days: int) -> PartialDate:
    return PartialDate(date.first + days, date.last + days)


def _moved(date: PartialDate, days: int) -> str:
    day = datetime.date.fromordinal(date.first + days)
    return f"on {day}, {abs(days)} days {'later' if days > 0 else 'earlier'}"
