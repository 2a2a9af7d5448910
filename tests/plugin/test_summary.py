"""The summary at the end of a run."""

from __future__ import annotations

import pytest


def test_it_counts_articles_and_claims(desk):
    result = desk.run("corpus")
    result.stdout.fnmatch_lines(
        [
            "9 articles, 3 stopped, 1 could not be read, 1 skipped, 1 undated; claims: * supported, * refuted, * not enough info"
        ]
    )


def test_it_says_loudly_what_was_not_checked(newsroom):
    newsroom.put("corpus/a.txt", newsroom.LATER)
    for arguments in ([], ["-q"], ["-qq"]):
        result = newsroom.run("corpus", *arguments)
        result.stdout.fnmatch_lines(["NOT CHECKED: 1 claim was not checked*", "  us-secretary-of-state: *2025-11-15*"])


def test_it_says_where_there_was_nothing_to_check(newsroom):
    newsroom.put("corpus/a.txt", newsroom.EMPTY)
    newsroom.run("corpus").stdout.fnmatch_lines(["nothing to check was found*"])
    newsroom.put("corpus/b.txt", newsroom.FRESH)
    assert "nothing to check" not in newsroom.run("corpus").stdout.str()


@pytest.mark.parametrize(
    ("arguments", "counted"), [([], True), (["-q"], True), (["-qq"], False), (["--no-summary"], False)]
)
def test_it_is_as_long_as_was_asked_for(newsroom, arguments, counted):
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    assert ("1 article; claims:" in newsroom.run("corpus", *arguments).stdout.str()) is counted


def test_a_run_without_articles_says_nothing(newsroom):
    newsroom.put("test_a.py", "def test_a(): pass\n")
    assert " factcheck =" not in newsroom.run("test_a.py").stdout.str()


def test_every_claim_is_shown_when_asked_for(newsroom):
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    result = newsroom.run("corpus", "--factcheck-explain")
    result.stdout.fnmatch_lines(
        [
            "corpus/a.txt: pass",
            "  date: 2025-08-07*",
            "    corpus/a.txt:5:*: “*Marco Rubio*” (us-secretary-of-state, office): claim*",
        ]
    )


def test_a_run_without_a_terminal_reporter_still_writes_its_report(newsroom):
    newsroom.put("corpus/a.txt", newsroom.STALE)
    result = newsroom.run("corpus", "-p", "no:terminal", "--factcheck-report=json=r.json", subprocess=True)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    assert (newsroom.path / "r.json").exists()


def test_a_report_that_cannot_be_written_fails_the_run(newsroom):
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    newsroom.put("taken", "a file, not a folder")
    result = newsroom.run("corpus", "--factcheck-report", "json=taken/r.json")
    assert result.ret == pytest.ExitCode.INTERNAL_ERROR
    result.stdout.fnmatch_lines(["the json report could not be written: *"])


def test_names_that_pytest_cannot_select_are_told(newsroom):
    newsroom.put("corpus/x[1].txt", newsroom.FRESH)
    newsroom.put("corpus/y::z.txt", newsroom.FRESH)
    newsroom.put("corpus/feed.jsonl", '{"id": "a::b", "text": "One."}\n{"id": "c[1]", "text": "Two."}\n')
    result = newsroom.run("corpus")
    result.assert_outcomes(passed=4)
    result.stdout.fnmatch_lines(
        [
            "warning: pytest cannot select corpus/feed.jsonl::a::b by name, because of the :: in its id; use -k",
            "warning: pytest cannot select corpus/x[[]1[]].txt *",
            "warning: *corpus/y::z.txt*",
        ]
    )
    result.stdout.no_fnmatch_line("*cannot select*c[[]1*")
