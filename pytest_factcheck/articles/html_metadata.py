"""What a page says of itself outside its prose: date of publication, title, language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pytest_factcheck.articles.model import StatedDate
from pytest_factcheck.articles.stated import read_date
from pytest_factcheck.articles.wishes import language

_PUBLISHED = frozenset(
    {
        "article:published_time",
        "article:published",
        "og:article:published_time",
        "og:published_time",
        "og:pubdate",
        "datepublished",
        "date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "publication-date",
        "dc.date",
        "dc.date.issued",
        "dc.date.created",
        "dcterms.issued",
        "dcterms.date",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "citation_publication_date",
        "citation_date",
        "originalpublicationdate",
        "cxenseparse:recs:publishtime",
        "published_at",
        "bt:pubdate",
        "rnews:datepublished",
        "analyticsattributes.articledate",
    }
)
_ARTICLE = re.compile(r"(?:[A-Za-z]*Article|[A-Za-z]*BlogPosting|LiveBlogPosting|[A-Za-z]*NewsArticle|Report)")
_URL_DATE = re.compile(r"/((?:19|20)\d\d)/(\d\d)/(\d\d)(?:/|$)|/((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[/-]|$)")
_EVENT = re.compile(r'"@type"\s*:\s*"[A-Za-z]*Event"')
_EVENT_SAMPLE = 20_000
_OTHER_TIMES = ("modified", "updated", "start", "end", "door", "duration", "upload")
_LONGEST_SCRIPT = 1_000_000
_DEEPEST = 8


@dataclass(slots=True)
class Metadata:
    """What was found so far."""

    dates: list[StatedDate] = field(default_factory=list)
    times: list[StatedDate] = field(default_factory=list)
    top_times: list[StatedDate] = field(default_factory=list)
    """Between the headline and the prose; several days there are those of teasers."""
    loose_times: list[StatedDate] = field(default_factory=list)
    """Above a headline: those of a page that has none."""
    is_event: bool = False
    """Whether the linked data say that the page is about an event, and is no article."""
    title: str | None = None
    lang: str | None = None

    def stated(self, *, has_headline: bool = False) -> tuple[StatedDate, ...]:
        """The dates in order of trust; of equal ones from one place the first."""
        top = self.top_times or ([] if has_headline else self.loose_times)
        one_day = len({time.date for time in top}) == 1
        times = self.times or (top if one_day else [])
        found = dict.fromkeys([*self.dates, *times[:1]])
        return tuple(found)

    def tag(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note what a tag says."""
        if name == "meta":
            self._meta(attributes)
        elif name == "html":
            self.lang = language(attributes.get("lang") or attributes.get("xml:lang") or "")
        elif name == "link" and attributes.get("rel", "").lower() == "canonical":
            self._canonical(attributes.get("href", ""))

    def time(self, attributes: Mapping[str, str], *, at_the_top: bool, headed: bool) -> None:
        """Note a ``<time>`` (or ``<abbr class="published">``) of the article; of an update or an event none is noted.

        One that does not say that it is the day of publication counts only above the prose.
        """
        said = " ".join((attributes.get("class", ""), attributes.get("itemprop", ""), attributes.get("id", ""))).lower()
        told = (
            any(word in said for word in ("published", "pubdate", "datepublished", "posted")) or "pubdate" in attributes
        )
        when = attributes.get("datetime") or (attributes.get("title", "") if told else "")
        if when and (told or at_the_top) and not any(word in said for word in _OTHER_TIMES) and not self.is_event:
            self._add(self.times if told else self.top_times if headed else self.loose_times, when, "<time datetime>")

    def json_ld(self, script: str) -> None:
        """Note what the article's own node in a script of linked data says."""
        if len(script) > _LONGEST_SCRIPT:
            return
        try:
            loaded = json.loads(script)
        except (ValueError, RecursionError):
            return
        self.is_event = self.is_event or (
            _EVENT.search(script[:_EVENT_SAMPLE]) is not None and not list(_nodes(loaded, 0))
        )
        for node in _nodes(loaded, 0):
            self._add(self.dates, node.get("datePublished"), "JSON-LD datePublished")
            self.lang = self.lang or language(str(node.get("inLanguage") or ""))

    def _meta(self, attributes: Mapping[str, str]) -> None:
        name = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").strip()
        content = attributes.get("content", "").strip()
        if name.lower() in _PUBLISHED:
            self._add(self.dates, content, f"<meta {name}>")
        elif name.lower() == "og:title" and content:
            self.title = " ".join(content.split())

    def _canonical(self, url: str) -> None:
        if found := _URL_DATE.search(url[:2000]):
            self._add(self.dates, "-".join(part for part in found.groups() if part), "canonical URL")

    @staticmethod
    def _add(dates: list[StatedDate], text: Any, name: str) -> None:
        """Note a date; machines write them, so one that cannot be read is nobody's wish."""
        date = read_date(text) if isinstance(text, str) and text.strip() else None
        if date:
            dates.append(StatedDate(date, name, str(text).strip()))


def _nodes(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    """The nodes of articles, at the top or in a graph or list; not those that an article refers to."""
    if isinstance(value, list) and depth < _DEEPEST:
        for each in value:
            yield from _nodes(each, depth + 1)
    elif isinstance(value, dict):
        types = value.get("@type")
        named = types if isinstance(types, list) else [types]
        if any(isinstance(each, str) and _ARTICLE.fullmatch(each) for each in named):
            yield value
        elif depth < _DEEPEST:
            yield from _nodes(value.get("@graph", []), depth + 1)
            yield from _nodes(value.get("mainEntity", []), depth + 1)
