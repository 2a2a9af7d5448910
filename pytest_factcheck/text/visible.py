"""Text of others, made fit to print.

An article is written by strangers. Control characters could move a terminal's cursor, bidirectional marks turn a line
around, zero-width characters hide in a name, and CI runners obey lines that begin with ``::`` and anything like
``##[error]``. All of that is made visible here; that no line *begins* with article text is up to those who print.
"""

from __future__ import annotations

import re
import unicodedata

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories that show nothing, or that move what is shown."""
_RUNNER_COMMAND = re.compile(r"##(?=\w*\[)")
"""Azure's and the older GitHub runners find these anywhere in a line."""


def visible(text: str) -> str:
    r"""The text with everything invisible spelled out, on one line.

    >>> visible("a\nb")
    'a\\nb'
    """
    shown = "".join(_shown(character) for character in text)
    return _RUNNER_COMMAND.sub(r"#\\x23", shown)


def _shown(character: str) -> str:
    if character.isascii() and character.isprintable():
        return character
    if unicodedata.category(character) in _HIDDEN:
        return character.encode("unicode_escape").decode("ascii")
    return " " if unicodedata.category(character) == "Zs" else character


def path(name: str) -> str:
    """The name of a file, fit to begin a line: ``::error.txt`` becomes ``./::error.txt``."""
    shown = visible(name)
    return shown if shown[:1].isalnum() or shown[:1] in set("./_~-<") else f"./{shown}"


def columns(text: str) -> int:
    """How many columns of a terminal the text takes: two for a wide character, none for a combining one."""
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) == "Me":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
