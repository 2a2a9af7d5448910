"""Nothing that an article or its name says reaches the terminal as a command."""

from __future__ import annotations

import pytest

EVIL = "\x1b[2J\x1b]0;owned\x07 \u202egnol\u200b ##[error]x ##vso[task.complete]"
LINES = f"::error::line of its own\n##[group]x\nSecretary of State Antony Blinken is expected{EVIL} in Vienna.\n::warning::x\n"


def check(result):
    """Every line is printable and none is a command to a CI runner."""
    for line in (*result.outlines, *result.errlines):
        assert not line.lstrip().startswith("::"), line
        assert "##[" not in line, line
        assert "##vso[" not in line, line
        assert not set(line) & set("\x1b\x07\u202e\u200b"), line


@pytest.mark.parametrize(
    "arguments", [[], ["-v"], ["-vv"], ["-rA"], ["-q"], ["--factcheck-explain"], ["-n", "1", "-v"]]
)
def test_the_text_of_an_article(newsroom, arguments):
    newsroom.put("corpus/a.txt", f"---\ndate: 2025-08-06\ntitle: '::error::title'\n---\n{LINES}")
    result = newsroom.run("corpus", *arguments)
    result.assert_outcomes(failed=1)
    check(result)


@pytest.mark.parametrize("arguments", [[], ["-v"], ["-n", "1", "-v"]])
def test_the_id_of_a_record(newsroom, arguments):
    newsroom.put(
        "corpus/feed.jsonl",
        r'{"id": "\n::error::x\u001b[2J ##[x]", "date": "2025-08-06", "text": "Secretary of State Antony Blinken is expected."}',
    )
    result = newsroom.run("corpus", *arguments)
    result.assert_outcomes(failed=1)
    check(result)


@pytest.mark.parametrize("arguments", [[], ["-v"], ["-rA"], ["--factcheck-explain"], ["-n", "1", "-v"]])
@pytest.mark.parametrize("name", ["::error::x.txt", "a\n::error::x.txt", "a\x1b[2J.txt", "##[error]a.txt"])
def test_the_name_of_a_file(newsroom, name, arguments):
    newsroom.put(name, newsroom.STALE)
    result = newsroom.run(".", *arguments)
    result.assert_outcomes(failed=1)
    check(result)


@pytest.mark.parametrize("skip", [False, True])
def test_what_an_article_says_of_itself(newsroom, skip):
    reason = "skip: " if skip else "author: "
    newsroom.put("corpus/a.md", f'---\ndate: 2025-08-06\n{reason}"::error::x\\e[2J"\n---\nText.\n')
    check(newsroom.run("corpus", "-rA", "-v"))
