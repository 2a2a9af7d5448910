"""How often the checker stops what is wrong, and lets through what is right: by kind, language and subject.

A passage to be stopped counts as stopped where an error stands on the words that its author named; any other error is a
false alarm. Intervals are Wilson's, at 95 % (Wilson, "Probable Inference", 1927; Brown, Cai and DasGupta, 2001).

Usage: `python measure.py [--read | --unread] [--wrong] [--markdown]`; `--wrong` names the passages that came out wrong,
of those that were read.
"""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

import yaml

from pytest_factcheck import Checker
from pytest_factcheck.report import Report

HERE = Path(__file__).resolve().parent
READ, UNREAD = "read.yaml", "unread.yaml"
Z = 1.959964
"""Standard deviations of a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A passage and what came of it."""

    subject: str
    passage: dict[str, str]
    unread: bool
    report: Report
    stopped: bool
    """Whether an error stands on the words that are wrong."""
    alarmed: bool
    """Whether an error stands where nothing is wrong."""

    @property
    def wrong(self) -> bool:
        """Whether the passage asks to be stopped."""
        return self.passage["verdict"] == "fail"


def tried(names: Iterable[str]) -> Iterator[Tried]:
    """Every passage of the files of these names, checked against its subject's facts."""
    for folder in sorted(path.parent for path in HERE.glob(f"*/{READ}")):
        checker = Checker.from_files(folder / "facts.yaml")
        for name in names:
            for passage in yaml.load((folder / name).read_text("utf-8"), yaml.BaseLoader):
                yield _tried(checker, folder.name, passage, unread=name == UNREAD)


def _tried(checker: Checker, subject: str, passage: dict[str, str], *, unread: bool) -> Tried:
    date = datetime.date.fromisoformat(passage["date"]) if "date" in passage else None
    report = checker.check(passage["text"], date=date, title=passage.get("title"))
    errors = [finding for finding in report.findings if finding.severity == "error"]
    right = [_is_at(passage, finding.span.text, finding.span.start, finding.span.field) for finding in errors]
    return Tried(subject, passage, unread, report, stopped=any(right), alarmed=not all(right))


def _is_at(passage: dict[str, str], found: str, start: int, field: str) -> bool:
    """Whether a finding touches the words that the author named, or, without a date, says that claims exclude each other."""
    if passage["verdict"] != "fail":
        return False
    said = passage.get("title", "") if field == "title" else passage["text"]
    at = said.find(passage["at"])
    touches = at >= 0 and start < at + len(passage["at"]) and at < start + len(found)
    return touches or "date" not in passage


def interval(right: int, total: int) -> tuple[float, float]:
    """Wilson's interval for a share, both ends in 0..1."""
    if not total:
        return 0.0, 1.0
    share, square = right / total, Z * Z / total
    middle, half = share + square / 2, Z * sqrt(share * (1 - share) / total + square / total / 4)
    return max(0.0, (middle - half) / (1 + square)), min(1.0, (middle + half) / (1 + square))


def rows(everything: list[Tried]) -> Iterator[tuple[str, list[Tried]]]:
    """The groups of the table."""
    yield "all", everything
    for label, key in GROUPS:
        for value in sorted({key(one) for one in everything}):
            yield f"{label}: {value}", [one for one in everything if key(one) == value]


GROUPS: tuple[tuple[str, Callable[[Tried], str]], ...] = (
    ("set", lambda one: "unread" if one.unread else "read"),
    ("kind", lambda one: one.passage["kind"]),
    ("language", lambda one: one.passage["lang"]),
    ("subject", lambda one: one.subject),
)


def table(everything: list[Tried]) -> Iterator[list[str]]:
    """Each group's passages, recall and precision with their intervals."""
    yield ["", "passages", "stopped of what is wrong", "recall", "false alarms of what is right", "precision"]
    for name, group in rows(everything):
        wrong = [one for one in group if one.wrong]
        stopped, alarms = sum(one.stopped for one in wrong), sum(one.alarmed for one in group)
        quiet = sum(one.alarmed for one in group if not one.wrong)
        yield [
            name, str(len(group)), f"{stopped} of {len(wrong)}", _share(stopped, len(wrong)),
            f"{quiet} of {len(group) - len(wrong)}", _share(stopped, stopped + alarms),
        ]  # fmt: skip


def _share(right: int, total: int) -> str:
    low, high = interval(right, total)
    return f"{right / total:.1%} ({low:.0%}-{high:.0%})" if total else "-"


def main() -> int:
    """Print the table; always 0: it measures, it does not judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--read", action="store_true", help="only the passages that were read while the rules were made"
    )
    parser.add_argument("--unread", action="store_true", help="only the others")
    parser.add_argument("--wrong", action="store_true", help="name what came out wrong, of what was read")
    parser.add_argument("--markdown", action="store_true", help="a table for the docs")
    options = parser.parse_args()
    names = [READ] * (not options.unread) + [UNREAD] * (not options.read)
    everything = list(tried(names))
    lines = list(table(everything))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    for number, line in enumerate(lines):
        cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=True)]
        print(f"| {' | '.join(cells)} |" if options.markdown else "  ".join(cells).rstrip())
        if options.markdown and number == 0:
            print(f"| {' | '.join('-' * width for width in widths)} |")
    for one in everything if options.wrong else ():
        if not one.unread and (one.alarmed or one.stopped != one.wrong):
            print(f"{'false alarm' if one.alarmed else 'missed'}: {one.subject}: {one.passage['id']}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
