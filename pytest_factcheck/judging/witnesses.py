"""The corpus against an article: other articles of the same run that say otherwise, and are right.

A finding rests on the facts. Where the newsroom's own articles of that time contradict it too, an editor need not look
any further.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pytest_factcheck.days import iso
from pytest_factcheck.intervals import ALL_DAYS, DateSet, Verdict
from pytest_factcheck.report import Finding, JudgedClaim, Kind, Report, Witness

WITNESSES = 3
"""More articles than this convince nobody further."""


@dataclass(frozen=True, slots=True)
class _Testimony:
    """A supported claim of a dated article."""

    report: Report
    claim: JudgedClaim

    def told(self) -> Witness:
        span = self.claim.span
        return Witness(self.report.id, iso(self.report.date.dates), span.start, span.end, span.text)


def with_witnesses(reports: Sequence[Report]) -> tuple[Report, ...]:
    """The same reports, with up to three witnesses beside every finding."""
    heard = _heard(reports)
    return tuple(_called(report, heard) for report in reports)


def _heard(reports: Sequence[Report]) -> Mapping[str, list[_Testimony]]:
    """What the articles that are dated testify to, by fact."""
    heard: dict[str, list[_Testimony]] = defaultdict(list)
    for report in reports:
        if report.date.dates and report.date.dates != ALL_DAYS:
            for claim in report.claims:
                if claim.verdict is Verdict.SUPPORTED and claim.bound:
                    heard[claim.fact].append(_Testimony(report, claim))
    return heard


def _called(report: Report, heard: Mapping[str, list[_Testimony]]) -> Report:
    if not any(heard.get(finding.fact) for finding in report.findings):
        return report
    findings = (replace(f, witnesses=tuple(_witnesses(f, report, heard.get(f.fact, [])))) for f in report.findings)
    return replace(report, findings=tuple(findings))


def _witnesses(finding: Finding, report: Report, heard: Sequence[_Testimony]) -> Iterator[Witness]:
    """Of each article that contradicts the finding its first such claim; articles of one known day come first."""
    first: dict[str, _Testimony] = {}
    for testimony in heard:
        if testimony.report is not report and _contradicts(testimony, finding, report):
            first.setdefault(testimony.report.id, testimony)
    chosen = sorted(first.values(), key=lambda testimony: not testimony.report.date.stated)
    return (testimony.told() for testimony in chosen[:WITNESSES])


def _contradicts(testimony: _Testimony, finding: Finding, report: Report) -> bool:
    """Whether the testimony excludes what the finding's article claims.

    Where that article has a date the testimony must hold on it; where it has none the two must exclude each other.
    """
    claim, dates = testimony.claim, report.date.dates
    if not _comparable(claim.kind, finding.kind) or testimony.report.date.dates & finding.valid:
        return False
    holds_then = not dates or bool(claim.valid & dates)
    return holds_then and not _more_than_a_day(claim.valid & finding.valid)


def _comparable(one: Kind, other: Kind) -> bool:
    """Whether claims of these kinds speak of the same: who is in office says whose government it is."""
    return one == other or {one, other} <= {"office", "administration"}


def _more_than_a_day(days: DateSet) -> bool:
    """A handover day belongs to both sides and takes nothing from a contradiction."""
    return any(interval.end - interval.start > 1 for interval in days.intervals)
