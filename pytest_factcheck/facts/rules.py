"""The schema compiled into rules for nodes.

The keywords known here are all that the schema may use; a test holds the rules against the jsonschema package.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pytest_factcheck.facts.dates import explain_date
from pytest_factcheck.facts.nodes import Mapping, Node, Scalar, Sequence
from pytest_factcheck.facts.requirements import Requirements
from pytest_factcheck.facts.schema import schema
from pytest_factcheck.facts.visible import shown
from pytest_factcheck.facts.words import hint

_NODE_OF_TYPE: dict[str, type[Node]] = {
    "string": Scalar, "integer": Scalar, "number": Scalar, "boolean": Scalar, "array": Sequence, "object": Mapping,
}  # fmt: skip
_ANNOTATIONS = frozenset(
    {"title", "description", "examples", "minimum", "maximum", "minLength", "$schema", "$id", "$defs", "if", "then"}
)

Schema = dict[str, Any]
TextCheck = Callable[[str], str | None]


@dataclass(slots=True, eq=False)
class Rule:
    """What may stand somewhere: a text, a list, a map, nothing, or several of these."""

    title: str = ""
    name: str = ""
    text: TextCheck | None = None
    items: Rule | None = None
    fewest: int = 0
    properties: dict[str, Rule] = field(default_factory=dict)
    others: Rule | None = None
    keys: TextCheck | None = None
    requirements: Requirements | None = None
    accepts: frozenset[type[Node]] = frozenset()
    may_miss: bool = False


@functools.cache
def facts_rule() -> Rule:
    """The rule for a whole facts file."""
    return compile_schema(schema())


def compile_schema(root: Schema) -> Rule:
    """The rule that a schema is; raises KeyError for a keyword that is not known here."""
    return _Compiler(root).rule(root, "facts")


class _Compiler:
    def __init__(self, root: Schema) -> None:
        self._definitions: dict[str, Schema] = root["$defs"]
        self._done: dict[str, Rule] = {}

    def rule(self, written: Schema, name: str = "") -> Rule:
        rule = Rule(name=name)
        for keyword, value in written.items():
            if keyword not in _ANNOTATIONS:
                getattr(self, _METHODS[keyword])(rule, value)
        rule.title = written.get("title", rule.title)
        rule.requirements = Requirements.of(written) or rule.requirements
        return rule

    def ref(self, rule: Rule, value: str) -> None:
        name = value.removeprefix("#/$defs/")
        if name not in self._done:
            self._done[name] = self.rule(self._definitions[name], name)
        _merge(rule, self._done[name])

    def any_of(self, rule: Rule, value: list[Schema]) -> None:
        for branch in value:
            if branch.keys() != {"required"}:
                _merge(rule, self.rule(branch))

    def type(self, rule: Rule, value: str | list[str]) -> None:
        kinds = [value] if isinstance(value, str) else value
        rule.may_miss = "null" in kinds
        rule.accepts = frozenset(_NODE_OF_TYPE[kind] for kind in kinds if kind != "null")

    def enum(self, rule: Rule, value: list[Any]) -> None:
        rule.accepts = frozenset({Scalar})
        words = [v for v in value if isinstance(v, str)]
        rule.text = lambda text: None if text in words else f"{shown(text)} is not {rule.title}" + _close(text, words)

    def pattern(self, rule: Rule, value: str) -> None:
        fits = re.compile(value).search
        rule.text = lambda text: None if fits(text) else f"{shown(text)} is not {rule.title}"

    def format(self, rule: Rule, value: str) -> None:
        rule.text = _FORMATS[value]  # it says more than the pattern before it

    def items(self, rule: Rule, value: Schema) -> None:
        rule.items = self.rule(value)

    def min_items(self, rule: Rule, value: int) -> None:
        rule.fewest = value

    def properties(self, rule: Rule, value: dict[str, Schema]) -> None:
        rule.properties = {key: self.rule(written) for key, written in value.items()}

    def others(self, rule: Rule, value: Schema | bool) -> None:  # noqa: FBT001  (JSON Schema's own form)
        rule.others = self.rule(value) if isinstance(value, dict) else None

    def keys(self, rule: Rule, value: Schema) -> None:
        named = self.rule(value)
        rule.keys = named.text

    def requirement(self, _rule: Rule, _value: Any) -> None:
        """Read by Requirements."""


_FORMATS: dict[str, TextCheck] = {"partial-date": explain_date}
_METHODS = {
    "$ref": "ref", "anyOf": "any_of", "type": "type", "enum": "enum", "pattern": "pattern", "format": "format",
    "items": "items", "minItems": "min_items", "minProperties": "min_items",
    "properties": "properties", "additionalProperties": "others", "propertyNames": "keys",
    "required": "requirement", "oneOf": "requirement", "dependentRequired": "requirement",
}  # fmt: skip


def _merge(rule: Rule, other: Rule) -> None:
    rule.title = rule.title or other.title
    rule.name = rule.name or other.name
    rule.text = rule.text or other.text
    rule.items = rule.items or other.items
    rule.fewest = rule.fewest or other.fewest
    rule.properties = rule.properties or other.properties
    rule.others = rule.others or other.others
    rule.keys = rule.keys or other.keys
    rule.requirements = rule.requirements or other.requirements
    rule.accepts |= other.accepts
    rule.may_miss |= other.may_miss


def _close(text: str, words: list[str]) -> str:
    return hint(text, words) if len(words) < 5 else ""
