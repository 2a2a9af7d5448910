"""Titles alone that resume a name: "X landed in Doha. The secretary of state is to speak" says that X holds the office.

The title opens a sentence behind one that names nobody but somebody who ever held the office, and names nobody itself. It
may yet mean the holder of these days ("Blinken criticised the plan. The secretary of state did not reply"), so that what is
refuted is a warning, and no evidence for the date of an article that states none.

Understood:

- a title with its article at the beginning of a sentence, in all languages; country words beside it
- an article that calls the person former, or names the true holder: then it says nothing

Not understood:

- pronouns, and a title further on in its sentence
- several people in the sentence before
"""

from __future__ import annotations

from collections.abc import Iterator

from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.office import holder_on
from pytest_factcheck.claims.passage import NAMES, Passage, people_of
from pytest_factcheck.claims.place import place_of
from pytest_factcheck.claims.tenure import held_by, is_listed
from pytest_factcheck.claims.titled import titled_names
from pytest_factcheck.facts.model import Office, Person
from pytest_factcheck.reference.reading import read
from pytest_factcheck.text.cues import phrases


def find(passage: Passage) -> Iterator[Claim]:
    """The claim of a title that opens the sentence, if it resumes somebody."""
    title = next(iter(passage.of(Use.TITLE)), None)
    if title is None or passage.names or any(titled_names(passage)):
        return
    first, last = passage.sentence.index_at(title.start), passage.sentence.index_at(title.end)
    place = place_of(passage, first, last)
    person = _named_before(passage) if _opens(passage, place.first) else None
    entries = (entry.fact for entry in title.entries if passage.speaks(entry))
    offices = {fact.id: fact for fact in entries if isinstance(fact, Office) and not place.is_other(fact)}
    held = [office for office in offices.values() if person is not None and is_listed(office, person)]
    if person is not None and len(held) == 1:
        yield _claim(passage, (place.first, max(last, place.last)), held[0], person)


def _opens(passage: Passage, first: int) -> bool:
    """Whether the title with its country stands at the beginning, behind its article alone."""
    articles = phrases(passage.lang, "names", "articles")
    return first == 1 and passage.tokens[0].folded in articles


def _named_before(passage: Passage) -> Person | None:
    """The one person whom the sentence before names, in the same paragraph and without a title."""
    before = passage.before
    if before is None or before.sentence.block is not passage.sentence.block or any(titled_names(before)):
        return None
    people = {person.key: person for hit in before.hits if hit.use in NAMES for person in people_of(hit)}
    return next(iter(people.values())) if len(people) == 1 else None


def _claim(passage: Passage, at: tuple[int, int], office: Office, person: Person) -> Claim:
    first, last = at
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    return Claim(
        fact=office, kind="office", start=start, end=end, valid=held_by(office, [person]),
        reading=read(passage.mention(first, last)), value=person.key, says=f"{person.name} is {office.key}",
        quoted=passage.sentence.is_quoted(start, end), suggest=lambda days: holder_on(passage.around.facts, office, days),
        bare=True, severity="warning", weak=True,
    )  # fmt: skip
