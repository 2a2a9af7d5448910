"""Build the facts files that ship with the package from the tables and the wording in data/.

``python scripts/build_packs.py`` writes world.yaml and house-style.yaml in pytest_factcheck/packs; with ``--check`` it
writes nothing, and its exit status is 1 if a file is not up to date.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from packs.counts import counts
from packs.events import events
from packs.names import check_all_used, names, statements
from packs.offices import offices
from packs.people import people
from packs.render import render
from packs.tables import rows
from packs.wording import Wording

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
PACKS = ROOT / "pytest_factcheck" / "packs"
COLLECTED = "2026-11-22"
KNOWN_UNTIL = "2026-06-15"
"""For what has no date of its own in the tables: no source is newer than the middle of 2026."""

CREDITS = f"""\
# Made by scripts/build_packs.py from data/ (collected {COLLECTED}): change the tables or the wording there, never this file.
#
# Sources and licences: data/README.md. Among them, under CC BY 4.0: IfG Ministers Database, Institute for Government
# (https://github.com/instituteforgov/ifg-ministers-database-public), and FiveThirtyEight, cabinet turnover
# (https://github.com/fivethirtyeight/data). The rows were chosen, compared and changed.
# CC BY 4.0: https://creativecommons.org/licenses/by/4.0/
"""
WORLD = f"""\
# Heads of state and government, ministers, heads of international bodies, elections, summits, counts of members, changed names.
#
{CREDITS}"""
HOUSE_STYLE = f"""\
# Names on which houses differ, as warnings: include pack:house-style, and take out what your house writes otherwise.
#
{CREDITS}"""


def world(wording: Wording) -> dict[str, Any]:
    """The pack for everybody."""
    renames, holders = rows(DATA, "renames"), rows(DATA, "office_holders")
    check_all_used(renames, wording)
    return {
        "version": 1,
        "known_until": KNOWN_UNTIL,
        "people": people(rows(DATA, "people"), holders, wording),
        "offices": offices(holders, wording),
        "events": events(rows(DATA, "events"), wording),
        "counts": counts(rows(DATA, "counts"), wording),
        "names": names(renames, wording, "names"),
        "statements": statements(renames, wording),
    }


def house_style(wording: Wording) -> dict[str, Any]:
    """The pack of names that are a matter of style."""
    listed = names(rows(DATA, "renames"), wording, "house_style", severity="warning")
    return {"version": 1, "known_until": KNOWN_UNTIL, "names": listed}


def texts() -> dict[Path, str]:
    """What belongs into each file."""
    wording = Wording(DATA / "wording")
    return {
        PACKS / "world.yaml": render(WORLD, world(wording)),
        PACKS / "house-style.yaml": render(HOUSE_STYLE, house_style(wording)),
    }


def stale(path: Path, text: str) -> bool:
    """Whether a file is missing or holds something else."""
    return not path.is_file() or path.read_text(encoding="utf-8") != text


def main() -> int:
    """Write the packs, or check them."""
    parser = argparse.ArgumentParser(description="Build the facts files that ship with the package.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file is not up to date")
    only_check = parser.parse_args().check
    changed = {path: text for path, text in texts().items() if stale(path, text)}
    for path, text in changed.items():
        print(f"{path.relative_to(ROOT)}: {'not up to date' if only_check else 'written'}")
        if not only_check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return 1 if only_check and changed else 0


if __name__ == "__main__":
    sys.exit(main())
