"""Who holds an office: "Secretary of State Marco Rubio", "Marco Rubio, the US secretary of state,", "X is the …".

A listed person beside the title is a claim that the person holds the office, unless another country, state or body stands
with the title. A name that is not listed is a claim only where a jurisdiction word stands with the title; it is refuted
while a listed holder was in office. A title alone, or a surname alone, claims nothing. Of several offices of one title the
country beside it decides, else the person.

Understood:

- the title before the name, with or without a comma: "Prime Minister X", "the president of Brazil, X,", "US-Außenminister X"
- the name before the title: "X, the foreign minister,", "X is the …", "X, who serves as …", "X currently serves as …"
- possessives and compounds: "Apple's CEO, X", "Washington's top diplomat, X" where a fact lists the title
- several in a row: "Presidents X and Y", "die Präsidenten X und Y"; names with Jr. and III
- former, then-, -elect, nominee, acting; deputies, assistants and the like are other offices
- "a President X": somebody who is but thought of

Not understood:

- a title alone (but see those that resume a name), or one that a pronoun carries on: "he was succeeded by X", "her deputy"
- a row of names behind a singular title
- a name that is not listed behind a title without its country, unless it is nearly that of the holder
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pytest_factcheck.claims.government_names import government_names
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.numerals import number_before
from pytest_factcheck.claims.office_meant import as_meant, has_own_place, is_namesake, offices_meant, offices_possible
from pytest_factcheck.claims.office_reading import read_titled
from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.claims.tenure import (
    held_by,
    held_by_unlisted,
    holders_on,
    is_listed,
    later_holders,
    left_office,
    own_dates,
)
from pytest_factcheck.claims.titled import Titled, titled_names
from pytest_factcheck.facts.model import Facts, Office, Person
from pytest_factcheck.intervals import ALWAYS, DateSet, ValidTime
from pytest_factcheck.reference.model import Reading, claim
from pytest_factcheck.reference.modifiers import adjective
from pytest_factcheck.text.folding import fold


def find(passage: Passage) -> Iterator[Claim]:
    """The claims about offices in a sentence."""
    governments = {name.name.start for name in government_names(passage)}
    for titled in titled_names(passage):
        if passage.tokens[titled.name.first].start in governments:
            continue
        offices = offices_meant(passage, titled)
        if titled.name.wrong_form or is_namesake(passage, titled) or _is_numbered(passage, titled):
            continue
        meant = as_meant(passage, titled, offices or offices_possible(passage, titled))
        offices = offices or (offices_meant(passage, meant) if meant.name.people else [])
        if not offices:
            continue
        yield from _listed(passage, meant, offices) if meant.name.people else _unlisted(passage, meant, offices)


def _is_numbered(passage: Passage, titled: Titled) -> bool:
    """Whether the title says who was the n-th ("the 46th president, X"), whoever holds the office now."""
    offices = offices_possible(passage, titled)
    numbered = any(row.n is not None for office in offices for row in office.holders)
    return numbered and number_before(passage, titled.place.first) is not None


def _listed(passage: Passage, titled: Titled, offices: list[Office]) -> Iterator[Claim]:
    holding = [o for o in offices if any(is_listed(o, p) for p in titled.name.people)]
    if not holding and (len(offices) > 1 or titled.name.surname_only or not has_own_place(titled, offices[0])):
        return
    office = (holding or offices)[0]
    people = [p for p in titled.name.people if is_listed(office, p)] or list(titled.name.people)
    valid = held_by(office, people) & _of_title(titled, office)
    for other in holding[1:]:
        valid = valid | held_by(other, titled.name.people)
    yield from _claim(passage, titled, office, valid, people)


def _unlisted(passage: Passage, titled: Titled, offices: list[Office]) -> Iterator[Claim]:
    office = offices[0]
    if len(offices) == 1 and titled.place.is_own(office) and office.jurisdiction and office.seats is not None:
        yield from _claim(passage, titled, office, held_by_unlisted(office), [])


def _claim(passage: Passage, titled: Titled, office: Office, valid: ValidTime, people: list[Person]) -> Iterator[Claim]:
    mention = passage.mention(titled.first, titled.last)
    mention = replace(mention, head=titled.head, in_full=bool(people) and not titled.name.surname_only)
    later = later_holders(office, passage.around.named_in_full, valid)
    reading = read_titled(mention, titled, people, valid, later)
    if reading.former and people:
        yield _former(passage, titled, office, people, reading)
        return
    acting = adjective(mention, "acting")
    if acting and people:
        valid = held_by(office, people, acting=any(r.acting for r in office.holders if r.person == people[0].key))
    start, end = passage.tokens[titled.first].start, passage.tokens[titled.last - 1].end
    name = passage.text(titled.name.first, titled.name.last)
    yield Claim(
        fact=office, kind="office", start=start, end=end, valid=valid, reading=reading,
        value=people[0].key if people else f"? {name}",
        says=f"{people[0].name if people else name} is {office.key}",
        quoted=passage.sentence.is_quoted(start, end),
        suggest=lambda days: holder_on(passage.around.facts, office, days),
        bare=not has_own_place(titled, office),
        named_in_full=_is_identified(passage, titled, office, people),
        own_dates=own_dates(office, people) if people else None,
    )  # fmt: skip


def _former(passage: Passage, titled: Titled, office: Office, people: list[Person], reading: Reading) -> Claim:
    """Somebody called former: true from the end of a time in office on."""
    start, end = passage.tokens[titled.first].start, passage.tokens[titled.last - 1].end
    return Claim(
        fact=office, kind="office", start=start, end=end, valid=left_office(office, people),
        reading=claim(reading.cue), value=f"former {people[0].key}", says=f"{people[0].name} is no longer {office.key}",
        quoted=passage.sentence.is_quoted(start, end), bare=not has_own_place(titled, office), former=people[0].key,
        named_in_full=_is_identified(passage, titled, office, people),
    )  # fmt: skip


def _is_identified(passage: Passage, titled: Titled, office: Office, people: list[Person]) -> bool:
    """Whether the article leaves no doubt who and which office is meant: no other place where the title is somebody else's."""
    if not titled.name.surname_only or any(p.key in passage.around.named_in_full for p in people):
        return True
    only = len({e.fact.id for e in titled.title.entries if e.fact is not None}) == 1
    places = passage.around.places
    own = any(fold(word) in places for word in office.jurisdiction)
    return only or own or not any(fold(word) in places for word in office.unless)


def holder_on(facts: Facts, office: Office, days: DateSet) -> str | None:
    """The names of those who held the office on these days; None where nobody, or more than two, did."""
    names = list(dict.fromkeys(facts.people[row.person].name for row in holders_on(office, days)))
    return " or ".join(names) if 0 < len(names) <= 2 else None


def _of_title(titled: Titled, office: Office) -> ValidTime:
    """When the title itself is right: always, but for a dated one."""
    dated = [e.phrase.valid for e in titled.title.entries if e.fact is office and e.phrase and e.phrase.valid]
    return dated[0] if dated else ALWAYS
