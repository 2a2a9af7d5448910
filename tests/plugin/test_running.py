"""What becomes of an article, and the ways in which pytest is told to run some of them."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest


def test_every_outcome_in_one_run(desk):
    result = desk.run("corpus")
    result.assert_outcomes(failed=4, passed=4, skipped=1)
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_a_good_corpus_is_exit_status_0(newsroom):
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    assert newsroom.run("corpus").ret == pytest.ExitCode.OK


def test_the_first_line_of_a_failure_is_the_whole_verdict(newsroom):
    newsroom.put("corpus/a.txt", newsroom.STALE)
    result = newsroom.run("corpus")
    header = next(n for n, line in enumerate(result.outlines) if line.strip("_") == " corpus/a.txt ")
    assert result.outlines[header + 1].startswith("corpus/a.txt:5:1: ")
    if pytest.version_tuple >= (9, 0):
        # Older ones tell no reason beside the name where it is a plain text.
        result.stdout.fnmatch_lines(["FAILED corpus/a.txt::factcheck - corpus/a.txt:5:1: *"])


def test_a_failure_shows_the_words_the_dates_and_the_source(newsroom):
    newsroom.put("corpus/a.txt", newsroom.STALE)
    result = newsroom.run("corpus")
    result.stdout.fnmatch_lines(
        [
            "    5 | *Antony Blinken*",
            "      | *^^^^*",
            "      = true on: 2021-01-26 … 2025-01-20*",
            "      = article's date: 2025-08-06 (*",
            "      = true then: *Marco Rubio*",
            "      = source: https://www.state.gov/",
        ]
    )


def test_an_undated_contradiction_shows_the_other_claim(newsroom):
    newsroom.put("corpus/a.txt", newsroom.TORN)
    newsroom.run("corpus").stdout.fnmatch_lines(["corpus/a.txt:1:*", "*against it: 3:* “*Riverside talks*”*"])


def test_the_directive_skips_with_its_reason(newsroom):
    newsroom.put("corpus/a.md", newsroom.SATIRE)
    result = newsroom.run("corpus", "-rs")
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["SKIPPED [[]1[]] *corpus/a.md:1: satire"])


@pytest.mark.parametrize(("undated", "outcome"), [("check", "passed"), ("fail", "failed"), ("skip", "skipped")])
def test_articles_that_state_no_date_can_be_refused(newsroom, undated, outcome):
    newsroom.ini(f"factcheck_undated = {undated}")
    newsroom.put("corpus/a.txt", "Secretary of State Marco Rubio is expected in Vienna.\n")
    newsroom.put("corpus/b.txt", newsroom.FRESH)
    newsroom.run("corpus/a.txt").assert_outcomes(**{outcome: 1})
    newsroom.run("corpus/b.txt").assert_outcomes(passed=1)


def test_the_date_of_articles_that_state_none_can_be_given(newsroom):
    newsroom.put("corpus/a.txt", "Secretary of State Antony Blinken is expected in Vienna.\n")
    newsroom.run("corpus", "--factcheck-date", "2024-05-06").assert_outcomes(passed=1)
    newsroom.run("corpus", "--factcheck-date", "2025-05-06").assert_outcomes(failed=1)
    newsroom.run("corpus", "--factcheck-date", "today").assert_outcomes(failed=1)
    newsroom.ini("factcheck_date = 2025-05-06")
    newsroom.run("corpus").assert_outcomes(failed=1)
    newsroom.run("corpus", "--factcheck-date", "2024-05-06").assert_outcomes(passed=1)


def test_warnings_are_shown_and_fail_only_when_asked_to(newsroom):
    newsroom.put("corpus/a.txt", newsroom.OLD_NAME)
    result = newsroom.run("corpus")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["corpus/a.txt:5:23: warning: *"])
    newsroom.run("corpus", "--factcheck-strict").assert_outcomes(failed=1)
    newsroom.ini("factcheck_strict = true")
    newsroom.run("corpus").assert_outcomes(failed=1)


def test_selection_by_keyword_and_stop_at_the_first(desk):
    desk.run("corpus", "-k", "fresh or feed").assert_outcomes(passed=2, failed=1, deselected=6)
    desk.run("corpus", "-x").assert_outcomes(failed=1)


def test_the_last_failures_run_again(desk):
    desk.run("corpus")
    result = desk.run("corpus", "--lf")
    result.assert_outcomes(failed=4)
    desk.put("corpus/1-stale.txt", desk.FRESH)
    desk.run("corpus", "--lf").assert_outcomes(failed=3, passed=1)
    desk.run("corpus", "--lf").assert_outcomes(failed=3)


def test_junit_tells_each_article_and_nothing_beside(desk):
    desk.run("corpus", "--junitxml=junit.xml")
    cases = {case.get("classname"): case for case in ElementTree.parse(desk.path / "junit.xml").iter("testcase")}  # noqa: S314
    failure = cases["corpus.1-stale.txt"].find("failure")
    assert failure is not None
    assert failure.get("message", "").startswith("corpus/1-stale.txt:5:1: ")
    assert cases["corpus.6-satire.md"].find("skipped") is not None
    assert not list(ElementTree.parse(desk.path / "junit.xml").iter("property"))  # noqa: S314


def test_an_article_can_be_selected_by_its_node_id(desk):
    desk.run("corpus/8-feed.jsonl::b", "corpus/3-fresh.txt::factcheck").assert_outcomes(passed=2)


def test_a_skip_by_mark_and_an_error_of_another_plugin_stand_in_the_report(newsroom):
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    newsroom.put("corpus/b.txt", newsroom.FRESH)
    newsroom.put(
        "conftest.py",
        "import pytest\n"
        "def pytest_runtest_setup(item):\n"
        "    if 'a.txt' in item.nodeid: pytest.skip('not today')\n"
        "    raise OSError('no network')\n",
    )
    newsroom.run("corpus", "--factcheck-report", "json=r.json").assert_outcomes(skipped=1, errors=1)
    articles = json.loads((newsroom.path / "r.json").read_text())["articles"]
    assert [article["verdict"] for article in articles] == ["skip", "error"]
    assert "no network" in articles[1]["error"]
