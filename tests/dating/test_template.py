import re

import pytest

from pytest_factcheck.dating.template import compile_phrase, either

SLOTS = {"n": r"(?P<n_@>\d)", "^n": r"\d"}


def matches(phrase, text):
    found = re.search(compile_phrase(phrase, SLOTS).source, text)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        pytest.param("two days", "Two days", "Two days", id="a small letter stands for a capital"),
        pytest.param("Two days", "two days", None, id="a capital only for itself"),
        pytest.param("the[ last] day", "the day", "the day", id="may be missing"),
        pytest.param("the[ last] day", "the last day", "the last day", id="may be there"),
        pytest.param("the (first|last) day", "the last day", "the last day", id="one of two"),
        pytest.param("<in|since> {n}", "since 4", "4", id="stands before and is outside"),
        pytest.param("<in|since> {n}", "until 4", None, id="something else stands before"),
        pytest.param("<in> {n}", "begin 4", None, id="stands before as a word"),
        pytest.param("<mid-> {n}", "mid-4", "4", id="stands before without a space"),
        pytest.param("[[the] ]{n}", "4", "4", id="brackets in brackets"),
        pytest.param("a.c*", "abcc", None, id="no regular expressions"),
        pytest.param("week's", "week’s", "week’s", id="curly quotes"),
    ],
)
def test_phrases(phrase, text, expected):
    assert matches(phrase, text) == expected


def test_unbalanced_brackets_are_a_mistake():
    with pytest.raises(ValueError, match="unbalanced"):
        compile_phrase("[the {n}", SLOTS)


def test_the_longest_word_stands_first():
    assert re.match(either(["sept", "septembre"]), "septembre")[0] == "septembre"


def test_accents_may_miss_only_where_that_is_asked_for():
    assert re.fullmatch(either(["août"], accents_may_miss=True), "aout")
    assert not re.fullmatch(either(["würde"]), "wurde")
