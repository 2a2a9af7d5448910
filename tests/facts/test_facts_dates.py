"""Dates as editors write them, and the days on which dated rows hold."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_factcheck.facts.dates import explain_date, partial_date
from pytest_factcheck.facts.valid_time import valid_time
from pytest_factcheck.intervals import DateSet, Verdict


def day(text):
    return datetime.date.fromisoformat(text).toordinal()


DATES = {
    "a day": ("2024-02-29", "2024-02-29", "2024-02-29"),
    "a month": ("2024-02", "2024-02-01", "2024-02-29"),
    "a month of a year that is no leap year": ("2023-02", "2023-02-01", "2023-02-28"),
    "a year": ("2023", "2023-01-01", "2023-12-31"),
    "the first year": ("0001", "0001-01-01", "0001-12-31"),
    "the last year": ("9999", "9999-01-01", "9999-12-31"),
}


@pytest.mark.parametrize(("text", "first", "last"), DATES.values(), ids=DATES)
def test_a_date_is_its_first_and_last_day(text, first, last):
    date = partial_date(text)
    assert (date.first, date.last) == (day(first), day(last))
    assert explain_date(text) is None


WRONG = {
    "a day that does not exist": ("2021-02-30", "February 2021 has 28 days"),
    "a month that does not exist": ("2021-13", "no month 13"),
    "the year 0": ("0000", "expected YYYY-MM-DD"),
    "a date in the year 0": ("0000-01-01", "no year 0"),
    "numbers in another order": ("5/11/2025", "write 2025-05-11 or 2025-11-05"),
    "numbers in an order that is certain": ("25.11.2025", "write 2025-11-25"),
    "two equal numbers": ("5/5/2025", "write 2025-05-05"),
    "numbers that are no date in any order": ("31/31/2025", "expected YYYY-MM-DD"),
    "a day without its zeros": ("2025-1-5", "write 2025-01-05"),
    "a time": ("2025-01-05T12:00", "write 2025-01-05"),
    "slashes": ("2025/01/05", "write 2025-01-05"),
    "an open end": ("present", "leave the key out"),
    "a word": ("spring", "expected YYYY-MM-DD"),
    "other digits": ("٢٠٢٥", "expected YYYY-MM-DD"),
    "a line end": ("2025\n", "expected YYYY-MM-DD"),
}


@pytest.mark.parametrize(("text", "words"), WRONG.values(), ids=WRONG)
def test_a_wrong_date_is_explained(text, words):
    assert partial_date(text) is None
    assert words in explain_date(text)


@given(st.dates())
def test_every_day_is_a_date(date):
    assert partial_date(date.isoformat()).first == date.toordinal() == partial_date(date.isoformat()).last


@given(st.text())
def test_any_text_is_a_date_or_explained(text):
    assert (partial_date(text) is None) == bool(explain_date(text))


@given(st.text(alphabet="0123456789-/. T", max_size=12))
def test_any_numbers_are_a_date_or_explained(text):
    assert (partial_date(text) is None) == bool(explain_date(text))


def verdict(valid, text):
    return valid.verdict_on(DateSet.day(datetime.date.fromisoformat(text)))


def row(began, ended=None, known_until=None):
    return valid_time(began and partial_date(began), ended and partial_date(ended), known_until and day(known_until))


SUPPORTED, REFUTED, OPEN = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_INFO
ROWS = {
    "both ends belong to it": (row("2001-05-05", "2001-05-07"), {"2001-05-04": REFUTED, "2001-05-05": SUPPORTED, "2001-05-07": SUPPORTED, "2001-05-08": REFUTED}),
    "a year leaves its days open": (row("2001", "2003"), {"2000-12-31": REFUTED, "2001-06-01": OPEN, "2002-06-01": SUPPORTED, "2003-06-01": OPEN, "2004-01-01": REFUTED}),
    "without an end it is open after known until": (row("2001-05-05", None, "2010-01-01"), {"2010-01-01": SUPPORTED, "2010-01-02": OPEN, "2001-05-04": REFUTED}),
    "without known until it runs on": (row("2001-05-05"), {"2999-01-01": SUPPORTED}),
    "an end after known until is a plan": (row("2001-05-05", "2012-01-01", "2010-01-01"), {"2010-01-01": SUPPORTED, "2011-01-01": OPEN, "2013-01-01": OPEN}),
    "an end before known until stays an end": (row("2001-05-05", "2009-01-01", "2010-01-01"), {"2009-01-02": REFUTED, "2013-01-01": REFUTED}),
    "an end within the year of known until is none yet to come": (row("2001-05-05", "2010", "2010-06-01"), {"2009-12-31": SUPPORTED, "2010-03-01": OPEN, "2011-01-01": REFUTED}),
    "a beginning after known until is a plan": (row("2012-01-01", None, "2010-01-01"), {"2011-12-31": REFUTED, "2012-01-01": OPEN}),
    "without a beginning it was always so": (row(None, "2009-01-01"), {"0001-01-01": SUPPORTED, "2009-01-01": SUPPORTED, "2009-01-02": REFUTED}),
}  # fmt: skip


@pytest.mark.parametrize(("valid", "verdicts"), ROWS.values(), ids=ROWS)
def test_the_days_of_a_row(valid, verdicts):
    assert {text: verdict(valid, text) for text in verdicts} == verdicts


PARTIAL = st.builds(lambda d, length: d.isoformat()[:length], st.dates(), st.sampled_from([4, 7, 10])).map(partial_date)


@given(st.none() | PARTIAL, st.none() | PARTIAL, st.none() | st.dates().map(datetime.date.toordinal))
def test_the_certain_days_lie_within_the_possible_ones(began, ended, known_until):
    valid = valid_time(began, ended, known_until)
    assert valid.certain <= valid.possible
