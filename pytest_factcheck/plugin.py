"""The pytest plugin: its options, and the switch.

Every run of pytest imports this module, also where nobody checks facts. It imports nothing but pytest, and everything
else of the package only when ``--factcheck`` is given.
"""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options of the command line and those of the configuration file."""
    _add_options(parser.getgroup("factcheck", "facts checked against articles"))
    parser.addini("factcheck_facts", "facts files, one a line (pack:NAME too)", type="linelist", default=[])
    parser.addini("factcheck_date", "date of articles that state no whole date, or today", type="string", default="")
    parser.addini(
        "factcheck_undated", "articles that state no date: check, fail or skip", type="string", default="check"
    )
    parser.addini("factcheck_strict", "warnings fail too", type="string", default="false")
    parser.addini("factcheck_reports", "reports to write, FORMAT=FILE, one a line", type="linelist", default=[])
    parser.addini("factcheck_files", "globs of the files in folders that are articles", type="linelist", default=[])
    parser.addini("factcheck_exclude", "globs of files and folders that are no articles", type="linelist", default=[])
    parser.addini("factcheck_grace", "days after a change on which the old title may stand", type="string", default="3")


def _add_options(group: pytest.OptionGroup) -> None:
    add = group.addoption
    add("--factcheck", action="store_true", help="check the articles below the given paths against facts with dates")
    add("--factcheck-facts", action="append", metavar="FILE", help="facts file or pack:NAME; may be given again")
    add("--factcheck-date", metavar="DATE", help="date (YYYY-MM-DD or today) of articles that state no whole date")
    add("--factcheck-strict", action="store_true", help="warnings fail too")
    add("--factcheck-report", action="append", metavar="FORMAT=FILE", help="write a report; may be given again")
    add("--factcheck-explain", action="store_true", help="show every claim with its cue, its dates and its verdict")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Register the mark, and where ``--factcheck`` is given all the rest."""
    config.addinivalue_line("markers", "factcheck: an article that is checked against facts with dates")
    if config.getoption("factcheck"):
        from pytest_factcheck import running  # noqa: PLC0415 - see the module's docstring

        running.start(config)
