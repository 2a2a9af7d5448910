"""All words of the facts, found in one pass over a text.

The automaton reports every overlap; what is no whole word or differs in capitals is dropped, and of several hits of one
kind in one place the longest is kept. Offsets are into the readable text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind  # type: ignore[attr-defined, unused-ignore]

from pytest_factcheck.claims.entries import Entry, Use, entries
from pytest_factcheck.claims.first_names import listed_first_names
from pytest_factcheck.facts.model import Facts, Person
from pytest_factcheck.text.folding import fold, without_accents
from pytest_factcheck.text.phrases import capitals_agree, stands_alone


@dataclass(frozen=True, slots=True)
class Hit:
    """Listed words in the text, and all entries of one use that they stand for."""

    start: int
    end: int
    use: Use
    entries: tuple[Entry, ...]


_FILLED = frozenset({Use.GOVERNMENT, Use.COUNT})
"""Words beside which something must stand before they mean anything, so that the longest need not be the right ones."""


class Lexicon:
    """The search for all words of some facts."""

    def __init__(self, facts: Facts) -> None:
        listed: dict[str, list[Entry]] = {}
        for entry in entries(facts):
            for form in _forms(entry):
                listed.setdefault(form, []).append(entry)
        self._entries = list(listed.values())
        self._people = _by_full_name(facts)
        self.first_names = _first_names(facts)
        self._automaton: Any = AhoCorasick(list(listed), matchkind=MatchKind.Standard) if listed else None

    def find(self, text: str) -> list[Hit]:
        """All hits in a text, in order."""
        if self._automaton is None:
            return []
        grouped: dict[tuple[Use, int, int], list[Entry]] = {}
        for index, start, end in self._automaton.find_matches_as_indexes(fold(text), overlapping=True):
            for entry in self._entries[index]:
                if _agrees(entry, text, start, end):
                    grouped.setdefault((entry.use, start, _end(entry, text, end)), []).append(entry)
        hits = (Hit(start, end, use, tuple(entries)) for (use, start, end), entries in grouped.items())
        return list(_longest(hits))

    def people_called(self, name: str) -> tuple[Person, ...]:
        """The people of a full name, whatever initials stand in the middle: ``Robert M. Gates`` as Robert Gates."""
        return self._people.get(without_initials(name), ())


def without_initials(name: str) -> str:
    """A name without middle initials and Jr., folded and without accents, for comparing."""
    words = fold(without_accents(name)).replace(",", " ").split()
    kept = [w for i, w in enumerate(words) if w.rstrip(".") not in ("jr", "sr") and (i == 0 or len(w.rstrip(".")) > 1)]
    return " ".join(kept)


def _by_full_name(facts: Facts) -> dict[str, tuple[Person, ...]]:
    people: dict[str, tuple[Person, ...]] = {}
    for person in facts.people.values():
        for name in dict.fromkeys(without_initials(n) for n in (person.name, *person.aliases) if " " in n):
            people[name] = (*people.get(name, ()), person)
    return people


def _first_names(facts: Facts) -> frozenset[str]:
    """Words that are somebody's first name: of the facts' people, and those that the languages list."""
    people = (fold(person.name).split(" ")[0] for person in facts.people.values() if " " in person.name)
    return listed_first_names().union(people)


def _end(entry: Entry, text: str, end: int) -> int:
    """Where the word ends, for a phrase that takes any ending."""
    if entry.pattern.any_ending:
        while end < len(text) and text[end].isalpha():
            end += 1
    return end


def _agrees(entry: Entry, text: str, start: int, end: int) -> bool:
    pattern = entry.pattern
    if pattern.glued and not text[end : end + 1].isdecimal():
        return False
    return stands_alone(text, start, end, any_ending=pattern.any_ending or pattern.glued) and capitals_agree(
        pattern.literal, text[start:end], lenient=entry.use in (Use.TITLE, Use.GOVERNMENT)
    )


def _longest(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Hits in order, without those that lie within a longer hit of the same use."""
    reach: dict[Use, int] = {}
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        if hit.end > reach.get(hit.use, -1) or hit.use in _FILLED:
            reach[hit.use] = max(hit.end, reach.get(hit.use, -1))
            yield hit


def _forms(entry: Entry) -> set[str]:
    """A text may lack the accents, but of a wrong form that without them is the right name."""
    literal, plain = entry.pattern.literal, fold(without_accents(entry.pattern.literal))
    if not literal:
        return set()
    person = entry.fact if entry.use is Use.WRONG_FORM and isinstance(entry.fact, Person) else None
    names = (person.name, *person.aliases) if person else ()
    right = any(fold(without_accents(name)) == plain for name in names)
    return {fold(literal)} if right else {fold(literal), plain}
