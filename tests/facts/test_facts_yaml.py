"""YAML read without the C parser."""

from pathlib import Path

import pytest
import yaml

from pytest_factcheck.facts import yaml_source
from pytest_factcheck.facts.load import load
from pytest_factcheck.facts.mistakes import FactsError

HERE = Path(__file__).parent
SYNTAX = [
    "tab",
    "colon_without_quotes",
    "line_without_colon",
    "dash_out_of_line",
    "open_quote",
    "open_bracket",
    "key_twice",
    "tag",
    "at_sign",
]


@pytest.fixture(autouse=True)
def parser_in_python(monkeypatch):
    monkeypatch.setattr(yaml_source, "_PARSER", yaml.SafeLoader)


@pytest.mark.parametrize("path", sorted((HERE / "passing").glob("*.yaml")), ids=lambda p: p.stem.replace("_", " "))
def test_a_right_file_loads_without_c(path):
    assert load([path]).files


@pytest.mark.parametrize("name", SYNTAX)
def test_a_syntax_error_has_its_sentence_without_c(name):
    with pytest.raises(FactsError) as caught:
        load([f"{name}.yaml"], root=HERE / "failing")
    place, _, words = (HERE / "failing" / f"{name}.txt").read_text(encoding="utf-8").splitlines()[0].partition(" ")
    (mistake,) = caught.value.mistakes
    assert mistake.place.line == int(place.split(":")[0])
    assert words in mistake.message


def test_deep_nesting_is_refused_without_c(tmp_path):
    (tmp_path / "facts.yaml").write_text("version: 1\npeople: " + "[" * 10_000, encoding="utf-8")
    with pytest.raises(FactsError, match="deep"):
        load(["facts.yaml"], root=tmp_path)
