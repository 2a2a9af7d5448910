"""Ages: "Joe Biden, 82,", "the 82-year-old Biden", "Biden (82)", "Joe Biden, 82 ans".

Judged by `born`: an age is true from one birthday to the day before the next, while the person lives. An age that is far
off is that of somebody else of the name.

Understood:

- the age behind the name, between commas or in brackets, with words for years or without
- the age before the name, in a compound ("82-year-old", "82-jährige")
- "is 82", "turned 82", "aged 82"
- a past time, "then" or the pluperfect, which move the reference time

Not understood:

- an age in words without a word for years beside it
- "in her eighties", "on his 80th birthday", an age that a pronoun carries on
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pytest_factcheck.claims.count_reading import read_time
from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.names import name_at, name_before
from pytest_factcheck.claims.numerals import number_at, number_before
from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.facts.model import PartialDate, Person
from pytest_factcheck.intervals import DateSet, ValidTime
from pytest_factcheck.reference.clauses import unreal
from pytest_factcheck.reference.frames import framed
from pytest_factcheck.reference.model import Reading, past, unclear
from pytest_factcheck.text.cues import phrases

OLDEST = 115
"""Years; a larger number is no age."""
LOOSE = 3
"""The same where only the year of birth is known."""
ANOTHER = 12
"""Years that an age may be off before it is somebody else's of the name."""


def find(passage: Passage) -> Iterator[Claim]:
    """The claims that somebody is so old."""
    for hit in passage.names:
        if hit.use is Use.WRONG_FORM:
            continue
        first, last = passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
        person = _person(passage, first, last)
        said = (_behind(passage, last) or _before(passage, first)) if person else None
        if person and person.born and said and 0 < said[0] <= OLDEST:
            yield _claim(passage, person, person.born, said)


def _person(passage: Passage, first: int, last: int) -> Person | None:
    """The one person whom the name means, with a known birth; a name within a longer one is somebody else's."""
    found, whole = name_at(passage, first), name_before(passage, last)
    if found is None or found.last != last or len(found.people) != 1 or (whole and not whole.people):
        return None
    person = found.people[0]
    known = not found.surname_only or person.key in passage.around.named_in_full
    return person if known and person.born is not None and person.key not in passage.around.namesakes else None


def _behind(passage: Passage, last: int) -> tuple[int, int, int] | None:
    """X, 82,; X (82); X, aged 82; X, 82 years old; X is 82; X turned 82: the age and its tokens."""
    tokens = passage.tokens
    link = phrases(passage.lang, "ages", "links").at(tokens, last)
    opened = last < len(tokens) and tokens[last].folded in (",", "(")
    index = last + (len(link.split()) if link else int(opened))
    if index == last:
        return None
    aged = phrases(passage.lang, "ages", "aged").at(tokens, index)
    index += len(aged.split()) if aged else 0
    found = number_at(passage, index)
    if found is None:
        return None
    n, end = found
    years = phrases(passage.lang, "ages", "years").at(tokens, end)
    end += len(years.split()) if years else 0
    closed = end >= len(tokens) or tokens[end].folded in ",.;:)!?"
    timed = any(passage.sentence.index_at(time.start) == end for time in passage.sentence.times)
    clear = aged or years or link or (opened and tokens[index].text.isdecimal() and n > SHIRT)
    return (n, index, end) if clear and (closed or (link and (years or timed))) else None


SHIRT = 17
"""A smaller number behind a name may be a score, a shirt's number or a chapter."""


def _before(passage: Passage, first: int) -> tuple[int, int, int] | None:
    """The 82-year-old X; der 82-jährige X: the age and its tokens, at most one word between it and the name."""
    for end in (first, first - 1, first - 2):
        years = phrases(passage.lang, "ages", "years_before").ending_before(passage.tokens, end)
        found = number_before(passage, end - _length(passage, years, end)) if years else None
        if found:
            return found[0], found[1], end
    return None


def _length(passage: Passage, words: str, end: int) -> int:
    """How many tokens a cue and the hyphen before it take."""
    start = end - len(words.split())
    return end - start + (start > 0 and passage.tokens[start - 1].folded == "-")


def _claim(passage: Passage, person: Person, born: PartialDate, said: tuple[int, int, int]) -> Claim:
    n, first, last = said
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    return Claim(
        fact=person, kind="count", start=start, end=end, valid=_so_old(person, born, n),
        reading=_reading(passage, born, n, first, last), value=f"age {n}", says=f"{person.name} is {n} years old",
        quoted=passage.sentence.is_quoted(start, end), suggest=lambda days: _age_on(born, days),
        severity="warning" if passage.sentence.is_quoted(start, end) else None,
    )  # fmt: skip


def _so_old(person: Person, born: PartialDate, n: int) -> ValidTime:
    """From one birthday to the day before the next; that the dead grow no older is told of their lives."""
    certain = DateSet.days(_birthday(born.last, n), _birthday(born.first, n + 1) - 1)
    possible = DateSet.days(_birthday(born.first, n), _birthday(born.last, n + 1) - 1)
    told = ValidTime(certain if certain.first is not None else DateSet(), possible)
    return told.doubtful_on(DateSet.since(person.died.first)) if person.died else told


def _birthday(born: int, n: int) -> int:
    """The day of the n-th birthday; one on 29 February is kept on 1 March in other years."""
    day = date.fromordinal(born)
    try:
        return day.replace(year=day.year + n).toordinal()
    except ValueError:
        return date(day.year + n, 3, 1).toordinal()


def _age_on(born: PartialDate, days: DateSet) -> str | None:
    if days.first is None or days.first != days.last:
        return None
    day, birth = date.fromordinal(days.first), date.fromordinal(born.first)
    return str(day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day)))


def _reading(passage: Passage, born: PartialDate, n: int, first: int, last: int) -> Reading:
    told = unreal(passage.mention(first, last)) or framed(passage.mention(first, last))
    if told:
        return past(told.cue)
    known = phrases(passage.lang, "counts", "bounds").ending_before(passage.tokens, first)
    if known:
        return unclear(known)
    dct = passage.around.dct
    now = date.fromordinal(dct.first).year - date.fromordinal(born.first).year if dct.first is not None else n
    another = ANOTHER if born.first == born.last else LOOSE
    if abs(now - n) > another:
        return unclear("somebody else's age")
    return read_time(passage, first, last, simple_past=True)
