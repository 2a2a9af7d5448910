"""What belongs to a language: one TOML file each, that a linguist extends without reading the engine."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def codes() -> tuple[str, ...]:
    """The codes of the languages that the package has a file for, in alphabetical order."""
    names = (entry.name for entry in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@cache
def load(code: str) -> Mapping[str, Any]:
    """The tables of a language; raises KeyError where there is no such language."""
    if code not in codes():
        raise KeyError(code)
    return tomllib.loads(files(__name__).joinpath(f"{code}.toml").read_text(encoding="utf-8"))


def one_or_all(code: str | None) -> tuple[str, ...]:
    """The language of this code, or all languages where it is not known or has no file."""
    return (code,) if code is not None and code in codes() else codes()
