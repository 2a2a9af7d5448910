"""A newsroom in a folder: a facts file and a few articles, for pytest to be run in."""

from __future__ import annotations

import pytest

# Runs within this process forget what they imported, and yaml's C part cannot be imported twice: so it all comes first.
import pytest_factcheck.running  # noqa: F401

FACTS = """\
version: 1
known_until: 2025-11-15
offices:
  US Secretary of State:
    titles: [Secretary of State]
    jurisdiction: [United States, U.S., US]
    holders:
      - {person: Antony Blinken, from: 2021-01-26, to: 2025-01-20}
      - {person: Marco Rubio, from: 2025-01-21}
    source: https://www.state.gov/
events:
  Riverside talks:
    from: 2025-02-11
    to: 2025-02-14
    announced: 2025-02-11
    called: [Riverside talks]
names:
  North Macedonia:
    formerly: [Macedonia]
    since: 2019-02-12
    severity: warning
"""

STALE = "---\ndate: 2025-08-06\n---\n\nSecretary of State Antony Blinken said on Wednesday that the talks will go on.\n"
FRESH = "---\ndate: 2025-08-07\n---\n\nSecretary of State Marco Rubio said on Thursday that the talks will go on.\n"
TORN = """\
Secretary of State Antony Blinken is expected in Vienna.

The Riverside talks ended without a result.
"""
LATER = "---\ndate: 2025-12-24\n---\n\nSecretary of State Marco Rubio said on Wednesday that the talks will go on.\n"
EMPTY = "---\ndate: 2025-08-08\n---\n\nThe bakery on the corner opens at seven.\n"
OLD_NAME = "---\ndate: 2025-08-09\n---\n\nThe prime minister of Macedonia spoke in parliament on Saturday.\n"
SATIRE = "---\ndate: 2025-08-06\nskip: satire\n---\n\nSecretary of State Antony Blinken is a robot.\n"
RECORDS = """\
{"id": "a", "date": "2025-08-06", "text": "Secretary of State Antony Blinken is expected in Vienna."}
{"id": "b", "date": "2025-08-07", "text": "Secretary of State Marco Rubio is expected in Vienna."}
"""


class Newsroom:
    """A folder with ``facts.yaml`` and articles, and pytest run in it."""

    FACTS, STALE, FRESH, TORN, LATER, EMPTY = FACTS, STALE, FRESH, TORN, LATER, EMPTY
    OLD_NAME, SATIRE, RECORDS = OLD_NAME, SATIRE, RECORDS

    def __init__(self, pytester: pytest.Pytester) -> None:
        self.pytester = pytester
        self.path = pytester.path
        self.ini()
        self.put("facts.yaml", FACTS)

    def ini(self, *lines: str) -> None:
        # What the plugin warns about by accident must be an error in here too.
        self.put("pytest.ini", "\n".join(["[pytest]", "filterwarnings = error", *lines, ""]))

    def put(self, name: str, text: str | bytes) -> None:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def run(self, *arguments: str, subprocess: bool = False) -> pytest.RunResult:
        # Several workers want processes of their own; all else is quicker within this one.
        run = (
            self.pytester.runpytest_subprocess if subprocess or "-n" in arguments else self.pytester.runpytest_inprocess
        )
        # Hypothesis imports itself anew at the end of every such run, and has no part in any.
        return run("-p", "no:hypothesispytest", "--factcheck", *arguments)

    def outcomes(self, *arguments: str) -> dict[str, int]:
        return self.run(*arguments).parseoutcomes()

    def collected(self, *arguments: str) -> list[str]:
        result = self.run("--collect-only", "-q", *arguments)
        return [line for line in result.outlines if "::" in line]


@pytest.fixture
def newsroom(pytester: pytest.Pytester) -> Newsroom:
    return Newsroom(pytester)


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    """A newsroom with an article of each kind."""
    newsroom.put("corpus/1-stale.txt", STALE)
    newsroom.put("corpus/2-torn.md", TORN)
    newsroom.put("corpus/3-fresh.txt", FRESH)
    newsroom.put("corpus/4-later.txt", LATER)
    newsroom.put("corpus/5-old-name.txt", OLD_NAME)
    newsroom.put("corpus/6-satire.md", SATIRE)
    newsroom.put("corpus/7-binary.txt", b"\x00\x01\x02\xff\xfe" * 40)
    newsroom.put("corpus/8-feed.jsonl", RECORDS)
    return newsroom
