"""What the documents show is run: the facts, the Python, and the names of options."""

import datetime
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from pytest_factcheck import Checker
from pytest_factcheck.languages import codes

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCS = sorted((ROOT / "docs").rglob("*.md"))


def blocks(text, language):
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with the README's facts."""
    (facts,) = (block for block in blocks(README, "yaml") if block.startswith("version: 1"))
    (tmp_path / "facts.yaml").write_text(facts, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_facts_of_the_readme_pass_their_own_examples(desk):
    checker = Checker.from_files(desk / "facts.yaml")
    examples = [(fact.id, example) for fact in checker.facts for example in fact.examples]
    assert examples
    for fact, example in examples:
        date = yaml.safe_load(re.search(r"date: (\S+),.*" + re.escape(example.text), README)[1])
        found = [finding.fact for finding in checker.check(example.text, date=date).findings]
        assert (fact in found) == (example.expectation == "fails")


@pytest.mark.usefixtures("desk")
def test_the_python_of_the_readme_says_what_its_comment_says():
    (code,) = blocks(README, "python")
    said = {}
    exec(code, said)  # noqa: S102 - the README's own code
    assert said["report"].verdict == re.search(r'report\.verdict  # "(\w+)"', code)[1]


@pytest.mark.parametrize("document", [ROOT / "README.md", *DOCS], ids=lambda path: path.name)
def test_every_link_to_a_file_leads_somewhere(document):
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def examples_of_the_facts_file():
    checker = Checker.from_files(ROOT / "facts.yaml")
    return [
        pytest.param(checker, fact.id, e, id=f"{fact.id}: {e.text}") for fact in checker.facts for e in fact.examples
    ]


@pytest.mark.parametrize(("checker", "fact", "example"), examples_of_the_facts_file())
def test_the_example_facts_hold_their_own_examples(checker, fact, example):
    date = datetime.date.fromordinal(example.date.first)
    found = [finding.fact for finding in checker.check(example.text, date=date).findings]
    assert (fact in found) == (example.expectation == "fails")


def test_there_are_four_languages_from_the_start():
    assert set(codes()) >= {"en", "es", "fr", "de"}


def test_the_pages_on_claims_are_those_of_the_modules():
    run = [sys.executable, "scripts/write_claims.py", "--check"]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
