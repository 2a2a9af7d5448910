"""Slugs, surnames, and names that nearly are listed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_factcheck.facts.model import Person, Place
from pytest_factcheck.facts.near_names import NearNames
from pytest_factcheck.facts.person_names import surname, without_brackets
from pytest_factcheck.facts.slug import slug

SLUGS = {
    "US Secretary of State": "us-secretary-of-state",
    "U.S. President": "us-president",
    "Recep Tayyip Erdoğan": "recep-tayyip-erdogan",
    "Łukasz Ørsted-Weiß": "lukasz-orsted-weiss",
    "O'Neill’s  law!": "oneills-law",
    "習近平": "",
    "...": "",
}
SURNAMES = {
    "Joe Biden": "Biden",
    "Joseph R. Biden, Jr.": "Biden",
    "Robert F. Kennedy Jr": "Kennedy",
    "John Smith III": "Smith",
    "Leo XIV": "Leo",
    "Malcolm X": "X",
    "Lula": "Lula",
    "Ursula von der Leyen": "von der Leyen",
    "Alexander Van der Bellen": "Van der Bellen",
    "Luiz Inácio Lula da Silva": "da Silva",
    "Marine Le Pen": "Le Pen",
    "Chris Van Hollen": "Van Hollen",
    "Mohammed bin Salman": "bin Salman",
    "Abdel Fattah al-Sisi": "al-Sisi",
    "Abdel Fattah el Sisi": "el Sisi",
    "Al Gore": "Gore",
    "Von Miller": "Miller",
    "Vi": "Vi",
    "Jr.": "Jr.",
}
LISTED = ["Antony Blinken", "Steve Witkoff", "Kim Jong Un", "George W. Bush", "José López", "Joe Biden", "Li Wei"]
NEAR = {
    "Anthony Blinken": "Antony Blinken",
    "antony blinken": "Antony Blinken",
    "Antony Blinken (US)": "Antony Blinken",
    "Antony J. Blinken": "Antony Blinken",
    "Steve Witkof": "Steve Witkoff",
    "Kim Jong-un": "Kim Jong Un",
    "Kim Jongun": "Kim Jong Un",
    "Jose Lopez": "José López",
    "George Bush": "George W. Bush",
    "Joseph Biden": "Joe Biden",
}
OTHERS = ["Kim Jong Il", "Alex Witkoff", "George H. W. Bush", "Li Wen", "Blinken", "Hunter Biden", "...", "Ann Roe"]


@pytest.mark.parametrize(("name", "expected"), SLUGS.items(), ids=SLUGS)
def test_a_slug(name, expected):
    assert slug(name) == expected


@given(st.text())
def test_a_slug_of_a_slug_is_itself(name):
    assert slug(slug(name)) == slug(name)


@pytest.mark.parametrize(("name", "expected"), SURNAMES.items(), ids=SURNAMES)
def test_a_surname(name, expected):
    assert surname(name) == expected


@given(st.text(min_size=1))
def test_any_name_has_a_surname(name):
    assert surname(name)


def test_brackets_end_a_name_only_at_its_end():
    assert without_brackets("George Bush (father)") == "George Bush"
    assert without_brackets("George (W.) Bush") == "George (W.) Bush"
    assert without_brackets("(nobody)") == "(nobody)"


@pytest.fixture(scope="module")
def near():
    place = Place("facts.yaml", 1, 1)
    aliases = {"Joe Biden": ("Joseph Biden", "Biden")}
    return NearNames(
        Person(id=slug(n), key=n, place=place, name=n, surname=surname(n), aliases=aliases.get(n, ())) for n in LISTED
    )


@pytest.mark.parametrize(("name", "meant"), NEAR.items(), ids=NEAR)
def test_a_name_nearly_is_a_listed_one(near, name, meant):
    assert near.key_of(name) == meant


@pytest.mark.parametrize("name", OTHERS)
def test_a_name_of_somebody_else_is_not(near, name):
    assert near.key_of(name) is None
