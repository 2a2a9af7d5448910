"""Write docs/claims: a page for each kind of claim from its module, and one of the rules of reference time.

With ``--check`` only say whether the pages are up to date.
"""

from __future__ import annotations

import importlib
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from pytest_factcheck.claims.find import FINDERS
from pytest_factcheck.reference.reading import RULES, name_of

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "docs" / "claims"
NAMES = {
    "administration": "Governments", "office": "Offices", "spelling": "Names written wrongly",
    "resumption": "Titles that resume a name", "ordinal": "Who was the n-th", "age": "Ages", "event": "Events",
    "person": "People who have died", "changed_name": "Names that changed", "count": "Counts", "statement": "Statements",
}  # fmt: skip
NOTE = "This page is generated from `{}` by `scripts/write_claims.py`."
REFERENCE = (
    "reading",
    "modifiers",
    "clauses",
    "frames",
    "fiction",
    "times",
    "anchors",
    "by_verb",
    "life",
    "event_reading",
)


def pages() -> Iterator[tuple[Path, str]]:
    """Each page with its text."""
    for _, find in FINDERS:
        module = importlib.import_module(find.__module__)
        name = module.__name__.rpartition(".")[2]
        yield PAGES / f"{name.replace('_', '-')}.md", _page(NAMES[name], module.__doc__ or "", module.__name__)
    yield PAGES / "reference-time.md", _reference_time()
    yield PAGES / "README.md", _index()


def _page(title: str, doc: str, module: str) -> str:
    path = module.replace(".", "/") + ".py"
    return f"# {title}\n\n{_markdown(doc)}\n\n{NOTE.format(path)}\n"


def _markdown(doc: str) -> str:
    """A docstring as Markdown: its marks for code, and its two lists under headings."""
    text = inspect.cleandoc(doc)
    text = re.sub(r":mod:`(\w+)`", r"*\1*", text)
    text = re.sub(r":\w+:`(\w+)`", r"`\1`", text)
    text = text.replace("``", "`")
    return re.sub(r"^(Understood|Not understood):$", r"## \1", text, flags=re.MULTILINE)


def _reference_time() -> str:
    parts = ["# Reference time: when a mention is a claim, and of which days\n"]
    for name in REFERENCE:
        module = importlib.import_module(f"pytest_factcheck.reference.{name}")
        parts.append(f"## {name}\n\n{_markdown(module.__doc__ or '')}\n")
    parts.append(
        "## The rules in order\n\nThe first that has something to say decides; `factcheck explain` names it.\n"
    )
    parts.append("| rule | what it looks for |\n| --- | --- |")
    parts += [f"| `{name_of(rule)}` | {_cell(inspect.getdoc(rule) or '')} |" for rule in RULES]
    parts.append(f"\n{NOTE.format('pytest_factcheck/reference')}")
    return "\n".join(parts) + "\n"


def _cell(doc: str) -> str:
    return " ".join(doc.split()).replace("|", "\\|").replace("``", "`")


def _index() -> str:
    rows = [f"- [{title}]({name.replace('_', '-')}.md)" for name, title in NAMES.items()]
    return "\n".join([
        "# Claims\n", "What is found in a text, kind by kind, and what is and is not understood.\n", *rows,
        "- [Reference time](reference-time.md): when a mention is a claim at all\n",
        NOTE.format("pytest_factcheck/claims"),
    ]) + "\n"  # fmt: skip


def main() -> int:
    """Write the pages, or compare them; 1 where one is not up to date."""
    wanted = list(pages())
    if "--check" not in sys.argv:
        PAGES.mkdir(exist_ok=True)
        for path, text in wanted:
            path.write_text(text, encoding="utf-8")
        return 0
    stale = [path for path, text in wanted if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        print(f"{path.relative_to(ROOT)} is not up to date: run python scripts/write_claims.py", file=sys.stderr)
    return int(bool(stale))


if __name__ == "__main__":
    sys.exit(main())
