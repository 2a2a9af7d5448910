"""Explain how an article is read: its date, and every mention of a fact with what decided about it."""

from __future__ import annotations

import argparse

from pytest_factcheck import single
from pytest_factcheck.commands import common
from pytest_factcheck.reports.explain import lines


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("article", metavar="ARTICLE", help="file, record (FILE.jsonl::ID), or - for standard input")
    common.add_options(parser)


def run(options: argparse.Namespace) -> int:
    """Explain the article, or each record of a file; 1 where one fails or could not be read."""
    articles = list(common.articles([options.article]))
    checker = common.checker(options)
    reports = [single.check(checker, read, name).report for name, read in articles]
    for report in reports:
        for line in lines(report):
            common.say(line)
    return int(any(report.verdict in ("fail", "error") for report in reports))
