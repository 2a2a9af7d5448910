"""The JSON Schema (draft 2020-12) of a facts file, as it ships in the package."""

from __future__ import annotations

import functools
import importlib.resources
import json
from typing import Any

SECTIONS = ("people", "offices", "events", "counts", "names", "statements")
"""The keys of a facts file that hold facts."""
KINDS = ("person", "office", "event", "count", "name", "statement")
"""What stands in each section; also the names of their definitions in the schema."""


def schema() -> dict[str, Any]:
    """The schema of a whole facts file, a fresh copy."""
    loaded: dict[str, Any] = json.loads(_text())
    return loaded


@functools.cache
def _text() -> str:
    return importlib.resources.files("pytest_factcheck.facts").joinpath("schema.json").read_text(encoding="utf-8")


@functools.cache
def keys_of_kinds() -> dict[str, tuple[str, ...]]:
    """The keys that each kind of fact takes."""
    definitions = schema()["$defs"]
    return {kind: tuple(definitions[kind]["properties"]) for kind in KINDS}
