"""The program ``factcheck``: its output, its exit status, and never a traceback."""

from __future__ import annotations

import io
import json
import subprocess
import sys

import pytest

from pytest_factcheck import commands
from pytest_factcheck.commands import main

FACTS = """\
version: 1
known_until: 2025-11-15
offices:
  US Secretary of State:
    titles: [Secretary of State]
    jurisdiction: [United States, U.S., US]
    holders:
      - {person: Antony Blinken, from: 2021-01-26, to: 2025-01-20}
      - {person: Marco Rubio, from: 2025-01-21}
    examples:
      - {date: 2025-08-06, fails: "Secretary of State Antony Blinken is expected in Doha."}
      - {date: 2025-08-06, passes: "Former Secretary of State Antony Blinken criticised the plan."}
"""
STALE = "Secretary of State Antony Blinken is expected in Vienna.\n"
FRESH = "Secretary of State Marco Rubio is expected in Vienna.\n"


@pytest.fixture(autouse=True)
def desk(tmp_path, monkeypatch):
    (tmp_path / "facts.yaml").write_text(FACTS)
    (tmp_path / "stale.txt").write_text(STALE)
    (tmp_path / "fresh.txt").write_text(FRESH)
    (tmp_path / "feed.jsonl").write_text(
        json.dumps({"id": "a", "text": STALE}) + "\n" + json.dumps({"id": "b", "text": FRESH}) + "\n"
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def standard_input(monkeypatch, data: bytes):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


class TestCheck:
    def test_a_stale_article(self, capsys):
        assert main(["check", "stale.txt", "--date", "2025-08-06"]) == 1
        out = capsys.readouterr().out
        assert out.startswith("stale.txt:1:1: ")
        assert "      = true on: 2021-01-26 … 2025-01-20 (known until 2025-11-15)\n" in out
        assert "1 article, 1 stopped; claims: 0 supported, 1 refuted" in out

    def test_a_fresh_article(self, capsys):
        assert main(["check", "fresh.txt", "--date", "2025-08-06"]) == 0
        assert capsys.readouterr().out.startswith("fresh.txt: pass, date: 2025-08-06")

    def test_a_record_is_named_by_its_id(self, capsys):
        assert main(["check", "feed.jsonl::b", "--date", "2025-08-06"]) == 0
        assert capsys.readouterr().out.startswith("feed.jsonl::b: pass, date: 2025-08-06")

    def test_several_with_witnesses_as_json(self, capsys):
        assert main(["check", "stale.txt", "feed.jsonl::b", "--date=2025-08-06", "--format=json"]) == 1
        articles = json.loads(capsys.readouterr().out)["articles"]
        assert [article["verdict"] for article in articles] == ["fail", "pass"]
        assert [witness["article"] for witness in articles[0]["findings"][0]["witnesses"]] == ["feed.jsonl::b"]

    @pytest.mark.parametrize("arguments", [["-"], []])
    def test_standard_input(self, capsys, monkeypatch, arguments):
        standard_input(monkeypatch, b"\xef\xbb\xbf" + STALE.encode())
        assert main(["check", *arguments, "--date", "2025-08-06"]) == 1
        assert capsys.readouterr().out.startswith("<stdin>:1:1: ")

    def test_standard_input_that_is_no_text(self, capsys, monkeypatch):
        standard_input(monkeypatch, b"\x00\x01\xff")
        assert main(["check", "-"]) == 1
        assert "could not be read" in capsys.readouterr().out

    def test_other_facts(self, desk):
        (desk / "other.yaml").write_text(
            FACTS.replace("to: 2025-01-20", "to: 2025-09-30").replace("2025-01-21", "2025-10-01")
        )
        (desk / "other.yaml").write_text((desk / "other.yaml").read_text().partition("    examples:")[0])
        assert main(["check", "stale.txt", "--date", "2025-08-06", "--facts", "other.yaml"]) == 0

    def test_an_article_that_cannot_be_read(self, capsys, desk):
        (desk / "broken.json").write_text("{")
        assert main(["check", "broken.json", "fresh.txt"]) == 1
        assert capsys.readouterr().out.startswith("broken.json:1:1: could not be read: ")


class TestExplain:
    def test_it_tells_the_date_and_every_mention(self, capsys):
        assert main(["explain", "stale.txt", "--date", "2025-08-06"]) == 1
        out = capsys.readouterr().out
        assert out.startswith("stale.txt: fail\n  date: 2025-08-06")
        assert "stale.txt:1:1: “Secretary of State Antony Blinken” (us-secretary-of-state, office): claim" in out
        assert "true 2021-01-26 … 2025-01-20: refuted" in out

    def test_a_record(self, capsys):
        assert main(["explain", "feed.jsonl::b"]) == 0
        assert "Marco Rubio" in capsys.readouterr().out

    def test_an_article_without_a_mention(self, capsys, monkeypatch):
        standard_input(monkeypatch, b"The bakery opens at seven.")
        assert main(["explain", "-"]) == 0
        assert "mentions: none of any fact" in capsys.readouterr().out


class TestLint:
    def test_good_facts(self, capsys):
        assert main(["lint"]) == 0
        assert capsys.readouterr().out == "facts.yaml: 3 facts, 2 of 2 examples hold\n"

    def test_an_example_that_does_not_hold(self, capsys, desk):
        (desk / "facts.yaml").write_text(FACTS.replace("fails:", "passes:").replace("Former ", ""))
        assert main(["lint", "facts.yaml"]) == 1
        out = capsys.readouterr().out
        assert "facts.yaml:11:" in out
        assert "must be judged 'passes' by US Secretary of State, but it is 'fails'" in out
        assert "0 of 2 examples hold" in out

    def test_broken_facts(self, capsys, desk):
        (desk / "facts.yaml").write_text(FACTS.replace("holders", "holdres"))
        assert main(["lint"]) == 2
        assert "facts.yaml:7:5: " in capsys.readouterr().err


def test_the_schema_is_json(capsys):
    assert main(["schema"]) == 0
    assert "$schema" in json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "nowhere.txt"], "there is no file nowhere.txt"),
        (["check", "."], "is a folder; `pytest --factcheck .`"),
        (["check", "feed.jsonl::z"], "feed.jsonl has no record z"),
        (["check", "stale.txt", "--date", "soon"], "--date: found 'soon'"),
        (["check", "stale.txt", "--facts", "nowhere.yaml"], "nowhere.yaml"),
        (["explain", "nowhere.txt"], "there is no file nowhere.txt"),
        (["lint", "nowhere.yaml"], "nowhere.yaml"),
    ],
)
def test_what_cannot_be_done_is_exit_status_2(capsys, arguments, said):
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert said in captured.err
    assert captured.err.startswith("factcheck: ")
    assert captured.out == ""


@pytest.mark.parametrize("arguments", [[], ["chekc"], ["check", "--format", "pdf", "stale.txt"], ["explain"]])
def test_usage_is_exit_status_2(arguments):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_a_terminal_without_an_article_is_asked_for_one(capsys, monkeypatch):
    standard_input(monkeypatch, b"")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    assert main(["check"]) == 2
    assert "name the articles" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("raised", "said"),
    [(RuntimeError("odd\n::x"), r"internal error: RuntimeError: odd\n::x"), (KeyboardInterrupt(), "interrupted")],
)
def test_a_mistake_of_the_program_s_own_shows_no_traceback(capsys, monkeypatch, raised, said):
    def fail(_options):
        raise raised

    monkeypatch.setattr(commands.COMMANDS["schema"], "run", fail)
    assert main(["schema"]) == 2
    assert capsys.readouterr().err == f"factcheck: {said}\n"


def test_a_reader_that_goes_away_is_no_error():
    shell = f"{sys.executable} -c 'from pytest_factcheck.commands import main; raise SystemExit(main())' schema | true"
    done = subprocess.run(shell, shell=True, check=False, capture_output=True, text=True)  # noqa: S602
    assert done.stderr == ""


def test_a_terminal_of_another_encoding_gets_escapes():
    code = "from pytest_factcheck.commands import main; raise SystemExit(main())"
    command = [sys.executable, "-c", code, "check", "stale.txt", "--date", "2025-08-06"]
    done = subprocess.run(command, check=False, capture_output=True, env={"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 1
    assert done.stderr == b""
    assert b"2021-01-26 \\u2026 2025-01-20" in done.stdout
