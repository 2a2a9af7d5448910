"""Documents in YAML, with the day on which each was published; null where it does not say."""

import datetime
from functools import cache
from pathlib import Path

import pytest
import yaml

from pytest_factcheck.articles import ArticleError, html_main
from pytest_factcheck.articles.read import read_file
from pytest_factcheck.dating.publication import date_article
from pytest_factcheck.reference.discourse import SPOKEN_ZONES

FOLDER = Path(__file__).parent / "documents"
TODAY = datetime.date(2026, 11, 24)
NAMES = ("html", "wire", "undated", "web_text")
with_libraries = pytest.mark.skipif(html_main.library("trafilatura") is None, reason="the extra html is not installed")


@cache
def documents(name):
    return yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))


@cache
def read(name, index, folder):
    document = documents(name)[index]
    path = Path(folder) / document["name"]
    path.write_text(document["text"], encoding="utf-8")
    return read_file(path, document["name"])


def day(name, index, folder):
    """The one day that is stated; a mistake of the author's in a field is none."""
    try:
        dated = date_article(read(name, index, folder), option=None, today=TODAY)
    except ArticleError:
        return None
    first = dated.dates.first
    return datetime.date.fromordinal(first) if dated.stated and first and first == dated.dates.last else None


def expected(document):
    return document["date"] and datetime.date.fromisoformat(str(document["date"]))


def parameters():
    for name in NAMES:
        for index, document in enumerate(documents(name)):
            wrong = document.get("known_wrong")
            marks = [pytest.mark.xfail(strict=True, reason=wrong)] if wrong else []
            yield pytest.param(
                name,
                index,
                id=f"{name}: {document['id']}",
                marks=[*marks, *([with_libraries] if name == "html" else [])],
            )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return str(tmp_path_factory.mktemp("documents"))


@pytest.mark.parametrize(("name", "index"), list(parameters()))
def test_the_day_is_the_one_that_is_stated(name, index, folder):
    assert day(name, index, folder) == expected(documents(name)[index])


@pytest.mark.parametrize("name", [pytest.param("html", marks=with_libraries), "wire", "undated", "web_text"])
def test_of_each_kind_95_in_100_are_right_and_hardly_a_day_is_invented(name, folder):
    said = [(day(name, index, folder), expected(document)) for index, document in enumerate(documents(name))]
    assert sum(got == wanted for got, wanted in said) >= 0.95 * len(said)
    assert sum(wanted is None and got is not None for got, wanted in said) <= len(said) / 60


@with_libraries
def test_the_main_text_of_nine_pages_in_ten_is_told_from_the_rest(folder):
    right = 0
    for index, document in enumerate(documents("html")):
        article = read("html", index, folder)
        spoken = " ".join(article.text[p.start : p.end] for p in article.paragraphs if p.zone in SPOKEN_ZONES)
        right += document["main"] in spoken and document["not_main"] not in spoken
    assert right >= 0.9 * len(documents("html"))


def test_a_page_is_read_without_the_libraries(folder, monkeypatch):
    monkeypatch.setattr(html_main, "library", lambda _: None)
    path = Path(folder) / "page.html"
    path.write_text("<article><h1>The fair opens</h1><p>The fair opens with a song.</p></article>", encoding="utf-8")
    assert [p.zone.value for p in read_file(path, "page.html").paragraphs] == ["title", "body"]
