"""Names of governments: the words of an office's ``administration``, with a head's name in place of ``{surname}``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pytest_factcheck.claims.entries import Entry, Use
from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.claims.passage import Passage, people_of
from pytest_factcheck.claims.tenure import is_listed
from pytest_factcheck.facts.model import Office, Person
from pytest_factcheck.text.cues import phrases
from pytest_factcheck.text.folding import fold


@dataclass(frozen=True, slots=True)
class GovernmentName:
    """A government's name at the tokens ``first`` up to ``last``, its office and the heads that the name fits."""

    first: int
    last: int
    name: Hit
    office: Office
    heads: tuple[Person, ...]


def government_names(passage: Passage) -> Iterator[GovernmentName]:
    """The governments that a sentence names, one for each place and office."""
    seen: set[tuple[int, str]] = set()
    for hit in passage.of(Use.GOVERNMENT):
        for entry in hit.entries:
            found = _filled(passage, hit, entry) if passage.speaks(entry) else None
            if found and (found.name.start, found.office.id) not in seen:
                seen.add((found.name.start, found.office.id))
                yield found


def _filled(passage: Passage, hit: Hit, entry: Entry) -> GovernmentName | None:
    office, sentence = entry.fact, passage.sentence
    if not isinstance(office, Office):
        return None
    first, last = sentence.index_at(hit.start), sentence.index_at(hit.end)
    name = _name_before(passage, first) if entry.pattern.before else _name_behind(passage, last)
    if name is None or not _beyond_agrees(passage, name, entry):
        return None
    heads = tuple(person for person in people_of(name) if is_listed(office, person))
    begin, end = min(first, sentence.index_at(name.start)), max(last, sentence.index_at(name.end))
    return GovernmentName(_with_title(passage, begin), end, name, office, heads) if heads else None


def _name_before(passage: Passage, index: int) -> Hit | None:
    """The name before a literal: "Biden administration", "Biden's administration", "Biden-Harris administration"."""
    tokens = passage.tokens
    if index > 0 and tokens[index - 1].folded in ("'s", "'", "-"):
        index -= 1
    hit = passage.names_to.get(index)
    if hit is None and index > 2 and tokens[index - 2].folded in ("-", "/"):
        hit = passage.names_to.get(index - 2)
    return hit


def _name_behind(passage: Passage, index: int) -> Hit | None:
    """The name behind a literal: "gobierno de Sánchez", "gouvernement du premier ministre Barnier", "Regierung Merz"."""
    titles = {passage.sentence.index_at(h.start): passage.sentence.index_at(h.end) for h in passage.of(Use.TITLE)}
    determiners = phrases(passage.lang, "cues", "determiners")
    for _ in range(4):
        if index in passage.names_from:
            return passage.names_from[index]
        if index in titles:
            index = titles[index]
        elif index in passage.places_from:
            index = passage.sentence.index_at(passage.places_from[index].end)
        elif index < len(passage.tokens) and passage.tokens[index].folded in determiners:
            index += 1
        else:
            return None
    return None


def _beyond_agrees(passage: Passage, name: Hit, entry: Entry) -> bool:
    """Whether the words on the other side of the name are those of the phrase."""
    beyond = fold(entry.pattern.beyond)
    if not beyond:
        return True
    text = fold(passage.sentence.text)
    if entry.pattern.before:
        return text[: name.start].rstrip().endswith(beyond)
    return text[name.end :].lstrip().startswith(beyond)


def _with_title(passage: Passage, first: int) -> int:
    """The position of the head's title where one stands before the name: "President Biden's administration"."""
    for hit in passage.of(Use.TITLE):
        if passage.sentence.index_at(hit.end) == first:
            return passage.sentence.index_at(hit.start)
    return first
