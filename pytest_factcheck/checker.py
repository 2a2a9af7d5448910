"""From facts and an article to a report: the public entry point of the package."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Literal

from pytest_factcheck.articles.errors import ArticleError
from pytest_factcheck.articles.model import Article
from pytest_factcheck.articles.offsets import span as span_of
from pytest_factcheck.articles.read import from_text
from pytest_factcheck.claims.eras import eras
from pytest_factcheck.claims.find import find_claims
from pytest_factcheck.claims.lexicon import Lexicon
from pytest_factcheck.dating.model import Dated
from pytest_factcheck.dating.publication import date_article
from pytest_factcheck.facts.load import load
from pytest_factcheck.facts.model import Facts
from pytest_factcheck.intervals import DateSet
from pytest_factcheck.judging.findings import ToSpan, findings, judged_claims, unchecked
from pytest_factcheck.judging.judge import judge
from pytest_factcheck.reference.discourse import Discourse
from pytest_factcheck.reference.told import told_not_before
from pytest_factcheck.report import ArticleVerdict, Finding, Report


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user chose for a run; see the options of the same names."""

    date: datetime.date | None = None
    """The date of every article that does not itself state a whole one."""
    undated: Literal["check", "fail", "skip"] = "check"
    grace: int = 3
    """Days after a change in which a report may use the old title."""
    strict: bool = False
    """Whether warnings fail an article too."""
    today: datetime.date | None = None
    """None: the machine's date. A stated date after it is a warning."""


class Checker:
    """Checks articles against facts; immutable, picklable, safe to share between threads."""

    __slots__ = ("_lexicon", "facts", "settings")
    facts: Facts
    settings: Settings
    _lexicon: Lexicon

    def __init__(self, facts: Facts, settings: Settings | None = None) -> None:
        self._set(facts, settings or Settings(), Lexicon(facts))

    def _set(self, facts: Facts, settings: Settings, lexicon: Lexicon) -> None:
        for name, value in (("facts", facts), ("settings", settings), ("_lexicon", lexicon)):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        msg = f"a Checker is immutable: {name!r} cannot be set"
        raise AttributeError(msg)

    def __reduce__(self) -> tuple[type[Checker], tuple[Facts, Settings]]:
        return Checker, (self.facts, self.settings)

    @classmethod
    def from_files(cls, *sources: str | Path, settings: Settings | None = None) -> Checker:
        """A checker for facts files (``pack:NAME`` too); raises FactsError with all mistakes."""
        return cls(load(sources), settings)

    def check(self, text: str, *, date: datetime.date | None = None, title: str | None = None) -> Report:
        """Check a text; ``date`` is the article's, where the text itself states none."""
        checker = self if date is None else self.with_settings(replace(self.settings, date=date))
        return checker.check_article(from_text(text, title=title))

    def with_settings(self, settings: Settings) -> Checker:
        """The same checker with other settings; what was prepared for the facts is shared."""
        other = object.__new__(Checker)
        other._set(self.facts, settings, self._lexicon)
        return other

    def check_article(self, article: Article) -> Report:
        """Check an article that was read from a file; raises ArticleError where it ignores a fact that is not there."""
        if article.skip is not None:
            return _skipped(article, article.skip)
        self._check_ignores(article)
        settings = self.settings
        dated = date_article(article, option=settings.date, today=_today(settings))
        if settings.undated == "skip" and not dated.stated:
            return _skipped(article, "states no date", dated)
        hits = self._lexicon.find(article.text)
        discourse = Discourse(article, _places_of_dates(dated), tuple(eras(article.text, hits)))
        dated = _narrowed(dated, discourse, settings)
        claims = find_claims(discourse, hits, self.facts, self._lexicon, dated.dates)
        judgement = judge(claims, dated, settings.grace)
        span = partial(span_of, article)
        found = (*_about_dates(dated, settings, span), *findings(judgement.claims, judgement.dated, article, span))
        return Report(
            id=article.id, path=article.path, title=article.title, verdict=_verdict(found, settings),
            date=judgement.dated, claims=tuple(judged_claims(judgement.claims, settings.grace, span)), findings=found,
            unchecked=tuple(unchecked(judgement.claims, judgement.dated.dates, span)), warnings=article.warnings,
        )  # fmt: skip

    def _check_ignores(self, article: Article) -> None:
        """Raise ArticleError where the article ignores a fact that is not there."""
        known = {name for fact in self.facts for name in (fact.id, *fact.was_id)} if article.ignores else set()
        for ignore in article.ignores:
            if ignore.fact not in known:
                near = get_close_matches(ignore.fact, known, 1)
                cure = f"did you mean {near[0]!r}?" if near else "write the id that a finding shows as its fact"
                reason = f"there is no fact {ignore.fact!r} to ignore; {cure}"
                raise ArticleError(reason, article.path, ignore.line)


def _today(settings: Settings) -> datetime.date:
    return settings.today or datetime.datetime.now().astimezone().date()


def _places_of_dates(dated: Dated) -> tuple[tuple[int, int], ...]:
    """Where the article states its own date."""
    return tuple((c.start, c.end) for c in dated.candidates if c.start is not None and c.end is not None)


def _narrowed(dated: Dated, discourse: Discourse, settings: Settings) -> Dated:
    """An article that states no date was written after what it tells of."""
    told = None if dated.stated else told_not_before(discourse, _today(settings).toordinal())
    if told is None:
        return dated
    dates = dated.dates & DateSet.since(told) or dated.dates
    return replace(dated, dates=dates, not_before=max(told, dated.not_before or told))


def _skipped(article: Article, reason: str, dated: Dated | None = None) -> Report:
    return Report(article.id, article.path, article.title, "skip", date=dated or Dated(), reason=reason)


def _verdict(found: tuple[Finding, ...], settings: Settings) -> ArticleVerdict:
    severities = {finding.severity for finding in found if finding.status == "new"}
    return "fail" if "error" in severities or (settings.strict and severities) else "pass"


def _about_dates(dated: Dated, settings: Settings, span: ToSpan) -> Iterator[Finding]:
    """Findings about the article's own date."""
    start, end = (0, 1) if dated.evidence is None else (dated.evidence.start or 0, dated.evidence.end or 1)
    for warning in dated.warnings:
        yield Finding("date", "date", "date", "warning", span(start, end), warning)
    if settings.undated == "fail" and not dated.stated:
        yield Finding("date", "date", "date", "error", span(0, 1), "the article states no date")
