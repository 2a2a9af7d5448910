"""Articles in JSON: an object with a ``text``, alone in a ``.json`` or one a line in a ``.jsonl``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from pytest_factcheck.articles.decode import MAX_BYTES, decode, too_large, why
from pytest_factcheck.articles.errors import ArticleError
from pytest_factcheck.articles.json_text import Member, members, placed
from pytest_factcheck.articles.model import JsonString
from pytest_factcheck.articles.wishes import Wishes, as_value
from pytest_factcheck.facts.visible import shown

_ID_FIRST = re.compile(rb'\s*\{\s*"id"\s*:\s*(?:"([^"\\\x00-\x1f]{1,200})"|(\d{1,18}))\s*[,}]')
_BOMS_16 = (b"\xff\xfe", b"\xfe\xff")
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Record:
    """A line of a ``.jsonl`` that is an article, and where it stands."""

    id: str
    line: int
    offset: int
    """In bytes."""
    length: int


@dataclass(frozen=True, slots=True)
class JsonArticle:
    """What an object says of its article."""

    fields: Mapping[str, str]
    positions: Mapping[str, JsonString]


def record_ids(path: Path) -> dict[str, Record]:
    """The records of a file by their ids, in order; one without an ``id`` has its line number for one.

    Only the ids are read. An ArticleError where two records have the same, or where there is none.
    """
    try:
        about = path.stat()
        return dict(_index(path, about.st_size, about.st_mtime_ns))
    except (OSError, ValueError) as error:
        message = f"cannot be read: {why(error)}"
        raise ArticleError(message) from None


@lru_cache(maxsize=4)
def _index(path: Path, size: int, changed: int) -> dict[str, Record]:  # noqa: ARG001 - a changed file is read again
    if not path.is_file():
        message = "is not a regular file"
        raise ArticleError(message)
    found: dict[str, Record] = {}
    for record in _records(path):
        if record.id in found:
            message = f"the id {shown(record.id)} stands here a second time, first in line {found[record.id].line}"
            raise ArticleError(message, line=record.line)
        found[record.id] = record
    if not found:
        message = "holds no article"
        raise ArticleError(message)
    return found


def _records(path: Path) -> Iterator[Record]:
    offset = 0
    with path.open("rb") as file:
        for number, (line, length) in enumerate(_lines(file), 1):
            if offset == 0 and line.startswith(_BOMS_16):
                message = "is not UTF-8; records are read one by one, so save it as UTF-8"
                raise ArticleError(message)
            if line.removeprefix(_BOM).strip():
                yield Record(_id(line.removeprefix(_BOM)) or str(number), number, offset, length)
            offset += length


def _lines(file: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Each line with its length; of one that is too long for a record only the beginning."""
    while line := file.readline(MAX_BYTES):
        length, part = len(line), line
        while not part.endswith(b"\n") and (part := file.readline(MAX_BYTES)):
            length += len(part)
        yield line, length


def _id(line: bytes) -> str | None:
    """The id of a record, None where it has none or is broken, which is told when it is read."""
    if first := _ID_FIRST.match(line):
        return (first[1] or first[2]).decode("utf-8", "replace")
    if b'"id"' not in line:
        return None
    try:
        found, _ = members(line.decode("utf-8", "replace"))
        return _id_text(found)
    except ArticleError:
        return None


def _id_text(found: Mapping[str, Member]) -> str | None:
    value = found["id"].value if "id" in found else None
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int):
        message = "'id' must be a text or a number"
        raise ArticleError(message)
    return str(value)


def record_text(path: Path, record: Record) -> tuple[str, tuple[str, ...]]:
    """The line of a record, and what was noticed when it was decoded."""
    if record.length > MAX_BYTES:
        raise ArticleError(too_large(record.length))
    try:
        with path.open("rb") as file:
            file.seek(record.offset)
            data = file.read(record.length)
    except (OSError, ValueError) as error:
        message = f"cannot be read: {why(error)}"
        raise ArticleError(message) from None
    decoded = decode(data.rstrip(b"\r\n"))
    return decoded.text, decoded.warnings


def read_object(text: str, wishes: Wishes, line: int | None = None) -> JsonArticle:
    """The title and text of an object; its dates and wishes are noted. ``line``: of a record in its file."""
    found, end = members(text)
    if text[end:].strip():
        message = "is not valid JSON: more follows the object"
        raise ArticleError(message)
    _id_text(found)
    if "text" not in found:
        message = "is no article: the JSON object has no 'text'"
        raise ArticleError(message)
    strings = {key: placed(text, found[key], line) for key in ("text", "title") if _is_text(key, found)}
    for key, member in found.items():
        wishes.metadata(key, as_value(member.value), where="JSON", line=line or 1)
    return JsonArticle({key: s for key, (s, _) in strings.items()}, {key: p for key, (_, p) in strings.items()})


def _is_text(key: str, found: Mapping[str, Member]) -> bool:
    if key not in found or (key == "title" and found[key].value is None):
        return False
    if not isinstance(found[key].value, str):
        message = f"'{key}' must be a text"
        raise ArticleError(message)
    return True
