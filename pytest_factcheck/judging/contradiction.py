"""Which claims of an article exclude each other: the smallest sets that have no date in common.

With single intervals two claims always suffice (Helly's theorem in one dimension); where a claim has several intervals,
as the two terms of one president, three or more can be needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import combinations

from pytest_factcheck.intervals import ALL_DAYS, DateSet

LARGEST = 4
"""Claims in an excluding set that is looked for; larger ones would prove nothing to a reader."""
MOST = 40
"""Different sets of dates that are combined, so that the search stays bounded."""


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A claim that ended before others begin, and those others; positions in the sequence that was asked about."""

    stale: int
    against: tuple[int, ...]


def common(sets: Sequence[DateSet], base: DateSet = ALL_DAYS) -> DateSet:
    """The dates that all sets hold."""
    return reduce(DateSet.__and__, sets, base)


def exclusions(sets: Sequence[DateSet]) -> list[Exclusion]:
    """For each claim that is stale, the smallest set of others that shows it; empty where all have a date in common."""
    found: list[Exclusion] = []
    left = list(dict.fromkeys(sets))[:MOST]
    while common(left) == DateSet() and left:
        group = _smallest(left)
        if group is None:
            break
        for member in _stale(group):
            others = [other for other in group if other != member]
            against = tuple(sets.index(other) for other in others)
            found.extend(Exclusion(i, against) for i, days in enumerate(sets) if days == member)
            left.remove(member)
    return found


def _smallest(sets: Sequence[DateSet]) -> tuple[DateSet, ...] | None:
    for size in range(1, LARGEST + 1):
        for group in combinations(sets, size):
            if not common(group):
                return group
    return None


def _stale(group: tuple[DateSet, ...]) -> list[DateSet]:
    """The members that end before the others begin; where none does, the one that ends first."""
    stale = [member for member in group if _ends_before(member, common([o for o in group if o != member]))]
    return stale or [min(group, key=lambda days: days.last if days.last is not None else 10**9)]


def _ends_before(member: DateSet, others: DateSet) -> bool:
    return member.last is not None and others.first is not None and member.last < others.first
