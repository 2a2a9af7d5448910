"""The curated facts as the rest of the program sees them: resolved, merged, immutable.

Nothing here knows YAML. :mod:`pytest_factcheck.facts.load` makes these from files, the claim finders read them.
Days are ordinals (``date.toordinal()``), the last day of a range inclusive.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pytest_factcheck.intervals import ValidTime

Severity = Literal["error", "warning"]
InQuotes = Literal["check", "warn", "skip"]
Expectation = Literal["passes", "fails", "unsure"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands in a facts file; line and column are 1-based."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date as an editor wrote it: a day, a month or a year, as the ordinals of its first and last day."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that an editor listed: a title, what an event is called, a phrase with ``{n}`` or ``{surname}``."""

    text: str
    lang: str | None = None
    """Language code, or None for any language."""
    valid: ValidTime | None = None
    """When the words themselves are right (a dated title); None: always."""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that an editor gave with a fact, and what the fact must make of it at that date."""

    expectation: Expectation
    text: str
    date: PartialDate | None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every fact has."""

    id: str
    """The slug that reports use, such as ``us-secretary-of-state``."""
    key: str
    """The key as the editor wrote it."""
    place: Place
    known_until: int | None = None
    """The last day that the curator vouches for; None: vouched for without end."""
    source: str | None = None
    note: str | None = None
    severity: Severity = "error"
    in_quotes: InQuotes = "warn"
    review_by: int | None = None
    unless: tuple[str, ...] = ()
    jurisdiction: tuple[str, ...] = ()
    was_id: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Fact):
    """Somebody whom facts name. ``name`` is the key without closing brackets."""

    name: str
    aliases: tuple[str, ...] = ()
    surname: str
    born: PartialDate | None = None
    died: PartialDate | None = None
    wrong_forms: tuple[str, ...] = ()
    in_quotes: InQuotes = "check"
    listed: bool = True
    """False for somebody who only stands under an office and has no entry in ``people``."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """One row of an office's list: who held it (or stood for it), and when."""

    person: str
    """Key in :attr:`Facts.people`; empty where the row says that the office was vacant."""
    valid: ValidTime
    """From the row's first to its last day; open beyond ``known_until`` where it has no end."""
    began: PartialDate
    ended: PartialDate | None
    acting: bool = False
    disputed: bool = False
    n: int | None = None
    """The holder's number in the row: 46 for "the 46th president"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office(Fact):
    """An office, its titles, and who held it when."""

    titles: tuple[Phrase, ...]
    administration: tuple[Phrase, ...] = ()
    holders: tuple[Tenure, ...] = ()
    """In order of their first days; vacancies among them."""
    nominees: tuple[Tenure, ...] = ()
    seats: int | None = 1
    """How many hold it at once; None: any number, and an unlisted name is never refuted."""
    known_from: int | None = None
    """The first day that the list vouches for; by default the first holder's first day."""
    abolished: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that an event happened."""

    began: PartialDate
    ended: PartialDate | None
    """None: it is not known to have ended, or it is a series (only the beginning bounds a text)."""
    n: int | None = None
    announced: PartialDate | None = None
    """Nobody could write of it before; None: it may be looked ahead to."""
    where: tuple[str, ...] = ()
    """Words for the place, any of which may stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Fact):
    """Something that happened once, lasted, or recurs."""

    called: tuple[Phrase, ...]
    occurrences: tuple[Occurrence, ...]
    between: tuple[str, ...] = ()
    """Keys of :attr:`Facts.people` who meet."""


@dataclass(frozen=True, slots=True)
class CountValue:
    """One value of a count and the days on which it was the right one."""

    n: int
    valid: ValidTime
    began: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Count(Fact):
    """A number that changes on known days."""

    called: tuple[Phrase, ...]
    values: tuple[CountValue, ...]
    at_least: bool = False
    """A tally that only grows: a smaller number is right once it was reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Fact):
    """A name that replaced another on a known day. The new name is ``name``."""

    name: str
    formerly: tuple[str, ...]
    since: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Fact):
    """Anything else that is true for a time."""

    valid: ValidTime
    asserted_by: tuple[Phrase, ...] = ()
    denied_by: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of a run, merged."""

    people: Mapping[str, Person] = field(default_factory=dict)
    """By key, holders and nominees without an entry of their own included (``listed`` is False)."""
    offices: tuple[Office, ...] = ()
    events: tuple[Event, ...] = ()
    counts: tuple[Count, ...] = ()
    names: tuple[Name, ...] = ()
    statements: tuple[Statement, ...] = ()
    files: tuple[str, ...] = ()
    """What was loaded, as the user named it, for the header line and the report."""

    def __iter__(self) -> Iterator[Fact]:
        """Every fact, people first."""
        yield from self.people.values()
        yield from (*self.offices, *self.events, *self.counts, *self.names, *self.statements)
