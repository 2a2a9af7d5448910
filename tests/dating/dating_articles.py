"""Articles for the tests of dating, built without a reader."""

import datetime
import re

from pytest_factcheck.articles.model import Article, Paragraph, StatedDate, Zone
from pytest_factcheck.facts.model import PartialDate

TODAY = datetime.date(2026, 6, 1)


def article(*paragraphs, path="corpus/item.txt", lang="en", zones=(), dates=()):
    """An article of these paragraphs, all body unless ``zones`` says otherwise."""
    text = "\n\n".join(paragraphs)
    places = [match.span() for match in re.finditer(r"(?:[^\n]|\n(?!\n))+", text)]
    kinds = [*zones, *[Zone.BODY] * (len(places) - len(zones))]
    parts = tuple(Paragraph(start, end, zone) for (start, end), zone in zip(places, kinds, strict=True))
    return Article(path, path, text, parts, (), {"text": text}, dates=tuple(dates), lang=lang)


def metadata(day, name="front matter 'date'"):
    """A date stated outside the prose."""
    ordinal = datetime.date.fromisoformat(day).toordinal()
    return StatedDate(PartialDate(ordinal, ordinal), name, day)


def iso(days):
    """The first days of a set's intervals."""
    return [str(interval.first_day) for interval in days.intervals]
