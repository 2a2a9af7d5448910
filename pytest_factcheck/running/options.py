"""What the user asked for, from the command line and the configuration file; the command line replaces the other."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pytest_factcheck import days, sources
from pytest_factcheck.checker import Settings
from pytest_factcheck.reports import FORMATS

TRUTH = {**dict.fromkeys(("true", "yes", "on", "1"), True), **dict.fromkeys(("false", "no", "off", "0", ""), False)}
"""What a setting of yes or no may be."""
UNDATED = ("check", "fail", "skip")


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a run, checked and resolved."""

    facts: tuple[str, ...]
    settings: Settings
    explain: bool = False
    reports: tuple[tuple[str, Path], ...] = ()
    """Format and file."""
    files: tuple[str, ...] = ()
    """Globs of the files in folders that are articles; none: by their suffix."""
    exclude: tuple[str, ...] = ()


def read(config: pytest.Config) -> Options:
    """The options of this run; UsageError where one makes no sense."""
    return Options(
        facts=_facts(config),
        settings=Settings(
            date=_date(config),
            undated=_undated(config),
            grace=_grace(config),
            strict=bool(config.getoption("factcheck_strict")) or _strict(config),
        ),
        explain=bool(config.getoption("factcheck_explain")),
        reports=_reports(config),
        files=tuple(config.getini("factcheck_files")),
        exclude=tuple(config.getini("factcheck_exclude")),
    )


def _given(config: pytest.Config, option: str, ini: str) -> Any:
    return config.getoption(option) or config.getini(ini)


def _facts(config: pytest.Config) -> tuple[str, ...]:
    """Names on the command line are seen from where pytest was started, those in a configuration file from there."""
    if named := config.getoption("factcheck_facts"):
        return tuple(named)
    home, start = _home(config), config.invocation_params.dir
    if named := config.getini("factcheck_facts"):
        return tuple(name if name.startswith("pack:") else sources.shown(home / name, start) for name in named)
    return (sources.found(start, config.rootpath),)


def _home(config: pytest.Config) -> Path:
    """The folder that names in the configuration file are seen from."""
    return config.inipath.parent if config.inipath else config.rootpath


def _date(config: pytest.Config) -> Any:
    text = _given(config, "factcheck_date", "factcheck_date")
    try:
        return days.given(text) if text else None
    except ValueError:
        _refuse("factcheck-date", text, "a date as YYYY-MM-DD, or today")


def _undated(config: pytest.Config) -> Any:
    choice = str(config.getini("factcheck_undated"))
    if choice not in UNDATED:
        _refuse("factcheck_undated", choice, "one of " + ", ".join(UNDATED))
    return choice


def _strict(config: pytest.Config) -> bool:
    text = str(config.getini("factcheck_strict")).strip().lower()
    if text not in TRUTH:
        _refuse("factcheck_strict", text, "true or false")
    return TRUTH[text]


def _grace(config: pytest.Config) -> int:
    number = str(config.getini("factcheck_grace")).strip()
    if not (number.isascii() and number.isdigit()):
        _refuse("factcheck_grace", number, "a number of days")
    return int(number)


def _reports(config: pytest.Config) -> tuple[tuple[str, Path], ...]:
    named = config.getoption("factcheck_report")
    base = config.invocation_params.dir if named else _home(config)
    return tuple(_report(base, asked) for asked in named or config.getini("factcheck_reports"))


def _report(base: Path, asked: str) -> tuple[str, Path]:
    form, equals, file = asked.partition("=")
    if not (equals and file):
        _refuse("factcheck-report", asked, "FORMAT=FILE")
    if form not in FORMATS:
        _refuse("factcheck-report", form, "a known format: " + ", ".join(sorted(FORMATS)))
    path = Path(os.path.abspath(base / file))  # noqa: PTH100 - a link stays the name that the user gave
    if path.is_dir():
        _refuse("factcheck-report", file, "a file, not a folder")
    return form, path


def _refuse(option: str, found: str, expected: str) -> Any:
    message = f"{option}: found {found!r}, expected {expected}"
    raise pytest.UsageError(message)
