"""A pack as the text of a YAML file."""

from __future__ import annotations

import datetime
import re
from typing import Any

import yaml

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_YEAR = re.compile(r"\d{4}")
_WIDTH = 140


class _Dumper(yaml.SafeDumper):
    """Without anchors: each fact is complete."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        """Whether a value is written out each time that it occurs: always."""
        return True


def render(header: str, sections: dict[str, Any]) -> str:
    """The file: a comment, then one section after the other, empty lines between."""
    parts = [_yaml({name: content}) for name, content in sections.items() if content]
    return f"{header}\n" + "\n".join(parts)


def _yaml(content: Any) -> str:
    text: str = yaml.dump(
        _typed(content), Dumper=_Dumper, default_flow_style=None, sort_keys=False, allow_unicode=True, width=_WIDTH
    )
    return text


def _typed(value: Any) -> Any:
    """Dates and years as such, so that they are written without quotation marks."""
    if isinstance(value, dict):
        return {key: _typed(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_typed(each) for each in value]
    if isinstance(value, str) and _DAY.fullmatch(value):
        return datetime.date.fromisoformat(value)
    return int(value) if isinstance(value, str) and _YEAR.fullmatch(value) else value
