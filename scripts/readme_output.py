"""Put what ``pytest --factcheck corpus/`` says now into the README; ``--check`` only tells whether it stands there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"(<!-- output -->\n)(?:```text\n.*?\n```\n)?", re.DOTALL)
LEFT_OUT = re.compile(
    r"=+ (test session starts|short test summary info) =+|platform |rootdir: |configfile: |plugins: |FAILED "
)
"""What is the same in every run of pytest, or differs from machine to machine."""


def main() -> int:
    """Write the output, or compare it."""
    old = README.read_text(encoding="utf-8")
    new = BLOCK.sub(lambda found: f"{found[1]}```text\n{output()}\n```\n", old)
    if "--check" in sys.argv:
        print(
            "README: the output is as it is now"
            if new == old
            else "README: the output is an old one, run scripts/readme_output.py"
        )
        return int(new != old)
    README.write_text(new, encoding="utf-8")
    return 0


def output() -> str:
    """The output of the command that the README names, without what tells nothing."""
    command = [sys.executable, "-m", "pytest", "--factcheck", "corpus/", "-p", "no:cacheprovider", "--color=no"]
    # pytest fits its lines to the terminal; the README's is as wide as any.
    environment = os.environ | {"COLUMNS": "80", "CI": ""}
    environment.pop("BUILD_NUMBER", None)
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, env=environment)  # noqa: S603
    lines = [line.rstrip() for line in done.stdout.splitlines() if not LEFT_OUT.match(line)]
    return shortened(re.sub(r"=* (.*) in \d[\d.]*s =*", r"\1", "\n".join(lines)).strip())


def shortened(whole: str) -> str:
    """One screen of it: two findings say how the others look."""
    findings, line, summary = re.split(r"\n(=+ factcheck =+)\n", whole)
    head, failures, told = re.split(r"\n(=+ FAILURES =+)\n", findings)
    return "\n".join([head, failures, *"\n\n".join(told.split("\n\n")[:2]).split("\n"), "[…]", line, summary])


if __name__ == "__main__":
    sys.exit(main())
