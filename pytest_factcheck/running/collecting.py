"""Which files are articles, and their items. This part takes part in every process of a run."""

from __future__ import annotations

import json
from collections.abc import Generator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

from pytest_factcheck import sources
from pytest_factcheck.checker import Checker
from pytest_factcheck.running.items import ArticleFile, ArticleItem, printable_id
from pytest_factcheck.running.options import Options

SUFFIXES = frozenset({".txt", ".md", ".markdown", ".html", ".htm", ".json", ".jsonl"})
NO_ARTICLES = ("README*", "CHANGELOG*", "LICENSE*", "requirements*.txt", "robots.txt", ".*", "node_modules")
"""Names of files and folders that are never articles, unless the command line names them."""


class Collecting:
    """The plugin that collects articles and runs them."""

    def __init__(self, checker: Checker, options: Options) -> None:
        self._checker = checker
        self._options = options

    @pytest.hookimpl(wrapper=True)
    def pytest_collect_file(
        self, file_path: Path, parent: pytest.Collector
    ) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
        """Add an article to what is collected; pytest would run one that is named as a doctest too."""
        collected = yield
        if not self._is_article(file_path, parent.session):
            return collected
        others = [node for node in collected if type(node).__module__ != "_pytest.doctest"]
        return [*others, self._file(file_path, parent)]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Send what an article's check found along with pytest's report."""
        report = yield
        if isinstance(item, ArticleItem):
            item.tell(report, call)
        return report

    def _file(self, path: Path, parent: pytest.Collector) -> ArticleFile:
        nodeid = printable_id(sources.shown(path, parent.config.rootpath))
        named: dict[str, Any] = {"nodeid": nodeid} if nodeid else {}
        return ArticleFile.from_parent(parent, path=path, checker=self._checker, **named)

    def _is_article(self, path: Path, session: pytest.Session) -> bool:
        root = session.config.rootpath
        wanted = matches(path, root, self._options.files)
        if session.isinitpath(path):
            return wanted or path.suffix.lower() in SUFFIXES
        if self._options.files and not wanted:
            return False
        return (wanted or path.suffix.lower() in SUFFIXES) and not self._is_other(path, session)

    def _is_other(self, path: Path, session: pytest.Session) -> bool:
        """Whether a file that a folder holds is none of the articles there."""
        return (
            any(path == report for _, report in self._options.reports)
            or any(fnmatchcase(part, glob) for part in _below(path, session) for glob in NO_ARTICLES)
            or matches(path, session.config.rootpath, self._options.exclude)
            or (path.suffix.lower() == ".json" and not _has_text(path))
        )


def _below(path: Path, session: pytest.Session) -> list[str]:
    """The names on the way to a file from the folder that the command line names."""
    names = [path.name]
    for folder in path.parents:
        if session.isinitpath(folder) or folder == session.config.rootpath:
            break
        names.append(folder.name)
    return names


def matches(path: Path, root: Path, globs: tuple[str, ...]) -> bool:
    """Whether a glob fits the file's path, or the name of the file or of a folder on its way."""
    whole = sources.shown(path, root)
    for glob in (glob.removeprefix("./").rstrip("/") for glob in globs):
        if fnmatchcase(whole, glob) or fnmatchcase(whole, f"{glob}/*"):
            return True
        if "/" not in glob and any(fnmatchcase(part, glob) for part in whole.split("/")):
            return True
    return False


def _has_text(path: Path) -> bool:
    """Whether a JSON file is an article. A broken one that seems to be is: it must not go unnoticed."""
    try:
        data = path.read_bytes()
    except OSError:
        return True
    try:
        loaded: Any = json.loads(data)
    except (ValueError, RecursionError):
        return b'"text"' in data
    return isinstance(loaded, dict) and "text" in loaded
