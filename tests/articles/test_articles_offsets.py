"""Whatever stands in a source, each readable character leads back to where it was made from."""

import json
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pytest_factcheck.articles import (
    ArticleError,
    from_text,
    read_file,
    read_record,
    record_ids,
    span,
    to_readable,
    to_source,
)

WORDS = [
    "Rosa",
    "Ámbar",
    "a\u0301rbol",
    "e\u0323\u0302",
    "\u1112\u1161\u11ab",
    "\u212bngström",
    "😀",
    "🇵🇪",
    "ﬁn",
    "x",
    "“so”",
    "1.",
    "Rio’s",
    "\u0958",
]
SPACES = [" ", "  ", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\t", "\u00a0", "\u2003", " \n ", "\u2028", "\x0c"]
UNSEEN = ["\u00ad", "\u200b", "\u200d", "\u202e", "\ufeff", "\x07", "\x85"]
MARKS = {
    "text": ["- ", "• ", "* ", "<b>", "&amp;", "---\n", "<!-- factcheck: skip: a reason -->", "<!-- x -->"],
    "markdown": [
        "**", "*", "_", "__", "`", "``", "```\n", "~~", "# ", "\n## ", "> ", "\n> ", "- ", "\n- ", "\n1. ", "[", "]", "](http://a.b)", "![", "[^1]", "\n[^1]: ",
        "[r]: http://x\n", "|", "\n| a | b |\n|---|---|\n", "\n---\n", "===\n", "<b>", "</b>", "<!-- ", " -->", "&amp;", "&nbsp;", "&#x301;", "\\*", "{{< ", " >}}",
        "<script>", "</script>", "<a href='", "    ", "\n\n    ", "{% ", " %}",
    ],
    "html": [
        "<b>", "</b>", "<p>", "</p>", "<br>", "<div class='related'>", "</div>", "<h1>", "</h1>", "<title>", "</title>", "<script>", "</script>", "<!-- ", " -->",
        "&amp;", "&nbsp;", "&eacute;", "&#8217;", "&#x301;", "&shy;", "<ul><li>", "</ul>", "<pre>", "</pre>", "<q>", "</q>", "<code>", "</code>", "<", '<a href="', "'", '"', ">", "<head>",
        "<blockquote>", "</blockquote>", "<td>", "<![CDATA[", "]]>",
    ],
}  # fmt: skip


def sources(kind):
    return st.lists(st.sampled_from(WORDS + SPACES + UNSEEN + MARKS[kind]) | st.text(max_size=6), max_size=25).map(
        "".join
    )


def check(article):
    assert unicodedata.is_normalized("NFC", article.text)
    assert article.text == "\n\n".join(article.text[p.start : p.end] for p in article.paragraphs)
    for paragraph in article.paragraphs:
        words = article.text[paragraph.start : paragraph.end]
        assert words == " ".join(words.split())
        assert words
    at = 0
    for segment in article.segments:
        assert at <= segment.start <= segment.start + segment.length <= len(article.text)
        at = segment.start + segment.length
    for paragraph in article.paragraphs:
        before = -1
        for start in range(paragraph.start, paragraph.end):
            field, first, last = to_source(article, start, start + 1)
            source = article.fields[field]
            assert 0 <= first < last <= len(source)
            assert first >= before
            before = first
            slice_ = source[first:last]
            if last - first == 1:
                assert article.text[start] in unicodedata.normalize("NFC", slice_) or (
                    slice_.isspace() and article.text[start] == " "
                )
            back = to_readable(article, field, first, last)
            assert back[0] <= start < back[1]
        found = span(article, paragraph.start, paragraph.end)
        source = article.fields[found.field]
        assert found.text == source[found.start : found.end]
        assert found.line >= 1
        assert found.column >= 1


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_each_character_leads_back(kind):
    @given(source=sources(kind), bom=st.sampled_from(["", "\ufeff"]))
    @settings(max_examples=400, deadline=None)
    def each(source, bom):
        try:
            article = from_text(bom + source, kind=kind)
        except ArticleError:
            return
        check(article)
        read = article.fields["text"]
        line_ends = read.replace("\r\n", "\n").replace("\r", "\n")
        for paragraph in article.paragraphs:
            found = span(article, paragraph.start, paragraph.end)
            line = line_ends.split("\n")[found.line - 1]
            assert line[found.column - 1 :][:1] == read[found.start : found.start + 1].replace("\r", "").replace(
                "\n", ""
            )

    each()


@given(text=sources("text"), title=st.text(max_size=10), escaped=st.booleans(), pretty=st.booleans())
@settings(max_examples=300, deadline=None)
def test_json_leads_back_through_its_escapes(tmp_path_factory, text, title, escaped, pretty):
    path = tmp_path_factory.getbasetemp() / "a.json"
    written = json.dumps({"title": title, "text": text}, ensure_ascii=escaped, indent=2 if pretty else None)
    path.write_bytes(written.encode("utf-8", "surrogatepass"))
    try:
        article = read_file(path, "a.json")
    except ArticleError:
        return
    check(article)
    lines = written.split("\n")
    for start in {p.start for p in article.paragraphs} | set(range(0, len(article.text), 5)):
        found = span(article, start, start + 1)
        if found.text.isalnum() and len(found.text) == 1:
            literal = lines[found.line - 1][found.column - 1 :]
            assert (
                json.loads(
                    f'"{literal[: 12 if literal.startswith(chr(92)) and ord(found.text) > 0xFFFF else 6 if literal[0] == chr(92) else 1]}"'
                )
                == found.text
            )


@given(texts=st.lists(sources("text").filter(str.strip), min_size=1, max_size=4))
@settings(max_examples=100, deadline=None)
def test_records_stand_where_the_report_says(tmp_path_factory, texts):
    path = tmp_path_factory.getbasetemp() / "a.jsonl"
    path.write_bytes("".join(json.dumps({"text": text}) + "\n" for text in texts).encode())
    for line, name in enumerate(record_ids(path), 1):
        try:
            article = read_record(path, record_ids(path)[name], "a.jsonl")
        except ArticleError:
            continue
        check(article)
        assert article.line == span(article, 0, 1).line == line


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".json", ".jsonl"])
def test_no_bytes_raise_anything_else(tmp_path_factory, suffix):
    @given(
        data=st.binary(max_size=60)
        | st.sampled_from(
            [b"", b"\xef\xbb\xbf", b"\xff\xfe", b"[" * 9000, b'{"text":' * 9000, b"---\n" + b"[" * 9000 + b"\n---\nx"]
        )
    )
    @settings(max_examples=200, deadline=None)
    def each(data):
        path = tmp_path_factory.getbasetemp() / f"b{suffix}"
        path.write_bytes(data)
        told = "read"
        try:
            if suffix == ".jsonl":
                for name in record_ids(path):
                    read_record(path, name, "b")
            else:
                check(read_file(path, "b"))
        except ArticleError as error:
            told = str(error)
        assert told
        assert told.splitlines() == [told]

    each()
