"""One article from its file to its report, whatever goes wrong on the way."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pytest_factcheck.articles import ArticleError, read_file, read_record, record_ids
from pytest_factcheck.articles.model import Article
from pytest_factcheck.checker import Checker
from pytest_factcheck.report import Report

Reader = Callable[[], Article]
"""Reads one article; raises ArticleError or OSError where that cannot be done."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A report, and the source of its article, from which the words around a finding are shown."""

    report: Report
    fields: Mapping[str, str] = field(default_factory=dict)


def readers(path: Path, name: str) -> dict[str | None, Reader]:
    """How to read each article of a file: the one that it is, or its records by their ids; no article is read yet."""
    if path.suffix.lower() != ".jsonl":
        return {None: functools.partial(read_file, path, name)}
    try:
        return {each: functools.partial(read_record, path, record, name) for each, record in record_ids(path).items()}
    except (ArticleError, OSError) as error:
        return {None: functools.partial(_fail, error)}


def _fail(error: Exception) -> Article:
    raise error


def check(checker: Checker, read: Reader, name: str, record: str | None = None) -> Checked:
    """Read an article and check it; ``record`` is its id in a ``.jsonl`` file.

    One that cannot be read, or asks for what makes no sense, is an error; it is reported like any other outcome.
    """
    try:
        article = read()
        return Checked(checker.check_article(article), article.fields)
    except (ArticleError, OSError) as error:
        return Checked(unreadable(name, error, record))


def unreadable(name: str, error: Exception, record: str | None = None) -> Report:
    """The report on an article that there is nothing else to say of."""
    own_id = name if record is None else f"{name}::{record}"
    line = error.line if isinstance(error, ArticleError) else None
    return Report(id=own_id, path=name, title=None, verdict="error", error=_why(error), line=line or 1)


def _why(error: Exception) -> str:
    if isinstance(error, ArticleError):
        return error.reason
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
