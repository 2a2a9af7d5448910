"""Passages in the manner of newspapers, judged by the facts that ship: ``tests/newspaper/*.yaml``, extended without Python.

Each was written before the rules were tried on it; the README beside them says which ones were never read while the rules
were made.
"""

import datetime
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import yaml

from pytest_factcheck import Checker
from pytest_factcheck.articles.read import read_file

FOLDER = Path(__file__).parent / "newspaper"
KEYS = {"id", "date", "lang", "title", "text", "format", "verdict", "at", "why", "known_wrong"}


@cache
def checker():
    return Checker.from_files("pack:world")


def passages():
    for file in sorted(FOLDER.glob("*.yaml")):
        for passage in yaml.safe_load(file.read_text(encoding="utf-8")):
            wrong = passage.get("known_wrong")
            marks = [pytest.mark.xfail(strict=True, reason=wrong)] if wrong else []
            yield pytest.param(passage, id=f"{file.stem}: {passage['id']}", marks=marks)


def check(passage, folder):
    """The report of a passage; one with a format is a file of its own."""
    date = datetime.date.fromisoformat(str(passage["date"]))
    if "format" not in passage:
        return checker().check(passage["text"], date=date, title=passage.get("title"))
    page = folder / f"page.{passage['format']}"
    page.write_text(passage["text"], encoding="utf-8")
    dated = checker().with_settings(replace(checker().settings, date=date))
    return dated.check_article(read_file(page, page.name))


@pytest.mark.parametrize("passage", list(passages()))
def test_passage(passage, tmp_path):
    assert set(passage) <= KEYS
    errors = [f.span for f in check(passage, tmp_path).findings if f.severity == "error"]
    if passage["verdict"] == "pass":
        assert not errors
        return
    start = passage["text"].find(passage["at"])
    end = start + len(passage["at"])
    in_text = [s for s in errors if s.field == "text" and start >= 0 and s.start < end and start < s.end]
    in_title = [s for s in errors if s.field == "title" and passage["at"] in passage.get("title", "")]
    assert in_text or in_title
