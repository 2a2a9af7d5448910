import datetime

import pytest

from pytest_factcheck.dating.expressions import find
from pytest_factcheck.dating.resolve import days_meant

DAY = datetime.date(2025, 8, 6)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        pytest.param("on Tuesday", "2025-08-05", "2025-08-05", id="the last Tuesday"),
        pytest.param("on Wednesday", "2025-08-06", "2025-08-06", id="the weekday of the article itself"),
        pytest.param("yesterday", "2025-08-05", "2025-08-05", id="yesterday"),
        pytest.param("tomorrow", "2025-08-07", "2025-08-07", id="tomorrow"),
        pytest.param("last week", "2025-07-28", "2025-08-03", id="the week before"),
        pytest.param("earlier this week", "2025-08-04", "2025-08-06", id="this week up to the article"),
        pytest.param("last month", "2025-07-01", "2025-07-31", id="the month before"),
        pytest.param("last quarter", "2025-04-01", "2025-06-30", id="the quarter before"),
        pytest.param("last year", "2024-01-01", "2024-12-31", id="the year before"),
        pytest.param("this year", "2025-01-01", "2025-12-31", id="this year"),
        pytest.param("next year", "2026-01-01", "2026-12-31", id="the year after"),
        pytest.param("last decade", "2010-01-01", "2019-12-31", id="the decade before"),
        pytest.param("October 27", "2024-10-27", "2024-10-27", id="a day that is long past"),
        pytest.param("September 3", "2025-09-03", "2025-09-03", id="a day that comes soon"),
        pytest.param("in March", "2025-03-01", "2025-03-31", id="a month that is past"),
        pytest.param("in December", "2024-12-01", "2024-12-31", id="a month that is far ahead"),
        pytest.param("three days ago", "2025-08-02", "2025-08-04", id="about three days back"),
        pytest.param("in 2019", "2019-01-01", "2019-12-31", id="days of the calendar"),
    ],
)
def test_the_days_meant(text, first, last):
    (expression,) = find(text, 0, len(text), "en")
    days = days_meant(expression, DAY)
    assert (str(days.intervals[0].first_day), str(days.intervals[-1].last_day)) == (first, last)


@pytest.mark.parametrize("day", [datetime.date.min, datetime.date.max])
def test_the_ends_of_the_calendar(day):
    text = "Many centuries ago, last year, next decade, on Tuesday and October 27, in March, tomorrow."
    for expression in find(text, 0, len(text), "en"):
        days_meant(expression, day)
