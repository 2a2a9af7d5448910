"""The date that an article speaks from, from all that it states and, below that, from what its prose names.

The order of trust is that of the contract: metadata, dateline, file name, the user's option. The most trusted source is
chosen; the others narrow it where it leaves several days open, and contradict it where they are more than two days off.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from pytest_factcheck.articles.html_main import guessed_date
from pytest_factcheck.articles.model import Article
from pytest_factcheck.dating import dateline, file_name, wire
from pytest_factcheck.dating.bounds import not_before
from pytest_factcheck.dating.model import Candidate, Dated
from pytest_factcheck.intervals import ALL_DAYS, DateSet

_MAY_DIFFER = 2
"""Days: the paper's date and the site's, one side of the date line and the other."""


def date_article(article: Article, *, option: datetime.date | None, today: datetime.date) -> Dated:
    """What is known of the article's date before its claims are read.

    ``option`` is the user's date for articles that state no whole one; ``today`` is the last day that can be meant.
    """
    stated = _stated(article, today)
    given = [Candidate("option", "--factcheck-date", option.isoformat(), DateSet.day(option))] if option else []
    bound = not_before(article, today, frozenset(c.start for c in stated if c.start is not None))
    chosen = stated[0] if stated else None
    dates = _narrowed(chosen, stated, article, bound) if chosen else ALL_DAYS
    if given and not _is_one(dates):
        chosen, dates = given[0], given[0].dates
    if chosen is None and bound:
        dates = DateSet.since(bound)
    return Dated(
        dates=dates,
        source=chosen.source if chosen else None,
        evidence=chosen,
        candidates=(*stated, *given),
        not_before=bound,
        warnings=(*_disagreements(stated), *_in_the_future(stated, today)),
    )


def _stated(article: Article, today: datetime.date) -> list[Candidate]:
    """All that the article states of its date, in order of trust."""
    metadata = [
        Candidate("metadata", stated.name, stated.text, DateSet.days(stated.date.first, stated.date.last))
        for stated in article.dates
    ]
    named = file_name.from_path(article.path)
    stated = [
        *metadata,
        *_whole_first(wire.stated(article), dateline.stated(article, today)),
        *([named] if named else []),
    ]
    return stated or _guessed(article)


def _guessed(article: Article) -> list[Candidate]:
    """What a library makes of a page that states nothing, where the same day stands above its prose.

    Alone it dates an undated page from a teaser, an event or a copyright line in eleven cases of eighteen.
    """
    guess = guessed_date(article.page) if article.page is not None else None
    days = DateSet.days(guess.date.first, guess.date.last) if guess else None
    if guess is None or not any(day.dates == days for day in dateline.named_above_prose(article)):
        return []
    return [Candidate("metadata", guess.name, guess.text, days or ALL_DAYS)]


def _whole_first(header: list[Candidate], lines: list[Candidate]) -> list[Candidate]:
    """What head and lines state, whole dates first."""
    return sorted([*header, *lines], key=lambda candidate: not _is_one(candidate.dates))


def _narrowed(chosen: Candidate, stated: Iterable[Candidate], article: Article, bound: int | None) -> DateSet:
    """The chosen days, less those that other evidence excludes, as long as any are left."""
    dates = chosen.dates
    others = [candidate.dates for candidate in stated]
    others += [folders] if (folders := file_name.folders(article.path)) else []
    others += [DateSet.since(bound)] if bound else []
    for other in others:
        if not _is_one(dates):
            dates = dates & other or dates
    return dates


def _is_one(dates: DateSet) -> bool:
    return dates.first is not None and dates.first == dates.last


def _disagreements(stated: list[Candidate]) -> list[str]:
    """Where the chosen source and another one are more than two days apart."""
    return [
        f"{_shown(stated[0])} and {_shown(other)} disagree"
        for other in stated[1:]
        if not stated[0].dates.widened(before=_MAY_DIFFER, after=_MAY_DIFFER) & other.dates
    ]


def _in_the_future(stated: Iterable[Candidate], today: datetime.date) -> list[str]:
    ahead = (c for c in stated if c.dates.first is not None and c.dates.first > today.toordinal())
    return [f"{_shown(candidate)} is in the future" for candidate in ahead]


def _shown(candidate: Candidate) -> str:
    return f"{candidate.name} '{candidate.text}'"
