"""An article that cannot be read fails and says why; the run goes on."""

from __future__ import annotations

import json

import pytest

BROKEN = {
    "binary.txt": b"\x00\x01\x02\xff\xfe" * 40,
    "cut.json": b'{"text": "Nothing hap',
    "no-record.jsonl": b"\n",
    "no-object.jsonl": b'"just a text"\n',
    "twice.jsonl": b'{"id": "a", "text": "One."}\n{"id": "a", "text": "Two."}\n',
    "no-such-fact.md": b"---\nfactcheck: {ignore: {us-secretary-of-stat: an old letter}}\n---\nThe Riverside talks ended.\n",
    "front-matter.md": b"---\nfactcheck: {ignore: {us-secretary-of-state: }}\n---\nText.\n",
}


@pytest.mark.parametrize("name", BROKEN)
def test_it_fails_and_says_why(newsroom, name):
    newsroom.put(f"corpus/{name}", BROKEN[name])
    newsroom.put("corpus/z-fresh.txt", newsroom.FRESH)
    result = newsroom.run("corpus", "--factcheck-report", "json=r.json")
    result.assert_outcomes(failed=1, passed=1)
    result.stdout.fnmatch_lines([f"corpus/{name}:[0-9]*:1: could not be read: ?*"])
    result.stdout.no_fnmatch_line("*Traceback*")
    articles = json.loads((newsroom.path / "r.json").read_text())["articles"]
    assert [article["verdict"] for article in articles] == ["error", "pass"]
    assert articles[0]["error"]
    assert articles[1]["error"] is None


def test_each_broken_record_goes_by_its_own_id(newsroom):
    newsroom.put("corpus/feed.jsonl", b'{"id": "a", "text": 1}\n{"id": "b", "text": 2}\n{"id": "c", "text": "Rain."}\n')
    result = newsroom.run("corpus", "--factcheck-report", "json=r.json")
    result.assert_outcomes(failed=2, passed=1)
    articles = json.loads((newsroom.path / "r.json").read_text())["articles"]
    assert [article["id"] for article in articles] == [f"corpus/feed.jsonl::{each}" for each in "abc"]


def test_an_article_that_is_gone_when_its_turn_comes(newsroom):
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    newsroom.put("corpus/b.txt", newsroom.FRESH)
    newsroom.put(
        "conftest.py",
        "import pathlib\ndef pytest_collection_finish(): pathlib.Path('corpus/a.txt').unlink(missing_ok=True)\n",
    )
    result = newsroom.run("corpus")
    result.assert_outcomes(failed=1, passed=1)
    result.stdout.fnmatch_lines(["corpus/a.txt:1:1: could not be read: ?*"])
