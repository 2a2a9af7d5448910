"""Whether the passages are written well: each field there, each `at` in its text, no seven words in a row shared by two.

Names are masked (a capitalised word, a number), so that one sentence with other names in it counts as the same sentence.
Usage: `python own_words.py FOLDER…`; every `*.yaml` below the folders but `facts.yaml` holds passages.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

import yaml

WORDS_IN_A_ROW = 7
LANGUAGES = ("en", "es", "fr", "de", "it", "pt")
KINDS = ("office", "administration", "event", "person", "name", "count", "statement")
FIELDS = {"id", "kind", "lang", "date", "title", "text", "verdict", "at", "why"}

_WORD = re.compile(r"\w+(?:['’]\w+)*")

Passage = dict[str, str]


def read(folders: list[str]) -> list[Passage]:
    """All passages below the folders."""
    found = (Path(folder) for folder in folders)
    files = sorted(
        file
        for path in found
        for file in ([path] if path.is_file() else path.rglob("*.yaml"))
        if file.name != "facts.yaml"
    )
    return [passage for file in files for passage in yaml.load(file.read_text("utf-8"), yaml.BaseLoader) or []]


def faults(passage: Passage) -> list[str]:
    """What is wrong with one passage by itself."""
    said = passage.get("title", "") + "\n" + passage["text"]
    asked = [
        (not set(passage) - FIELDS, f"unknown fields {sorted(set(passage) - FIELDS)}"),
        (passage.get("kind") in KINDS, f"kind is one of {', '.join(KINDS)}"),
        (passage.get("lang") in LANGUAGES, f"lang is one of {', '.join(LANGUAGES)}"),
        (passage.get("verdict") in ("fail", "pass"), "verdict is fail or pass"),
        (bool(passage.get("why")), "why is missing"),
        (passage.get("verdict") != "fail" or passage.get("at", "\0") in said, "at does not stand in the text"),
    ]
    return [f"{passage['id']}: {wrong}" for right, wrong in asked if not right]


def masked(text: str) -> list[str]:
    """The words of a text, names and numbers as `_`."""
    return ["_" if word[0].isupper() or word[0].isdigit() else word.lower() for word in _WORD.findall(text)]


def shared(passages: list[Passage]) -> list[str]:
    """Pairs of passages that share words in a row, each with the words."""
    holders: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for passage in passages:
        words = masked(passage["text"])
        for start in range(len(words) - WORDS_IN_A_ROW + 1):
            row = tuple(words[start : start + WORDS_IN_A_ROW])
            if row.count("_") < WORDS_IN_A_ROW - 2:
                holders[row].add(passage["id"])
    return [f"{' | '.join(sorted(ids))}: {' '.join(row)}" for row, ids in holders.items() if len(ids) > 1]


def main(folders: list[str]) -> int:
    """Print what is wrong and how many there are of each; 1 if anything is wrong."""
    passages = read(folders)
    twice = [f"{name}: twice" for name, times in Counter(passage["id"] for passage in passages).items() if times > 1]
    wrong = [*twice, *(fault for passage in passages for fault in faults(passage)), *shared(passages)]
    print("\n".join(wrong))
    for field in ("verdict", "lang", "kind"):
        print(field, dict(Counter(passage[field] for passage in passages)))
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
