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

from collections.abc import Iterator
from dataclasses import replace

from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.names import name_before
from pytest_factcheck.claims.passage import Passage, people_of
from pytest_factcheck.facts.model import Person
from pytest_factcheck.intervals import DateSet, ValidTime
from pytest_factcheck.reference.life import read_life
from pytest_factcheck.reference.model import Reading, unclear
from pytest_factcheck.text.cues import phrases


def find(passage: Passage) -> Iterator[Claim]:
    """The claims that somebody is alive."""
    for hit in passage.names:
        people = people_of(hit)
        if len(people) == 1 and people[0].died is not None and people[0].key in passage.around.named_in_full:
            yield from _alive(passage, hit, people[0])


def _alive(passage: Passage, hit: Hit, person: Person) -> Iterator[Claim]:
    first, last = passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
    if person.died is None or _is_other(passage, first, last):
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
