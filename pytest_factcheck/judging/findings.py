"""From judged claims to what a report holds: findings, claims, and what was not checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pytest_factcheck.articles.model import Article, Ignore
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.dating.model import Dated
from pytest_factcheck.days import spoken
from pytest_factcheck.facts.model import Severity
from pytest_factcheck.intervals import DateSet, Verdict
from pytest_factcheck.judging.judge import Judged
from pytest_factcheck.judging.wording import day, refuted_by_claims, refuted_by_date, shown
from pytest_factcheck.report import Finding, JudgedClaim, OtherClaim, Span, Unchecked

ToSpan = Callable[[int, int], Span]
"""Readable offsets to the place in the source."""


def findings(judged: tuple[Judged, ...], dated: Dated, article: Article, span: ToSpan) -> Iterator[Finding]:
    """A finding for each refuted claim."""
    for one in judged:
        if one.verdict is Verdict.REFUTED and not (one.claim.quoted and one.claim.fact.in_quotes == "skip"):
            yield _finding(one, dated, article, span)


def _finding(one: Judged, dated: Dated, article: Article, span: ToSpan) -> Finding:
    claim, fact = one.claim, one.claim.fact
    suggestion = claim.suggest(claim.reading.dates or dated.dates)
    against = tuple(_other(other, span) for other in one.against)
    ignored = _ignored(claim, article)
    at = span(claim.start, claim.end)
    readable = article.text[claim.start : claim.end]
    return Finding(
        fact=fact.id, key=fact.key, kind=claim.kind, severity=_severity(claim), span=at,
        message=_message(one, dated, suggestion, span), suggestion=suggestion, cue=claim.reading.cue,
        valid=shown(claim.valid), known_until=day(fact.known_until), source=fact.source, against=against,
        status="ignored" if ignored else "new", reason=ignored.reason if ignored else None,
        claim=readable if readable != at.text else None, speaks_of=claim.reading.dates, fact_place=str(fact.place),
    )  # fmt: skip


def _severity(claim: Claim) -> Severity:
    if claim.quoted and claim.fact.in_quotes == "warn":
        return "warning"
    return claim.severity or claim.fact.severity


def _message(one: Judged, dated: Dated, suggestion: str | None, span: ToSpan) -> str:
    if one.claim.timeless or dated.stated:
        return refuted_by_date(one.claim, dated, suggestion)
    if not one.against:
        return refuted_by_claims(one.claim, f"the article can only be of {spoken(dated.dates)}")
    others = (f"“{span(c.start, c.end).text}” {spoken(shown(c.valid))}" for c in one.against)
    return refuted_by_claims(one.claim, "the article also has " + " and ".join(others))


def _other(claim: Claim, span: ToSpan) -> OtherClaim:
    return OtherClaim(span(claim.start, claim.end), claim.fact.id, shown(claim.valid))


def _ignored(claim: Claim, article: Article) -> Ignore | None:
    for ignore in article.ignores:
        everywhere = ignore.start is None or ignore.end is None
        if ignore.fact in (claim.fact.id, *claim.fact.was_id) and (
            everywhere or (ignore.start <= claim.start < ignore.end)  # type: ignore[operator]
        ):
            return ignore
    return None


def judged_claims(judged: tuple[Judged, ...], grace: int, span: ToSpan) -> Iterator[JudgedClaim]:
    """Every mention with its reading and its verdict."""
    for one in judged:
        claim = one.claim
        valid = claim.valid_for_article(grace)
        yield JudgedClaim(
            fact=claim.fact.id, kind=claim.kind, span=span(claim.start, claim.end), reading=claim.reading.outcome.value,
            cue=claim.reading.cue, verdict=one.verdict, valid=shown(claim.valid), value=claim.value,
            speaks_of=claim.reading.dates, bound=bool(valid.possible.complement()),
            days=claim.reading.offset, rule=claim.reading.rule,
        )  # fmt: skip


def unchecked(judged: tuple[Judged, ...], dates: DateSet, span: ToSpan) -> Iterator[Unchecked]:
    """The claims that nobody vouches for, each with the reason."""
    for one in judged:
        if one.verdict is Verdict.NOT_ENOUGH_INFO:
            yield _unchecked(one.claim, dates, span)


def _unchecked(claim: Claim, dates: DateSet, span: ToSpan) -> Unchecked:
    days, known = claim.reading.dates or dates, claim.fact.known_until
    beyond = known is not None and days.last is not None and days.last > known
    reason = f"known until {day(known)}" if beyond else "no fact vouches for these dates"
    return Unchecked(claim.fact.id, span(claim.start, claim.end), reason, beyond_known_until=beyond)
