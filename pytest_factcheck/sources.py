"""Which facts a run uses where nobody says: ``facts.yaml`` of the place, else those that come with the package."""

from __future__ import annotations

import os
from pathlib import Path

FILE = "facts.yaml"
PACK = "pack:world"


def found(*folders: Path) -> str:
    """The facts file of the first folder that has one, else the pack's name."""
    for folder in folders:
        if (folder / FILE).is_file():
            return shown(folder / FILE, Path.cwd())
    return PACK


def shown(path: Path, base: Path) -> str:
    """A path as people see it: relative to ``base``, with forward slashes."""
    try:
        return Path(os.path.relpath(path, base)).as_posix()
    except ValueError:  # another drive
        return path.as_posix()
