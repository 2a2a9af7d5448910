"""What the whole run comes to, said at its end: never less than what was not checked."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from pytest_factcheck.intervals import Verdict
from pytest_factcheck.report import Finding, Report
from pytest_factcheck.reports.outcome import Outcome
from pytest_factcheck.reports.terminal import headline, new_findings, place
from pytest_factcheck.text.visible import path, visible

LOUD = ("NOT CHECKED", "nothing to check")
"""How the lines begin that nobody may overlook."""

_PLACES = 5
"""Of a fact that is refuted in many articles, this many places are shown."""
_VERDICTS = (Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_INFO)


def lines(outcome: Outcome) -> Iterator[str]:
    """The summary in full."""
    yield counts(outcome.reports)
    yield from loud(outcome.reports)
    yield from _warned(outcome.reports)
    yield from _refuted(outcome.reports)


def counts(reports: Sequence[Report]) -> str:
    """Articles and claims in one line."""
    verdicts: Counter[str] = Counter(report.verdict for report in reports)
    undated = sum(not report.date.stated for report in reports if report.verdict in ("pass", "fail"))
    parts = [_many(len(reports), "article")]
    named = {"fail": "stopped", "error": "could not be read", "skip": "skipped"}
    parts += [f"{verdicts[verdict]} {name}" for verdict, name in named.items() if verdicts[verdict]]
    parts += [f"{undated} undated"] if undated else []
    claims = ", ".join(f"{_total(reports, verdict)} {verdict}" for verdict in _VERDICTS)
    return f"{', '.join(parts)}; claims: {claims}"


def loud(reports: Sequence[Report]) -> Iterator[str]:
    """What must be said even to those who asked for quiet: that something, or everything, went unchecked."""
    beyond = [claim for report in reports for claim in report.unchecked if claim.beyond_known_until]
    if beyond:
        was = "1 claim was" if len(beyond) == 1 else f"{len(beyond)} claims were"
        yield f"{LOUD[0]}: {was} not checked, because nobody vouches for the facts at their dates:"
        tally = Counter((claim.fact, claim.reason) for claim in beyond)
        yield from (f"  {visible(fact)}: {visible(why)} ({number})" for (fact, why), number in sorted(tally.items()))
    read = [report for report in reports if report.verdict in ("pass", "fail")]
    if read and not any(_says_something(report) for report in read):
        yield f"{LOUD[1]} was found: these articles claim nothing that the facts speak of"


def _says_something(report: Report) -> bool:
    judged = any(claim.verdict is not None for claim in report.claims)
    return judged or bool(report.findings or report.unchecked)


def _warned(reports: Sequence[Report]) -> Iterator[str]:
    for report in reports:
        for finding in new_findings(report):
            if finding.severity == "warning":
                yield headline(report, finding)
        for warning in report.warnings:
            yield f"{path(report.path)}: warning: {visible(warning)}"


def _refuted(reports: Sequence[Report]) -> Iterator[str]:
    """Each fact that some article contradicts: where, and which articles of the same run say otherwise."""
    found: dict[str, list[tuple[Report, Finding]]] = defaultdict(list)
    for report in reports:
        for finding in (each for each in new_findings(report) if each.kind != "date"):
            found[finding.fact].append((report, finding))
    for fact, places in found.items():
        shown = [place(report, finding.span) for report, finding in places[:_PLACES]]
        more = [f"and {len(places) - _PLACES} more"] if len(places) > _PLACES else []
        yield f"{visible(fact)} is contradicted by {', '.join(shown + more)}"
        yield from _against(finding for _, finding in places)


def _against(findings: Iterator[Finding]) -> Iterator[str]:
    witnesses = dict.fromkeys(witness for finding in findings for witness in finding.witnesses)
    for witness in list(witnesses)[:3]:
        yield f"  against it: {visible(witness.article)} ({witness.date}) says “{visible(witness.text)}”"


def _total(reports: Sequence[Report], verdict: Verdict) -> int:
    return sum(report.count(verdict) for report in reports)


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
