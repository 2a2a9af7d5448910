"""What stands before a text for site generators: YAML between ``---``, TOML between ``+++``, or a JSON object."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from pytest_factcheck.articles.errors import ArticleError
from pytest_factcheck.articles.json_text import members
from pytest_factcheck.articles.pieces import Piece
from pytest_factcheck.articles.readable import clean
from pytest_factcheck.articles.source_lines import line_and_column
from pytest_factcheck.articles.wishes import Wishes, as_value
from pytest_factcheck.articles.yaml_values import Entry, entries

MAX_LENGTH = 100_000
"""Characters of front matter; what is longer is a text that begins with a rule."""

_YAML = re.compile(r"---[ \t]*(?:\r\n|\r|\n)")
_YAML_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_TOML = re.compile(r"\+\+\+[ \t]*(?:\r\n|\r|\n)")
_TOML_END = re.compile(r"^\+\+\+[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"\s*(?:#[^\n]*\s*)*[\w\"'-]+[ \t]*:(?:\s|$)")
_Found = tuple[dict[str, Entry] | None, int, int]
"""The entries, where they begin, and where the text does."""
_Reader = Callable[[str, int], dict[str, Entry] | None]
_UNCLOSED = re.compile(r"---[ \t]*(?:\r\n|\r|\n)[\w\"'-]{1,40}:[ \t]")
"""A fence and a key behind it, for a front matter that nothing closes."""
_LINE_END = re.compile(r"\r\n|\r|\n")
_BLOCK_SIGN = re.compile(r"[>|][-+\d]*\s*")
_TITLE_LINES = 20
_OWN_AT_THE_TOP = ("skip", "ignore")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Where the text begins, and the title that stands before it."""

    end: int = 0
    title: Piece | None = None


def read(source: str, wishes: Wishes) -> FrontMatter:
    """Note what the front matter says; the text begins at ``end``."""
    found, begin, end = _found(source)
    if found is None:
        if _UNCLOSED.match(source):
            wishes.warnings.append("the front matter never ends, so it is read as text: close it with a line of '---'")
        return FrontMatter()
    for key, entry in found.items():
        line = line_and_column(source, begin)[0] + entry.line - 1
        try:
            wishes.metadata(key, entry.value, where="front matter", line=line)
            if key in _OWN_AT_THE_TOP and entry.value:
                wishes.add(key, entry.value, where="front matter", line=line)
        except ArticleError as error:
            raise ArticleError(error.reason, line=error.line or line, column=error.column or entry.column) from None
    title = found.get("title")
    return FrontMatter(end, _title(source, begin, end, title) if title else None)


def _found(source: str) -> _Found:
    if opening := _YAML.match(source):
        return _fenced(source, opening.end(), _YAML_END, _from_yaml)
    if opening := _TOML.match(source):
        return _fenced(source, opening.end(), _TOML_END, _from_toml)
    if re.match(r"\{\s*\"", source):
        return _from_json(source)
    return None, 0, 0


def _fenced(source: str, begin: int, closing: re.Pattern[str], read_entries: _Reader) -> _Found:
    bound = source[begin : begin + MAX_LENGTH].replace("\r\n", " \n").replace("\r", "\n")
    end = closing.search(bound)
    if not end:
        return None, 0, 0
    body = source[begin : begin + end.start()]
    return read_entries(body, line_and_column(source, begin)[0]), begin, begin + end.end()


def _from_yaml(body: str, line: int) -> dict[str, Entry] | None:
    try:
        return entries(body, line, "front matter")
    except ArticleError:
        if _KEY.match(body):
            raise
        return None  # a text between two rules


def _from_toml(body: str, line: int) -> dict[str, Entry]:
    try:
        loaded = tomllib.loads(body.replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:
        message = f"front matter: this is not valid TOML: {error}"
        raise ArticleError(message, line=line) from None
    return {key: Entry(as_value(value), _toml_line(body, key), 1) for key, value in loaded.items()}


def _toml_line(body: str, key: str) -> int:
    lines = (line.strip(" \t[\"'") for line in body.splitlines())
    return next((number for number, line in enumerate(lines, 1) if line.startswith(key)), 1)


def _from_json(source: str) -> _Found:
    try:
        found, end = members(source)
    except ArticleError:
        return None, 0, 0
    placed = {key: (line_and_column(source, member.start), member.value) for key, member in found.items()}
    return {key: Entry(as_value(value), *place) for key, (place, value) in placed.items()}, 0, end


def _title(source: str, begin: int, end: int, entry: Entry) -> Piece | None:
    """The title where it stands; where it is written with escapes, its run as a whole."""
    if not isinstance(entry.value, str) or not entry.value.strip():
        return None
    value = entry.value.strip()
    start = _offset(source, begin, entry)
    if 0 <= (at := source.find(value, start, end)) <= start + 200:
        return Piece(at, at + len(value))
    stop = min(end, start + 2 * len(value) + 200)
    block = _BLOCK_SIGN.match(source, start)
    for last in islice(_LINE_END.finditer(source, start, stop), _TITLE_LINES):
        inner = Piece(block.end() if block else start, last.start())
        if clean(source, [inner])[0] == clean(value, [Piece(0, len(value))])[0]:
            return inner
    line_end = _LINE_END.search(source, start)
    return Piece(start, line_end.start() if line_end else len(source), value)


def _offset(source: str, begin: int, entry: Entry) -> int:
    """Where an entry begins; YAML knows more line ends than editors do, so that the line may be one too far."""
    ends = islice(_LINE_END.finditer(source, begin), max(entry.line - 2, 0), None)
    line_start = begin if entry.line <= 1 else next((found.end() for found in ends), begin)
    return min(line_start + entry.column - 1, len(source))
