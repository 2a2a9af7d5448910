"""Numbers that change on known days: "the 32 NATO members", "NATO's thirty-two members", "27-nation bloc".

A phrase is not judged where a part or a bound is meant ("two NATO members, Finland and Sweden", "more than 30"), nor under
a past time, "then" or "would become".

Understood:

- digits and words, in the phrases that the fact lists
- parts, bounds, approximations, and totals that are yet to be reached

Not understood:

- the body in one sentence and its number in the next
- ordinals of office ("the 46th president") and ages
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from pytest_factcheck.claims.entries import Entry, Use
from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.numerals import number_at, number_before
from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.claims.place import is_excluded
from pytest_factcheck.facts.model import Count, CountValue
from pytest_factcheck.intervals import NEVER, NO_DAYS, DateSet, ValidTime
from pytest_factcheck.reference.anchors import carried_anchor
from pytest_factcheck.reference.model import Reading, claim, past, unclear
from pytest_factcheck.reference.tenses import Tense
from pytest_factcheck.reference.times import is_past, near_words, own_time
from pytest_factcheck.reference.verbs import verb_after, verb_before
from pytest_factcheck.text.cues import phrases
from pytest_factcheck.text.folding import fold

PART = 2
"""A number below the smallest listed one divided by this is a part, not the whole."""


def find(passage: Passage) -> Iterator[Claim]:
    """The claims that a count has a value."""
    seen: set[tuple[str, int]] = set()
    for hit in passage.of(Use.COUNT):
        for entry in hit.entries:
            claim_ = _claim(passage, hit, entry) if passage.speaks(entry) else None
            if claim_ and (claim_.fact.id, claim_.start) not in seen:
                seen.add((claim_.fact.id, claim_.start))
                yield claim_


def _claim(passage: Passage, hit: Hit, entry: Entry) -> Claim | None:
    count, found = entry.fact, _number(passage, hit, entry)
    if not isinstance(count, Count) or found is None:
        return None
    n, first, last = found
    if is_excluded(passage, count, first, last):
        return None
    if n < min(v.n for v in count.values) / PART:
        return None
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    whole = bool(_fitting(count, n)) or _is_compound(passage, found, entry)
    return Claim(
        fact=count, kind="count", start=start, end=end, valid=has_value(count, n),
        reading=_read(passage, first, last, whole=whole),
        value=str(n), says=f"there are {n} {count.key}", quoted=passage.sentence.is_quoted(start, end),
        suggest=lambda days: _value_on(count, days),
        own_dates=reduce(DateSet.__or__, (v.valid.possible for v in _fitting(count, n)), NO_DAYS) or None,
    )  # fmt: skip


def _number(passage: Passage, hit: Hit, entry: Entry) -> tuple[int, int, int] | None:
    """The number in the phrase's placeholder, and the tokens of number and phrase together."""
    first, last = passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
    text, beyond = fold(passage.sentence.text), fold(entry.pattern.beyond)
    if entry.pattern.before:
        at = first - 1 if first and passage.tokens[first - 1].folded == "-" else first
        found = number_before(passage, at)
        if found is None or not text[: passage.tokens[found[1]].start].rstrip().endswith(beyond):
            return None
        return found[0], found[1], last
    found = number_at(passage, last)
    if found is None or not text[passage.tokens[found[1] - 1].end :].lstrip(" -").startswith(beyond):
        return None
    return found[0], first, max(found[1], passage.sentence.index_at(passage.tokens[found[1] - 1].end + 1 + len(beyond)))


def has_value(count: Count, n: int) -> ValidTime:
    """The days on which the count had this value; a tally that only grows has it from the day it was reached."""
    fits = _fitting(count, n)
    valid = reduce(ValidTime.__or__, (v.valid for v in fits), NEVER)
    begins = min(v.began.first for v in count.values)
    valid = valid.doubtful_on(DateSet.until(begins - 1))
    unknown = DateSet.since(count.known_until + 1) if count.known_until is not None else NO_DAYS
    return valid if fits else valid.doubtful_on(unknown)


def _fitting(count: Count, n: int) -> list[CountValue]:
    return [v for v in count.values if v.n == n or (count.at_least and v.n > n)]


def _value_on(count: Count, days: DateSet) -> str | None:
    right = [v.n for v in count.values if v.valid.certain & days]
    return str(right[-1]) if right else None


def _is_compound(passage: Passage, found: tuple[int, int, int], entry: Entry) -> bool:
    """Whether the words themselves say that the whole is meant: "27-nation bloc", "NATO's 32 members"."""
    return bool(entry.pattern.beyond) or any(t.folded == "-" for t in passage.tokens[found[1] + 1 : found[2]][:2])


def _read(passage: Passage, first: int, last: int, *, whole: bool) -> Reading:
    bound = phrases(passage.lang, "counts", "bounds").ending_before(passage.tokens, first)
    if bound:
        return unclear(bound)
    if not whole and not phrases(passage.lang, "counts", "whole").ending_before(passage.tokens, first):
        return unclear("a part")
    mention = passage.mention(first, last)
    time = own_time(mention)
    if time is not None and is_past(time, mention.dct):
        words = passage.sentence.text[time.start : time.end]
        return claim(words, dates=time.dates) if time.dates is not None else past(words)
    later = phrases(passage.lang, "counts", "later").within(passage.tokens, first - 5, first)
    then = phrases(passage.lang, "counts", "then").within(passage.tokens, 0, len(passage.tokens))
    verb = verb_after(passage.tokens, last, passage.lang) or verb_before(passage.tokens, first, passage.lang)
    anchor = later or then or carried_anchor(mention)
    if anchor or (verb is not None and verb.tense is Tense.PLUPERFECT):
        return past(anchor or (verb.text if verb else ""))
    if verb is not None and verb.tense is Tense.PAST and not near_words(mention):
        return unclear(verb.text)
    return claim("number")
