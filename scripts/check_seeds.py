"""Check a folder of seed articles, with the project's facts and with the pack, against what is known of them.

python scripts/check_seeds.py ../shared/seeds
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FACTS = ("facts.yaml", "pack:world")

WRONG = ("Biden administration", "2024 election", "Elliott Witkoff")
"""What 000 and 001 must be stopped for."""
MAY_BE_WRONG = ("private citizen", "businessman", "developer")
"""What they may be stopped for besides, since it was not true of an envoy any more."""
WARNINGS = {"004": ("Landisbergis",)}


def main(folder: str) -> int:
    """Check the seeds with each source of facts; 0 where nothing is wrong."""
    wrong = [f"{facts}: {line}" for facts in FACTS for line in complaints(checked(Path(folder), facts))]
    for line in wrong:
        print(line)
    print(f"seeds: {len(wrong)} complaints" if wrong else f"seeds: as expected with {' and with '.join(FACTS)}")
    return int(bool(wrong))


def checked(folder: Path, facts: str) -> dict[str, dict[str, Any]]:
    """The articles of a run's report, by the number that their file's name begins with."""
    with tempfile.TemporaryDirectory() as temporary:
        report = Path(temporary, "report.json")
        command = [sys.executable, "-m", "pytest", "--factcheck", str(folder.resolve()), f"--factcheck-facts={facts}"]
        command += [f"--factcheck-report=json={report}", "-q", "-p", "no:cacheprovider"]
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)  # noqa: S603
        if not report.exists():
            sys.exit(f"{facts}: no report\n{done.stdout}{done.stderr}")
        articles = json.loads(report.read_text(encoding="utf-8"))["articles"]
    return {Path(article["path"]).name[:3]: article for article in articles}


def complaints(articles: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Everything that is not as it is known to be."""
    if sorted(articles) != ["000", "001", "002", "003", "004"]:
        yield f"checked were {sorted(articles)}"
        return
    for number in ("000", "001"):
        yield from _stopped(number, articles[number])
    for number in ("002", "003", "004"):
        yield from _passed(number, articles[number])
    yield from _dated(articles)


def _stopped(number: str, article: dict[str, Any]) -> Iterator[str]:
    found = [_text(finding) for finding in article["findings"] if finding["severity"] == "error"]
    if article["verdict"] != "fail":
        yield f"{number} is not stopped"
    for words in WRONG:
        if not any(words in text for text in found):
            yield f"{number}: no finding on {words!r}"
    for text in found:
        if not any(words in text for words in WRONG + MAY_BE_WRONG):
            yield f"{number}: a finding on {text!r}"


def _passed(number: str, article: dict[str, Any]) -> Iterator[str]:
    if article["verdict"] != "pass":
        yield f"{number} does not pass: {article['verdict']} {article['error'] or ''}"
    found = {(finding["severity"], _text(finding)) for finding in article["findings"]}
    expected = {("warning", words) for words in WARNINGS.get(number, ())}
    for severity, words in expected:
        if not any(each == severity and words in text for each, text in found):
            yield f"{number}: no {severity} on {words!r}"
    for severity, text in found:
        if not any(each == severity and words in text for each, words in expected):
            yield f"{number}: {severity} on {text!r}"


def _text(finding: dict[str, Any]) -> str:
    """The words of a finding in one line, as they read."""
    return " ".join((finding.get("claim") or finding["text"]).split())


def _dated(articles: dict[str, dict[str, Any]]) -> Iterator[str]:
    dates = {number: article["date"] for number, article in articles.items()}
    for number, value in {"000": None, "001": None, "003": "2025-10-27", "004": "2025-01-26"}.items():
        if dates[number]["value"] != value:
            yield f"{number}: dated {dates[number]['value']}, not {value}"
    if (dates["002"]["earliest"] or "") < "2025-03-14":
        yield f"002: may be as early as {dates['002']['earliest']}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
