"""Text of users as it may be printed: control characters, bidi marks and other invisible characters are spelt out."""

from __future__ import annotations

import unicodedata

_LONGEST = 60


def visible(text: str) -> str:
    r"""The text with each character that cannot be seen as an escape such as ``\u202e``; tabs become one space."""
    if text.isprintable():
        return text
    return "".join(_spelt(character) for character in text.replace("\t", " "))


def shown(text: str) -> str:
    """A text in single quotes for a message, visible, on one line, cut after 60 characters."""
    line = " ".join(text.split())
    return f"'{visible(line if len(line) <= _LONGEST else line[: _LONGEST - 1] + '…')}'"


def width(text: str) -> int:
    """How many columns of a terminal a visible text takes: wide characters two, combining marks none."""
    return sum(0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF") for c in text)


def _spelt(character: str) -> str:
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
