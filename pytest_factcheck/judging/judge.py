"""Every claim held against the date that the article speaks from: one calculation for all kinds.

An article with a date is judged on it. One without is judged by all its claims together: where they have no date in
common the smallest excluding sets are the findings, else the common dates date the article.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pytest_factcheck.claims.model import Claim
from pytest_factcheck.dating.model import Dated
from pytest_factcheck.intervals import ALL_DAYS, DateSet, Verdict
from pytest_factcheck.judging.contradiction import common, exclusions
from pytest_factcheck.judging.courtesy import without_courtesies


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim with its verdict; None where the mention claims nothing. ``against`` are the claims that exclude it."""

    claim: Claim
    verdict: Verdict | None
    against: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """An article's claims with their verdicts, and its date as the claims leave it."""

    claims: tuple[Judged, ...]
    dated: Dated


def judge(claims: Sequence[Claim], dated: Dated, grace: int) -> Judgement:
    """Judge an article's claims; ``grace`` is in days."""
    checked = without_courtesies(list(claims), dated.dates, grace)
    if dated.stated:
        return Judgement(tuple(Judged(c, _verdict(c, dated.dates, grace)) for c in checked), dated)
    return _by_each_other(checked, dated, grace)


def _by_each_other(claims: list[Claim], dated: Dated, grace: int) -> Judgement:
    dating = [claim for claim in claims if _dates_the_article(claim)]
    possible = [claim.dates_for_dating() for claim in dating]
    excluded = exclusions([days & dated.dates for days in possible])
    stale = {id(dating[e.stale]): tuple(dating[i] for i in e.against) for e in excluded}
    left = [days for claim, days in zip(dating, possible, strict=True) if id(claim) not in stale]
    dates = common(left, dated.dates) or dated.dates
    judged = tuple(_with_verdict(claim, dates, stale, grace) for claim in claims)
    return Judgement(judged, _dated_by_claims(dated, dates))


def _with_verdict(claim: Claim, dates: DateSet, stale: dict[int, tuple[Claim, ...]], grace: int) -> Judged:
    if id(claim) in stale:
        return Judged(claim, Verdict.REFUTED, stale[id(claim)])
    if _dates_the_article(claim) and dates <= claim.dates_for_dating() and claim.valid_for_article(grace).certain:
        return Judged(claim, Verdict.SUPPORTED)
    verdict = _verdict(claim, dates, grace)
    quiet = verdict is Verdict.REFUTED and not claim.timeless and claim.valid_for_article(grace).possible
    return Judged(claim, Verdict.NOT_ENOUGH_INFO if quiet else verdict)


def _verdict(claim: Claim, dates: DateSet, grace: int) -> Verdict | None:
    return claim.valid_for_article(grace).verdict_on(dates) if claim.is_claim else None


def _dates_the_article(claim: Claim) -> bool:
    """Whether a claim is evidence for the article's date: what the article itself says of some days and not of others."""
    return (
        claim.is_claim and not (claim.timeless or claim.weak) and (not claim.quoted or claim.fact.in_quotes == "check")
    )


def _dated_by_claims(dated: Dated, dates: DateSet) -> Dated:
    if dates == ALL_DAYS:
        return dated
    return replace(dated, dates=dates, source=dated.source or "claims")
