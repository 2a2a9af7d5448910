"""Facts files as documents: found, read with limits, decoded."""

from __future__ import annotations

import codecs
import importlib.resources
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Never

from pytest_factcheck.facts.mistakes import FactsError, Mistake
from pytest_factcheck.facts.model import Place
from pytest_factcheck.facts.nodes import Document
from pytest_factcheck.facts.visible import shown
from pytest_factcheck.facts.words import hint

MAX_BYTES = 50_000_000
_NOT_UTF8 = "the file is not UTF-8 here; save it as UTF-8"
PACK = "pack:"

_PACK_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_WIDE_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Source:
    """A facts file and the name that users know it by."""

    path: Path
    name: str


def pack(name: str) -> Source:
    """The source of ``pack:NAME``; raises FactsError where the package has no such pack."""
    path = Path(str(importlib.resources.files("pytest_factcheck.packs"))) / f"{name.removeprefix(PACK)}.yaml"
    if not _PACK_NAME.fullmatch(name.removeprefix(PACK)) or not path.is_file():
        packs = sorted(PACK + file.stem for file in path.parent.glob("*.yaml"))
        refuse(name, f"there is no {shown(name)} in the package" + hint(name, packs))
    return Source(path, name)


def read(source: Source) -> Document:
    """The decoded file; raises FactsError where it is missing, not a regular file, too large or not UTF-8 text."""
    return Document(source.name, _decoded(source.name, _bytes(source)))


def _bytes(source: Source) -> bytes:
    try:
        status = source.path.stat()
        if not stat.S_ISREG(status.st_mode):
            refuse(source.name, "this is not a regular file")
        if status.st_size > MAX_BYTES:
            refuse(source.name, f"this is larger than {MAX_BYTES // 1_000_000} MB")
        return source.path.read_bytes()
    except (OSError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError)
        refuse(source.name, "there is no such file" if missing else f"this cannot be read: {_reason(error)}")


def _decoded(name: str, data: bytes) -> str:
    if data.startswith(_WIDE_MARKS) or data[1:2] == b"\0" or data[:1] == b"\0":
        refuse(name, "this is not UTF-8 but UTF-16, UTF-32 or no text at all; save it as UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig")
        raise _unreadable(name, before, _NOT_UTF8, data.decode("utf-8-sig", "replace")) from None
    if control := _CONTROL.search(text):
        message = f"a control character ({shown(control[0])}); this is no text, or the character is there by accident"
        raise _unreadable(name, text[: control.start()], message, text)
    return text


def _unreadable(name: str, before: str, message: str, text: str) -> FactsError:
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return FactsError((Document(name, text).mistake(line, column, message),))


def _reason(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or str(error)


def refuse(name: str, message: str) -> Never:
    """Raise FactsError for a whole file."""
    raise FactsError((Mistake(Place(name, 1, 1), message),))
