"""Files that include files."""

import os

import pytest
from facts.helpers import load_text, mistakes_of, write

from pytest_factcheck.facts.load import load

BASE = """
    known_until: 2020-01-01
    people:
      Ann Roe: {aliases: [Annie], born: 1950}
      Bob Poe: {}
    offices:
      Mayor:
        titles: {en: [mayor]}
        holders: [{person: Ann Roe, from: 2001, to: 2002-12-31}]
    events:
      Fair: {called: fair, date: 2001-05-05}
"""


@pytest.fixture
def base(tmp_path):
    write(tmp_path, BASE, "base.yaml")
    return tmp_path


def test_the_including_file_wins_key_by_key(base):
    facts = load_text(base, "include: base.yaml\npeople:\n  Ann Roe: {aliases: [Anna]}\n")
    assert facts.people["Ann Roe"].aliases == ("Anna",)
    assert facts.people["Ann Roe"].born is not None


def test_without_an_entry_of_its_own_an_included_fact_stays(base):
    facts = load_text(base, "include: base.yaml\n")
    assert facts.people["Ann Roe"].aliases == ("Annie",)


def test_add_appends_to_lists(base):
    facts = load_text(
        base,
        """
        include: [base.yaml]
        people:
          Ann Roe: {add: {aliases: [Anna]}}
        offices:
          Mayor:
            known_until: 2020-01-01
            add: {titles: {es: [alcaldesa]}, holders: [{person: Bob Poe, from: 2003-01-01}]}
        """,
    )
    office = facts.offices[0]
    assert facts.people["Ann Roe"].aliases == ("Annie", "Anna")
    assert [(p.text, p.lang) for p in office.titles] == [("mayor", "en"), ("alcaldesa", "es")]
    assert [t.person for t in office.holders] == ["Ann Roe", "Bob Poe"]


def test_remove_drops_the_fact(base):
    facts = load_text(base, "include: base.yaml\noffices:\n  Mayor: {remove: true}\n")
    assert not facts.offices
    assert "Ann Roe" in facts.people


def test_remove_false_drops_nothing(base):
    assert load_text(base, "include: base.yaml\noffices:\n  Mayor: {remove: no}\n").offices


def test_a_fact_keeps_the_known_until_of_its_own_file(base):
    facts = load_text(
        base, "known_until: 2021-01-01\ninclude: base.yaml\npeople:\n  Cyd Foe: {}\n  Ann Roe: {surname: Roe}\n"
    )
    days = {key: person.known_until for key, person in facts.people.items()}
    assert days["Ann Roe"] == days["Bob Poe"] == days["Cyd Foe"] - 366


def test_another_way_to_say_when_replaces_the_first(base):
    facts = load_text(base, "include: base.yaml\nevents:\n  Fair: {from: 2002-01-01, to: 2002-01-02}\n")
    (occurrence,) = facts.events[0].occurrences
    assert occurrence.began != occurrence.ended


def test_a_row_added_after_known_until_wants_a_known_until(base):
    write(base, "include: base.yaml\noffices:\n  Mayor: {add: {holders: [{person: Bob Poe, from: 2021-01-01}]}}\n")
    (mistake,) = mistakes_of(base)
    assert mistake.startswith("facts.yaml:4:27: ")
    assert "2020-01-01" in mistake


def test_a_row_that_replaces_after_known_until_wants_one_too(base):
    write(base, "include: base.yaml\noffices:\n  Mayor: {holders: [{person: Bob Poe, from: 2021-01-01}]}\n")
    (mistake,) = mistakes_of(base)
    assert "2020-01-01" in mistake


def test_a_row_added_before_known_until_wants_none(base):
    write(base, "include: base.yaml\noffices:\n  Mayor: {add: {holders: [{person: Bob Poe, from: 2019-01-01}]}}\n")
    assert mistakes_of(base) == []


def test_files_in_folders_are_found_in_order(tmp_path):
    write(tmp_path, "people: {Ann: }\n", "more/a.yaml")
    write(tmp_path, "people: {Bob: }\n", "more/b.yaml")
    assert list(load_text(tmp_path, "include: [more/*.yaml]\n").people) == ["Ann", "Bob"]


def test_a_pattern_leaves_out_the_file_that_it_stands_in(tmp_path):
    write(tmp_path, "people: {Ann: }\n", "a.yaml")
    assert list(load_text(tmp_path, 'include: ["*.yaml"]\n').people) == ["Ann"]


def test_paths_are_relative_to_the_file_and_may_lead_up(tmp_path):
    write(tmp_path, "people: {Ann: {bron: 1}}\n", "base.yaml")
    write(tmp_path, "include: ../base.yaml\n", "deep/middle.yaml")
    write(tmp_path, "include: deep/middle.yaml\n")
    assert mistakes_of(tmp_path)[0].startswith("base.yaml:2:16: unknown key 'bron'")


def test_a_pattern_may_lead_up(tmp_path):
    write(tmp_path, "people: {Ann: }\n", "list-a.yaml")
    write(tmp_path, "include: ../list-*.yaml\n", "deep/middle.yaml")
    assert list(load(["deep/middle.yaml"], root=tmp_path).people) == ["Ann"]


@pytest.mark.parametrize("pattern", ["no.yaml", "no/*.yaml", "'a**b'", "'[z-a]*'", "deep", "'../../../nowhere*/x'"])
def test_a_pattern_that_matches_nothing_is_a_mistake(tmp_path, pattern):
    (tmp_path / "deep").mkdir()
    write(tmp_path, f"include: {pattern}\n")
    (mistake,) = mistakes_of(tmp_path)
    assert mistake.startswith("facts.yaml:2:10: no file matches")


def test_a_circle_is_a_mistake(tmp_path):
    write(tmp_path, "include: b.yaml\n", "a.yaml")
    write(tmp_path, "include: a.yaml\n", "b.yaml")
    (mistake,) = mistakes_of(tmp_path, "a.yaml")
    assert mistake.startswith("b.yaml:2:10: 'a.yaml' is included in a circle")


def test_one_file_by_two_ways_is_no_circle(base):
    write(base, "include: base.yaml\n", "a.yaml")
    write(base, "include: base.yaml\n", "b.yaml")
    assert len(load_text(base, "include: [a.yaml, b.yaml]\n").offices) == 1


def test_two_includes_that_define_a_fact_differently_are_a_mistake(tmp_path):
    write(tmp_path, "people: {Ann: {born: 1950}}\n", "a.yaml")
    write(tmp_path, "people: {Ann: {born: 1951}}\n", "b.yaml")
    write(tmp_path, "include: [a.yaml, b.yaml]\n")
    (mistake,) = mistakes_of(tmp_path)
    assert mistake.startswith("b.yaml:2:10: 'Ann' is defined differently at a.yaml:2:10")


def test_two_includes_that_define_a_fact_alike_are_none(tmp_path):
    write(tmp_path, "people: {Ann: {born: 1950, aliases: [A]}}\n", "a.yaml")
    write(tmp_path, "people:\n  Ann:\n    aliases:\n      - A\n    born: '1950'\n", "b.yaml")
    assert load_text(tmp_path, "include: [a.yaml, b.yaml]\n").people


def test_the_including_file_may_drop_what_its_includes_disagree_on(tmp_path):
    write(tmp_path, "people: {Ann: {born: 1950}}\n", "a.yaml")
    write(tmp_path, "people: {Ann: {born: 1951}}\n", "b.yaml")
    assert not load_text(tmp_path, "include: [a.yaml, b.yaml]\npeople: {Ann: {remove: true}}\n").people


def test_two_sources_stand_side_by_side(base):
    write(base, "people: {Ann Roe: {born: 1951}}\n", "other.yaml")
    (mistake,) = mistakes_of(base, "base.yaml", "other.yaml")
    assert mistake.startswith("other.yaml:2:10: 'Ann Roe' is defined differently at base.yaml")


def test_a_mistake_in_one_file_does_not_hide_those_of_another(tmp_path):
    write(tmp_path, "people: {Ann: {born: [}}\n", "a.yaml")
    write(tmp_path, "people: {Ann: {bron: 1950}}\n", "b.yaml")
    write(tmp_path, "include: [a.yaml, b.yaml]\nofices: {}\n")
    assert [m.split(":")[0] for m in mistakes_of(tmp_path)] == ["a.yaml", "b.yaml", "facts.yaml"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_only_regular_files_are_read(tmp_path):
    os.mkfifo(tmp_path / "pipe.yaml")
    assert "not a regular file" in mistakes_of(tmp_path, "pipe.yaml")[0]
    write(tmp_path, "include: [pipe.yaml]\n")
    assert "no file matches" in mistakes_of(tmp_path)[0]


def test_a_pack_that_is_not_there_is_a_mistake(tmp_path):
    assert "there is no 'pack:nope'" in mistakes_of(tmp_path, "pack:nope")[0]
    assert "there is no 'pack:../facts/schema'" in mistakes_of(tmp_path, "pack:../facts/schema")[0]


def test_files_are_named_as_the_user_names_them(tmp_path):
    path = write(tmp_path, "people: {Ann: }\n")
    assert load(["facts.yaml"], root=tmp_path).files == ("facts.yaml",)
    assert load([path], root=tmp_path).files == ("facts.yaml",)
    assert load([path], root=tmp_path / "elsewhere").files == (path.as_posix(),)
