"""What several commands share: the facts, the articles and the options that name them."""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Iterator
from pathlib import Path

from pytest_factcheck import days, single, sources
from pytest_factcheck.articles import from_text
from pytest_factcheck.articles.decode import decode
from pytest_factcheck.articles.model import Article
from pytest_factcheck.checker import Checker, Settings
from pytest_factcheck.facts.mistakes import FactsError, render

STDIN = "-"


class CommandError(Exception):
    """A command cannot be done; the text says why."""


def say(line: str) -> None:
    """Print a line of output."""
    print(line)  # noqa: T201


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say against what, and as of when, articles are checked."""
    parser.add_argument("--facts", action="append", metavar="FILE", help="facts file or pack:NAME; may be given again")
    parser.add_argument("--date", help="date (YYYY-MM-DD or today) of articles that state no whole date")


def checker(options: argparse.Namespace) -> Checker:
    """Load the facts that the options name."""
    return load(options.facts, Settings(date=_date(options.date)))


def load(facts: list[str] | None, settings: Settings | None = None) -> Checker:
    """Load facts, by default the folder's own; CommandError with all their mistakes where they are broken."""
    names = facts or [sources.found(Path.cwd())]
    try:
        return Checker.from_files(*names, settings=settings)
    except FactsError as error:
        raise CommandError(render(error.mistakes)) from None


def _date(text: str | None) -> datetime.date | None:
    try:
        return days.given(text) if text else None
    except ValueError:
        message = f"--date: found {text!r}, expected a date as YYYY-MM-DD, or today"
        raise CommandError(message) from None


def articles(names: list[str]) -> Iterator[tuple[str, single.Reader]]:
    """How to read each article that was named, and the name that it goes by."""
    for name in names:
        if name == STDIN:
            yield "<stdin>", _standard_input
        else:
            yield from _of_file(name)


def _of_file(name: str) -> Iterator[tuple[str, single.Reader]]:
    """The articles of a file; ``feed.jsonl::id`` is one of its records, as pytest names it."""
    file, _, record = (name, "", "") if Path(name).exists() else name.partition("::")
    if Path(file).is_dir():
        message = f"{file} is a folder; `pytest --factcheck {file}` checks the articles below it"
        raise CommandError(message)
    if not Path(file).exists():
        message = f"there is no file {name}"
        raise CommandError(message)
    found = single.readers(Path(file), Path(file).as_posix())
    if record and record not in found:
        message = f"{file} has no record {record}"
        raise CommandError(message)
    yield from ((file, read) for each, read in found.items() if not record or each == record)


def _standard_input() -> Article:
    data = sys.stdin.buffer.read()
    return from_text(decode(data).text, id="<stdin>", path="<stdin>")
