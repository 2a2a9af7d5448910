"""Files that are made to hurt: each is refused in a clear sentence within a second."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pytest_factcheck.facts import files
from pytest_factcheck.facts.load import load
from pytest_factcheck.facts.mistakes import FactsError, render

BOMB = "version: 1\na: &a [x, x]\n" + "\n".join(
    f"b{i}: &b{i} [{', '.join([f'*b{i - 1}' if i else '*a'] * 10)}]" for i in range(9)
)
HOSTILE = {
    "nine levels of ten aliases": (BOMB, "2:4", "anchor"),
    "nine levels of merge keys": (BOMB.replace("[", "{<<: [").replace("]", "]}"), "2:4", "anchor"),
    "100,000 brackets": ("version: 1\npeople: " + "[" * 100_000, "2:48", "deep"),
    "100,000 braces": ("{" * 100_000, "1:2", "plain text"),
    "100,000 braces with keys": ("version: 1\npeople: " + "{a: " * 100_000, "2:165", "deep"),
    "100,000 dashes": ("- " * 100_000, "1:81", "deep"),
    "100,000 question marks": ("? " * 100_000, "1:3", "plain text"),
    "1,000 levels of maps": ("version: 1\npeople:\n" + "".join(" " * i + "a:\n" for i in range(1, 1000)), "42:41", "deep"),
    "a key of 100,000 letters": ("version: 1\n" + "a" * 100_000 + ": x\n", "2:1", "no ': '"),
    "a number of 100,000 digits": (f"version: 1\ncounts: {{A: {{called: '{{n}} a', values: [{{n: {'9' * 100_000}, from: 2000}}]}}}}\n", "2:44", "whole number"),
    "a date of 100,000 digits": (f"version: 1\npeople: {{A: {{born: {'9' * 100_000}}}}}\n", "2:20", "no date"),
    "an include of 10,000 steps up": ("version: 1\ninclude: '" + "../" * 10_000 + "*.yaml'\n", "2:10", "no file matches"),
    "a name of 100,000 brackets": (f"version: 1\npeople: {{A: {{id: '{'(' * 100_000}'}}}}\n", "2:18", "small letters"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "place", "word"), HOSTILE.values(), ids=HOSTILE)
def test_it_is_refused_in_time(tmp_path, text, place, word):
    (tmp_path / "facts.yaml").write_text(text, encoding="utf-8")
    start = time.process_time()
    with pytest.raises(FactsError) as caught:
        load(["facts.yaml"], root=tmp_path)
    assert time.process_time() - start < 1
    first = caught.value.mistakes[0]
    assert (f"{first.place.line}:{first.place.column}", word in first.message) == (place, True), first.message
    assert len(render([first])) < 500


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab:{}[],-?&*!|>'\"%@`#\\ \n\t0{n}é", max_size=80))
def test_any_text_loads_or_is_refused(tmp_path_factory, text):
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_text("version: 1\n" + text, encoding="utf-8", newline="")
    try:
        load([path])
    except FactsError as error:
        assert render(error.mistakes)  # noqa: PT017


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_load_or_are_refused(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(b"version: 1\n" + data)
    try:
        load([path])
    except FactsError as error:
        assert render(error.mistakes)  # noqa: PT017


def test_40_levels_are_not_too_deep_for_the_reader(tmp_path):
    (tmp_path / "facts.yaml").write_text("version: 1\npeople: {A: " + "[" * 38 + "]" * 38 + "}\n", encoding="utf-8")
    with pytest.raises(FactsError, match="expected a person"):
        load(["facts.yaml"], root=tmp_path)


def test_20_000_mistakes_are_all_listed(tmp_path):
    lines = (f"  A{i}: {{bron: 1950}}\n" for i in range(20_000))
    (tmp_path / "facts.yaml").write_text("version: 1\npeople:\n" + "".join(lines), encoding="utf-8")
    with pytest.raises(FactsError) as caught:
        load(["facts.yaml"], root=tmp_path)
    assert len(caught.value.mistakes) == 20_000


def test_a_file_over_the_size_limit_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MAX_BYTES", 1_000_000)
    (tmp_path / "facts.yaml").write_text("#" * 1_000_001, encoding="utf-8")
    with pytest.raises(FactsError, match="larger than 1 MB"):
        load(["facts.yaml"], root=tmp_path)


def test_a_file_at_the_size_limit_is(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MAX_BYTES", 11)
    (tmp_path / "facts.yaml").write_text("version: 1\n", encoding="utf-8")
    assert load(["facts.yaml"], root=tmp_path).files == ("facts.yaml",)


@pytest.mark.parametrize("name", ["nope.yaml", "."], ids=["missing", "a folder"])
def test_what_is_no_file_is_said_to_be_none(tmp_path, name):
    with pytest.raises(FactsError, match=r"no such file|not a regular file"):
        load([name], root=tmp_path)
