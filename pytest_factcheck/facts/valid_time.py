"""The days on which a dated row holds, certainly and possibly."""

from __future__ import annotations

from pytest_factcheck.facts.model import PartialDate
from pytest_factcheck.intervals import BEGINNING, FOREVER, DateSet, ValidTime

_ALWAYS = FOREVER - 1


def valid_time(began: PartialDate | None, ended: PartialDate | None, known_until: int | None) -> ValidTime:
    """From the first to the last day, both inclusive; the days that an imprecise date leaves open are only possible.

    Without an end it certainly holds until ``known_until`` and possibly ever after. So does an end beyond
    ``known_until``: it is a plan.
    """
    certain_first, possible_first = (began.last, began.first) if began else (BEGINNING, BEGINNING)
    if ended is None or (known_until is not None and ended.first > known_until):
        certain_last = _ALWAYS if known_until is None else known_until
        return ValidTime(DateSet.days(certain_first, certain_last), DateSet.days(possible_first, _ALWAYS))
    return ValidTime(DateSet.days(certain_first, ended.first), DateSet.days(possible_first, ended.last))
