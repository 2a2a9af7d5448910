"""An article as pytest sees it: one item, that reads its file when it runs and not before."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import pytest

from pytest_factcheck import single, sources
from pytest_factcheck.checker import Checker
from pytest_factcheck.report import Report
from pytest_factcheck.reports.terminal import failure
from pytest_factcheck.reports.wire import to_wire
from pytest_factcheck.text.visible import path as shown_path
from pytest_factcheck.text.visible import visible

ATTRIBUTE = "factcheck"
"""Of a test report: the article's report as JSON, so that it crosses from xdist's workers with it."""
WHOLE = "factcheck"
"""The name of the item of a file that is one article."""


class ArticleStoppedError(Exception):
    """An article fails; what there is to say stands in the item's report."""


class ArticleItem(pytest.Item):
    """One article."""

    def __init__(self, *, checker: Checker, read: single.Reader, record: str | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._check = functools.partial(single.check, checker, read, article_name(self), record)
        self._checked: single.Checked | None = None
        self.add_marker("factcheck")

    def runtest(self) -> None:
        """Read the article, check it, and fail where it fails."""
        self._checked = self._check()
        report = self._checked.report
        if report.verdict == "skip":
            pytest.skip(visible(report.reason or "the article asks not to be checked"))
        if report.verdict != "pass":
            raise ArticleStoppedError

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Tell why the article is stopped; anything else that is raised is a mistake of the program's own."""
        if isinstance(excinfo.value, ArticleStoppedError) and self._checked is not None:
            return failure(self._checked.report, self._checked.fields)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[str, int | None, str]:
        """Where the item stands and what heads its failure.

        Where the heading is the end of the node id pytest takes it for a dotted name and replaces the dots.
        """
        name = article_name(self)
        heading = name if self.name == WHOLE else f"{name}, {self.name}"
        return printable_id(name) or str(self.path), None, visible(heading)

    def tell(self, told: pytest.TestReport, call: pytest.CallInfo[None]) -> None:
        """Hand the outcome over with pytest's report of the phase that decided about it."""
        # Among these are the names of the file and its folders, and xdist sends only what is Unicode.
        told.keywords = {visible(name): value for name, value in told.keywords.items()}
        if told.when != "call" and told.passed:
            return
        report = self._checked.report if self._checked else self._undone(told, call)
        setattr(told, ATTRIBUTE, to_wire(report))
        if told.skipped and isinstance(told.longrepr, tuple):
            # Skipped is the article, not the line of this file that says so.
            told.longrepr = (str(self.path), 1, told.longrepr[2])
        self._checked = None

    def _undone(self, told: pytest.TestReport, call: pytest.CallInfo[None]) -> Report:
        """The report on an article that was never judged: skipped by a mark, or stopped by an error of a program's."""
        name = article_name(self)
        if told.skipped and isinstance(told.longrepr, tuple):
            return Report(name, name, None, "skip", reason=str(told.longrepr[2]))
        raised = call.excinfo.value if call.excinfo else None
        return Report(name, name, None, "error", error=f"internal error: {type(raised).__name__}: {raised}")


class ArticleFile(pytest.File):
    """A file that is one article, or a ``.jsonl`` with one in each line."""

    def __init__(self, *, checker: Checker, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._make = functools.partial(ArticleItem.from_parent, self, checker=checker)

    def collect(self) -> Iterator[ArticleItem]:
        """One item, or one for each record; of the records only the ids are read."""
        for each, read in single.readers(self.path, article_name(self)).items():
            yield self._make(name=WHOLE if each is None else visible(each), read=read, record=each)


def article_name(node: pytest.Item | pytest.File) -> str:
    """The article's path as it is shown to people and stands in reports: seen from the root of the project."""
    return sources.shown(node.path, node.config.rootpath)


def printable_id(name: str) -> str | None:
    """A node id for a file whose name is not fit to be printed, else None: pytest shows them as they are."""
    return shown_path(name).replace("::", ":\\x3a") if shown_path(name) != name else None
