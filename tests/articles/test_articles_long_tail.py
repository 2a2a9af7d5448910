import datetime

import pytest

from pytest_factcheck.articles.stated import read_date


@pytest.mark.parametrize(
    "text",
    [
        "2025-08-06T10:00:00Z", "2025-08-06 10:00", "Wed, 06 Aug 2025 10:00:00 GMT", "6 août 2025 à 10h",
        "Mittwoch, 6. August 2025, 10 Uhr", "6 de agosto de 2025", "August 6th, 2025 at 10 a.m.", "2025 August 6",
    ],
)  # fmt: skip
def test_a_day_in_metadata(text):
    day = datetime.date(2025, 8, 6).toordinal()
    assert (read_date(text).first, read_date(text).last) == (day, day)


@pytest.mark.parametrize(
    "text", ["", "soon", "August 2025", "03/04/2025", "6 August 2025 or 7 August 2025", "x" * 5000]
)
def test_no_one_day(text):
    assert read_date(text) is None
