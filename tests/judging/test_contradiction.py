"""The smallest sets of claims without a common date, and which of them are stale."""

from hypothesis import given
from hypothesis import strategies as st

from pytest_factcheck.intervals import ALL_DAYS, DateSet, Interval
from pytest_factcheck.judging.contradiction import common, exclusions

BIDEN = DateSet.days(100, 200)
TRUMP = DateSet.of([Interval(50, 101), Interval(200, 300)])
MEETING = DateSet.since(230)
COMING = DateSet.until(180)


def stale(sets):
    return sorted(exclusion.stale for exclusion in exclusions(sets))


def test_claims_with_a_common_date_exclude_nothing():
    assert exclusions([TRUMP, MEETING]) == []


def test_no_claim_excludes_nothing():
    assert exclusions([]) == []


def test_of_two_claims_the_one_that_ended_first_is_stale():
    (found,) = exclusions([BIDEN, MEETING])
    assert (found.stale, found.against) == (0, (1,))


def test_every_stale_claim_is_found_and_not_just_one():
    assert stale([BIDEN, COMING, MEETING]) == [0, 1]


def test_equal_claims_are_stale_together():
    assert stale([BIDEN, MEETING, BIDEN]) == [0, 2]


def test_three_claims_can_exclude_each_other_where_any_two_agree():
    two_terms = DateSet.of([Interval(1, 21), Interval(40, 51)])
    from_the_end_of_the_first = DateSet.days(15, 45)
    twice = DateSet.of([Interval(1, 11), Interval(25, 31)])
    sets = [two_terms, from_the_end_of_the_first, twice]
    assert all(a & b for a in sets for b in sets)
    assert len(exclusions(sets)[0].against) == 2


interval = st.tuples(st.integers(1, 50), st.integers(0, 20)).map(lambda t: DateSet.days(t[0], t[0] + t[1]))


@given(st.lists(interval, max_size=8))
def test_what_is_left_when_the_stale_are_taken_away_has_a_common_date(sets):
    gone = {exclusion.stale for exclusion in exclusions(sets)}
    assert common([days for i, days in enumerate(sets) if i not in gone], ALL_DAYS)


@given(st.lists(interval, max_size=8))
def test_single_intervals_always_have_a_proof_by_two(sets):
    """Helly's theorem in one dimension."""
    assert all(len(exclusion.against) <= 1 for exclusion in exclusions(sets))


@given(st.lists(interval, max_size=8))
def test_a_stale_claim_and_its_proof_have_no_common_date(sets):
    for found in exclusions(sets):
        assert not common([sets[found.stale], *(sets[i] for i in found.against)])
