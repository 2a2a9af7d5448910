"""The date in a file's name or in the folders that it lies in: ``2025-08-06-title.md``, ``2025/08/06/title.md``.

Only whole dates count. Eight digits within a longer word say nothing: ``b7e20250806f19.txt`` is a hash.
"""

from __future__ import annotations

import re

from pytest_factcheck.dating import spans
from pytest_factcheck.dating.model import Candidate
from pytest_factcheck.intervals import DateSet

_YEAR, _MONTH, _DAY = r"(?P<year>(?:19|20)\d\d)", r"(?P<month>0[1-9]|1[0-2])", r"(?P<day>0[1-9]|[12]\d|3[01])"
_NAMES = (
    re.compile(rf"(?<!\d){_YEAR}([-_.]){_MONTH}\2{_DAY}(?!\d)"),
    re.compile(rf"(?<![0-9A-Za-z]){_YEAR}{_MONTH}{_DAY}(?![0-9A-SU-Za-z])"),
    re.compile(rf"(?<!\d){_DAY}([-_.]){_MONTH}\2{_YEAR}(?!\d)"),
)
_FOLDERS = re.compile(rf"(?:^|/){_YEAR}[-/]{_MONTH}[-/]{_DAY}(?=/)")
_MONTH_FOLDERS = re.compile(rf"(?:^|/){_YEAR}(?:[-/]{_MONTH})?(?=/)")
_MANY_ARTICLES = (".jsonl", ".ndjson")
"""The name of a file that holds many articles dates the file."""


def from_path(path: str) -> Candidate | None:
    """The whole date of a path as shown to people (relative, forward slashes), the file's own name first."""
    path = path.partition("::")[0]
    if path.endswith(_MANY_ARTICLES):
        return None
    name = path.rpartition("/")[2]
    found = [match for pattern in _NAMES for match in pattern.finditer(name)] or list(_FOLDERS.finditer(path))
    for match in found:
        if dates := _dates(match):
            return Candidate("file name", "file name", match[0].strip("/"), dates)
    return None


def folders(path: str) -> DateSet | None:
    """The year, or the month, of the folders: too little for a date, enough to choose a year for a dateline."""
    found = list(_MONTH_FOLDERS.finditer(path))
    if not found:
        return None
    year, month = int(found[-1]["year"]), found[-1]["month"]
    return spans.months(year, int(month), int(month)) if month else spans.years(year, year)


def _dates(match: re.Match[str]) -> DateSet | None:
    day = int(match["day"])
    return spans.days(int(match["year"]), int(match["month"]), day, day)
