"""Check articles without pytest: files, or standard input."""

from __future__ import annotations

import argparse
import sys

from pytest_factcheck import single
from pytest_factcheck.commands import common
from pytest_factcheck.judging.witnesses import with_witnesses
from pytest_factcheck.reports import FORMATS, renderer, summary
from pytest_factcheck.reports.outcome import Outcome
from pytest_factcheck.reports.terminal import date_of, failure
from pytest_factcheck.text.visible import path, visible


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="articles; - or none reads standard input")
    parser.add_argument("--format", choices=["text", *sorted(FORMATS)], default="text", help="of the output")
    common.add_options(parser)


def run(options: argparse.Namespace) -> int:
    """Check each article and tell the outcome; 1 where some article fails or could not be read."""
    if not options.files and sys.stdin.isatty():
        message = "name the articles, or - to read one from standard input"
        raise common.CommandError(message)
    articles = list(common.articles(options.files or [common.STDIN]))
    checker = common.checker(options)
    checked = [single.check(checker, read, name) for name, read in articles]
    outcome = Outcome(checker.facts.files, with_witnesses([each.report for each in checked]))
    if options.format == "text":
        _tell(checked, outcome)
    else:
        sys.stdout.write(renderer(options.format)(outcome))
    return int(any(report.verdict in ("fail", "error") for report in outcome.reports))


def _tell(checked: list[single.Checked], outcome: Outcome) -> None:
    for each in checked:
        report = each.report
        if report.verdict in ("fail", "error"):
            common.say(failure(report, each.fields) + "\n")
        else:
            common.say(f"{path(report.id)}: {report.verdict}, date: {visible(date_of(report))}")
    for line in summary.lines(outcome):
        common.say(line)
