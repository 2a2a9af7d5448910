"""Which files are articles."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("suffix", ["txt", "md", "markdown", "html", "htm", "TXT"])
def test_each_kind_of_file_is_an_article(newsroom, suffix):
    newsroom.put(f"corpus/a.{suffix}", newsroom.EMPTY)
    assert newsroom.collected("corpus") == [f"corpus/a.{suffix}::factcheck"]


@pytest.mark.parametrize(
    "name",
    [
        "README.md", "README", "CHANGELOG.txt", "LICENSE.txt", "LICENSE-MIT.md", "requirements.txt", "requirements-dev.txt",
        "robots.txt", ".hidden.txt", "node_modules/pkg/notes.md", ".drafts/a.txt", "photo.jpg", "notes.yaml", "a.py.bak",
    ],
)  # fmt: skip
def test_what_stands_beside_articles_in_a_folder_is_none(newsroom, name):
    newsroom.put(f"corpus/{name}", newsroom.EMPTY)
    assert newsroom.collected("corpus") == []


@pytest.mark.parametrize("name", ["license-fees-rise.txt", "readme-of-the-week.md", "the-robots.txt.md"])
def test_an_article_whose_name_only_resembles_one_of_those_is_collected(newsroom, name):
    newsroom.put(f"corpus/{name}", newsroom.EMPTY)
    assert newsroom.collected("corpus") == [f"corpus/{name}::factcheck"]


def test_a_file_that_is_named_is_always_an_article(newsroom):
    newsroom.put("corpus/README.md", newsroom.EMPTY)
    newsroom.put("corpus/.hidden.txt", newsroom.EMPTY)
    named = newsroom.collected("corpus/README.md", "corpus/.hidden.txt")
    assert named == ["corpus/README.md::factcheck", "corpus/.hidden.txt::factcheck"]


def test_a_folder_that_is_named_may_itself_be_hidden(newsroom):
    newsroom.put(".queue/a.txt", newsroom.EMPTY)
    assert newsroom.collected(".queue") == [".queue/a.txt::factcheck"]


def test_json_without_a_text_is_no_article(newsroom):
    newsroom.put("corpus/article.json", '{"text": "Nothing happened."}')
    newsroom.put("corpus/package.json", '{"name": "site", "scripts": {"text": "lint"}}')
    newsroom.put("corpus/list.json", '["text"]')
    newsroom.put("corpus/settings.json", "{// comment\n}")
    assert newsroom.collected("corpus") == ["corpus/article.json::factcheck"]


def test_broken_json_that_seems_to_be_an_article_does_not_go_unnoticed(newsroom):
    newsroom.put("corpus/article.json", '{"text": "Nothing hap')
    assert newsroom.outcomes("corpus") == {"failed": 1}


def test_each_record_is_an_item(newsroom):
    newsroom.put("corpus/feed.jsonl", newsroom.RECORDS)
    assert newsroom.collected("corpus") == ["corpus/feed.jsonl::a", "corpus/feed.jsonl::b"]
    assert newsroom.collected("corpus/feed.jsonl::b") == ["corpus/feed.jsonl::b"]


def test_globs_exclude_files_and_folders(newsroom):
    newsroom.ini("factcheck_exclude = ", "  drafts", "  corpus/old/*.txt", "  *-ad.md")
    for name in ("a.txt", "b-ad.md", "drafts/a.txt", "old/a.txt", "old/a.md"):
        newsroom.put(f"corpus/{name}", newsroom.EMPTY)
    assert newsroom.collected("corpus") == ["corpus/a.txt::factcheck", "corpus/old/a.md::factcheck"]


def test_globs_say_what_an_article_is(newsroom):
    newsroom.ini("factcheck_files = ", "  corpus/news/*", "  *.story")
    for name in ("a.txt", "a.story", "news/a.txt"):
        newsroom.put(f"corpus/{name}", newsroom.EMPTY)
    assert newsroom.collected("corpus") == ["corpus/a.story::factcheck", "corpus/news/a.txt::factcheck"]


def test_a_report_of_an_earlier_run_is_no_article(newsroom):
    newsroom.put("corpus/a.txt", newsroom.EMPTY)
    for _ in range(2):
        result = newsroom.run("corpus", "--factcheck-report", "json=corpus/report.json")
        result.assert_outcomes(passed=1)


def test_nothing_is_read_when_articles_are_collected(newsroom):
    newsroom.put("corpus/a.txt", b"\x00\xff\xfe\x00")
    assert newsroom.collected("corpus") == ["corpus/a.txt::factcheck"]


def test_articles_and_tests_run_side_by_side(newsroom):
    newsroom.put("corpus/a.txt", newsroom.FRESH)
    newsroom.put("corpus/test_a.py", "def test_a(): pass\n")
    newsroom.run("corpus").assert_outcomes(passed=2)
    newsroom.run("corpus", "-m", "factcheck").assert_outcomes(passed=1, deselected=1)
    newsroom.run("corpus", "-m", "not factcheck").assert_outcomes(passed=1, deselected=1)


def test_the_doctest_plugin_leaves_an_article_alone_that_is_named(newsroom):
    newsroom.put("test-of-the-ceasefire.txt", ">>> 1 + 1\n3\n")
    assert newsroom.collected("test-of-the-ceasefire.txt") == ["test-of-the-ceasefire.txt::factcheck"]
    newsroom.run("test-of-the-ceasefire.txt").assert_outcomes(passed=1)
    newsroom.run("-p", "no:doctest", "test-of-the-ceasefire.txt").assert_outcomes(passed=1)


def test_doctests_of_modules_still_run(newsroom):
    newsroom.put("pkg/module.py", '"""\n>>> 1 + 1\n2\n"""\n')
    newsroom.run("--doctest-modules", "pkg/module.py").assert_outcomes(passed=1)


def test_an_empty_folder_is_exit_status_5(newsroom):
    (newsroom.path / "corpus").mkdir()
    assert newsroom.run("corpus").ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_without_the_option_no_article_is_collected(newsroom):
    newsroom.put("corpus/a.txt", newsroom.STALE)
    result = newsroom.pytester.runpytest_inprocess("corpus")
    assert result.ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_reports_of_the_configuration_are_seen_from_there(newsroom, monkeypatch):
    newsroom.ini("factcheck_reports = json=out/report.json")
    newsroom.put("corpus/a.txt", newsroom.EMPTY)
    monkeypatch.chdir(newsroom.path / "corpus")
    newsroom.run(".").assert_outcomes(passed=1)
    assert (newsroom.path / "out" / "report.json").exists()
