import pytest
from dating_articles import TODAY, article, iso

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.dating.dateline import stated

BODY = "The talks went on for hours, people in the room said."


def dates_of(line, lang=None, zone=Zone.BODY):
    return [candidate.dates for candidate in stated(article(line, BODY, lang=lang, zones=[zone]), TODAY)]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        pytest.param("Berlin, 14. März 2025 - Der Kanzler sprach lange.", "2025-03-14", id="place, date, hyphen"),
        pytest.param("LONDON, 3 Mar 2020 (Agency) - Shares fell.", "2020-03-03", id="place, date, agency"),
        pytest.param("Springfield, Ill. – March 3, 2021 – The plant said so.", "2021-03-03", id="a press release"),
        pytest.param("Paris, le 3 juin 2020 - Le ministre a parlé.", "2020-06-03", id="Paris, le"),
        pytest.param("By Jane Roe | March 3, 2021", "2021-03-03", id="byline with a bar"),
        pytest.param("By Jane Roe, March 3, 2021 10:15 AM", "2021-03-03", id="byline with a time"),
        pytest.param("Por Ana López | 3 de mayo de 2020", "2020-05-03", id="byline in Spanish"),
        pytest.param("Par Jean Petit, le 3 mai 2020", "2020-05-03", id="byline in French"),
        pytest.param("Von Max Muster, 3. Mai 2020", "2020-05-03", id="byline in German"),
        pytest.param("Published 12 March 2019", "2019-03-12", id="published"),
        pytest.param("Posted on 2016-05-02 by Jane Roe", "2016-05-02", id="posted"),
        pytest.param("Publicado el 5 de junio de 2020", "2020-06-05", id="publicado"),
        pytest.param("Publié le 5 juin 2020 à 10h30", "2020-06-05", id="publié"),
        pytest.param("Veröffentlicht am 14.02.2022", "2022-02-14", id="veröffentlicht"),
        pytest.param("FOR IMMEDIATE RELEASE: March 3, 2021", "2021-03-03", id="for immediate release"),
        pytest.param("Tuesday, October 28, 2008", "2008-10-28", id="a date alone on its line"),
        pytest.param("02/13/1998 14:26:00", "1998-02-13", id="a wire header with one possible order"),
        pytest.param("Published March 1, 2021. Updated March 3, 2021", "2021-03-01", id="published, then updated"),
        pytest.param("Updated March 3, 2021 | Published March 1, 2021", "2021-03-01", id="updated, then published"),
    ],
)
def test_a_line_that_states_a_whole_date(line, day):
    (dates,) = dates_of(line)
    assert iso(dates) == [day]


@pytest.mark.parametrize(
    ("line", "month_and_day"),
    [
        pytest.param("Oslo, November 4 (Agency) The talks went on.", "11-04", id="agency without a dash"),
        pytest.param("PARIS, June 3 — The minister spoke.", "06-03", id="dash"),
        pytest.param("WASHINGTON (AP), 12 March — The Senate voted.", "03-12", id="agency before the date"),
        pytest.param("Madrid, 3 may (EFE).- El presidente habló.", "05-03", id="Spanish, abbreviated"),
        pytest.param("Oct 27 (Agency) - Shares fell.", "10-27", id="no place"),
        pytest.param("NEW YORK, Oct. 27 /PRNewswire/ -- A firm said.", "10-27", id="slashes"),
    ],
)
def test_a_dateline_without_a_year_keeps_that_day_of_each_year(line, month_and_day):
    (dates,) = dates_of(line)
    days = iso(dates)
    assert {day[5:] for day in days} == {month_and_day}
    assert f"2020-{month_and_day}" in days
    assert max(days) <= "2026-06-04"


def test_a_weekday_in_the_dateline_narrows_the_years():
    (dates,) = dates_of("PARIS, Monday, October 27 — The minister spoke.")
    assert iso(dates)[-3:] == ["2008-10-27", "2014-10-27", "2025-10-27"]


def test_a_wire_header_with_two_possible_orders_keeps_both_days():
    (dates,) = dates_of("03/04/1998 14:26:00")
    assert iso(dates) == ["1998-03-04", "1998-04-03"]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Updated 12 March 2019", id="an update"),
        pytest.param("© 2019 March 3, 2019 The Paper", id="a copyright sign"),
        pytest.param("Copyright March 3, 2019", id="a copyright line"),
        pytest.param("On March 14, 2025, new rules were introduced.", id="prose"),
        pytest.param("On March 14, 2025 – new rules were introduced.", id="prose with a dash"),
        pytest.param("By Monday, March 3, 2021, all shops will be open.", id="by a day"),
        pytest.param("By March 3, 2021", id="by a day, cut short"),
        pytest.param("Published on 12 March 2019, the report found little.", id="a report that was published"),
        pytest.param("The treaty was signed in Rome on March 3, 2021.", id="a date in the prose"),
        pytest.param("Berlin (dpa) - Der Kanzler sagte es am 3. Mai 2020.", id="a dateline without a date"),
        pytest.param("Minister resigns, March 3, 2021", id="words in small letters before a date"),
        pytest.param("Actualizado el 3 de mayo de 2020", id="actualizado"),
        pytest.param("Mis à jour le 3 mai 2020", id="mis à jour"),
        pytest.param("Zuletzt aktualisiert am 3. Mai 2020", id="aktualisiert"),
    ],
)
def test_a_line_that_states_none(line):
    assert dates_of(line) == []


@pytest.mark.parametrize("zone", [Zone.RELATED, Zone.BOILERPLATE, Zone.CAPTION, Zone.QUOTATION, Zone.CODE])
def test_other_parts_of_the_page_state_none(zone):
    assert dates_of("Published 12 March 2019", zone=zone) == []


def test_a_last_line_states_a_date():
    paragraphs = [BODY] * 20
    (candidate,) = stated(article(*paragraphs, "via February 3rd 2024"), TODAY)
    assert (candidate.name, iso(candidate.dates), candidate.text) == ("last lines", ["2024-02-03"], "February 3rd 2024")


def test_a_sentence_at_the_end_states_none():
    assert stated(article(*[BODY] * 20, "They met on February 3, 2024."), TODAY) == []


def test_a_dateline_may_follow_key_points_within_one_paragraph():
    text = "How it went\nKey points\n- One thing.\n- Another thing.\nOslo, November 4 (Agency) The talks went on."
    made = article(text)
    (candidate,) = stated(made, TODAY)
    assert made.text[candidate.start : candidate.end] == candidate.text == "November 4"
