"""What all articles came to: gathered on the controller, written to the reports and told at the end."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from pytest_factcheck import sources
from pytest_factcheck.checker import Checker
from pytest_factcheck.judging.witnesses import with_witnesses
from pytest_factcheck.report import Report
from pytest_factcheck.reports import explain, renderer, summary, write
from pytest_factcheck.reports.outcome import Outcome
from pytest_factcheck.reports.wire import from_wire
from pytest_factcheck.running.items import ATTRIBUTE
from pytest_factcheck.running.options import Options
from pytest_factcheck.text.visible import visible


class Gathering:
    """The plugin of the one process that sees every report."""

    def __init__(self, checker: Checker, options: Options) -> None:
        self._facts = checker.facts
        self._options = options
        self._order: dict[str, int] = {}
        self._reports: dict[str, Report] = {}
        self._outcome = Outcome(self._facts.files, ())
        self._troubles: list[str] = []

    def pytest_report_header(self) -> str:
        """Name the facts that are used."""
        return f"factcheck: facts from {', '.join(visible(name) for name in self._facts.files)}"

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Keep the order of the items, where they run here."""
        self._keep_order([item.nodeid for item in session.items])

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: Sequence[str]) -> None:
        """Keep the order of the items, where workers run them: all collect the same."""
        self._keep_order(ids)

    def _keep_order(self, ids: Sequence[str]) -> None:
        for nodeid in ids:
            self._order.setdefault(nodeid, len(self._order))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take an article's outcome from the report that it came with."""
        line = getattr(report, ATTRIBUTE, None)
        if line is not None:
            self._reports[report.nodeid] = from_wire(line)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the reports, also of a run that was broken off."""
        if session.config.getoption("collectonly"):
            return
        last = len(self._order)
        ordered = sorted(self._reports.items(), key=lambda pair: self._order.get(pair[0], last))
        reports = with_witnesses([report for _, report in ordered])
        self._outcome = Outcome(self._facts.files, reports)
        for form, path in self._options.reports:
            self._write(form, path, session)

    def _write(self, form: str, path: Path, session: pytest.Session) -> None:
        try:
            write(path, renderer(form)(self._outcome))
        except OSError as error:
            self._troubles.append(f"the {form} report could not be written: {error}")
            # Whoever waits for the report must not take the run for a good one.
            session.exitstatus = pytest.ExitCode.INTERNAL_ERROR

    def pytest_terminal_summary(self, terminalreporter: Any, config: pytest.Config) -> None:
        """Tell what the run came to, as loudly as was asked for."""
        lines = list(self._lines(config))
        if not lines or config.getoption("no_summary", default=False):
            return
        terminalreporter.section("factcheck")
        for line in lines:
            terminalreporter.line(line, **({"yellow": True, "bold": True} if line.startswith(summary.LOUD) else {}))

    def _lines(self, config: pytest.Config) -> Iterator[str]:
        reports, verbosity = self._outcome.reports, config.getoption("verbose")
        if self._options.explain:
            yield from (line for report in reports for line in explain.lines(report))
        if reports and verbosity >= 0:
            yield from summary.lines(self._outcome)
            yield from self._wanting_review()
            yield from _unselectable(reports)
            start = config.invocation_params.dir
            yield from (f"{form} report: {visible(sources.shown(path, start))}" for form, path in self._options.reports)
        elif reports:
            yield from ([summary.counts(reports)] if verbosity == -1 else [])
            yield from summary.loud(reports)
        yield from (visible(trouble) for trouble in self._troubles)

    def _wanting_review(self) -> Iterator[str]:
        today = (self._options.settings.today or datetime.date.today()).toordinal()  # noqa: DTZ011
        for fact in self._facts:
            if fact.review_by is not None and fact.review_by < today:
                day = datetime.date.fromordinal(fact.review_by)
                yield f"warning: {visible(fact.id)} wants a fresh look since {day} ({visible(str(fact.place))})"


def _unselectable(reports: Sequence[Report]) -> Iterator[str]:
    """Pytest reads brackets and double colons in its arguments as its own; nobody should hunt for the reason."""
    for report in reports:
        record = report.id.removeprefix(report.path).removeprefix("::")
        if "::" in record:
            yield f"warning: pytest cannot select {visible(report.id)} by name, because of the :: in its id; use -k"
    for path in dict.fromkeys(report.path for report in reports):
        if "::" in path or "[" in path:
            yield f"warning: pytest cannot select {visible(path)} by name, because of the :: or [ in it; use -k"
