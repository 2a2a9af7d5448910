"""How mistakes are printed."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from pytest_factcheck.facts.mistakes import FactsError, Mistake, render
from pytest_factcheck.facts.model import Place


def mistake(line, column, message="unknown key 'holdres'"):
    return Mistake(Place("facts.yaml", 12, column), message, line)


def test_the_line_and_a_caret_stand_below_the_sentence():
    assert render([mistake("    holdres: []", 5)]) == (
        "facts.yaml:12:5: unknown key 'holdres'\n    |     holdres: []\n    |     ^"
    )


def test_without_a_line_there_is_only_the_sentence():
    assert render([mistake("", 1)]) == "facts.yaml:12:1: unknown key 'holdres'"


def test_the_caret_stands_below_its_character_after_wide_and_invisible_ones():
    _, line, caret = render([mistake("東\u202e\tx: 1", 4)]).split("\n")
    assert line == "    | 東\\u202e x: 1"
    assert caret == "    | " + " " * 9 + "^"


def test_of_a_long_line_a_window_is_shown():
    _, line, caret = render([mistake("a" * 5000 + "b" + "c" * 5000, 5001)]).split("\n")
    assert len(line) < 120
    assert line[len(caret) - 1] == "b"


def test_no_line_begins_with_text_of_the_file():
    printed = render([mistake("::error::", 1, "a\n::error::b")])
    assert not any(line.startswith("::") for line in printed.split("\n"))


@given(st.text(), st.integers(1, 200))
def test_any_line_can_be_shown(line, column):
    assert all(part.isprintable() for part in render([mistake(line, column)]).split("\n"))


def test_the_error_can_be_pickled():
    error = FactsError((mistake("x", 1),))
    assert pickle.loads(pickle.dumps(error)).mistakes == error.mistakes  # noqa: S301
    assert str(error) == "facts.yaml:12:1: unknown key 'holdres'"
