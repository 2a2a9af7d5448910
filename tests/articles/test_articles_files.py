"""Files: encodings, records, and those that cannot be read."""

import json
import os
import pickle

import pytest

from pytest_factcheck.articles import (
    ArticleError,
    decode,
    read_articles,
    read_file,
    read_record,
    read_records,
    record_ids,
    span,
)

TEXT = "The mayor José opened it."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_that_say_what_they_are(tmp_path, encoding):
    path = tmp_path / "a.txt"
    path.write_bytes(f"\n{TEXT}\r\n".encode(encoding))
    article = read_file(path, "a.txt")
    assert (article.text, article.warnings) == (TEXT, ())
    assert article.fields["text"] == f"\n{TEXT}\r\n"
    assert (span(article, 0, 3).line, span(article, 0, 3).column) == (2, 1)


def test_an_old_encoding_is_guessed_with_a_warning(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(f"\n{TEXT}".encode("cp1252"))
    article = read_file(path, "a.txt")
    assert article.text == TEXT
    assert article.warnings == ("is not UTF-8 (byte 0xe9 in line 2); it was read as Windows-1252",)


@pytest.mark.parametrize(
    ("charset", "encoding"), [("iso-8859-2", "iso-8859-2"), ("windows-1251", "cp1251"), ("latin1", "cp1252")]
)
def test_a_page_tells_its_charset(tmp_path, charset, encoding):
    word = "ďábel" if charset.endswith("2") else "мэр" if charset.endswith("1251") else "José’s"
    path = tmp_path / "a.html"
    path.write_bytes(f'<meta http-equiv=x content="text/html; charset={charset}"><p>{word}'.encode(encoding))
    article = read_file(path, "a.html")
    assert (article.text, article.warnings) == (word, ())


@pytest.mark.parametrize("charset", ["rot13", "utf-7", "unicode_escape", "nonsense", "punycode"])
def test_a_page_cannot_ask_for_any_codec(tmp_path, charset):
    path = tmp_path / "a.html"
    path.write_bytes(f"<meta charset={charset}><p>José".encode("cp1252"))
    assert read_file(path, "a.html").text == "José"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "has no text"),
        ("a.txt", b" \n\xc2\xa0\n", "has no text"),
        ("a.md", b"---\ntitle: x\n---\n", "has no text"),
        ("a.html", b"<title>x</title><script>y</script>", "has no text"),
        ("a.txt", b"a\0b", "is not text: it contains NUL bytes"),
        ("a.txt", b"\x89PNG\x01\x02", "is not text: it contains control characters"),
        ("a.txt", b"\xef\xbb\xbfa\n\xe9\x81", "is not valid UTF-8, which its byte order mark promises"),
        ("a.txt", b"\x81\x8d\xff", "is neither UTF-8 nor Windows-1252; save it as UTF-8"),
        ("a.txt", b"\xff\xfea", "is not valid UTF-16-LE, which its byte order mark promises"),
        ("a.json", b"[1]", "is not valid JSON: Expecting '{'"),
        ("a.json", b'{"text": "x"', "is not valid JSON: Expecting ','"),
        ("a.json", b'{"text": "a\nb"}', "is not valid JSON: Invalid control character at"),
        ("a.json", b'{"text": "x"} y', "is not valid JSON: more follows the object"),
        ("a.json", b'{"txt": "x"}', "is no article: the JSON object has no 'text'"),
        ("a.json", b'{"text": 3}', "'text' must be a text"),
        ("a.json", b'{"text": "x", "text": "y"}', "'text' stands here twice"),
        ("a.json", b'{"text": ""}', "has no text"),
        ("a.json", b'{"title": "t", "text": " "}', "has no text"),
        (
            "a.json",
            b'{"text": "x", "date": "2021-02-30"}',
            "JSON 'date': '2021-02-30' is no date: February 2021 has 28 days",
        ),
    ],
)
def test_broken_files_say_why(tmp_path, name, data, reason):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ArticleError) as error:
        read_file(path, name)
    assert error.value.reason == reason
    assert str(error.value).startswith(f"{name}:")
    assert str(pickle.loads(pickle.dumps(error.value))) == str(error.value)  # noqa: S301


def test_what_is_no_file_says_why(tmp_path, monkeypatch):
    os.mkfifo(tmp_path / "pipe.txt")
    for name, reason in [
        ("none.txt", "cannot be read: No such file or directory"),
        ("pipe.txt", "is not a regular file"),
        (".", "is not a regular file"),
        ("a\0b", "cannot be read: embedded null byte"),
    ]:
        with pytest.raises(ArticleError) as error:
            read_file(tmp_path / name, "x")
        assert error.value.reason == reason
    monkeypatch.setattr(decode, "MAX_BYTES", 3)
    (tmp_path / "large.txt").write_text(TEXT)
    with pytest.raises(ArticleError, match="is too large for an article"):
        read_file(tmp_path / "large.txt", "large.txt")


def records(tmp_path, *lines):
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8")
    return path


def test_records_have_ids_or_line_numbers(tmp_path):
    path = records(
        tmp_path, {"id": "one", "text": TEXT}, "", {"text": TEXT}, {"text": TEXT, "id": 7}, {"id": 'a"b', "text": TEXT}
    )
    found = record_ids(path)
    assert [(r.id, r.line) for r in found.values()] == [("one", 1), ("3", 3), ("7", 4), ('a"b', 5)]
    articles = [read_record(path, r, "a.jsonl") for r in found.values()]
    assert [a.id for a in articles] == ["a.jsonl::one", "a.jsonl::3", "a.jsonl::7", 'a.jsonl::a"b']
    assert read_record(path, "7", "a.jsonl") == articles[2]


def test_the_same_id_twice_is_a_mistake(tmp_path):
    path = records(tmp_path, {"id": "one", "text": TEXT}, {"text": TEXT, "id": "one"})
    (error,) = read_records(path, "a.jsonl")
    assert str(error) == "a.jsonl:2: the id 'one' stands here a second time, first in line 1"


def test_a_file_without_records_is_a_mistake(tmp_path):
    (error,) = read_records(records(tmp_path, "", " "), "a.jsonl")
    assert str(error) == "a.jsonl: holds no article"


def test_a_broken_record_does_not_stop_the_others(tmp_path):
    path = records(tmp_path, {"text": TEXT}, '{"text": "x', {"id": [1], "text": "x"}, {"text": TEXT})
    found = list(read_articles(path, "a.jsonl"))
    assert [type(each).__name__ for each in found] == ["Article", "ArticleError", "ArticleError", "Article"]
    assert str(found[1]).startswith("a.jsonl:2: is not valid JSON")


def test_places_in_a_record_are_those_of_its_line(tmp_path):
    path = records(tmp_path, {"text": "x"}, {"title": "The mayor", "text": 'One.\n\nJosé said "so" twice.'})
    article = read_record(path, "2", "a.jsonl")
    start = article.text.index("twice")
    found = span(article, start, start + 5)
    line = path.read_text().split("\n")[1]
    assert (found.line, line[found.column - 1 :][:5]) == (2, "twice")
    title = span(article, 0, 9)
    assert (title.field, title.text, line[title.column - 1 :][:9]) == ("title", "The mayor", "The mayor")


def test_places_in_json_are_those_of_the_file(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"text": "😀 José\tsaid so."}, indent=2))
    article = read_file(path, "a.json")
    start = article.text.index("said")
    found = span(article, start, start + 4)
    assert path.read_text().split("\n")[found.line - 1][found.column - 1 :][:4] == "said"
