"""Check the articles of ``corpus/`` as the README does, and see that exactly the two that should be are stopped."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STOPPED = ("corpus/01-", "corpus/02-")
"""How the names of the articles begin that must not be published as they are."""


def main() -> int:
    """Run pytest on the corpus; 0 where its verdicts are as they should be."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [
            sys.executable,
            "-m",
            "pytest",
            "--factcheck",
            "corpus/",
            f"--factcheck-report=json={report}",
            "-p",
            "no:cacheprovider",
        ]
        print("$ pytest --factcheck corpus/", flush=True)
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)  # noqa: S603
        # The report is only for what follows here.
        print("\n".join(line for line in done.stdout.splitlines() if report.name not in line) + done.stderr)
        if not report.exists():
            print("\nNothing was checked: see above.")
            return 1
        articles = json.loads(report.read_text(encoding="utf-8"))["articles"]
    return judged({article["path"]: article["verdict"] for article in articles})


def judged(verdicts: dict[str, str]) -> int:
    """Say whether the verdicts are the ones that the corpus was written for."""
    stopped = sorted(path for path, verdict in verdicts.items() if verdict != "pass")
    as_it_should_be = len(stopped) == len(STOPPED) < len(verdicts) and all(map(str.startswith, stopped, STOPPED))
    if as_it_should_be:
        print(f"\nTwo of {len(verdicts)} articles are stopped, {stopped[0]} and {stopped[1]}.")
        print("That is as it should be: they say what was not true when they were written.")
        return 0
    print(f"\nThis is not as it should be: stopped are {', '.join(stopped) or 'none'} of {len(verdicts)} articles,")
    print("and it should be 01 and 02, and no other.")
    return 1


if __name__ == "__main__":
    sys.exit(main())
