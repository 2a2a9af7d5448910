"""Reports made by hand: how they are told must not hang on what the claim finders make of a text."""

from __future__ import annotations

import datetime

import pytest

from pytest_factcheck.dating.model import Candidate, Dated
from pytest_factcheck.intervals import DateSet, Verdict
from pytest_factcheck.report import Finding, JudgedClaim, OtherClaim, Report, Span, Unchecked, Witness


class Make:
    """Short forms for what a report consists of."""

    @staticmethod
    def days(first: str, last: str | None = None) -> DateSet:
        start = datetime.date.fromisoformat(first).toordinal()
        return (
            DateSet.since(start)
            if last == ""
            else DateSet.days(start, datetime.date.fromisoformat(last or first).toordinal())
        )

    @staticmethod
    def span(text: str, words: str, field: str = "text") -> Span:
        start = text.index(words)
        line_start = text.rfind("\n", 0, start) + 1
        return Span(start, start + len(words), words, text.count("\n", 0, start) + 1, start - line_start + 1, field)

    def dated(self, day: str) -> Dated:
        evidence = Candidate("metadata", "front matter 'date'", day, self.days(day))
        return Dated(self.days(day), "metadata", evidence, (evidence,))

    def finding(self, text: str, words: str, **changes) -> Finding:
        values = {
            "fact": "us-president", "key": "US President", "kind": "administration", "severity": "error",
            "span": self.span(text, words), "message": f"{words} is not in office", "suggestion": "Trump administration",
            "valid": self.days("2021-01-20", "2025-01-20"), "known_until": "2025-11-15", "source": "https://example.org/",
        }  # fmt: skip
        return Finding(**values | changes)

    def claim(self, text: str, words: str, first: str, last: str | None = None, **changes) -> JudgedClaim:
        values = {
            "fact": "us-president", "kind": "administration", "span": self.span(text, words), "reading": "claim",
            "cue": "says", "verdict": Verdict.SUPPORTED, "valid": self.days(first, last), "value": words, "bound": True,
        }  # fmt: skip
        return JudgedClaim(**values | changes)

    def report(self, name: str, **changes) -> Report:
        return Report(**{"id": name, "path": name, "title": None, "verdict": "pass"} | changes)

    def whole(self) -> Report:
        """A report with something in every field."""
        text = "The Biden administration\nand the Trump administration."
        finding = self.finding(
            text,
            "Biden administration",
            cue="has",
            against=(OtherClaim(self.span(text, "Trump"), "us-president", self.days("2025-01-20", "")),),
            witnesses=(Witness("b.txt", "2025-03-14/..", 3, 8, "Trump"),),
            places=(self.span(text, "administration"),),
            speaks_of=self.days("2025-08-05"),
            claim="the Biden administration",
            fact_place="facts.yaml:3:5",
            status="ignored",
            reason="a column",
        )
        return self.report(
            "a.txt",
            title="Title",
            verdict="fail",
            date=self.dated("2025-08-06"),
            claims=(self.claim(text, "Trump administration", "2025-01-20", "", speaks_of=self.days("2025-08-06")),),
            findings=(finding, self.finding(text, "Trump", severity="warning")),
            unchecked=(
                Unchecked("us-president", self.span(text, "Trump"), "known until 2025-11-15", beyond_known_until=True),
            ),
            warnings=("read as Windows-1252",),
            reason="none",
        )


@pytest.fixture
def make() -> Make:
    return Make()
