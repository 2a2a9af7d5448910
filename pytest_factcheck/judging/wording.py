"""What a finding says to people: dates in words, and the one sentence that explains it."""

from __future__ import annotations

import datetime

from pytest_factcheck.claims.model import Claim
from pytest_factcheck.dating.model import Dated
from pytest_factcheck.days import spoken
from pytest_factcheck.intervals import FOREVER, DateSet, Interval, ValidTime


def shown(valid: ValidTime) -> DateSet:
    """The valid time as people read it: what is certain, its last interval open where nobody knows of an end."""
    certain = valid.certain
    if not certain.intervals:
        return certain
    last = certain.intervals[-1]
    open_end = any(i.start <= last.end < i.end and i.end >= FOREVER for i in valid.possible.intervals)
    return DateSet.of([*certain.intervals, Interval(last.start, FOREVER)]) if open_end else certain


def day(ordinal: int | None) -> str | None:
    """An ordinal as an ISO date."""
    return None if ordinal is None else datetime.date.fromordinal(ordinal).isoformat()


def refuted_by_date(claim: Claim, dated: Dated, suggestion: str | None) -> str:
    """Why a claim is wrong on the article's date, or on the days that its sentence names."""
    if claim.timeless:
        return f"{claim.says}: it should be {suggestion}" if suggestion else claim.says
    days = claim.reading.dates
    of = f"the sentence speaks of {spoken(days)}" if days is not None else _dated(dated)
    right = f"; it should be {suggestion}" if suggestion else ""
    return f"says that {claim.says}, which is true {_true(claim)}, but {of}{right}"


def _true(claim: Claim) -> str:
    days, known = shown(claim.valid), claim.fact.known_until
    until = f" (known until {day(known)})" if known is not None else ""
    return (spoken(days) if days else "on no date that the facts know") + until


def _dated(dated: Dated) -> str:
    how = dated.evidence.name if dated.evidence else dated.source or "its claims"
    return f"the article is dated {spoken(dated.dates)} ({how})"


def refuted_by_claims(claim: Claim, others: str) -> str:
    """Why a claim cannot stand beside others in an article without a date."""
    return f"says that {claim.says}, which is true {_true(claim)}, but {others}"
