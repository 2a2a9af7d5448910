"""The article as a whole as evidence: a bare old title may be a courtesy.

An article that names the true holder of the office, or calls somebody former once, uses "President X" of him as a
courtesy. Where nothing but a surname stands behind a title of many, in an article that speaks of a place whose title
it also is and of none of the office's own, it may be somebody else's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from pytest_factcheck.claims.model import Claim
from pytest_factcheck.intervals import FOREVER, DateSet, Verdict
from pytest_factcheck.reference.model import unclear


def without_courtesies(claims: list[Claim], dct: DateSet, grace: int) -> list[Claim]:
    """The claims, those read as *unclear* that a bare title may make of courtesy."""
    former: set[str | None] = {claim.former for claim in claims if claim.former}
    named = _named_holders(claims)
    return [
        _as_courtesy(claim)
        if _may_be(claim, dct, grace) and (claim.value in former or _is_doubtful(claim, named[claim.fact.id]))
        else claim
        for claim in claims
    ]


def _may_be(claim: Claim, dct: DateSet, grace: int) -> bool:
    if claim.kind != "office" or not claim.is_claim or not claim.bare or claim.former:
        return False
    return claim.valid_for_article(grace).verdict_on(dct) is not Verdict.SUPPORTED


def _named_holders(claims: Iterable[Claim]) -> dict[str, dict[str, int]]:
    """For each office the people that the article has in it, with the last day of each."""
    named: dict[str, dict[str, int]] = defaultdict(dict)
    for claim in claims:
        if claim.is_claim and claim.kind in ("office", "administration"):
            named[claim.fact.id][claim.value] = _last_day(claim)
    return named


def _is_doubtful(claim: Claim, named: dict[str, int]) -> bool:
    """Whether somebody who held the office later is named too, or a surname beside a title of many may be another's."""
    later = (last for value, last in named.items() if value != claim.value)
    return not claim.named_in_full or max(later, default=0) > (claim.valid.certain.last or 0)


def _last_day(claim: Claim) -> int:
    last = claim.valid.certain.last
    return FOREVER if last is None else last


def _as_courtesy(claim: Claim) -> Claim:
    return replace(claim, reading=replace(unclear("courtesy title"), rule="courtesy.without_courtesies"))
