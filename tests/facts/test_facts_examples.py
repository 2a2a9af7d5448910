"""Each file in passing/ loads; each in failing/ has exactly the mistakes that the .txt beside it lists.

A line of the .txt is ``line:column`` and words that the message must hold.
"""

import re
from pathlib import Path

import pytest

from pytest_factcheck.facts.load import load
from pytest_factcheck.facts.mistakes import FactsError, render

HERE = Path(__file__).parent
PASSING = sorted((HERE / "passing").glob("*.yaml"))
FAILING = sorted((HERE / "failing").glob("*.yaml"))


def name(path):
    return path.stem.replace("_", " ")


@pytest.mark.parametrize("path", PASSING, ids=name)
def test_a_right_file_loads(path):
    assert load([path]).files


@pytest.mark.parametrize("path", FAILING, ids=name)
def test_each_mistake_is_told_at_its_place(path):
    expected = [line.partition(" ") for line in path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()]
    with pytest.raises(FactsError) as caught:
        load([path.name], root=path.parent)
    mistakes = caught.value.mistakes
    assert [f"{m.place.line}:{m.place.column}" for m in mistakes] == [place for place, _, _ in expected], str(
        caught.value
    )
    for mistake, (_, _, words) in zip(mistakes, expected, strict=True):
        assert words in mistake.message
        assert mistake.place.file == path.name


@pytest.mark.parametrize("path", FAILING, ids=name)
def test_what_is_printed_has_no_character_that_cannot_be_seen(path):
    with pytest.raises(FactsError) as caught:
        load([path.name], root=path.parent)
    printed = render(caught.value.mistakes)
    assert all(line.isprintable() for line in printed.split("\n"))
    assert not re.search(r"^::", printed, re.MULTILINE)


@pytest.mark.parametrize("path", FAILING, ids=name)
def test_each_failing_file_says_what_it_expects(path):
    assert path.with_suffix(".txt").is_file()
