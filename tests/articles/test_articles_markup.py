"""Markdown and HTML: what is read of them, and what each part is for."""

import pytest

from pytest_factcheck.articles import from_text, span
from pytest_factcheck.days import spoken
from pytest_factcheck.intervals import DateSet


def parts(source, kind):
    article = from_text(source, kind=kind)
    return [(article.text[p.start : p.end], p.zone.value) for p in article.paragraphs]


def read(source, kind):
    return from_text(source, kind=kind).text


@pytest.mark.parametrize(
    ("source", "readable"),
    [
        ('see [the bridge](http://a.b/c_(d) "t") now', "see the bridge now"),
        ("see [the bridge][b] now\n\n[b]: http://a.b", "see the bridge now"),
        ("see [sic] now", "see [sic] now"),
        ("**Ro**sa *Quis*pe", "Rosa Quispe"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("run `the code` now", "run now"),
        ("a ` alone", "a ` alone"),
        (r"\*not emphasis\*", "*not emphasis*"),
        ("Quispe&rsquo;s&nbsp;bridge &amp; more", "Quispe’s bridge & more"),
        ("AT&T and R&D", "AT&T and R&D"),
        ("the <b>br</b>idge<br>here", "the bridge here"),
        ("if 3 < 4 then", "if 3 < 4 then"),
        ("a note[^1] here", "a note here"),
        ("a <!-- hidden --> word", "a word"),
        ("a <!-- never closed", "a <!-- never closed"),
        ('{{< figure src="x" >}}The bridge {% if x %}is{% endif %} open', "The bridge is open"),
        ("The bridge\nis open", "The bridge is open"),
        ("import x from 'y'\n\nThe bridge", "The bridge"),
        ("import duties rise from May", "import duties rise from May"),
        ("~~old~~ bridge", "old bridge"),
        ("an ![icon](i.png) icon", "an icon"),
        ("<https://a.b> it says", "it says"),
    ],
)
def test_markdown_within_paragraphs(source, readable):
    assert read(source, "markdown") == readable


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Bridge #\n\ntext", [("Bridge", "title"), ("text", "body")]),
        ("Bridge\n======\n\nPart\n----\ntext", [("Bridge", "title"), ("Part", "heading"), ("text", "body")]),
        ("> quoted\n> words\n\ntext.", [("quoted words", "quotation"), ("text.", "body")]),
        ("- one\n  more\n- two.", [("one more", "body"), ("two.", "body")]),
        ("```py\nx = 1\n```\ntext.", [("x = 1", "code"), ("text.", "body")]),
        ("text.\n\n    x = 1", [("text.", "body"), ("x = 1", "code")]),
        ("| A | B |\n|---|---|\n| c | d |", [("A", "body"), ("B", "body"), ("c", "body"), ("d", "body")]),
        ("![The bridge](b.jpg)\n\ntext.", [("The bridge", "caption"), ("text.", "body")]),
        ("text.\n\n[^1]: A note.", [("text.", "body"), ("A note.", "body")]),
        (
            "text.\n\n## Related articles\n\n- Mayor leaves",
            [("text.", "body"), ("Related articles", "related"), ("Mayor leaves", "related")],
        ),
        ("text.\n\n***\n\nmore.", [("text.", "body"), ("more.", "body")]),
    ],
)
def test_markdown_blocks(source, expected):
    assert parts(source, "markdown") == expected
    assert parts(source.replace("\n", "\r\n"), "markdown") == expected


@pytest.mark.parametrize(
    ("source", "readable"),
    [
        ("<p>The br<b>id</b>ge</p>", "The bridge"),
        ("<p>one<p>two", "one\n\ntwo"),
        ("one<br>same<br><br>two", "one same\n\ntwo"),
        ("Quispe&#8217;s caf&eacute;&shy;&nbsp;bar", "Quispe’s café bar"),
        ("a<script>if (a<b) x()</script>b", "ab"),
        ("a<style>p{}</style>b<!-- c > d -->e", "abe"),
        ("if 3 < 4 & 5 > 2 then <3 AT&T", "if 3 < 4 & 5 > 2 then <3 AT&T"),
        ("<a title='x > y' href=\"z\">link</a>", "link"),
        ('<a title="never closed>link</a>', "link"),
        ("he <q>said</q> so", "he “said” so"),
        ("<head><meta name=x></head>text", "text"),
        ("<ul><li>one<li>two</ul>", "one\n\ntwo"),
        ("a <code>x</code> b", "a b"),
        ("text <!-- never closed", "text <!-- never closed"),
        ("<p hidden>gone</p><p>text</p>", "text"),
    ],
)
def test_html_text(source, readable):
    assert read(source, "html") == readable


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<title>Tab</title><h1>Bridge</h1><p>text", [("Bridge", "title"), ("text", "body")]),
        ("<title>Tab</title><p>text", [("Tab", "title"), ("text", "body")]),
        ("<nav><p>Home</nav><p>text", [("Home", "boilerplate"), ("text", "body")]),
        (
            "<header><p>Post<h1>Bridge</h1></header>text",
            [("Post", "boilerplate"), ("Bridge", "title"), ("text", "body")],
        ),
        ("<article><header><p>A summary.</header>text", [("A summary.", "body"), ("text", "body")]),
        ("<blockquote><p>said</blockquote>text.", [("said", "quotation"), ("text.", "body")]),
        ("<figure><img><figcaption>Bridge</figcaption></figure>text.", [("Bridge", "caption"), ("text.", "body")]),
        (
            "<div class='related-posts'><h3>More</h3><p>Other</div>text.",
            [("More", "related"), ("Other", "related"), ("text.", "body")],
        ),
        ("<div id=cookie-banner>Yes</div>text.", [("Yes", "boilerplate"), ("text.", "body")]),
        ("<body class='has-sidebar related'><p>text.", [("text.", "body")]),
        ("<div class=sidebar><main><p>text.</main></div>", [("text.", "body")]),
        ("<h2>You may also like</h2><ul><li>Other</ul>", [("You may also like", "related"), ("Other", "related")]),
        ("<pre>x = 1</pre>text.", [("x = 1", "code"), ("text.", "body")]),
    ],
)
def test_html_zones(source, expected):
    assert parts(source, "html") == expected


def stated(source, kind="html"):
    return [(spoken(DateSet.days(d.date.first, d.date.last)), d.name) for d in from_text(source, kind=kind).dates]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            '<meta property="article:published_time" content="2025-08-06T23:59:00-05:00">x',
            [("2025-08-06", "<meta article:published_time>")],
        ),
        ('<meta property="article:modified_time" content="2025-08-06">x', []),
        ('<meta name=date content="someday">x', []),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2025-08-06"}]}</script>x',
            [("2025-08-06", "JSON-LD datePublished")],
        ),
        ('<script type="application/ld+json">{"@type": "WebSite", "datePublished": "2001-01-01"}</script>x', []),
        ('<script type="application/ld+json">{broken</script>x', []),
        ('<p><time datetime="2025-08-06">6 Aug</time> x', [("2025-08-06", "<time datetime>")]),
        ('<p><time class=updated datetime="2025-08-06">6 Aug</time> x', []),
        ('<nav><time datetime="2025-08-06">6 Aug</time></nav> x', []),
        ('<link rel=canonical href="https://a.b/2025/08/06/bridge">x', [("2025-08-06", "canonical URL")]),
    ],
)
def test_html_dates(source, expected):
    assert stated(source) == expected


def test_html_language_and_title():
    article = from_text('<html lang="es-MX"><meta property="og:title" content="El puente"><p>texto', kind="html")
    assert (article.lang, article.title) == ("es", "El puente")


def test_a_span_over_markup_is_the_slice_of_the_file():
    article = from_text("x\n\nMayor **Ro**sa&nbsp;Quispe", kind="markdown")
    start = article.text.index("Rosa Quispe")
    found = span(article, start, start + len("Rosa Quispe"))
    assert (found.text, found.line, found.column) == ("Ro**sa&nbsp;Quispe", 3, 9)


def test_front_matter_that_never_ends_is_told():
    article = from_text("---\ndate: 2025-08-06\n\nRain fell on the town.\n", kind="markdown")
    assert any("never ends" in warning for warning in article.warnings)


def test_a_rule_above_the_text_is_no_front_matter():
    article = from_text("---\n\nRain fell on the town.\n", kind="markdown")
    assert article.warnings == ()
