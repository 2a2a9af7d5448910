"""The article as a whole as evidence: a bare old title may be a courtesy.

An article that names the true holder of the office, or calls somebody former once, uses "President X" of him as a
courtesy. So does one that has nothing but a surname behind a bare title, and no word of the country.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pytest_factcheck.claims.model import Claim
from pytest_factcheck.intervals import DateSet, Verdict
from pytest_factcheck.reference.model import unclear


def without_courtesies(claims: list[Claim], dct: DateSet, grace: int) -> list[Claim]:
    """The claims, those read as *unclear* that a bare title may make of courtesy."""
    former: set[str | None] = {claim.former for claim in claims if claim.former}
    return [_as_courtesy(claim) if _may_be(claim, claims, former, dct, grace) else claim for claim in claims]


def _may_be(claim: Claim, claims: Iterable[Claim], former: set[str | None], dct: DateSet, grace: int) -> bool:
    if claim.kind != "office" or not claim.is_claim or not claim.bare or claim.former:
        return False
    if claim.valid_for_article(grace).verdict_on(dct) is Verdict.SUPPORTED:
        return False
    return claim.value in former or not claim.named_in_full or _another_holds_it(claim, claims)


def _another_holds_it(claim: Claim, claims: Iterable[Claim]) -> bool:
    return any(
        other.fact is claim.fact and other.is_claim and other.value != claim.value and other.kind in ("office", "administration")
        and (other.valid.certain.last or 10**9) > (claim.valid.certain.last or 0)
        for other in claims
    )  # fmt: skip


def _as_courtesy(claim: Claim) -> Claim:
    return replace(claim, reading=unclear("courtesy title"))
