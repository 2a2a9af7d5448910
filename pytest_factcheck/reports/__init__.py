"""The forms in which a run is told: for people in the terminal, for programs in files.

A format for ``--factcheck-report FORMAT=FILE`` is a module with ``render(outcome) -> str`` and a line in
:data:`FORMATS`. It is imported when it is asked for.
"""

from __future__ import annotations

import importlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from pytest_factcheck.reports.outcome import Outcome

FORMATS = {"json": "pytest_factcheck.reports.json_report"}
"""Name of the format to the module that renders it."""


def renderer(name: str) -> Callable[[Outcome], str]:
    """What renders a format; KeyError where there is none of this name."""
    return cast("Callable[[Outcome], str]", importlib.import_module(FORMATS[name]).render)


def write(path: Path, text: str) -> None:
    """Put the text into the file at once: whoever reads it meanwhile sees the old report or the new one, never half."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        # A temporary file is its maker's alone; a report may be read by whoever may read any other new file.
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _umask() -> int:
    """The process's mask, which can only be asked for by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
