"""Governments by the name of their head: "the Biden administration has …", "gobierno de Sánchez", "Regierung Merz".

The name of a government claims that its head is in office. A name that fits several heads (two Bushes) is right on the
dates of any of them; "first" and "second" ask for that term alone.

Understood:

- the forms that the office lists as ``administration``, with surname or full name: "the X White House", "President X's
  administration", "das Kabinett X"
- who acts: "X administration officials say"; who is to act: "urging the X administration to act"
- what only belongs to it, or to its time: "under", "blamed the X administration", "X administration lawyers had argued"
- a government that has been chosen: its future ("will inherit") is right up to 90 days before it takes office

Not understood:

- "the administration", "the government" alone
- a simple past without a day ("the X administration raised the tax"): unclear
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import reduce

from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.government_names import GovernmentName, government_names
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.passage import Passage, people_of
from pytest_factcheck.claims.place import place_of
from pytest_factcheck.claims.tenure import held_by, holders_on, own_dates
from pytest_factcheck.intervals import DateSet, ValidTime
from pytest_factcheck.reference.model import unclear
from pytest_factcheck.reference.reading import read
from pytest_factcheck.text.cues import words_of
from pytest_factcheck.text.folding import fold

LONG_GONE = 25 * 365
"""Days after which a government by a surname alone needs its head's name in the article."""


def find(passage: Passage) -> Iterator[Claim]:
    """The claims about governments in a sentence."""
    by_place: dict[int, list[GovernmentName]] = {}
    for name in government_names(passage):
        if all(head.key in passage.around.namesakes for head in name.heads):
            continue
        if not place_of(passage, name.first, name.last).is_other(name.office):
            by_place.setdefault(name.name.start, []).append(name)
    for names in by_place.values():
        yield _claim(passage, names)


def _claim(passage: Passage, names: list[GovernmentName]) -> Claim:
    first, last = min(n.first for n in names), max(n.last for n in names)
    office, heads = names[0].office, names[0].heads
    nth = term(passage, first)
    valid = reduce(ValidTime.__or__, (held_by(n.office, n.heads, nth=nth) for n in names))
    reading = read(replace(passage.mention(first, last), collective=True))
    if reading.dates is None and _may_be_another(passage, names, valid):
        reading = replace(unclear("a surname alone"), rule="administration.may_be_another")
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    return Claim(
        fact=office, kind="administration", start=start, end=end, valid=valid, reading=reading, value=heads[0].key,
        says=f"{heads[0].name} is {office.key}",
        quoted=passage.sentence.is_quoted(start, end),
        own_dates=reduce(DateSet.__or__, (own_dates(n.office, n.heads, nth=nth) for n in names)),
        suggest=lambda days: _government_on(passage, names[0], days),
    )  # fmt: skip


def _may_be_another(passage: Passage, names: list[GovernmentName], valid: ValidTime) -> bool:
    """Whether a surname alone, of a head long gone whom the article does not name, may be a mayor's or a dean's."""
    last, first = valid.possible.last, passage.around.dct.first
    if last is None or first is None or last >= first - LONG_GONE:
        return False
    if any(fold(word) in passage.around.places for name in names for word in name.office.jurisdiction):
        return False
    heads = {head.key for name in names for head in name.heads}
    named = any(hit.use is Use.PERSON and heads & {p.key for p in people_of(hit)} for hit in passage.names)
    return not named and not heads & passage.around.named_in_full


def _government_on(passage: Passage, name: GovernmentName, days: DateSet) -> str | None:
    """The text's own words with the right head's surname: "Biden administration" as "Trump administration"."""
    people = passage.around.facts.people
    right = list(dict.fromkeys(people[row.person].surname for row in holders_on(name.office, days)))
    if len(right) != 1:
        return None
    words = passage.sentence.text
    first, last = passage.sentence.index_at(name.name.start), passage.sentence.index_at(name.name.end)
    before = words[passage.tokens[name.first].start : passage.tokens[first].start]
    return before + right[0] + words[passage.tokens[last - 1].end : passage.tokens[name.last - 1].end]


def term(passage: Passage, first: int) -> int | None:
    """Which time in office an ordinal before the name asks for: "the second Trump administration"."""
    if first == 0:
        return None
    word = passage.tokens[first - 1].folded
    for number, key in ((1, "first_term"), (2, "second_term")):
        if word in words_of(passage.lang, "cues", key):
            return number
    return None
