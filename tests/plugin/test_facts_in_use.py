"""Which facts a run uses, and that it does not begin with broken ones."""

from __future__ import annotations

import pytest

BROKEN = """\
version: 1
offices:
  Mayor:
    titles: [Mayor]
    holdres:
      - {person: Ann Cole, from: 2021-01-01}
events:
  Flood:
    date: 2021-02-30
    called: [great flood]
"""

MAYOR = """\
version: 1
known_until: 2025-11-15
offices:
  Mayor of Little Wenlow:
    titles: [Mayor of Little Wenlow]
    holders:
      - {person: Ann Cole, from: 2021-01-01}
"""


def test_the_header_names_the_facts_of_the_folder(newsroom):
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    newsroom.run("corpus").stdout.fnmatch_lines(["factcheck: facts from facts.yaml"])


def test_the_project_s_facts_are_used_below_its_root(newsroom, monkeypatch):
    newsroom.put("corpus/a.txt", newsroom.STALE)
    monkeypatch.chdir(newsroom.path / "corpus")
    result = newsroom.run(".")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["factcheck: facts from ../facts.yaml", "corpus/a.txt:5:1: *"])


def test_without_a_facts_file_the_pack_is_used(newsroom):
    (newsroom.path / "facts.yaml").unlink()
    newsroom.put("corpus/a.txt", newsroom.EMPTY)
    newsroom.run("corpus").stdout.fnmatch_lines(["factcheck: facts from pack:world"])


def test_the_command_line_replaces_the_configuration(newsroom):
    newsroom.ini("factcheck_facts = ", "  desk.yaml", "  pack:world")
    newsroom.put("desk.yaml", MAYOR)
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    newsroom.run("corpus").stdout.fnmatch_lines(["factcheck: facts from desk.yaml, pack:world"])
    result = newsroom.run("corpus", "--factcheck-facts", "facts.yaml", "--factcheck-facts=desk.yaml")
    result.stdout.fnmatch_lines(["factcheck: facts from facts.yaml, desk.yaml"])


@pytest.mark.parametrize("workers", [[], ["-n", "2"]], ids=["alone", "xdist"])
def test_broken_facts_end_the_run_with_all_their_mistakes(newsroom, workers):
    newsroom.put("facts.yaml", BROKEN)
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    result = newsroom.run("corpus", *workers)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*facts.yaml:5:5: *holdres*holders*", "*^*"])
    result.stderr.fnmatch_lines(["*2021-02-30*"])
    assert "passed" not in result.stdout.str()
    assert "Traceback" not in result.stderr.str()


def test_facts_that_are_not_there_are_a_usage_error(newsroom):
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    result = newsroom.run("corpus", "--factcheck-facts", "nowhere.yaml")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*nowhere.yaml*"])


def test_broken_facts_do_not_stop_those_who_check_none(newsroom):
    newsroom.put("facts.yaml", BROKEN)
    newsroom.put("test_a.py", "def test_a(): pass\n")
    newsroom.pytester.runpytest_inprocess().assert_outcomes(passed=1)


def test_a_fact_whose_review_is_due_is_a_warning(newsroom):
    newsroom.put("facts.yaml", newsroom.FACTS.replace("    source:", "    review_by: 2025-11-16\n    source:"))
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    result = newsroom.run("corpus")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["warning: us-secretary-of-state wants a fresh look since 2025-11-16 (facts.yaml:4:3)"])


@pytest.mark.parametrize(
    ("argument", "ini", "said"),
    [
        ("--factcheck-date=yesterday", "", "*factcheck-date*'yesterday'*YYYY-MM-DD*"),
        ("--factcheck-date=2025-02-30", "", "*factcheck-date*'2025-02-30'*YYYY-MM-DD*"),
        ("--factcheck-report=pdf=a.pdf", "", "*'pdf'*json*"),
        ("--factcheck-report=json", "", "*'json'*FORMAT=FILE*"),
        ("--factcheck-report=json=corpus", "", "*'corpus'*not a folder*"),
        ("-q", "factcheck_undated = maybe", "*factcheck_undated*'maybe'*check, fail, skip*"),
        ("-q", "factcheck_reports = xml=a.xml", "*'xml'*json*"),
        ("-q", "factcheck_grace = few", "*factcheck_grace*'few'*days*"),
        ("-q", "factcheck_strict = maybe", "*factcheck_strict*'maybe'*true or false*"),
        ("-q", "factcheck_grace = -1", "*factcheck_grace*'-1'*days*"),
    ],
)
def test_options_that_make_no_sense_are_usage_errors(newsroom, argument, ini, said):
    newsroom.ini(ini)
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    result = newsroom.run("corpus", argument)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([said])
