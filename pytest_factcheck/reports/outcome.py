"""What a run has to tell: the reports of its articles, in order, and what they were checked against."""

from __future__ import annotations

from dataclasses import dataclass

from pytest_factcheck import __version__
from pytest_factcheck.report import Report

GENERATOR = f"pytest-factcheck {__version__}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A whole run: every format of report is made from this."""

    facts: tuple[str, ...]
    reports: tuple[Report, ...]
