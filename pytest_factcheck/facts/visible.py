"""Words of users as messages quote them."""

from __future__ import annotations

from pytest_factcheck.text.visible import visible

_LONGEST = 60


def shown(text: str) -> str:
    """A text in single quotes for a message, visible, on one line, cut after 60 characters."""
    line = " ".join(text.split())
    return f"'{visible(line if len(line) <= _LONGEST else line[: _LONGEST - 1] + '…')}'"
