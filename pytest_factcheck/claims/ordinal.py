"""Who was the n-th in an office: "the 46th president, Joe Biden", "Biden became the 46th president", "el papa número 266".

Judged by the numbers that an office's holders carry (`n: 46`). Who was the n-th is true on every date, whoever holds the
office today, so such a mention claims nothing else.

Understood:

- the ordinal in digits, words or Roman numerals before the title, with its country or without
- the name behind the title, before it in an apposition, or as its subject ("X is, was, became the 46th president")

Not understood:

- an ordinal without a name ("the 46th president said"), and a name in the sentence before
"""

from __future__ import annotations

from collections.abc import Iterator

from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.names import NameFound, name_at, name_before
from pytest_factcheck.claims.numerals import number_before
from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.claims.place import Place, place_of
from pytest_factcheck.claims.titled import name_linked
from pytest_factcheck.dating.numbers import fold
from pytest_factcheck.dating.vocabulary import vocabulary
from pytest_factcheck.facts.model import Facts, Office
from pytest_factcheck.intervals import ALWAYS, NEVER
from pytest_factcheck.languages import codes
from pytest_factcheck.reference.clauses import unreal as unreal_clause
from pytest_factcheck.reference.frames import framed
from pytest_factcheck.reference.model import claim, past
from pytest_factcheck.text.cues import phrases, words_of

NEGATION = 3
"""How many tokens before the ordinal a negation may stand."""


def find(passage: Passage) -> Iterator[Claim]:
    """The claims that somebody was the n-th in an office."""
    for title in passage.of(Use.TITLE):
        first, last = passage.sentence.index_at(title.start), passage.sentence.index_at(title.end)
        place = place_of(passage, first, last)
        number = number_before(passage, place.first)
        place = place_of(passage, number[1], last) if number and not place.words else place
        offices = {e.fact.id: e.fact for e in title.entries if isinstance(e.fact, Office) and passage.speaks(e)}
        named = _name(passage, number[1], max(last, place.last)) if number else None
        meant = [o for o in offices.values() if _may_mean(o, place, named)]
        if (
            number
            and named
            and len(meant) == 1
            and not _is_other_count(passage, number[1], max(last, place.last), named)
        ):
            yield _claim(passage, meant[0], number, named, max(last, place.last))


def _is_other_count(passage: Passage, first: int, last: int, name: NameFound) -> bool:
    """Whether it counts something else, or nobody: "the third in ten years", "like the 13th president, X", "On May 13th"."""
    tokens, lang = passage.tokens, passage.lang
    behind = phrases(lang, "cues", "prepositions").at(tokens, last) or phrases(lang, "tense", "infinitive").at(
        tokens, last
    )
    begin = passage.before_articles(first)
    fronted = begin == 1 and tokens[0].is_word and name.first > last
    joined = begin > 0 and tokens[begin - 1].folded in words_of(lang, "tense", "joining_words")
    month = first > 0 and fold(tokens[first - 1].text) in vocabulary(lang if lang in codes() else "en").months
    owner = name.last < len(tokens) and tokens[name.last].folded in ("'s", "'")
    denied = phrases(lang, "counts", "negation").within(tokens, begin - NEGATION, begin)
    return bool(behind) or fronted or joined or month or owner or denied is not None


def _may_mean(office: Office, place: Place, named: NameFound | None) -> bool:
    """Whether its holders are numbered, the country beside the title is its own, and one of them may be named."""
    people = {person.key for person in named.people} if named else set()
    numbered = any(row.n is not None and row.person in people for row in office.holders)
    return numbered and not place.is_other(office)


def _name(passage: Passage, first: int, last: int) -> NameFound | None:
    """The listed name that stands with the tokens of number and title, from ``first`` up to ``last``."""
    tokens = passage.tokens
    comma = last < len(tokens) and tokens[last].folded in (",", ":")
    begin = passage.before_articles(first)
    apposed = begin > 1 and tokens[begin - 1].folded in (",", "(", "-")
    for found in (
        name_at(passage, last + comma),
        name_before(passage, begin - 1) if apposed else None,
        name_linked(passage, begin),
    ):
        if found and found.people and _is_named(passage, found):
            return found
    return None


def _is_named(passage: Passage, name: NameFound) -> bool:
    return not name.surname_only or any(person.key in passage.around.named_in_full for person in name.people)


def _claim(passage: Passage, office: Office, number: tuple[int, int], name: NameFound, last: int) -> Claim:
    n, first = number
    first, last = min(first, name.first), max(last, name.last)
    people = [person for person in name.people if any(row.person == person.key for row in office.holders)]
    theirs = {row.n for row in office.holders if row.person in {person.key for person in people}}
    mention = passage.mention(first, last)
    told = unreal_clause(mention) or framed(mention)
    unreal = told.cue if told else None
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    right = n in theirs or None in theirs or n > max(row.n for row in office.holders if row.n is not None)
    return Claim(
        fact=office, kind="office", start=start, end=end, valid=ALWAYS if right else NEVER,
        reading=past(unreal) if unreal else claim("number"), value=f"{n}. {people[0].key}",
        says=f"{people[0].name} is {'' if right else 'not '}number {n} in the row of {office.key}",
        quoted=passage.sentence.is_quoted(start, end), timeless=not right,
        suggest=lambda _: _right(passage.around.facts, office, n, theirs),
    )  # fmt: skip


def _right(facts: Facts, office: Office, n: int, theirs: set[int | None]) -> str | None:
    """The person's own number, and whose the one in the text is."""
    nth = next((facts.people[row.person].name for row in office.holders if row.n == n and row.person), None)
    own = " or ".join(str(number) for number in sorted(number for number in theirs if number))
    return f"{own} (number {n} is {nth})" if nth else own or None
