"""Reports as text and back, to cross from one process to another.

Worker processes hand their reports to the controller as JSON. The dataclasses themselves say how: each becomes the list
of its fields' values, so a field that is added to a report crosses without a change here.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import json
import types
import typing
from collections.abc import Callable
from typing import Any

from pytest_factcheck.report import Report


def to_wire(report: Report) -> str:
    """The report as a line of ASCII."""
    return json.dumps(_packed(report), separators=(",", ":"))


def from_wire(line: str) -> Report:
    """The report that :func:`to_wire` was given."""
    return typing.cast("Report", _unpacker(Report)(json.loads(line)))


def _packed(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return [_packed(getattr(value, field.name)) for field in dataclasses.fields(value)]
    if isinstance(value, tuple):
        return [_packed(member) for member in value]
    return value


@functools.cache
def _unpacker(kind: Any) -> Callable[[Any], Any]:
    """What turns plain data back into a value of this kind; text, numbers and literals are what they are."""
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        parts = [_unpacker(hints[field.name]) for field in dataclasses.fields(kind)]
        return lambda data: kind(*(part(item) for part, item in zip(parts, data, strict=True)))
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind
    if typing.get_origin(kind) is tuple:
        member = _unpacker(typing.get_args(kind)[0])
        return lambda data: tuple(member(item) for item in data)
    if typing.get_origin(kind) in (types.UnionType, typing.Union):
        (some,) = (_unpacker(arg) for arg in typing.get_args(kind) if arg is not types.NoneType)
        return lambda data: None if data is None else some(data)
    return lambda data: data
