"""What is known of the date that an article speaks from, and how it is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pytest_factcheck.intervals import ALL_DAYS, DateSet

DateSource = Literal["option", "metadata", "dateline", "file name", "claims"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A piece of evidence for the date: the days that it leaves possible.

    A dateline without a year leaves the same day in many years, a whole date leaves one day.
    """

    source: DateSource
    name: str
    """What it is, as shown to people: ``front matter 'date'``, ``dateline``, ``last line``."""
    text: str
    """The words as they stand."""
    dates: DateSet
    start: int | None = None
    """Offsets into the readable text, where it stands there."""
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Dated:
    """The days on which the article may have been written (its document creation time, DCT).

    ``dates`` is one day, a few (a dateline without a year), a range, or all days where nothing is known.
    """

    dates: DateSet = ALL_DAYS
    source: DateSource | None = None
    evidence: Candidate | None = None
    """The candidate that was chosen."""
    candidates: tuple[Candidate, ...] = ()
    """All that was found, in order of trust."""
    not_before: int | None = None
    """The latest date that the text itself names or tells of as past: a lower bound, never the publication date."""
    warnings: tuple[str, ...] = ()
    """Stated sources that disagree by more than two days, a stated date in the future."""

    @property
    def stated(self) -> bool:
        """Whether one day is known from outside the claims."""
        one = self.dates.first
        return self.source not in (None, "claims") and one is not None and one == self.dates.last
