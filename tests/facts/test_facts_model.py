"""What facts files become."""

import datetime
import pickle
from pathlib import Path

import pytest
from facts.helpers import load_text, mistakes_of, write

from pytest_factcheck.facts import dates
from pytest_factcheck.facts.load import load
from pytest_factcheck.facts.model import Phrase
from pytest_factcheck.intervals import DateSet, Verdict

EVERY_KEY = Path(__file__).parent / "passing" / "every_key.yaml"


@pytest.fixture(scope="module")
def facts():
    return load([EVERY_KEY])


def office(facts, key):
    return next(o for o in facts.offices if o.key == key)


def verdict(valid, text):
    return valid.verdict_on(DateSet.day(datetime.date.fromisoformat(text)))


def ordinal(text):
    return datetime.date.fromisoformat(text).toordinal()


def test_every_fact_has_its_head(facts):
    secretary = office(facts, "US Secretary of State")
    assert (secretary.id, secretary.severity, secretary.in_quotes) == ("us-secstate", "warning", "skip")
    assert (secretary.known_until, secretary.review_by) == (ordinal("2025-11-01"), ordinal("2026-01-31"))
    assert secretary.was_id == ("secstate", "sec-state")
    assert secretary.unless == ("Arizona", "Georgia", "Vatican", "British")
    assert (secretary.source, secretary.note) == ("https://www.state.gov/", "Sworn in a day later.")
    assert (secretary.place.line, secretary.place.column) == (17, 3)


def test_defaults_of_the_head(facts):
    president = office(facts, "US President")
    assert (president.id, president.severity, president.in_quotes) == ("us-president", "error", "warn")
    assert (president.known_until, president.source, president.unless) == (ordinal("2025-11-15"), None, ())
    assert facts.people["Joe Biden"].in_quotes == "check"


def test_examples_have_their_place(facts):
    passes, fails, unsure = office(facts, "US Secretary of State").examples
    assert (passes.expectation, fails.expectation, unsure.expectation) == ("passes", "fails", "unsure")
    assert passes.date.first == ordinal("2025-08-06")
    assert unsure.date is None
    assert (fails.place.line, fails.place.column) == (34, 9)


def test_phrases_have_their_language(facts):
    assert office(facts, "US President").titles == (
        Phrase("President", "en"),
        Phrase("US President", "en"),
        Phrase("presidente", "es"),
    )
    assert office(facts, "Consul").titles == (Phrase("consul"),)


def test_a_title_may_be_dated(facts):
    defense, war = office(facts, "US Secretary of Defense").titles
    assert defense.valid is None
    assert verdict(war.valid, "2025-09-04") is Verdict.REFUTED
    assert verdict(war.valid, "2025-09-05") is Verdict.SUPPORTED
    assert verdict(war.valid, "2025-11-16") is Verdict.NOT_ENOUGH_INFO


def test_holders_stand_in_order_of_their_first_days(facts):
    rows = office(facts, "US President").holders
    assert [(t.person, datetime.date.fromordinal(t.began.first).year) for t in rows] == [
        ("Donald Trump", 2017),
        ("Joe Biden", 2021),
        ("Donald Trump", 2025),
    ]


def test_the_last_holder_is_in_office_until_known_until(facts):
    last = office(facts, "US Secretary of State").holders[-1]
    assert last.ended is None
    assert verdict(last.valid, "2025-11-01") is Verdict.SUPPORTED
    assert verdict(last.valid, "2025-11-02") is Verdict.NOT_ENOUGH_INFO


def test_signs_of_rows(facts):
    acting, held = office(facts, "US Secretary of Defense").holders
    assert (acting.acting, held.acting) == (True, False)
    vacant, *rivals = office(facts, "Mayor").holders
    assert vacant.person == ""
    assert [t.disputed for t in rivals] == [True, True]


def test_seats(facts):
    assert [office(facts, key).seats for key in ("Mayor", "Consul", "Member")] == [1, 2, None]


def test_known_from_is_only_what_is_written(facts):
    assert office(facts, "US President").known_from == ordinal("2017-01-01")
    assert office(facts, "Mayor").known_from is None


def test_an_abolished_office_ends_its_holders(facts):
    consul = office(facts, "Consul")
    assert verdict(consul.holders[0].valid, "0600-01-01") is Verdict.REFUTED
    assert verdict(consul.holders[0].valid, "0540-01-01") is Verdict.SUPPORTED


def test_holders_and_nominees_without_an_entry_become_people(facts):
    rubio, harris = facts.people["Marco Rubio"], facts.people["Kamala Harris"]
    assert (rubio.listed, rubio.id, rubio.surname, rubio.place.line) == (False, "marco-rubio", "Rubio", 23)
    assert not harris.listed
    assert facts.people["Donald Trump"].listed


def test_brackets_that_end_a_key_are_not_part_of_the_name(facts):
    father, son = facts.people["George Bush (father)"], facts.people["George Bush (son)"]
    assert father.name == son.name == "George Bush"
    assert father.id == "george-bush-father"


def test_dates_of_people(facts):
    carter = facts.people["Jimmy Carter"]
    assert (carter.born.first, carter.born.last) == (ordinal("1924-10-01"), ordinal("1924-10-31"))
    assert carter.died.first == carter.died.last == ordinal("2024-12-29")
    assert facts.people["Steve Witkoff"].wrong_forms == ("Elliott Witkoff",)


def test_events_of_each_form(facts):
    election, meeting, summit = facts.events
    assert [(o.began, o.ended) for o in election.occurrences] == [(dates.partial_date("2024-11-05"),) * 2]
    assert meeting.occurrences[0].ended is None
    assert meeting.occurrences[0].announced == dates.partial_date("2025-02-11")
    assert meeting.between == ("Vladimir Putin", "Steve Witkoff")
    assert [(o.n, o.where) for o in summit.occurrences] == [(46, ()), (47, ("Kuala Lumpur",))]


def test_the_day_of_a_change_belongs_to_both_counts(facts):
    first, second, last = facts.counts[0].values
    assert verdict(first.valid, "2023-04-04") is verdict(second.valid, "2023-04-04") is Verdict.SUPPORTED
    assert verdict(first.valid, "2023-04-05") is Verdict.REFUTED
    assert verdict(last.valid, "2025-11-16") is Verdict.NOT_ENOUGH_INFO


def test_a_changed_name(facts):
    (name,) = facts.names
    assert (name.name, name.formerly, name.since.first) == ("North Macedonia", ("Macedonia",), ordinal("2019-02-12"))


def test_a_statement_holds_in_all_its_rows(facts):
    _, rained = facts.statements
    assert verdict(rained.valid, "2001-06-01") is Verdict.NOT_ENOUGH_INFO
    assert verdict(rained.valid, "2002-02-01") is Verdict.SUPPORTED
    assert verdict(rained.valid, "2003-02-01") is Verdict.REFUTED
    assert verdict(rained.valid, "2025-02-01") is Verdict.SUPPORTED


def test_facts_can_be_pickled(facts):
    assert pickle.loads(pickle.dumps(facts)) == facts  # noqa: S301


def test_words_mean_themselves():
    path = EVERY_KEY.with_name("words_that_yaml_takes_for_something_else.yaml")
    people = load([path]).people
    assert list(people) == ["no", "2024", "true"]
    assert people["no"].aliases == (
        "NO",
        "on",
        "Off",
        "y",
        "null",
        "~",
        "010",
        "12:30",
        "1e3",
        "0x10",
        "true",
        ".inf",
        "2021-02-30",
    )


def test_a_name_that_fits_several_people_is_shared(tmp_path):
    people = load_text(tmp_path, "people:\n  Ann Roe: {aliases: [Roe]}\n  Bob Roe: {aliases: [Roe]}\n").people
    assert [p.aliases for p in people.values()] == [("Roe",), ("Roe",)]


def test_today_is_not_in_the_future(tmp_path, monkeypatch):
    monkeypatch.setattr("pytest_factcheck.facts.common.today", lambda: ordinal("2020-05-05"))
    assert load_text(tmp_path, "known_until: 2020-05-05\npeople: {A: }\n").people
    write(tmp_path, "known_until: 2020-05-06\npeople: {A: }\n")
    assert "2020-05-05 is today" in mistakes_of(tmp_path)[0]


def test_a_person_of_an_office_has_an_id_in_any_alphabet(tmp_path):
    facts = load_text(
        tmp_path, "offices:\n  President:\n    titles: 主席\n    holders: [{person: 習近平, from: 2013}]\n"
    )
    assert facts.people["習近平"].id == "習近平"


def test_a_person_of_an_office_does_not_take_the_id_of_another_fact(tmp_path):
    facts = load_text(tmp_path, "offices:\n  Ann:\n    titles: ann\n    holders: [{person: Ann, from: 2013}]\n")
    assert [fact.id for fact in facts] == ["ann-person", "ann"]


def test_no_sources_are_no_facts():
    assert list(load([])) == []
