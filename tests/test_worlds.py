"""Worlds that have nothing to do with politics: facts and passages in ``tests/worlds/NAME``, extended without Python."""

import datetime
from functools import cache
from pathlib import Path

import pytest
import yaml

from pytest_factcheck import Checker

WORLDS = Path(__file__).parent / "worlds"


@cache
def checker(world):
    return Checker.from_files(WORLDS / world / "facts.yaml")


def passages(*, wrong_ones_too=True):
    for file in sorted(WORLDS.glob("*/passages.yaml")):
        for passage in yaml.safe_load(file.read_text(encoding="utf-8")):
            world = file.parent.name
            if "known_wrong" in passage and not wrong_ones_too:
                continue
            marks = [pytest.mark.xfail(reason=passage["known_wrong"])] if "known_wrong" in passage else []
            yield pytest.param(world, passage, id=f"{world}: {passage['id']}", marks=marks)


def errors(world, passage):
    date = passage.get("date") and datetime.date.fromisoformat(str(passage["date"]))
    report = checker(world).check(passage["text"], date=date)
    return [finding.span for finding in report.findings if finding.severity == "error"]


@pytest.mark.parametrize(("world", "passage"), list(passages()))
def test_passage(world, passage):
    spans = errors(world, passage)
    if passage["verdict"] == "pass":
        assert not spans
    else:
        start = passage["text"].index(passage["at"])
        assert any(span.start < start + len(passage["at"]) and start < span.end for span in spans)


@pytest.mark.parametrize(("world", "passage"), list(passages(wrong_ones_too=False)))
def test_every_span_is_the_slice_it_says(world, passage):
    for span in errors(world, passage):
        assert passage["text"][span.start : span.end] == span.text
