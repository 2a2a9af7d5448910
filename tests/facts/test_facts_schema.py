"""Our own validator and the jsonschema package hold the same files for right and for wrong."""

import copy
from pathlib import Path

import jsonschema
import pytest
import yaml
from facts.helpers import data_of, node_of
from hypothesis import given, settings
from hypothesis import strategies as st

from pytest_factcheck.facts.build import check_complete
from pytest_factcheck.facts.dates import partial_date
from pytest_factcheck.facts.include import facts_of
from pytest_factcheck.facts.load import load
from pytest_factcheck.facts.mistakes import FactsError
from pytest_factcheck.facts.nodes import Collector, Document, Mapping
from pytest_factcheck.facts.rules import compile_schema, facts_rule
from pytest_factcheck.facts.schema import schema
from pytest_factcheck.facts.validate import validate
from pytest_factcheck.facts.yaml_source import parse

HERE = Path(__file__).parent
CHECKER = jsonschema.FormatChecker(formats=())


@CHECKER.checks("partial-date")
def is_partial_date(value):
    return not isinstance(value, str) or partial_date(value) is not None


VALIDATOR = jsonschema.Draft202012Validator(schema(), format_checker=CHECKER)


def ours(root):
    found = Collector()
    validate(root, facts_rule(), found)
    if isinstance(root, Mapping) and "include" not in root.entries:
        check_complete(facts_of(root), found)
    return [mistake.message for mistake in found.mistakes]


def theirs(root):
    return [error.message for error in VALIDATOR.iter_errors(data_of(root))]


def readable(path):
    try:
        return parse(Document(path.name, path.read_text(encoding="utf-8-sig")), Collector())
    except (FactsError, UnicodeDecodeError):
        return None


FILES = {
    p: root
    for folder in ("passing", "failing")
    for p in sorted((HERE / folder).glob("*.yaml"))
    if (root := readable(p))
}


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem.replace("_", " "))
def test_both_judge_a_file_alike(path):
    assert bool(ours(FILES[path])) == bool(theirs(FILES[path]))


@pytest.mark.parametrize("path", sorted((HERE / "passing").glob("every*.yaml")), ids=lambda p: p.stem)
def test_an_editor_that_reads_numbers_and_booleans_finds_nothing_wrong(path):
    # YAML 1.2, as editors' programs read it: no dates, no yes and no.
    class Core(yaml.SafeLoader):
        pass

    Core.yaml_implicit_resolvers = {}
    Core.add_implicit_resolver("tag:yaml.org,2002:bool", __import__("re").compile("true|false"), list("tf"))
    Core.add_implicit_resolver("tag:yaml.org,2002:int", __import__("re").compile(r"[0-9]+$"), list("123456789"))
    Core.add_implicit_resolver("tag:yaml.org,2002:null", __import__("re").compile(r"$"), [""])
    assert not [e.message for e in VALIDATOR.iter_errors(yaml.load(path.read_text(encoding="utf-8"), Core))]  # noqa: S506


GOOD = data_of(FILES[HERE / "passing" / "every_key.yaml"])
KEYS = sorted({key for definition in schema()["$defs"].values() for key in definition.get("properties", {})})
VALUES = st.one_of(
    st.sampled_from(
        ["text", "2024-02-30", "2024", "2024-05", "true", "no", "12", "-1", "1.5", "any", "check", " ", "a b", None]
    ),
    st.just([]),
    st.just({}),
    st.builds(lambda key, value: {key: value}, st.sampled_from(KEYS), st.sampled_from(["x", "2024", None])),
    st.lists(st.sampled_from(["x", "2024", None]), min_size=1, max_size=2),
)


def spots(value, path=()):
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        yield from spots(item, (*path, key))


SPOTS = [spot for spot in spots(GOOD) if spot]


@st.composite
def nearly_right(draw):
    changed = copy.deepcopy(GOOD)
    *way, last = draw(st.sampled_from(SPOTS))
    parent = changed
    for key in way:
        parent = parent[key]
    action = draw(st.sampled_from(["set", "drop", "rename"]))
    if action == "set":
        parent[last] = draw(VALUES)
    elif action == "drop":
        del parent[last]
    elif isinstance(parent, dict):
        parent[draw(st.sampled_from([*KEYS, "x", ""]))] = parent.pop(last)
    return changed


@settings(max_examples=250, deadline=None)
@given(nearly_right())
def test_both_judge_any_change_alike(data):
    root = node_of(data)
    assert bool(ours(root)) == bool(theirs(root)), (ours(root), theirs(root))


@settings(max_examples=100, deadline=None)
@given(nearly_right())
def test_whatever_the_schema_refuses_the_rest_is_still_read(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("facts") / "facts.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    try:
        load([path])
    except FactsError as error:
        assert error.mistakes  # noqa: PT017


def test_a_keyword_that_the_rules_do_not_know_is_refused():
    with pytest.raises(KeyError):
        compile_schema({"$defs": {}, "maxItems": 3})


def whole(written):
    if "$ref" not in written:
        return written
    return whole(schema()["$defs"][written["$ref"].removeprefix("#/$defs/")]) | written


@pytest.mark.parametrize(
    "kind", ["person", "office", "event", "count", "name", "statement", "holder", "occurrence", "value", "span"]
)
def test_each_key_has_a_title_a_meaning_and_an_example(kind):
    for key, written in schema()["$defs"][kind]["properties"].items():
        assert {"title", "description", "examples"} <= whole(written).keys(), key
