"""What a check says of an article: data only, rendered elsewhere. Offsets are into the source, as the report gives them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from pytest_factcheck.dating.model import Dated
from pytest_factcheck.intervals import DateSet, Verdict

Kind = Literal["office", "administration", "event", "person", "name", "count", "statement", "date"]
ArticleVerdict = Literal["pass", "fail", "error", "skip"]
Status = Literal["new", "baseline", "ignored"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A slice of the decoded source: ``text`` is exactly ``source[start:end]``."""

    start: int
    end: int
    text: str
    line: int
    """1-based, in the file."""
    column: int
    field: Literal["text", "title"] = "text"


@dataclass(frozen=True, slots=True)
class OtherClaim:
    """A claim of the same article that excludes a finding's claim."""

    span: Span
    fact: str
    valid: DateSet


@dataclass(frozen=True, slots=True)
class Witness:
    """A dated article of the same run whose supported claim contradicts a finding."""

    article: str
    date: str
    """ISO interval: ``2025-10-27`` or ``2025-03-14/..``."""
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A refuted claim with its explanation, or a wrong form of a name."""

    fact: str
    """The fact's id."""
    key: str
    """The fact's key, as the editor wrote it."""
    kind: Kind
    severity: Literal["error", "warning"]
    span: Span
    message: str
    """One sentence: what the text claims, and why it is wrong."""
    suggestion: str | None = None
    cue: str | None = None
    valid: DateSet = field(default_factory=DateSet)
    """The dates on which the claim would be true."""
    known_until: str | None = None
    source: str | None = None
    against: tuple[OtherClaim, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    status: Status = "new"
    reason: str | None = None
    """Of an ignored finding: why."""
    claim: str | None = None
    """The readable form, where markup stands in ``span.text``."""
    places: tuple[Span, ...] = ()
    """Where the same finding stands again in the article."""
    speaks_of: DateSet | None = None
    """The days that the sentence speaks of, where they are not the article's own."""
    fact_place: str | None = None
    """``file:line:column`` of the fact."""


@dataclass(frozen=True, slots=True)
class JudgedClaim:
    """Any claim with its verdict, for ``explain`` and for witnesses."""

    fact: str
    kind: Kind
    span: Span
    reading: Literal["claim", "past reference", "unclear"]
    cue: str
    verdict: Verdict | None
    """None where the mention claims nothing."""
    valid: DateSet
    """The dates (of the article) on which the claim would be true."""
    value: str
    """What is claimed, comparable between claims of one fact: a holder's key, a number."""
    speaks_of: DateSet | None = None
    bound: bool = False
    """Whether it would be refuted on some other date."""
    days: tuple[int, int] = (0, 0)
    """First and last day that it speaks of, counted from the article's date, where ``speaks_of`` is None."""
    rule: str = ""
    """The rule that read it so, as module and function; docs/claims/reference-time.md lists them."""


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A claim that nobody vouches for."""

    fact: str
    span: Span
    reason: str
    """Such as ``known until 2025-11-15``."""
    beyond_known_until: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome for one article."""

    id: str
    path: str
    title: str | None
    verdict: ArticleVerdict
    error: str | None = None
    date: Dated = field(default_factory=Dated)
    claims: tuple[JudgedClaim, ...] = ()
    findings: tuple[Finding, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
    warnings: tuple[str, ...] = ()
    """About the article itself: a guessed encoding, an ignore that was not needed."""
    reason: str | None = None
    """Why it was skipped."""
    line: int = 1
    """Of an article that could not be read: the line of the file that is wrong."""

    def count(self, verdict: Verdict) -> int:
        """How many claims have this verdict; supported ones count only where another date would refute them."""
        hits = (c for c in self.claims if c.verdict is verdict)
        return sum(c.bound or verdict is not Verdict.SUPPORTED for c in hits)
