"""The JSON report: what editors' tools and pipelines are built on. Its keys are promised in ``docs/contract.md``."""

from __future__ import annotations

import json
from typing import Any

from pytest_factcheck.dating.model import Dated
from pytest_factcheck.intervals import DateSet, Verdict
from pytest_factcheck.report import Finding, OtherClaim, Report, Span, Unchecked, Witness
from pytest_factcheck.reports.outcome import GENERATOR, Outcome

VERSION = 1
"""Goes up when a key changes its meaning; new keys leave it as it is."""


def render(outcome: Outcome) -> str:
    """The whole run as JSON. Plain ASCII: fit for a terminal, and half a surrogate pair cannot stop it."""
    whole = {
        "version": VERSION,
        "generator": GENERATOR,
        "facts": list(outcome.facts),
        "articles": [article(report) for report in outcome.reports],
    }
    return json.dumps(whole, indent=1) + "\n"


def article(report: Report) -> dict[str, Any]:
    """One article of the report."""
    told = {
        "id": report.id,
        "path": report.path,
        "title": report.title,
        "verdict": report.verdict,
        "error": report.error,
        "date": _date(report.date),
        "claims": {verdict.replace(" ", "_"): report.count(verdict) for verdict in _COUNTED},
        "findings": [_finding(finding) for finding in report.findings],
        "unchecked": [_unchecked(claim) for claim in report.unchecked],
    }
    return told | _given(warnings=list(report.warnings), reason=report.reason)


_COUNTED = (Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_INFO)


def _given(**values: Any) -> dict[str, Any]:
    """Only the keys that have something to say."""
    return {key: value for key, value in values.items() if value}


def _date(date: Dated) -> dict[str, Any]:
    dates = ranges(date.dates) if date.source else []
    earliest = dates[0]["from"] if dates else None
    latest = dates[-1]["to"] if dates else None
    return {
        "value": earliest if earliest == latest else None,
        "earliest": earliest,
        "latest": latest,
        "dates": dates,
        "source": date.source,
    }


def ranges(days: DateSet) -> list[dict[str, str | None]]:
    """A set of days as inclusive ranges, null where one is open."""
    return [
        {"from": str(i.first_day) if i.first_day else None, "to": str(i.last_day) if i.last_day else None}
        for i in days.intervals
    ]


def _finding(finding: Finding) -> dict[str, Any]:
    told = {
        "fact": finding.fact,
        "kind": finding.kind,
        "verdict": str(Verdict.REFUTED),
        "severity": finding.severity,
        "status": finding.status,
        **_span(finding.span),
        "message": finding.message,
        "suggestion": finding.suggestion,
        "cue": finding.cue,
        "valid": ranges(finding.valid),
        "known_until": finding.known_until,
        "source": finding.source,
        "against": [_against(other) for other in finding.against],
        "witnesses": [_witness(witness) for witness in finding.witnesses],
    }
    speaks_of = ranges(finding.speaks_of) if finding.speaks_of else None
    places = [_span(place) for place in finding.places]
    return told | _given(
        claim=finding.claim,
        reason=finding.reason,
        places=places,
        speaks_of=speaks_of,
        fact_place=finding.fact_place,
    )


def _span(span: Span) -> dict[str, Any]:
    told = {"start": span.start, "end": span.end, "line": span.line, "column": span.column, "text": span.text}
    return told if span.field == "text" else told | {"field": span.field}


def _against(other: OtherClaim) -> dict[str, Any]:
    return {**_span(other.span), "fact": other.fact, "valid": ranges(other.valid)}


def _witness(witness: Witness) -> dict[str, Any]:
    return {
        "article": witness.article,
        "date": witness.date,
        "start": witness.start,
        "end": witness.end,
        "text": witness.text,
    }


def _unchecked(claim: Unchecked) -> dict[str, Any]:
    return {"fact": claim.fact, **_span(claim.span), "reason": claim.reason}
