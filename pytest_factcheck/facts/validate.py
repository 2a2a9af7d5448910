"""A facts file held against the schema, each mistake in one sentence.

A general validator takes seconds for a list of thousands of facts, and explains an ``anyOf`` by listing what each
branch dislikes. Here the kind of node (text, list, map) selects the branch.
"""

from __future__ import annotations

from pytest_factcheck.facts.nodes import Collector, Mapping, Node, Scalar, Sequence
from pytest_factcheck.facts.rules import Rule
from pytest_factcheck.facts.schema import keys_of_kinds
from pytest_factcheck.facts.visible import shown
from pytest_factcheck.facts.words import as_meant, meant, unknown_key


def validate(node: Node, rule: Rule, found: Collector) -> None:
    """Note everything in a node that the rule forbids."""
    kind = type(node)
    if kind not in rule.accepts:
        _wrong_kind(node, rule, found)
    elif isinstance(node, Scalar):
        _validate_text(node, rule, found)
    elif isinstance(node, Sequence):
        _validate_items(node, rule, found)
    elif isinstance(node, Mapping):
        _validate_entries(node, rule, found)


def _validate_text(node: Scalar, rule: Rule, found: Collector) -> None:
    if not node.text:
        found.at(node, f"nothing stands here; expected {rule.title}")
    elif rule.text and (message := rule.text(node.text)):
        found.at(node, message)


def _validate_items(node: Sequence, rule: Rule, found: Collector) -> None:
    if len(node.items) < rule.fewest:
        found.at(node, f"the list is empty; expected {rule.title}")
    if rule.items:
        for item in node.items:
            validate(item, rule.items, found)


def _validate_entries(node: Mapping, rule: Rule, found: Collector) -> None:
    properties, others = rule.properties, rule.others
    if len(node.entries) < rule.fewest:
        found.at(node, f"the map is empty; expected {rule.title}")
    for text, (key, value) in node.entries.items():
        if known := properties.get(text):
            validate(value, known, found)
        elif others is None:
            found.at(key, unknown_key(text, rule.name, rule.title, properties, keys_of_kinds()))
            if instead := properties.get(meant(text, rule.name, properties) or ""):
                validate(value, instead, found)
        elif _validate_key(key, rule, found):
            validate(value, others, found)
    if rule.requirements:
        keys = as_meant(node.entries, rule.name, tuple(properties))
        for message in rule.requirements.unmet(keys, rule.title):
            found.at(node, message)


def _validate_key(key: Scalar, rule: Rule, found: Collector) -> bool:
    message = rule.keys(key.text) if rule.keys else None
    if message:
        found.at(key, message)
    return not message


def _wrong_kind(node: Node, rule: Rule, found: Collector) -> None:
    if isinstance(node, Scalar) and node.missing:
        if not rule.may_miss:
            found.at(node, f"nothing stands here; expected {rule.title}")
    else:
        found.at(node, f"{_described(node)}; expected {rule.title}{_cure(node, rule)}")


def _described(node: Node) -> str:
    if isinstance(node, Scalar):
        return f"found the text {shown(node.text)}"
    return "found a list" if isinstance(node, Sequence) else "found a map (key: value)"


def _cure(node: Node, rule: Rule) -> str:
    if rule.items and Mapping in rule.items.accepts and isinstance(node, Mapping) and node.entries:
        return f"; put '- ' before {shown(next(iter(node.entries)))}"
    if isinstance(node, Scalar) and node.wrapped:
        return "; is a '- ' or a ': ' missing?"
    return ""
