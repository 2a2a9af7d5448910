"""Front matter, comments and JSON: what an article says of itself, and what is wrong with it."""

import json

import pytest

from pytest_factcheck.articles import ArticleError, from_text, read_file
from pytest_factcheck.days import spoken
from pytest_factcheck.intervals import DateSet

TEXT = "The mayor opened the bridge."


def dates(article):
    return [(spoken(DateSet.days(d.date.first, d.date.last)), d.name) for d in article.dates]


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_yaml_front_matter(kind, end):
    source = f"---\ntitle: 'The bridge'\ndate: 2025-08-06 1:09:17 -0400\nlastmod: 2025-09-01\nexpirydate: 2026-01-01\npublished: true\nlang: es-MX\n---\n\n{TEXT}"
    article = from_text(source.replace("\n", end), kind=kind)
    assert article.text == f"The bridge\n\n{TEXT}"
    assert dates(article) == [("2025-08-06", "front matter 'date'")]
    assert (article.title, article.lang) == ("The bridge", "es")
    assert article.segments[0].source_start == article.fields["text"].index("The bridge")


@pytest.mark.parametrize(
    "source",
    [
        '+++\ntitle = "The bridge"\ndate = 2025-08-06T01:09:17-04:00\n+++\n',
        '{"title": "The bridge", "date": "2025-08-06"}\n',
        "---\ntitle: >\n  The\n  bridge\ndate: '2025-08-06'\n---\n",
        '---\ndate: 2025-08-06\ntitle: "The\\u0020bridge"\n---\n',
    ],
    ids=["TOML", "JSON", "a folded title", "an escaped title"],
)
def test_other_front_matter(source):
    article = from_text(source + TEXT, kind="markdown")
    assert article.text == f"The bridge\n\n{TEXT}"
    assert dates(article) == [("2025-08-06", "front matter 'date'")]


@pytest.mark.parametrize(
    "source", ["---\nThe mayor, of all people\n---\nopened it.", "--- and so on", "{not json}", "+++ more"]
)
def test_a_text_that_begins_with_a_rule_has_no_front_matter(source):
    assert not from_text(source).dates


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2025-08-06", "2025-08-06"),
        ("2025-08-06T23:30:00-11:00", "2025-08-06"),
        ("2025/8/6", "2025-08-06"),
        ("20250806", "2025-08-06"),
        ("25.08.2025", "2025-08-25"),
        ("Aug. 6, 2025", "2025-08-06"),
        ("6 August 2025", "2025-08-06"),
        ("Wed, 06 Aug 2025 09:00:00 +0200", "2025-08-06"),
        ("2025-08", "2025-08-01 … 2025-08-31"),
    ],
)
def test_dates_as_they_are_written(written, day):
    assert dates(from_text(f"---\ndate: {written}\n---\n{TEXT}"))[0][0] == day


@pytest.mark.parametrize("written", ["2021-02-30", "03/04/2025", "someday", "2021-13-01", "0000-01-01", "6 August"])
def test_a_date_that_is_none_is_a_mistake(written):
    with pytest.raises(ArticleError, match=r"^a\.md:3:7: front matter 'date': .* is no date"):
        from_text(f"---\ntitle: x\ndate: {written}\n---\n{TEXT}", path="a.md")


def test_wishes_in_comments():
    article = from_text(
        f"<!-- factcheck: date: 2025-08-06 -->\n<!-- factcheck: lang: es -->\nOne.\n\n<!-- factcheck: ignore: {{us-president: satire}} -->\n\n{TEXT}"
    )
    assert article.text == f"One.\n\n{TEXT}"
    assert dates(article) == [("2025-08-06", "comment 'date'")]
    assert article.lang == "es"
    (ignore,) = article.ignores
    assert (ignore.fact, ignore.reason, ignore.start, ignore.line) == ("us-president", "satire", None, 5)


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
@pytest.mark.parametrize("between", ["\n", "\n\n", " "])
def test_ignore_next_is_for_the_paragraph_that_follows(kind, between):
    source = f"<p>One.</p>\n\n<!-- factcheck: ignore-next: {{mayor: a quote}} -->{between}<p>{TEXT}</p>\n\n<p>Two.</p>"
    article = from_text(source if kind != "text" else source.replace("<p>", "").replace("</p>", ""), kind=kind)
    (ignore,) = article.ignores
    assert article.text[ignore.start : ignore.end] == TEXT


def test_skip_has_its_reason():
    assert from_text(f"<!-- factcheck: skip: satire: all of it -->{TEXT}").skip == "satire: all of it"
    assert from_text(f"---\nfactcheck: {{skip: satire}}\n---\n{TEXT}").skip == "satire"
    assert from_text(f"---\nskip: false\n---\n{TEXT}").skip is None


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (
            "<!-- factcheck: ignore: {mayor: } -->",
            "1:16: 'ignore' of 'mayor' has no reason: write ignore: {mayor: REASON}",
        ),
        (
            "<!-- factcheck: ignore: mayor -->",
            "1:16: 'ignore' needs a fact and a reason: write ignore: {mayor: REASON}",
        ),
        ("<!-- factcheck: skip: yes -->", "1:16: 'skip' needs a reason: write why the article is not checked"),
        (
            "<!-- factcheck: date: 2021-02-30 -->",
            "1:16: comment 'date': '2021-02-30' is no date: February 2021 has 28 days",
        ),
        (
            "<!-- factcheck: skpi: x -->",
            "1:16: a factcheck comment does not know 'skpi'; it may say date, lang, skip, ignore, ignore-next",
        ),
        (
            "<!-- factcheck: hello -->",
            "1:16: a factcheck comment says one of date, lang, skip, ignore, ignore-next, such as 'skip: REASON'",
        ),
        ("x <!-- factcheck: skip: x", "1:3: this factcheck comment is not closed by '-->'"),
        (
            "---\nfactcheck: {ignore: {mayor: }}\n---\n",
            "2:12: 'ignore' of 'mayor' has no reason: write ignore: {mayor: REASON}",
        ),
        ("---\nfactcheck: {skpi: x}\n---\n", "2:12: 'factcheck' may say date, lang, skip, ignore, not 'skpi'"),
    ],
)
def test_mistakes_are_told_with_their_places(source, reason):
    with pytest.raises(ArticleError) as error:
        from_text(source + TEXT, path="a.txt")
    assert str(error.value) == f"a.txt:{reason}"


def test_ignore_next_at_the_end_is_a_mistake():
    with pytest.raises(ArticleError, match=r"^a.txt:3: 'ignore-next' of 'mayor': no paragraph follows$"):
        from_text(f"{TEXT}\n\n<!-- factcheck: ignore-next: {{mayor: x}} -->", path="a.txt")


def test_front_matter_that_is_no_yaml_is_a_mistake():
    with pytest.raises(ArticleError, match=r"^a.md:2:\d+: front matter: "):
        from_text(f"---\ntitle: the bridge: a history: x\n---\n{TEXT}", path="a.md")


@pytest.mark.parametrize("body", ["a: &x [1]\nb: *x", "a: " + "[" * 500, "a: !!python/object x"])
def test_yaml_that_does_more_than_say_something_is_refused(body):
    with pytest.raises(ArticleError):
        from_text(f"---\n{body}\n---\n{TEXT}")


def test_json_says_the_same(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(
        json.dumps(
            {
                "date": "2025-08-06",
                "lang": "es",
                "factcheck": {"ignore": {"mayor": "satire"}},
                "text": TEXT,
                "title": None,
            }
        )
    )
    article = read_file(path, "a.json")
    assert dates(article) == [("2025-08-06", "JSON 'date'")]
    assert (article.lang, article.ignores[0].fact) == ("es", "mayor")
