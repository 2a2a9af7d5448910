"""A pack as the text of a YAML file.

Lists stand in brackets and break after commas only, since the facts files allow no text that runs over several lines.
"""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Iterator
from typing import Any

import yaml

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_YEAR = re.compile(r"\d{4}")
_WIDTH = 140


def render(header: str, sections: dict[str, Any]) -> str:
    """The file: a comment, then one section after the other, empty lines between."""
    parts = ["\n".join(_entry(name, content, 0)) for name, content in sections.items() if content]
    return f"{header}\n" + "\n\n".join(parts) + "\n"


def _entry(key: str, value: Any, depth: int) -> Iterator[str]:
    """The lines of a key with its value: on one line where they fit, in brackets where no mapping lies within."""
    indent = "  " * depth
    start = f"{indent}{_scalar(key)}:"
    if not isinstance(value, (dict, list)):
        yield indent + _dump({key: _typed(value)}, flow=False)
    elif depth and len(f"{start} {_flow(value)}") <= _WIDTH and not _rows(value):
        yield f"{start} {_flow(value)}"
    elif isinstance(value, dict):
        yield start
        for name, each in value.items():
            yield from _entry(name, each, depth + 1)
    elif _rows(value):
        yield start
        yield from (f"{indent}  - {_flow(row)}" for row in value)
    else:
        yield from _wrapped(f"{start} [", value)


def _rows(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(each, dict) and "from" in each and "text" not in each for each in value
    )


def _wrapped(start: str, values: list[Any]) -> Iterator[str]:
    """A long list in brackets; the lines after the first are indented as far as its bracket."""
    line = start
    for index, value in enumerate(values):
        text = _flow(value) + ("]" if index == len(values) - 1 else ",")
        if len(line) + len(text) > _WIDTH and line.strip():
            yield line.rstrip()
            line = " " * len(start)
        line += text + " "
    yield line.rstrip()


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_scalar(name)}: {_flow(each)}" for name, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(each) for each in value) + "]"
    return _scalar(value)


@functools.cache
def _scalar(value: Any) -> str:
    """A scalar as YAML writes it within brackets."""
    return _dump([_typed(value)], flow=True)[1:-1]


def _dump(value: Any, *, flow: bool) -> str:
    text: str = yaml.safe_dump(value, default_flow_style=flow, allow_unicode=True, width=float("inf"))
    return text.strip()


def _typed(value: Any) -> Any:
    """Dates and years as such, so that they need no quotation marks."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        return datetime.date.fromisoformat(value)
    return int(value) if isinstance(value, str) and _YEAR.fullmatch(value) else value
