"""With xdist, beside xdist and without it: the same run."""

from __future__ import annotations

import json
import os

import pytest

WAYS = {"workers": ["-n", "2"], "idle": [], "absent": ["-p", "no:xdist"]}


def told(desk, *arguments):
    """What a run says of each article, by itself and in its summary."""
    result = desk.run("corpus", "--factcheck-report", "json=r.json", *arguments)
    lines = result.outlines
    start = next(n for n, line in enumerate(lines) if line.strip("=") == " factcheck ")
    end = next(n for n, line in enumerate(lines) if n > start and line.startswith("="))
    return result, (desk.path / "r.json").read_bytes(), lines[start:end]


def test_the_report_and_the_summary_are_the_same(desk):
    ways = {name: told(desk, *arguments) for name, arguments in WAYS.items()}
    for result, report, summary in ways.values():
        result.assert_outcomes(failed=4, passed=4, skipped=1)
        assert report == ways["absent"][1]
        assert summary == ways["absent"][2]


def test_articles_stand_in_the_order_in_which_they_are_collected(desk):
    for arguments in WAYS.values():
        _, report, _ = told(desk, *arguments)
        paths = [article["path"] for article in json.loads(report)["articles"]]
        assert paths == sorted(paths)
        assert len(paths) == 9


def test_the_failures_are_the_same(desk):
    whole = []
    for arguments in WAYS.values():
        lines = desk.run("corpus", *arguments).outlines
        whole.append(sorted(line for line in lines if line.startswith(("corpus/", "FAILED", "      =", "    5 |"))
                            and "%]" not in line))  # fmt: skip
    assert whole[0] == whole[1] == whole[2]
    assert whole[0]


def test_witnesses_are_found_across_workers(desk):
    for arguments in WAYS.values():
        _, report, summary = told(desk, *arguments)
        finding = json.loads(report)["articles"][0]["findings"][0]
        assert [witness["article"] for witness in finding["witnesses"]] == [
            "corpus/3-fresh.txt",
            "corpus/8-feed.jsonl::b",
        ]
        assert any("against it: corpus/3-fresh.txt (2025-08-07) says" in line for line in summary)


@pytest.mark.parametrize("arguments", WAYS.values(), ids=WAYS)
def test_a_run_that_stops_early_still_writes_its_report(desk, arguments):
    desk.run("corpus", "-x", "--factcheck-report", "json=r.json", *arguments)
    articles = json.loads((desk.path / "r.json").read_text())["articles"]
    assert articles[0]["verdict"] == "fail"


def test_a_run_that_is_interrupted_still_writes_its_report(desk):
    desk.put("conftest.py", "def pytest_runtest_setup(item):\n    if 'fresh' in item.nodeid: raise KeyboardInterrupt\n")
    result = desk.run("corpus", "--factcheck-report", "json=r.json", subprocess=True)
    assert result.ret == pytest.ExitCode.INTERRUPTED
    articles = json.loads((desk.path / "r.json").read_text())["articles"]
    assert [article["verdict"] for article in articles] == ["fail", "fail"]


def test_today_is_the_controller_s(newsroom):
    newsroom.put("corpus/a.txt", "Secretary of State Antony Blinken is expected in Vienna.\n")
    newsroom.run("corpus", "--factcheck-date", "today", "-n", "1").assert_outcomes(failed=1)


def test_a_name_that_is_not_unicode_stops_nothing(newsroom):
    try:
        newsroom.put(os.fsdecode(b"corpus/d\xfe/a\xff.txt"), newsroom.STALE)
    except OSError:
        pytest.skip("names of files are Unicode here")
    newsroom.put("corpus/z.txt", newsroom.FRESH)
    for arguments in WAYS.values():
        newsroom.run("corpus", *arguments).assert_outcomes(failed=1, passed=1)
