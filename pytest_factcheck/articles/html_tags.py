"""Tags, attributes and entities as they stand in a source, found from left to right in linear time."""

from __future__ import annotations

import html
import re

from pytest_factcheck.articles.pieces import Piece

TAG = re.compile(r"<(/?)([A-Za-z][\w:.-]*)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)(>?)")
"""Where group 4 is empty it is no tag as it stands."""
LOOSE_TAG = re.compile(r"<(/?)([A-Za-z][\w:.-]*)([^<>]*+)(>)")
"""One with a quotation mark that is not closed."""
ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")

_ATTRIBUTE = re.compile(r"([^\s\"'>/=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>`]+)))?")


def tag_at(source: str, at: int) -> re.Match[str] | None:
    """The tag that begins here, or what looks like one but is text: then group 4 is empty."""
    found = TAG.match(source, at)
    if found and not found[4] and source[found.end() : found.end() + 1] in {'"', "'"}:
        return LOOSE_TAG.match(source, at) or found
    return found


def attributes(text: str) -> dict[str, str]:
    """The attributes of a tag by their names in lower case, entities read."""
    found: dict[str, str] = {}
    for each in _ATTRIBUTE.finditer(text):
        value = each[2] or each[3] or each[4] or ""
        found.setdefault(each[1].lower(), html.unescape(value))
    return found


def entities(source: str, start: int, end: int) -> list[Piece]:
    """The entities between two offsets with what they stand for."""
    if "&" not in source[start:end]:
        return []
    read = ((found, html.unescape(found[0])) for found in ENTITY.finditer(source, start, end))
    return [Piece(found.start(), found.end(), text) for found, text in read if text != found[0]]
