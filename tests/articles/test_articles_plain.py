"""Plain text: what is a paragraph, and what each is for."""

import pytest

from pytest_factcheck.articles import from_text
from pytest_factcheck.articles.model import Zone

LONG = "The council of the town met on Monday evening and heard, among much else, that the new bridge will cost more than planned."
WRAPPED = "The council met on Monday evening and heard, among much\nelse, that the bridge over the river will cost more than\nwas planned in the spring.\n\nMayor Rosa Quispe said that nobody\nhad asked her."


def paragraphs(text, **about):
    article = from_text(text, **about)
    return [article.text[p.start : p.end] for p in article.paragraphs]


def zones(text, **about):
    article = from_text(text, **about)
    return [p.zone.value for p in article.paragraphs]


def test_blank_lines_part_paragraphs():
    assert paragraphs(f"{LONG}\n\n\n{LONG}") == [LONG, LONG]


def test_lines_are_paragraphs_where_they_are_long():
    assert paragraphs(f"{LONG}\n{LONG}\n{LONG}") == [LONG, LONG, LONG]


def test_lines_are_one_paragraph_where_they_are_wrapped():
    assert paragraphs(WRAPPED) == [" ".join(part.split()) for part in WRAPPED.split("\n\n")]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_do_not_matter(end):
    assert paragraphs(WRAPPED.replace("\n", end)) == paragraphs(WRAPPED)


def test_short_lines_are_not_joined():
    assert paragraphs(f"A title\nSummary\nBy Rosa Quispe\n{LONG}") == ["A title", "Summary", "By Rosa Quispe", LONG]


def test_a_name_may_be_wrapped():
    text = "The bridge was opened in the presence of nearly everyone by President\nRosa Quispe on Tuesday."
    assert len(paragraphs(text)) == 1


def test_bullets_are_paragraphs_without_their_signs():
    assert paragraphs(f"{LONG}\n\n  • One point here.\n  • And another.") == [LONG, "One point here.", "And another."]


def test_bullets_in_wrapped_text_keep_their_lines():
    text = f"{WRAPPED}\n\n- first point that is wrapped because it is rather\n  long\n- second point"
    assert paragraphs(text)[-2:] == ["first point that is wrapped because it is rather long", "second point"]


def test_a_dash_of_speech_stays():
    assert paragraphs("— Yes, said the mayor.") == ["— Yes, said the mayor."]


@pytest.mark.parametrize(
    ("source", "readable"),
    [
        ("pre\u00adsident", "president"),
        ("zero\u200bwidth", "zerowidth"),
        ("\u202eright to left", "right to left"),
        ("no\u00a0break", "no break"),
        ("two  spaces\tand tab", "two spaces and tab"),
        ("Jose\u0301", "José"),
        ("\u212bngström", "Ångström"),
        ("“curly” – ‘dash’", "“curly” – ‘dash’"),
        ("half \ud800 character", "half \ufffd character"),
    ],
    ids=ascii,
)
def test_characters_become_readable(source, readable):
    assert from_text(source).text == readable


def test_a_title_beside_the_text_is_its_first_paragraph():
    article = from_text(LONG, title="The bridge")
    assert article.text == f"The bridge\n\n{LONG}"
    assert article.title == "The bridge"
    assert article.paragraphs[0].zone is Zone.TITLE
    assert article.segments[0].field == "title"


def test_a_page_from_the_web():
    related = "- Bridge closed\n\n- Mayor leaves\n\n- Snow in May"
    text = (
        f"Our website uses cookies to show you advertisements. {LONG}\n\nThe bridge costs more\n\nBy Rosa Quispe\n\n{LONG}\n\n"
        f"'What now?'\n\n{LONG}\n\nYou may also like:\n\n{related}"
    )
    assert zones(text) == [
        "boilerplate",
        "title",
        "byline",
        "body",
        "heading",
        "body",
        "related",
        "related",
        "related",
        "related",
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "You May Also Like",
        "También te puede interesar",
        "Tambien te puede interesar",
        "Lire aussi",
        "Das könnte Sie auch interessieren",
        "RELATED ARTICLES:",
    ],
)
def test_headings_of_related_articles(heading):
    found = zones(f"{LONG}\n\n{heading}\n\nMayor Quispe leaves\n\nSnow in May\n\n{LONG} It did.")
    assert found == ["body", "related", "related", "related", "body"]


def test_the_last_line_may_be_such_a_heading():
    assert zones(f"{LONG}\n\nYou may also like") == ["body", "related"]


def test_a_sentence_with_the_same_words_is_no_such_heading():
    assert zones(f"{LONG}\n\nYou may also like the old bridge.\n\n{LONG} So.") == ["body", "body", "body"]


def test_only_the_list_after_the_heading_is_related():
    found = zones(f"{LONG}\n\nRelated\n\n- Mayor leaves\n- Snow in May\n\nBackground\n\n{LONG} So.")
    assert found == ["body", "related", "related", "related", "heading", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "By Rosa Quispe",
        "Por Rosa Quispe",
        "Par Rosa Quispe y José de la Cruz",
        "Von ROSA QUISPE",
        "By Rosa Quispe, staff writer",
        "Texte : Rosa Quispe",
        "March 3, 2021",
        "2021-03-03",
        "via January 26th 2025",
    ],
)
def test_bylines(line):
    assert zones(f"{LONG}\n\n{line}") == ["body", "byline"]


@pytest.mark.parametrize(
    "line",
    [
        "By Monday it was over.",
        "By night the bridge is closed",
        "Von der Leyen spricht in Ilo",
        "Elections 2024",
        "Text Messages Show What Was Said",
        "Text: what it says",
    ],
)
def test_lines_that_are_no_bylines(line):
    assert "byline" not in zones(f"{LONG}\n\n{line}\n\n{LONG} So.")


@pytest.mark.parametrize(
    "line",
    [
        "© 2024 The Ilo Post",
        "All rights reserved.",
        "Share this article",
        "Suscríbete a nuestro boletín",
        "Tous droits réservés",
        "Anzeige",
    ],
)
def test_lines_of_the_page(line):
    assert zones(f"{LONG}\n\n{line}") == ["body", "boilerplate"]


def test_cookies_in_the_news_are_news():
    text = "\n\n".join([LONG] * 6 + [f"The court held that the use of cookies needs consent. {LONG}"] + [LONG] * 6)
    assert "boilerplate" not in zones(text)


def test_a_single_line_is_body():
    assert zones("The mayor opens the bridge") == ["body"]
