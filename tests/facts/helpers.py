"""Facts files made in a test."""

import textwrap

from pytest_factcheck.facts.load import load
from pytest_factcheck.facts.mistakes import FactsError
from pytest_factcheck.facts.nodes import Document, Mapping, Scalar, Sequence


def write(folder, text, name="facts.yaml"):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("version: 1\n" + textwrap.dedent(text), encoding="utf-8")
    return path


def load_text(folder, text):
    return load([write(folder, text).name], root=folder)


def mistakes_of(folder, *names):
    try:
        load(names or ["facts.yaml"], root=folder)
    except FactsError as error:
        return [f"{m.place}: {m.message}" for m in error.mistakes]
    return []


NOWHERE = Document("facts.yaml", "")


def node_of(value):
    """The node of plain Python data; None is nothing written."""
    if isinstance(value, dict):
        return Mapping(
            NOWHERE, 1, 1, {key: (Scalar(NOWHERE, 1, 1, key), node_of(inner)) for key, inner in value.items()}
        )
    if isinstance(value, list):
        return Sequence(NOWHERE, 1, 1, [node_of(item) for item in value])
    return Scalar(NOWHERE, 1, 1, "" if value is None else value, False, 1)


def data_of(node):
    """Plain Python data of a node, all values text, as the jsonschema package takes it."""
    if isinstance(node, Mapping):
        return {key: data_of(value) for key, (_, value) in node.entries.items()}
    if isinstance(node, Sequence):
        return [data_of(item) for item in node.items]
    return None if node.missing else node.text
