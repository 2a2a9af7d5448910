"""A JSON object whose members are known by their places in the text."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

from pytest_factcheck.articles.decode import without_surrogates
from pytest_factcheck.articles.errors import ArticleError
from pytest_factcheck.articles.model import JsonString
from pytest_factcheck.articles.source_lines import line_and_column
from pytest_factcheck.facts.visible import shown

_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")
_ESCAPES = re.compile(
    r"(?P<pair>(?:\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})+)"
    r"|(?P<code>(?:(?!\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F])\\u[0-9a-fA-F]{4})+)"
    r"|(?P<sign>(?:\\[^u])+)"
)
_WIDTHS = {"pair": 12, "code": 6, "sign": 2}


@dataclass(frozen=True, slots=True)
class Member:
    """The value of a key, and the slice of the text in which it is written."""

    value: Any
    start: int
    end: int


def members(text: str, start: int = 0) -> tuple[dict[str, Member], int]:
    """The members of the object that begins the text, and where it ends; an ArticleError where there is none."""
    try:
        return _members(text, start)
    except json.JSONDecodeError as error:
        line, column = line_and_column(text, min(error.pos, len(text)))
        message = f"is not valid JSON: {error.msg}"
        raise ArticleError(message, line=line, column=column) from None
    except (ValueError, RecursionError) as error:
        message = f"is not valid JSON: {error}"
        raise ArticleError(message) from None


def _members(text: str, start: int) -> tuple[dict[str, Member], int]:
    found: dict[str, Member] = {}
    at = _expect(text, _skip(text, start), "{")
    at = _skip(text, at)
    if text[at : at + 1] == "}":
        return found, at + 1
    while True:
        key_at = _expect(text, _skip(text, at), '"')
        key, at = scanstring(text, key_at, True)  # noqa: FBT003 - the standard library's own signature
        at = _skip(text, _expect(text, _skip(text, at), ":"))
        value, end = _DECODER.raw_decode(text, at)
        if key in found:
            message = f"{shown(key)} stands here twice"
            raise ArticleError(message, line=line_and_column(text, key_at)[0])
        found[key] = Member(value, at, end)
        at = _skip(text, end)
        if text[at : at + 1] == "}":
            return found, at + 1
        at = _expect(text, at, ",")


def _skip(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return space.end() if space else at


def _expect(text: str, at: int, sign: str) -> int:
    if text[at : at + 1] != sign:
        message = f"Expecting '{sign}'"
        raise json.JSONDecodeError(message, text, at)
    return at + 1


def placed(text: str, member: Member, line: int | None = None) -> tuple[str, JsonString]:
    """A string without half characters, and where its characters stand; ``line`` where the text is but one line."""
    own_line, column = line_and_column(text, member.start)
    starts, columns, widths = [0], [column + 1], [1]
    decoded = 0
    at = begin = member.start + 1
    for escape in _ESCAPES.finditer(text, begin, member.end - 1):
        decoded += escape.start() - at
        width = _WIDTHS[escape.lastgroup or "sign"]
        for offset, place, wide in (
            (decoded, escape.start(), width),
            (decoded + (escape.end() - escape.start()) // width, escape.end(), 1),
        ):
            starts.append(offset)
            columns.append(column + 1 + place - begin)
            widths.append(wide)
        decoded, at = starts[-1], escape.end()
    string = JsonString(line or own_line, tuple(starts), tuple(columns), tuple(widths))
    return without_surrogates(member.value), string
