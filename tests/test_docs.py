"""What the documents show is run: the facts, the Python, and the names of options."""

import re
from pathlib import Path

import pytest
import yaml

from pytest_factcheck import Checker
from pytest_factcheck.languages import codes

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCS = sorted((ROOT / "docs").glob("*.md"))


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


def test_the_python_of_the_readme_says_what_its_comment_says(desk):
    (code,) = blocks(README, "python")
    said = {}
    exec(code, said)  # noqa: S102 - the README's own code
    assert said["report"].verdict == re.search(r'report\.verdict  # "(\w+)"', code)[1]


@pytest.mark.parametrize("document", [ROOT / "README.md", *DOCS], ids=lambda path: path.name)
def test_every_link_to_a_file_leads_somewhere(document):
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_facts_that_are_shipped_load_and_hold_their_examples():
    checker = Checker.from_files(ROOT / "facts.yaml")
    assert sum(len(fact.examples) for fact in checker.facts) > 50


def test_there_are_four_languages_from_the_start():
    assert set(codes()) >= {"en", "es", "fr", "de"}
