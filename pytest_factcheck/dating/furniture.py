"""The words around a publication date, compiled from the ``[dateline]`` tables of the languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pytest_factcheck.dating.template import compile_phrase, either
from pytest_factcheck.languages import load, one_or_all

_TIME = r"(?:(?:{after})\s)?\d{{1,2}}(?:[:.h]\d\d){{1,2}}(?:\s?[ap]\.?m\.?)?(?:\s?(?:[A-Z]{{2,5}}|Uhr|h|Z))?"

_TIME_BEFORE = r"(?:\s|^)(?:(?:{after})\s)?\d{{1,2}}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{{1,4}})?,?$"
_NOTHING = "\0"


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands around dates in bylines and datelines, in one language or in all of them."""

    published: re.Pattern[str]
    """The end of what stands before a publication date."""
    filed: re.Pattern[str]
    """The beginning of a short line that names a place before the date: "Filed from Oslo on"."""
    source: re.Pattern[str]
    updated: re.Pattern[str]
    update_line: re.Pattern[str]
    """What a line with the day of an update may begin with that dates an article which states no other day."""
    never: re.Pattern[str]
    byline: re.Pattern[str]
    """The beginning of a byline."""
    between: re.Pattern[str]
    """The end of what stands between a name or a place and the date."""
    closing: re.Pattern[str]
    """The beginning of what may follow a date that stands for itself."""
    time: re.Pattern[str]
    time_before: re.Pattern[str]
    """A time of day at the end of what stands before a date: "Published 4:22 PM CDT,"."""
    signed: re.Pattern[str]
    """The beginning of a last line that says where and when a text was signed: "Fait à Colmar, le"."""
    update_follows: re.Pattern[str]
    """What goes on behind a date with the day of an update."""
    articles: frozenset[str]
    """Articles before a date that stands alone on a line: "Le 13/06/2019"."""
    joining: frozenset[str]
    no_place: frozenset[str]


@cache
def furniture(lang: str | None) -> Furniture:
    """The furniture of a language, or of all languages where it is not known."""
    tables = [load(code)["dateline"] for code in one_or_all(lang)]
    words = {key: [word for table in tables for word in table.get(key, ())] for key in tables[0]}
    after = either(words["after"])
    return Furniture(
        published=re.compile(rf"(?:^|[|·•(,.–—-]\s*){_any(words['published'])}\s*$"),
        filed=re.compile(rf"^{_any(words['filed'])}\s"),
        source=re.compile(rf"^{_any(words['source'])}\s*$"),
        updated=re.compile(rf"(?<!\w){_any(words['updated'])}\s*$"),
        update_line=re.compile(rf"^{_any(words.get('update_line', [_NOTHING]))}\s*$"),
        never=re.compile(rf"©|\(c\)\s|(?<!\w)(?:{either(words['never'])})(?!\w)"),
        byline=re.compile(rf"^[\W_]{{0,3}}{_any(words['by'])}\s"),
        between=re.compile(rf"(?:^|(?<=[\s,(]))(?:{either(words['between'])})$"),
        closing=re.compile(rf"$|[|·•()\[/–—-]|(?:{after})(?!\w)|{_TIME.format(after=after)}|[A-Z]{{2,5}}\b"),
        time=re.compile(_TIME.format(after=after)),
        time_before=re.compile(_TIME_BEFORE.format(after=after), re.IGNORECASE),
        signed=re.compile(rf"^{_any(words.get('signed', [_NOTHING]))}\s", re.IGNORECASE),
        update_follows=re.compile(rf"[\W_]*(?<!\w){_any(words['updated'])}.*"),
        articles=frozenset(words.get("articles", [])),
        joining=frozenset(words["joining"]),
        no_place=frozenset(words["no_place"]),
    )


def _any(phrases: Iterable[str]) -> str:
    return f"(?:{'|'.join(compile_phrase(phrase, {}).source for phrase in sorted(phrases, key=len, reverse=True))})"
