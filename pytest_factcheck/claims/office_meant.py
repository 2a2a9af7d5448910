"""Which office and whom a title with a name means: by the country beside it, else by the person."""

from __future__ import annotations

from dataclasses import replace

from pytest_factcheck.claims.near_miss import near_miss
from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.claims.tenure import holders_of, is_listed
from pytest_factcheck.claims.titled import Titled
from pytest_factcheck.facts.model import Office


def offices_meant(passage: Passage, titled: Titled) -> list[Office]:
    """The offices that the title may stand for here: those whose country stands with it, else those of the person."""
    fitting = offices_possible(passage, titled)
    own = [office for office in fitting if has_own_place(titled, office)]
    held = [office for office in own or fitting if any(is_listed(office, p) for p in titled.name.people)]
    only = len({e.fact.id for e in titled.title.entries if e.fact is not None and passage.speaks(e)}) == 1
    return held or own or (fitting if only else [])


def offices_possible(passage: Passage, titled: Titled) -> list[Office]:
    """All offices of the title, but for those that another country beside it excludes."""
    entries = [entry for entry in titled.title.entries if passage.speaks(entry)]
    offices = {e.fact.id: e.fact for e in entries if isinstance(e.fact, Office)}
    return [office for office in offices.values() if not titled.place.is_other(office)]


def has_own_place(titled: Titled, office: Office) -> bool:
    """Whether a jurisdiction word of the office stands with the title, or within it."""
    literals = [e.pattern.literal for e in titled.title.entries if e.fact is office]
    return titled.place.is_own(office) or any(
        f" {word} " in f" {lit} " for lit in literals for word in office.jurisdiction
    )


def as_meant(passage: Passage, titled: Titled, offices: list[Office]) -> Titled:
    """The same with the holder whose name is misspelt here, where it is nearly one."""
    if titled.name.people:
        return titled
    holders = holders_of(passage.around.facts, offices)
    near = near_miss(passage.text(titled.name.first, titled.name.last), holders)
    return replace(titled, name=replace(titled.name, people=(near,))) if near else titled


def is_namesake(passage: Passage, titled: Titled) -> bool:
    """Whether a surname alone is that of somebody else whom the article names in full."""
    people = titled.name.people
    return titled.name.surname_only and bool(people) and all(p.key in passage.around.namesakes for p in people)
