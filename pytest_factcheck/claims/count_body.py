"""A number whose body is named before it: "NATO met on Monday. Its 32 members agreed", "the alliance has 32 members".

What a count's body is called, and what it counts, is read off the phrases that the fact lists: of "{n} NATO members" and
"NATO's {n} members" the body is NATO, and members are counted. The body stands in the same sentence or the one before,
and nothing else with a name stands between it and the number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.claims.numerals import number_before
from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.facts.model import Count
from pytest_factcheck.text.cues import is_set, phrases

ADJECTIVES = 1
"""How many words may stand between the number and what is counted: "its 32 current members"."""


AFTER = 10
"""How many tokens behind the number its body may first be named: "the alliance, which has 32 members, meets: NATO …"."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number of a body's: its value and the tokens of number and noun."""

    count: Count
    n: int
    first: int
    last: int


def counted(passage: Passage) -> Iterator[Counted]:
    """The numbers of what is counted, whose body stands before them."""
    for hit in passage.of(Use.COUNTED):
        first, last = passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
        found = _number(passage, first)
        counts = {e.fact.id: e.fact for e in hit.entries if isinstance(e.fact, Count) and passage.speaks(e)}
        joined = phrases(passage.lang, "cues", "belonging").at(passage.tokens, last)
        if found is None or not counts or joined or not _is_owned(passage, found[1]):
            continue
        meant = [count for count in counts.values() if _is_named(passage, count, found[1])]
        if len(meant) == 1:
            yield Counted(meant[0], found[0], found[1], last)


def _number(passage: Passage, first: int) -> tuple[int, int] | None:
    """The number before the noun, an adjective or a hyphen between them."""
    for skipped in range(ADJECTIVES + 1):
        end = first - skipped
        if skipped and (end < 0 or not _is_neutral(passage, end)):
            return None
        found = number_before(passage, end)
        if found:
            return found
    return None


def _is_neutral(passage: Passage, index: int) -> bool:
    """Whether a word between number and noun leaves the number whole: "current", not "new" or "northern"."""
    token = passage.tokens[index]
    return token.folded in phrases(passage.lang, "cues", "current")


def _is_owned(passage: Passage, first: int) -> bool:
    """Whether "its", "all", "has" and the like stand before the number, so that the whole is meant."""
    return phrases(passage.lang, "counts", "owning").ending_before(passage.tokens, first) is not None


def _is_named(passage: Passage, count: Count, first: int) -> bool:
    """Whether the count's body is the last that is named before the number."""
    here = _bodies(passage, count)
    begun = [hit for hit in here if passage.sentence.index_at(hit.end) <= first]
    if begun:
        return not _names(passage, passage.sentence.index_at(begun[-1].end), first)
    before = passage.before
    near = any(passage.sentence.index_at(hit.start) - first <= AFTER for hit in here)
    named_before = before is not None and bool(_bodies(before, count)) and not here
    return (near or named_before) and not _names(passage, 1, first)


def _bodies(passage: Passage, count: Count) -> list[Hit]:
    return [hit for hit in passage.of(Use.BODY) if any(entry.fact is count for entry in hit.entries)]


def _names(passage: Passage, start: int, end: int) -> bool:
    """Whether a word with a capital stands between two tokens; where every noun has one, a word in capitals."""
    all_nouns = is_set(passage.lang, "language", "nouns_capitalised")
    words = (token for token in passage.tokens[start:end] if token.is_word and token.is_capitalised)
    return any(not all_nouns or (len(word.text) > 1 and word.text.isupper()) for word in words)
