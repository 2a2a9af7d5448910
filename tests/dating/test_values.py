"""The values of times in texts, against labels in ``tests/dating/expressions``."""

import datetime
from pathlib import Path

import pytest
import yaml

from pytest_factcheck.dating.expressions import find
from pytest_factcheck.dating.value import value
from pytest_factcheck.reference.times import told_ahead

FOLDER = Path(__file__).parent / "expressions"
LANGUAGES = ("de", "en", "es", "fr")
GOAL = 0.85


def sentences(lang):
    return yaml.safe_load((FOLDER / f"{lang}.yaml").read_text(encoding="utf-8"))


def labelled(sentence):
    at = 0
    for label in sentence["dates"] or ():
        at = sentence["text"].index(str(label["text"]), at)
        yield at, at + len(str(label["text"])), label["from"].toordinal(), label["to"].toordinal()
        at += 1


def said(sentence, lang):
    text = sentence["text"]
    for time in find(text, 0, len(text), lang):
        days = value(time, sentence["date"], ahead=told_ahead(text, time, lang))
        yield time.start, time.end, days.first, days.last


def counts(lang):
    """Right values, values found, values labelled."""
    right = found = wanted = 0
    for sentence in sentences(lang):
        labels, times = list(labelled(sentence)), list(said(sentence, lang))
        found, wanted = found + len(times), wanted + len(labels)
        for start, end, first, last in labels:
            right += any(s < end and start < e and (f, t) == (first, last) for s, e, f, t in times)
    return right, found, wanted


def f1(right, found, wanted):
    return 2 * right / (found + wanted)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_values_of_each_language(lang):
    assert f1(*counts(lang)) >= GOAL


def test_there_are_enough_of_them():
    assert sum(counts(lang)[2] for lang in LANGUAGES) >= 300


WEDNESDAY = datetime.date(2016, 3, 9)


@pytest.mark.parametrize(
    ("text", "ahead", "first", "last"),
    [
        pytest.param("on Friday", None, "2016-03-04", "2016-03-04", id="a weekday is the last one"),
        pytest.param("on Friday", True, "2016-03-11", "2016-03-11", id="a weekday ahead is the next one"),
        pytest.param("on Wednesday", None, "2016-03-09", "2016-03-09", id="a weekday may be today"),
        pytest.param("last Wednesday", None, "2016-03-02", "2016-03-02", id="last Wednesday is not today"),
        pytest.param("next Wednesday", None, "2016-03-16", "2016-03-16", id="next Wednesday is not today"),
        pytest.param("two years ago", None, "2014-01-01", "2014-12-31", id="years back are whole ones"),
        pytest.param("three months ago", None, "2015-12-01", "2015-12-31", id="months back are whole ones"),
        pytest.param("in November", None, "2015-11-01", "2015-11-30", id="a month is the nearest one"),
        pytest.param("in November", True, "2016-11-01", "2016-11-30", id="a month ahead is the next one"),
        pytest.param("on 29 February", None, "2016-02-29", "2016-02-29", id="a leap day"),
        pytest.param("the summer of 2003", None, "2003-06-01", "2003-08-31", id="a season has three months"),
        pytest.param("Christmas 2014", None, "2014-12-25", "2014-12-25", id="a feast with its year"),
        pytest.param("on Christmas Eve", None, "2015-12-24", "2015-12-24", id="a feast without a year"),
        pytest.param("the twenties", None, "1920-01-01", "1929-12-31", id="of two decades the one that is over"),
    ],
)
def test_a_value(text, ahead, first, last):
    (time,) = find(text, 0, len(text), "en")
    days = value(time, WEDNESDAY, ahead=ahead)
    assert (str(days.intervals[0].first_day), str(days.intervals[-1].last_day)) == (first, last)
