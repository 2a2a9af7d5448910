"""What a person reads of one article that is stopped: the verdict, the words, and the dates that decide.

The first line is the whole verdict, because it is all that a summary shows. Every line begins with words of ours.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pytest_factcheck.days import spoken
from pytest_factcheck.report import Finding, Report, Span
from pytest_factcheck.text.visible import columns, path, visible

_WINDOW = 96
"""Characters of a line shown around a finding: news paragraphs are one line."""
_GUTTER = 6


def place(report: Report, span: Span) -> str:
    """``file:line:column`` of some words, fit to begin a line."""
    return f"{path(report.path)}:{span.line}:{span.column}"


def failure(report: Report, fields: Mapping[str, str]) -> str:
    """Everything about an article that fails; ``fields`` holds its source, from which the words are shown."""
    findings = new_findings(report)
    if report.error is not None or not findings:
        return f"{path(report.path)}:{report.line}:1: {_why(report)}"
    told = ["\n".join(_told(report, finding, fields)) for finding in findings]
    first, *rest = told[0].split("\n")
    more = f" (and {len(findings) - 1} more)" if len(findings) > 1 else ""
    return "\n\n".join(["\n".join([first + more, *rest]), *told[1:]])


def new_findings(report: Report) -> list[Finding]:
    """The findings that somebody has to look at, errors first."""
    new = (finding for finding in report.findings if finding.status == "new")
    return sorted(new, key=lambda finding: finding.severity != "error")


def headline(report: Report, finding: Finding) -> str:
    """A finding in one line."""
    warning = "warning: " if finding.severity == "warning" else ""
    return f"{place(report, finding.span)}: {warning}{visible(finding.message)}"


def date_of(report: Report) -> str:
    """The date that an article speaks from, and how that is known, in words."""
    date = report.date
    if date.source is None:
        return "none: the article states no date"
    if date.source == "claims" and not date.dates:
        return "none: it states no date, and there is none on which all its claims are true"
    if date.source == "claims":
        return f"{spoken(date.dates)}: it states none, its claims leave these days"
    if date.evidence is None or not date.evidence.text.strip():
        return f"{spoken(date.dates)} ({date.source})"
    return f"{spoken(date.dates)} ({date.evidence.name}: “{date.evidence.text.strip()}”)"


def _why(report: Report) -> str:
    if report.error is not None:
        return f"could not be read: {visible(report.error)}"
    return visible(report.reason or "the article is stopped")


def _told(report: Report, finding: Finding, fields: Mapping[str, str]) -> Iterator[str]:
    yield headline(report, finding)
    yield from _window(finding.span, fields.get(finding.span.field, ""))
    for label, said in _explained(report, finding):
        yield f"{'':{_GUTTER}}= {label}: {said}"


def _window(span: Span, source: str) -> Iterator[str]:
    """The words in their line, and a line below that marks them."""
    if source[span.start : span.end] != span.text:
        return
    before = source[: span.start].replace("\r", "\n").rpartition("\n")[2]
    after = source[span.end :].replace("\r", "\n").partition("\n")[0]
    left, right = _cut(before, after, max(_WINDOW - len(span.text), 20))
    words = visible(span.text)
    yield f"{span.line:>{_GUTTER - 1}} | {visible(left)}{words}{visible(right)}"
    yield f"{'':{_GUTTER}}| {' ' * columns(visible(left))}{'^' * columns(words)}"


def _cut(before: str, after: str, room: int) -> tuple[str, str]:
    """The nearest of both sides; one that is short leaves its room to the other."""
    left = max(room // 2, room - len(after))
    right = room - min(left, len(before))
    shown = before[max(len(before) - left, 0) :], after[:right]
    return "…" * (len(before) > left) + shown[0], shown[1] + "…" * (len(after) > right)


def _explained(report: Report, finding: Finding) -> Iterator[tuple[str, str]]:
    """What stands behind a finding, as labels and what is said under each."""
    if finding.claim and finding.claim != finding.span.text:
        yield "claimed", f"“{visible(finding.claim)}”"
    if finding.valid:
        yield "true on", f"{spoken(finding.valid)}{_known(finding)}"
    if finding.speaks_of:
        yield "speaks of", spoken(finding.speaks_of)
    yield "article's date", visible(date_of(report))
    if finding.suggestion:
        yield "right form" if finding.kind == "name" else "true then", visible(finding.suggestion)
    for other in finding.against:
        here = f"{other.span.line}:{other.span.column}"
        yield "against it", f"{here} “{visible(other.span.text)}”, true {spoken(other.valid)} ({visible(other.fact)})"
    if finding.places:
        yield "stands again at", ", ".join(f"{span.line}:{span.column}" for span in finding.places)
    if finding.source:
        yield "source", visible(finding.source)
    yield "fact", visible(f"{finding.key} ({finding.fact_place})" if finding.fact_place else finding.key)


def _known(finding: Finding) -> str:
    return f" (known until {finding.known_until})" if finding.known_until else ""
