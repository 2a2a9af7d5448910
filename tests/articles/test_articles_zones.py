"""Zones in four languages: classes of a page, captions, readers' comments; and lines that look like a date of the article."""

import datetime

import pytest

from pytest_factcheck.articles import from_text
from pytest_factcheck.dating.publication import date_article
from pytest_factcheck.days import spoken

LONG = "The council of the town met on Monday evening and heard, among much else, that the new bridge will cost more than planned."
TODAY = datetime.date(2026, 6, 1)


def zones(source, kind="text"):
    return [p.zone.value for p in from_text(source, kind=kind).paragraphs]


def date(*paragraphs):
    dated = date_article(from_text("\n\n".join(paragraphs)), option=None, today=TODAY)
    return spoken(dated.dates) if dated.evidence else None


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("lee-tambien", "related"),
        ("a-lire-aussi", "related"),
        ("mehr-zum-thema", "related"),
        ("read-also", "related"),
        ("article__mehrZumThema", "related"),
        ("pie-de-foto", "caption"),
        ("bildunterschrift", "caption"),
        ("legende", "caption"),
        ("photo-caption", "caption"),
        ("comments", "boilerplate"),
        ("comentarios", "boilerplate"),
        ("commentaires", "boilerplate"),
        ("kommentare", "boilerplate"),
    ],
)
def test_a_class_tells_the_zone_of_an_element(name, zone):
    assert zones(f"<div class='{name}'><p>The mayor leaves.</div><p>text.", "html") == [zone, "body"]
    assert zones(f"<div id='{name}'><p>The mayor leaves.</div><p>text.", "html") == [zone, "body"]


@pytest.mark.parametrize(
    "name",
    ["lee", "a-propos", "mehr-platz", "piedra", "legendary", "unterschrift", "commentator"],
)
def test_a_class_with_other_words_tells_nothing(name):
    assert zones(f"<div class='{name}'><p>The mayor leaves.</div><p>text.", "html") == ["body", "body"]


def test_a_class_of_the_whole_page_tells_nothing():
    assert zones("<div class='has-comments wrapper'><p>The mayor leaves.</div><p>text.", "html") == ["body", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "The old bridge at dawn (Photo: AFP)",
        "The old bridge over the river on the morning of the storm (Photo: AFP)",
        "Visitors wait at the old bridge. Photo: Rosa Quispe",
        "El viejo puente sobre el río en la mañana de la tormenta (Foto: EFE)",
        "El puente en la mañana de la tormenta. Foto de archivo, 2018",
        "Le vieux pont sur la rivière au matin de la grande tempête (Photo : AFP)",
        "Die alte Brücke über den Fluss am Morgen nach dem Sturm (Foto: dpa)",
        "Die Brücke am Morgen nach dem Sturm. Archivbild",
    ],
)
def test_a_line_that_ends_with_a_credit_is_a_caption(line):
    assert zones(f"{LONG}\n\n{line}\n\n{LONG} So.") == ["body", "caption", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "The race at the bridge was decided by a photo finish.",
        "The mayor hung up a photo of the bridge (she took it in May).",
        "La alcaldesa mostró una foto del puente.",
        "Le maire a montré une photo du pont (il l'a prise en mai).",
        "Die Bürgermeisterin zeigte ein Foto der Brücke.",
    ],
)
def test_a_line_that_speaks_of_a_picture_is_no_caption(line):
    assert zones(f"{LONG}\n\n{line}\n\n{LONG} So.") == ["body", "body", "body"]


@pytest.mark.parametrize(
    "heading", ["Comments (3)", "3 comments", "Comentarios (3)", "Commentaires (3)", "Kommentare (3)", "3 Kommentare"]
)
def test_what_follows_a_heading_of_comments_is_no_text_of_the_article(heading):
    found = zones(f"{LONG}\n\n{heading}\n\nI like the bridge very much.\n\n{LONG} So.")
    assert found == ["body", "boilerplate", "boilerplate", "boilerplate"]


@pytest.mark.parametrize(
    "heading", ["Comments on the budget", "Comentarios sobre el presupuesto", "Commentaires sur le budget", "Kommentare zum Haushalt"]
)  # fmt: skip
def test_comments_on_something_are_text_of_the_article(heading):
    assert zones(f"{LONG}\n\n{LONG} So.\n\n{heading}\n\n{LONG}") == ["body", "body", "heading", "body"]


def test_readers_names_make_comments_of_what_follows():
    found = zones(f"{LONG}\n\nComments\n\nanna_k: I like the bridge.\n\n{LONG} So.")
    assert found == ["body", "boilerplate", "boilerplate", "boilerplate"]


def test_without_readers_names_the_article_goes_on():
    found = zones(f"{LONG}\n\nComments\n\n{LONG} So.")
    assert found == ["body", "boilerplate", "body"]


def test_comments_end_at_a_heading_of_other_articles():
    found = zones(f"{LONG}\n\nComments (3)\n\nI like the bridge.\n\nYou may also like\n\nMayor leaves")
    assert found == ["body", "boilerplate", "boilerplate", "related", "related"]


@pytest.mark.parametrize(
    "line", ["Vor 10 Jahren (2013)", "10 years ago (2013)", "Hace 10 años (2013)", "Il y a 10 ans (2013)"]
)
def test_so_many_years_ago_is_a_heading_and_no_date(line):
    assert zones(f"{LONG}\n\n{LONG} So.\n\n{line}\n\n{LONG}") == ["body", "body", "heading", "body"]
    assert date(line, LONG) is None


@pytest.mark.parametrize("line", ["10. März 2013", "10 March 2013", "10 de marzo de 2013", "10 mars 2013"])
def test_a_day_of_a_year_on_its_own_line_is_a_date(line):
    assert zones(f"{LONG}\n\n{LONG} So.\n\n{line}\n\n{LONG}") == ["body", "body", "byline", "body"]
    assert date(line, LONG) == "2013-03-10"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("3 December: The bridge is closed.", "9 December: The bridge is open."),
        ("3 December 2021 – The bridge is closed.", "9 December 2021 – The bridge is open."),
        ("3 de diciembre: El puente se cierra.", "9 de diciembre: El puente se abre."),
        ("3 décembre : Le pont est fermé.", "9 décembre : Le pont est ouvert."),
        ("3. Dezember: Die Brücke ist gesperrt.", "9. Dezember: Die Brücke ist offen."),
    ],
)
def test_entries_of_a_chronicle_are_no_dateline(first, second):
    assert date(LONG, first, second) is None
    assert date(first, second, LONG) is None


@pytest.mark.parametrize(
    "entry",
    [
        "3 December: The bridge is closed.",
        "3 December 2021 – The bridge is closed.",
        "3 de diciembre: El puente se cierra.",
        "3 décembre : Le pont est fermé.",
        "3. Dezember: Die Brücke ist gesperrt.",
    ],
)
def test_a_lone_entry_far_down_is_no_dateline(entry):
    assert date(*[LONG] * 8, entry, LONG) is None


@pytest.mark.parametrize(
    "line",
    [
        "London, 3 December 2021: The bridge is closed.",
        "3 December 2021 – The bridge is closed.",
        "Ilo, 3 de diciembre de 2021: El puente se cierra.",
        "3 de diciembre de 2021 – El puente se cierra.",
        "Lyon, 3 décembre 2021 : Le pont est fermé.",
        "3. Dezember 2021 – Die Brücke ist gesperrt.",
    ],
)
def test_a_place_and_a_day_or_a_lone_day_at_the_top_are_a_dateline(line):
    assert date(line, LONG, LONG) == "2021-12-03"


def test_a_place_and_a_day_without_a_year_are_a_dateline():
    assert "2025-12-03" in date("London, 3 December: The bridge is closed.", LONG)


def test_datelines_of_two_places_stay_datelines():
    assert date("London, 3 December 2021: It is closed.", "London, 4 December 2021: It is open.") == "2021-12-03"
