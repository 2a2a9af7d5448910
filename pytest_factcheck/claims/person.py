"""People who have died: "X says", "X will speak" after a person's death.

Only a form of the present, perfect or future with the person as its subject is a claim, and the simple past of a report
that names a day of these ("said on Tuesday"). The person must be named in full somewhere in the article.

Understood:

- what asks for somebody alive: "says", "plans", "is travelling", "is expected", "has announced"; what does not: "stands",
  "remains", "has become", "is"
- the verb before its subject: "…", says X; "Mañana declarará X"
- articles that speak of the death; memory, works, old recordings, likenesses
- things that bear the name: ships and airports ("the Gerald R. Ford"), streets, foundations; relatives

Not understood:

- the simple past without a day: "X said"
- somebody who is named by the surname alone throughout
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.names import name_before
from pytest_factcheck.claims.passage import Passage, people_of
from pytest_factcheck.facts.model import Person
from pytest_factcheck.intervals import DateSet, ValidTime
from pytest_factcheck.reference.life import read_life
from pytest_factcheck.reference.model import Reading, unclear
from pytest_factcheck.text.cues import phrases

_INITIAL = re.compile(r"\b[A-Z]\.")
YEAR = 365.25
"""Days."""
ABOUT = 2
"""Years by which an age may be off."""


def find(passage: Passage) -> Iterator[Claim]:
    """The claims that somebody is alive."""
    for hit in passage.names:
        people = people_of(hit)
        if len(people) == 1 and people[0].died is not None and people[0].key in passage.around.named_in_full:
            yield from _alive(passage, hit, people[0])


def _alive(passage: Passage, hit: Hit, person: Person) -> Iterator[Claim]:
    first, last = passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
    if person.died is None or _is_other(passage, first, last) or _is_somebody_else(passage, hit, last, person):
        return
    valid = ValidTime(DateSet.until(person.died.first), DateSet.until(person.died.last))
    yield Claim(
        fact=person, kind="person", start=hit.start, end=hit.end, valid=valid,
        reading=_reading(passage, first, last, person),
        value="alive", says=f"{person.name} is alive", quoted=passage.sentence.is_quoted(hit.start, hit.end),
    )  # fmt: skip


def _reading(passage: Passage, first: int, last: int, person: Person) -> Reading:
    if person.key in passage.around.known_dead:
        return replace(unclear("the article speaks of the death"), rule="person.known_dead")
    return read_life(passage.mention(first, last))


def _is_somebody_else(passage: Passage, hit: Hit, last: int, person: Person) -> bool:
    """Whether another of the name may be meant: without the middle initial, of another age, or told as a stranger."""
    said = passage.sentence.text[hit.start : hit.end]
    if hit.use is Use.PERSON and _INITIAL.search(person.name) and not _INITIAL.search(said):
        return True  # "John Kennedy" is a senator, too
    tokens = passage.tokens
    if last + 1 >= len(tokens) or tokens[last].folded != ",":
        return False
    after = tokens[last + 1]
    if after.text.isdecimal():
        return not _may_be_of_age(passage, person, int(after.text))
    end = next((i for i in range(last + 2, len(tokens)) if tokens[i].folded == ","), len(tokens))
    known = phrases(passage.lang, "cues", "former").within(tokens, last, end)
    titled = any(tokens[last].end <= title.start < tokens[end - 1].end for title in passage.of(Use.TITLE))
    return after.folded in phrases(passage.lang, "cues", "indefinite") and not known and not titled


def _may_be_of_age(passage: Passage, person: Person, age: int) -> bool:
    """Whether the person would be about so old on the article's date; not known counts as yes."""
    first = passage.around.dct.first
    if person.born is None or first is None:
        return True
    return abs((first - person.born.first) / YEAR - age) <= ABOUT


def _is_other(passage: Passage, first: int, last: int) -> bool:
    """Whether the name is part of a longer one: a relative's, a ship's, a street's."""
    tokens = passage.tokens
    behind = tokens[last] if last < len(tokens) else None
    before = tokens[first - 1] if first else None
    if before is not None and before.folded in phrases(passage.lang, "names", "articles"):
        return True  # "the Gerald R. Ford" is a ship, a library, an airport
    longer = behind is not None and behind.is_word and behind.is_capitalised
    named = name_before(passage, last)
    if named is not None and not named.people:
        return True
    relative = before is not None and before.folded in phrases(passage.lang, "names", "things")
    return longer or relative
