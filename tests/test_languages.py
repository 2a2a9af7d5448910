"""Languages that are data files alone: facts and passages in ``tests/languages``, extended without Python."""

import datetime
from functools import cache
from pathlib import Path

import pytest
import yaml

from pytest_factcheck import Checker
from pytest_factcheck.languages import codes

FOLDER = Path(__file__).parent / "languages"
LANGUAGES = sorted(file.stem for file in FOLDER.glob("??.yaml"))


@cache
def checker(lang):
    return Checker.from_files(FOLDER / f"{lang}_facts.yaml")


def passages():
    for lang in LANGUAGES:
        for passage in yaml.safe_load((FOLDER / f"{lang}.yaml").read_text(encoding="utf-8")):
            marks = [pytest.mark.xfail(reason=passage["known_wrong"], strict=True)] if "known_wrong" in passage else []
            yield pytest.param(lang, passage, id=f"{lang}: {passage['id']}", marks=marks)


@pytest.mark.parametrize(("lang", "passage"), list(passages()))
def test_passage(lang, passage):
    date = passage.get("date") and datetime.date.fromisoformat(str(passage["date"]))
    report = checker(lang).check(passage["text"], date=date, title=passage.get("title"))
    errors = [finding.span for finding in report.findings if finding.severity == "error"]
    if passage["verdict"] == "pass":
        assert not errors
    else:
        said = passage["text"] if passage["at"] in passage["text"] else passage["title"]
        start = said.index(passage["at"])
        assert any(span.start < start + len(passage["at"]) and start < span.end for span in errors)


def test_the_languages_that_are_data_files_alone_are_there():
    assert {"it", "pt"} <= set(codes())
    assert LANGUAGES == ["it", "pt"]


FACTS = """
version: 1
known_until: 2025-11-15
people:
  Ada Lund: {aliases: [Lund], not: [Ada Lundt], died: 2020-05-01}
offices:
  Prime Minister of Norland:
    titles: {en: [prime minister]}
    jurisdiction: [Norland]
    holders: [{person: Per Holm, from: 2015-01-01, to: 2020-01-01}, {person: Liv Berg, from: 2020-01-01}]
events:
  Norland fair: {date: 2019-05-01, called: [Norland fair]}
names:
  Nordhavn: {formerly: [Sundby], since: 2018-01-01}
"""
POLISH = "Wczoraj w mieście {} rozmawiano o wszystkim, co się wydarzyło, i nikt nie był zadowolony z tego wieczoru."


@pytest.fixture
def strange(tmp_path):
    file = tmp_path / "facts.yaml"
    file.write_text(FACTS, encoding="utf-8")
    return Checker.from_files(file)


@pytest.mark.parametrize(("words", "stopped"), [("Ada Lundt", True), ("Ada Lund", False)])
def test_in_a_language_without_a_file_wrong_forms_are_still_checked(strange, words, stopped):
    report = strange.check(f"---\nlang: pl\n---\n{POLISH.format(words)}", date=datetime.date(2025, 6, 1))
    assert bool(report.findings) is stopped


@pytest.mark.parametrize("words", ["Norland fair", "prime minister Per Holm", "Ada Lund"])
def test_in_a_language_without_a_file_the_rest_says_not_enough(strange, words):
    report = strange.check(f"---\nlang: pl\n---\n{POLISH.format(words)}", date=datetime.date(2025, 6, 1))
    assert not report.findings
    assert all(claim.verdict in (None, "not enough info") for claim in report.claims)
