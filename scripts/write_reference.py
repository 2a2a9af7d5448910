"""Write docs/facts-file.md from the JSON Schema of facts files; with ``--check`` only say whether it is up to date."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pytest_factcheck.facts.schema import KINDS, SECTIONS, keys_of_kinds, schema

PAGE = Path(__file__).resolve().parent.parent / "docs" / "facts-file.md"

Schema = dict[str, Any]

_INTRO = """# The facts file

Every key of a facts file, its meaning, and an example. This page is generated from the JSON Schema that the package
ships (`factcheck schema` prints it) by `scripts/write_reference.py`.

A facts file is UTF-8 YAML. Every value is text until the table says otherwise: `no`, `on`, `010` and `12:30` mean
themselves. A key that stands twice, an unknown key, a date that does not exist, a YAML anchor, alias or tag are
mistakes. All mistakes are reported at once as `file:line:column`, with the line and, for a misspelt word, the nearest
right one.

A *date* is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; `from` is the first day, `to` the last, both inclusive, so that a
handover day belongs to both. A *list of texts* may be one text. A *list of phrases* is for any language; a map from
language codes to lists (`{en: [President], es: [presidente]}`) is for each of them.
"""
_PLAIN = re.compile(r"[^\W_](?:[^:#,\[\]{}\"']|:(?! |$))*")


def page() -> str:
    """The whole page."""
    whole = schema()
    return "\n".join([*_blocks(whole)]).rstrip() + "\n"


def _blocks(whole: Schema) -> Iterator[str]:
    definitions: Schema = whole["$defs"]
    common = set.intersection(*(set(keys) for keys in keys_of_kinds().values())) - {"add"}
    yield _INTRO
    yield "## The file\n"
    yield _table(whole["properties"], definitions, whole.get("required", []))
    for section, kind in zip(SECTIONS, KINDS, strict=True):
        yield from _section(section, kind, whole, common)
    yield "## Every fact\n"
    person = definitions["person"]["properties"]
    yield _table({key: value for key, value in person.items() if key in common}, definitions, [])
    yield from _rows(definitions)


def _section(section: str, kind: str, whole: Schema, common: set[str]) -> Iterator[str]:
    definitions: Schema = whole["$defs"]
    written = whole["properties"][section]
    yield f"## {section}\n"
    yield written["description"] + "\n"
    yield _block({section: written["examples"][0]})
    own = {key: value for key, value in definitions[kind]["properties"].items() if key not in common}
    yield _table(own, definitions, definitions.get(f"complete_{kind}", {}).get("required", []))
    for choice in _choices(definitions.get(f"complete_{kind}", {})):
        yield choice + "\n"


def _rows(definitions: Schema) -> Iterator[str]:
    rows = ("dated_title", "holder", "nominee", "occurrence", "value", "span", "example")
    yield "## Rows of lists\n"
    for name in rows:
        title = definitions[name]["title"]
        yield f"### {title[0].upper()}{title[1:]}\n"
        yield _table(definitions[name]["properties"], definitions, definitions[name].get("required", []))
        for choice in _choices(definitions[name]):
            yield choice + "\n"


def _choices(written: Schema) -> Iterator[str]:
    for keyword, opening in (("oneOf", "Exactly one of"), ("anyOf", "At least one of")):
        keys = [f"`{branch['required'][0]}`" for branch in written.get(keyword, [])]
        if keys:
            yield f"{opening} {', '.join(keys[:-1])} and {keys[-1]} must be there."
    for key, needed in written.get("dependentRequired", {}).items():
        yield f"`{key}` needs `{needed[0]}`."


def _table(properties: Schema, definitions: Schema, required: list[str]) -> str:
    lines = ["| key | value | meaning | example |", "| --- | --- | --- | --- |"]
    for key, written in properties.items():
        flat = _flat(written, definitions)
        must = " **Required.**" if key in required else ""
        example = f"`{key}: {flow(flat['examples'][0])}`"
        lines.append(f"| `{key}` | {flat['title'].partition(' (')[0]} | {flat['description']}{must} | {example} |")
    return "\n".join(lines) + "\n"


def _flat(written: Schema, definitions: Schema) -> Schema:
    """A property with what it refers to; what stands nearer wins."""
    if "$ref" not in written:
        return written
    return _flat(definitions[written["$ref"].removeprefix("#/$defs/")], definitions) | written


def _block(value: Schema) -> str:
    return "```yaml\n" + "\n".join(_lines(value, 0)) + "\n```\n"


def _lines(value: Schema, depth: int) -> Iterator[str]:
    for key, inner in value.items():
        opening = "  " * depth + f"{flow(key)}:"
        if isinstance(inner, dict) and depth < 2:
            yield opening
            yield from _lines(inner, depth + 1)
        elif isinstance(inner, list) and inner and isinstance(inner[0], dict):
            yield opening
            yield from ("  " * (depth + 1) + f"- {flow(item)}" for item in inner)
        else:
            yield f"{opening} {flow(inner)}"


def flow(value: Any) -> str:
    """A value as YAML on one line, quoted only where it must be."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{flow(key)}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    return text if _PLAIN.fullmatch(text) else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main(arguments: list[str]) -> int:
    """Write the page, or check it; returns the exit status."""
    written = page()
    if "--check" not in arguments:
        PAGE.write_text(written, encoding="utf-8")
        return 0
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == written:
        return 0
    print(f"{PAGE.name} is out of date; run scripts/write_reference.py")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
