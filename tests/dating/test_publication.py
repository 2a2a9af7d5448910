import datetime

import pytest
from dating_articles import TODAY, article, iso, metadata

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.dating.publication import date_article
from pytest_factcheck.intervals import ALL_DAYS

BODY = "The talks went on for hours, people in the room said."


def dated(*paragraphs, option=None, **kind):
    return date_article(article(*paragraphs, **kind), option=option, today=TODAY)


def test_nothing_is_known_of_an_article_that_says_nothing():
    found = dated(BODY, path="017_b7e3f19c02aa58d4.txt")
    assert (found.dates, found.source, found.candidates, found.warnings) == (ALL_DAYS, None, (), ())
    assert not found.stated


def test_metadata_come_before_the_dateline_and_the_file_name():
    found = dated("Published 13 March 2019", BODY, path="2019-03-14-x.md", dates=[metadata("2019-03-12")])
    assert (found.source, iso(found.dates), found.stated) == ("metadata", ["2019-03-12"], True)
    assert [c.source for c in found.candidates] == ["metadata", "dateline", "file name"]
    assert found.warnings == ()


def test_the_dateline_comes_before_the_file_name():
    found = dated("Published 13 March 2019", BODY, path="2019-03-14-x.md")
    assert (found.source, iso(found.dates)) == ("dateline", ["2019-03-13"])


def test_the_file_name_comes_before_the_option():
    found = dated(BODY, path="2019-03-14-x.md", option=datetime.date(2020, 1, 1))
    assert (found.source, iso(found.dates)) == ("file name", ["2019-03-14"])


def test_the_option_dates_an_article_that_states_nothing():
    found = dated(BODY, option=datetime.date(2020, 1, 1))
    assert (found.source, iso(found.dates), found.stated) == ("option", ["2020-01-01"], True)


def test_the_option_dates_an_article_that_states_no_whole_date():
    found = dated("PARIS, June 3 — The minister spoke.", option=datetime.date(2020, 6, 3))
    assert (found.source, iso(found.dates)) == ("option", ["2020-06-03"])


def test_sources_more_than_two_days_apart_are_a_warning():
    found = dated(BODY, path="2019-03-15-x.md", dates=[metadata("2019-03-12")])
    assert found.warnings == ("front matter 'date' '2019-03-12' and file name '2019-03-15' disagree",)


def test_sources_two_days_apart_are_none():
    assert dated(BODY, path="2019-03-14-x.md", dates=[metadata("2019-03-12")]).warnings == ()


def test_a_stated_date_in_the_future_is_a_warning():
    (warning,) = dated(BODY, dates=[metadata("2026-06-02")]).warnings
    assert "in the future" in warning


def test_a_stated_date_of_today_is_none():
    assert dated(BODY, dates=[metadata("2026-06-01")]).warnings == ()


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("2021-06-03-x.md", id="a whole date in the name"),
        pytest.param("2021/06/x.md", id="a year and a month in the folders"),
        pytest.param("archive/2021/x.md", id="a year in the folders"),
    ],
)
def test_a_path_gives_a_dateline_its_year(path):
    found = dated("PARIS, June 3 — The minister spoke.", path=path)
    assert (found.source, iso(found.dates)) == ("dateline", ["2021-06-03"])


def test_a_date_in_the_text_bounds_a_dateline_without_a_year():
    found = dated("PARIS, June 3 — The minister spoke.", "The law was passed on March 14, 2024.")
    assert iso(found.dates) == ["2024-06-03", "2025-06-03", "2026-06-03"]


def test_both_days_of_an_ambiguous_header_stay_unless_something_decides():
    assert iso(dated("03/04/1998 14:26:00", BODY).dates) == ["1998-03-04", "1998-04-03"]
    assert iso(dated("03/04/1998 14:26:00", BODY, path="1998-04-03.txt").dates) == ["1998-04-03"]


def test_a_date_in_the_text_is_a_bound_and_no_date():
    found = dated("On March 14, 2025, new rules were introduced, and officials say they will stay.")
    assert (found.source, iso(found.dates)) == (None, ["2025-03-14"])
    assert found.dates.last is None
    assert found.not_before == datetime.date(2025, 3, 14).toordinal()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", "The law was passed on March 14, 2025.", id="English"),
        pytest.param("es", "La ley fue aprobada el 14 de marzo de 2025.", id="Spanish"),
        pytest.param("fr", "La loi a été votée le 14 mars 2025.", id="French"),
        pytest.param("de", "Das Gesetz wurde am 14. März 2025 beschlossen.", id="German"),
        pytest.param(None, "Das Gesetz wurde am 14. März 2025 beschlossen.", id="no language known"),
    ],
)
def test_the_text_bounds_in_each_language(lang, text):
    assert iso(dated(text, lang=lang).dates) == ["2025-03-14"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", "The court will decide on March 14, 2025.", id="will"),
        pytest.param("en", "On March 14, 2025, the court will decide.", id="will, after the date"),
        pytest.param("en", "It is valid until March 14, 2025.", id="until"),
        pytest.param("en", "The vote is scheduled for March 14, 2025.", id="scheduled for"),
        pytest.param("en", "They meet on Friday, March 14, 2025, 11:00 a.m.", id="a time of day"),
        pytest.param("en", "See https://news.example/2025/03/14/story for more.", id="an address"),
        pytest.param("en", "The clock of a robot said March 14, 2031.", id="after today"),
        pytest.param("es", "El tribunal decidirá, según lo previsto, el 14 de marzo de 2025.", id="previsto"),
        pytest.param("fr", "Le vote aura lieu le 14 mars 2025.", id="aura lieu"),
        pytest.param("de", "Die Wahl soll am 14. März 2025 stattfinden.", id="soll"),
    ],
)
def test_a_date_that_may_lie_ahead_bounds_nothing(lang, text):
    assert dated(text, lang=lang).not_before is None


def test_dates_outside_the_prose_bound_nothing():
    assert dated("A thing of March 14, 2025", BODY, zones=[Zone.RELATED]).not_before is None


def test_an_unreadable_path_says_nothing():
    assert dated(BODY, path="corpus/dump-2024-01-01.jsonl").source is None
