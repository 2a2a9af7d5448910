import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_factcheck.dating.expressions import find
from pytest_factcheck.dating.file_name import from_path
from pytest_factcheck.languages import codes, load

FORMS = {
    "en": [
        "{d} {month} {y}",
        "{month} {d}, {y}",
        "{weekday}, {month} {d}, {y}",
        "{weekday}, {d} {month} {y}",
        "{iso}",
        "{dotted}",
    ],
    "es": [
        "{d} de {month} de {y}",
        "{weekday} {d} de {month} de {y}",
        "{weekday}, {d} de {month} de {y}",
        "{slashed}",
        "{iso}",
    ],
    "fr": ["{d} {month} {y}", "{weekday} {d} {month} {y}", "{slashed}", "{iso}"],
    "de": ["{d}. {month} {y}", "{weekday}, {d}. {month} {y}", "{weekday}, den {d}. {month} {y}", "{dotted}", "{iso}"],
}
DAYS = st.dates(datetime.date(1600, 1, 1), datetime.date(2099, 12, 31))


def written(day, form, lang):
    table = load(lang)["dates"]
    return form.format(
        d=day.day, y=day.year, iso=day.isoformat(), dotted=f"{day:%d.%m.%Y}", slashed=f"{day:%d/%m/%Y}",
        month=table["months"][day.month - 1].split("|")[0], weekday=table["weekdays"][day.weekday()].split("|")[0],
    )  # fmt: skip


@pytest.mark.parametrize(("lang", "form"), [(lang, form) for lang, forms in FORMS.items() for form in forms])
@given(day=DAYS, before=st.sampled_from(["", "xx ", "("]), after=st.sampled_from(["", ".", ", xx", ") xx"]))
def test_a_date_that_was_written_is_found_again(lang, form, day, before, after):
    date = written(day, form, lang)
    text = before + date + after
    (expression,) = find(text, 0, len(text), lang)
    assert text[expression.start : expression.end] == date
    assert day in expression.dates
    assert expression.dates.first == expression.dates.last == day.toordinal()


@pytest.mark.parametrize("lang", codes())
@given(text=st.text())
def test_any_text_is_read_and_spans_lie_in_order(lang, text):
    end = 0
    for expression in find(text, 0, len(text), lang):
        assert end <= expression.start < expression.end <= len(text)
        assert (expression.dates is None) != (expression.offset is None)
        end = expression.end


@given(day=st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)))
def test_a_file_name_with_a_date_gives_it_back(day):
    for name in (
        f"{day}-title.md",
        f"{day:%Y%m%d}_title.txt",
        f"news/{day:%Y/%m/%d}/title.html",
        f"{day:%d-%m-%Y}.txt",
    ):
        assert from_path(name).dates.first == day.toordinal()
