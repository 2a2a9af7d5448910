"""Sets of days obey the laws of sets, and a verdict depends on nothing but how they meet."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_factcheck.intervals import (
    ALL_DAYS,
    BEGINNING,
    FOREVER,
    NO_DAYS,
    DateSet,
    Interval,
    ValidTime,
    Verdict,
)

SMALL = 60
edges = st.one_of(st.integers(1, SMALL), st.just(BEGINNING), st.just(FOREVER))
sets = st.lists(st.builds(Interval, edges, edges), max_size=5).map(DateSet.of)
days = st.integers(1, SMALL)


def holds(dates: DateSet, day: int) -> bool:
    return datetime.date.fromordinal(day) in dates


@st.composite
def valid_times(draw):
    certain = draw(sets)
    return ValidTime(certain, certain | draw(sets))


@given(sets, sets, days)
def test_union_intersection_and_difference_hold_what_the_words_say(a, b, day):
    assert holds(a | b, day) == (holds(a, day) or holds(b, day))
    assert holds(a & b, day) == (holds(a, day) and holds(b, day))
    assert holds(a - b, day) == (holds(a, day) and not holds(b, day))


@given(sets)
def test_intervals_are_sorted_and_neither_overlap_nor_touch(a):
    for left, right in zip(a.intervals, a.intervals[1:], strict=False):
        assert left.end < right.start
    assert all(i.start < i.end for i in a.intervals)


@given(sets, days)
def test_the_complement_holds_the_other_days(a, day):
    assert holds(a.complement(), day) != holds(a, day)
    assert a.complement().complement() == a


@given(sets, sets)
def test_a_set_lies_within_another_when_nothing_is_left_over(a, b):
    assert (a <= b) == ((a & b) == a)


@given(sets, st.integers(0, 9), st.integers(0, 9), days)
def test_a_widened_set_holds_each_day_that_is_near_enough(a, before, after, day):
    if not SMALL // 6 < day < SMALL - SMALL // 6:
        return
    near = any(holds(a, day + shift) for shift in range(-after, before + 1))
    assert holds(a.widened(before=before, after=after), day) == near


@given(valid_times(), days)
def test_one_day_is_supported_refuted_or_open(valid, day):
    verdict = valid.verdict_on(DateSet.days(day, day))
    if holds(valid.certain, day):
        assert verdict is Verdict.SUPPORTED
    elif holds(valid.possible, day):
        assert verdict is Verdict.NOT_ENOUGH_INFO
    else:
        assert verdict is Verdict.REFUTED


@given(valid_times(), sets)
def test_what_is_supported_is_refuted_when_denied(valid, dates):
    opposite = {Verdict.SUPPORTED: Verdict.REFUTED, Verdict.REFUTED: Verdict.SUPPORTED}
    verdict = valid.verdict_on(dates)
    assert valid.negated().verdict_on(dates) is opposite.get(verdict, verdict)


@given(valid_times(), sets, sets)
def test_doubt_never_makes_a_claim_wrong(valid, doubtful, dates):
    verdict = valid.doubtful_on(doubtful).verdict_on(dates)
    if verdict is not Verdict.NOT_ENOUGH_INFO:
        assert verdict is valid.verdict_on(dates)


def test_no_days_decide_nothing():
    assert ValidTime.exactly(ALL_DAYS).verdict_on(NO_DAYS) is Verdict.NOT_ENOUGH_INFO


def test_a_handover_day_belongs_to_both():
    handover = datetime.date(2025, 1, 20).toordinal()
    one, other = DateSet.until(handover), DateSet.since(handover)
    assert one & other == DateSet.day(datetime.date(2025, 1, 20))


@pytest.mark.parametrize(
    ("dates", "first", "last"),
    [
        pytest.param(DateSet.days(10, 12), 10, 12, id="both ends of an interval are its days"),
        pytest.param(DateSet.since(10), 10, None, id="what has no end has no last day"),
        pytest.param(DateSet.until(10), None, 10, id="what has no beginning has no first day"),
        pytest.param(NO_DAYS, None, None, id="the empty set has neither"),
    ],
)
def test_first_and_last_day(dates, first, last):
    assert (dates.first, dates.last) == (first, last)
