"""Bytes of a file to text: BOM, then UTF-8, then the charset that a page declares, then Windows-1252 with a warning.

Detectors guess wrong more often than this order does. Line ends stay as they stand, so that offsets fit the file.
"""

from __future__ import annotations

import codecs
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from pytest_factcheck.articles.errors import ArticleError

MAX_BYTES = 20_000_000
"""Larger files are no articles; a record of a ``.jsonl`` has the same limit."""

_BOMS = (  # the longer ones first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"<meta\b[^<>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_DECLARED_WITHIN = 4096
_CHARSETS = re.compile(
    r"iso8859-\d{1,2}|latin-1|cp\d{3,4}|koi8-[rut]|mac-\w+|big5(?:hkscs)?|gb(?:2312|k|18030)|shift_jis|euc_(?:jp|kr)",
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text without its BOM, and what was noticed on the way."""

    text: str
    warnings: tuple[str, ...] = ()


def read_bytes(path: Path, shown: str) -> bytes:
    """The content of a regular file of a sensible size."""
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            message = "is not a regular file"
            raise ArticleError(message, shown)
        if about.st_size > MAX_BYTES:
            raise ArticleError(too_large(about.st_size), shown)
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        message = f"cannot be read: {why(error)}"
        raise ArticleError(message, shown) from None


def why(error: Exception) -> str:
    """The reason of an operating system's error, without the path that stands in front of it anyway."""
    return getattr(error, "strerror", None) or str(error)


def too_large(size: int) -> str:
    """The reason to give for something larger than an article may be."""
    return f"is too large for an article ({size / 1e6:.0f} MB; at most {MAX_BYTES // 1_000_000} MB)"


def decode(data: bytes, *, html: bool = False) -> Decoded:
    """The text of a file; an ArticleError without a path where it is not text."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return Decoded(_text(data[len(bom) :], encoding))
    if b"\0" in data:
        message = "is not text: it contains NUL bytes"
        raise ArticleError(message)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _older(data, error, html=html)


def without_surrogates(text: str) -> str:
    """Half characters, which no file can hold, as replacement characters; as long as before."""
    return _SURROGATE.sub("\ufffd", text)


def _text(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"is not valid {encoding.upper()}, which its byte order mark promises"
        raise ArticleError(message, line=_line(data[: error.start])) from None
    if "\0" in text:
        message = "is not text: it contains NUL characters"
        raise ArticleError(message)
    return text


def _older(data: bytes, error: UnicodeDecodeError, *, html: bool) -> Decoded:
    """A text in an encoding from before UTF-8."""
    declared = _declared(data) if html else None
    for encoding in filter(None, (declared, "cp1252")):
        try:
            text = data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if _CONTROL.search(text):
            message = "is not text: it contains control characters"
            raise ArticleError(message)
        return Decoded(text, () if encoding == declared else (_guessed(data, error),))
    message = "is neither UTF-8 nor Windows-1252; save it as UTF-8"
    raise ArticleError(message, line=_line(data[: error.start]))


def _guessed(data: bytes, error: UnicodeDecodeError) -> str:
    wrong = f"byte 0x{data[error.start]:02x} in line {_line(data[: error.start])}"
    return f"is not UTF-8 ({wrong}); it was read as Windows-1252"


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    if not found:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii", "replace")).name
    except LookupError:
        return None
    if name in {"iso8859-1", "ascii"}:
        return "cp1252"  # what browsers take these for
    return name if _CHARSETS.fullmatch(name) else None


def _line(before: bytes) -> int:
    return before.count(b"\n") + 1
