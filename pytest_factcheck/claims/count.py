"""Numbers that change on known days: "the 32 NATO members", "NATO's thirty-two members", "27-nation bloc".

A phrase is not judged where a part or a bound is meant ("two NATO members, Finland and Sweden", "more than 30"), nor under
a past time, "then" or "would become".

Understood:

- digits and words, in the phrases that the fact lists
- the body in one sentence and its number in it or in the next: "its 32 members", "the alliance has 32 members"
- parts, bounds, approximations, and totals that are yet to be reached

Not understood:

- a body that is only paraphrased ("the alliance"), where its name stands further back than the sentence before
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from pytest_factcheck.claims.count_body import counted
from pytest_factcheck.claims.count_reading import read_number
from pytest_factcheck.claims.entries import Entry, Use
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.numerals import filled
from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.claims.place import is_excluded
from pytest_factcheck.facts.model import Count, CountValue
from pytest_factcheck.intervals import NEVER, NO_DAYS, DateSet, ValidTime
from pytest_factcheck.reference.model import Reading, unclear
from pytest_factcheck.reference.tenses import Tense
from pytest_factcheck.reference.verbs import verb_after, verb_before
from pytest_factcheck.text.cues import phrases

LIKE = 0.75
"""A number whose body stands apart is judged where it comes so near to a right one; others may count something else."""
PART = 2
"""A number below the smallest listed one divided by this is a part, not the whole."""


def find(passage: Passage) -> Iterator[Claim]:
    """The claims that a count has a value."""
    seen: list[Claim] = []
    for claim in (*_in_phrases(passage), *_of_bodies(passage)):
        if not any(claim.fact is other.fact and claim.start < other.end and other.start < claim.end for other in seen):
            seen.append(claim)
            yield claim


def _in_phrases(passage: Passage) -> Iterator[Claim]:
    """The numbers in phrases that the facts list."""
    for hit in passage.of(Use.COUNT):
        for entry in hit.entries:
            found = filled(passage, hit, entry) if passage.speaks(entry) else None
            count = entry.fact
            if found is None or not isinstance(count, Count) or is_excluded(passage, count, found[1], found[2]):
                continue
            whole = bool(_fitting(count, found[0])) or _is_compound(passage, found, entry)
            yield from _claim(passage, count, found, whole=whole)


def _of_bodies(passage: Passage) -> Iterator[Claim]:
    """The numbers whose body was named before."""
    for number in counted(passage):
        now = [v.n for v in number.count.values if v.valid.possible & passage.around.dct] or [0]
        if min(now) * LIKE <= number.n <= max(now) / LIKE:
            yield from _claim(passage, number.count, (number.n, number.first, number.last), whole=True)


def _claim(passage: Passage, count: Count, found: tuple[int, int, int], *, whole: bool) -> Iterator[Claim]:
    n, first, last = found
    if n < _least(count, passage.around.dct) / PART:
        return
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    yield Claim(
        fact=count, kind="count", start=start, end=end, valid=has_value(count, n),
        reading=_doubt(passage, count, found) or read_number(passage, first, last, whole=whole),
        value=str(n), says=f"there are {n} {count.key}", quoted=passage.sentence.is_quoted(start, end),
        suggest=lambda days: _value_on(count, days),
        own_dates=reduce(DateSet.__or__, (v.valid.possible for v in _fitting(count, n)), NO_DAYS) or None,
    )  # fmt: skip


def _least(count: Count, dct: DateSet) -> int:
    """The smallest value of the article's days; of all where it is not dated."""
    now = [value.n for value in count.values if value.valid.possible & dct]
    return min(now or [value.n for value in count.values])


def _doubt(passage: Passage, count: Count, found: tuple[int, int, int]) -> Reading | None:
    """What leaves open whether the whole of these days is meant."""
    n, _, last = found
    now = {value.n for value in count.values if value.valid.possible & passage.around.dct}
    if n + 1 in now and (apart := _without_one(passage)):
        return unclear(apart)
    behind = verb_after(passage.tokens, last, passage.lang)
    if now and n > max(now) and behind is not None and behind.tense is Tense.FUTURE:
        return unclear(behind.text)
    if passage.tokens[-1].folded == "?":
        return unclear("?")
    might = verb_before(passage.tokens, found[1], passage.lang)
    if might is not None and might.tense is Tense.CONDITIONAL and might.index >= found[1] - 3:
        return unclear(might.text)
    return _restricted(passage, last)


def _without_one(passage: Passage) -> str | None:
    """Words of an affair of all the others with one: "the 27, without Britain"."""
    around = passage.around.discourse.sentences[max(passage.index - 1, 0) : passage.index + 2]
    return next((words for sentence in around if (words := sentence.says("counts", "but_one"))), None)


def _restricted(passage: Passage, last: int) -> Reading | None:
    """A phrase behind the number's noun that makes it a part: "the nine members on the eastern flank"."""
    found = phrases(passage.lang, "counts", "restricting").at(passage.tokens, last)
    return unclear(found) if found else None


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
