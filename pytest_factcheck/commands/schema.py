"""Print the JSON Schema of a facts file, for editors' programs."""

from __future__ import annotations

import argparse
import json

from pytest_factcheck.commands import common
from pytest_factcheck.facts.schema import schema


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments: it has none."""


def run(options: argparse.Namespace) -> int:  # noqa: ARG001 - as every command
    """Print the schema."""
    common.say(json.dumps(schema(), indent=2, ensure_ascii=True))
    return 0
