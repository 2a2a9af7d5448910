"""Between the readable text and the source: reports speak of the file, everything else of the readable text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from pytest_factcheck.articles.model import Article, Field, JsonString, Segment
from pytest_factcheck.articles.source_lines import line_and_column
from pytest_factcheck.report import Span


def span(article: Article, start: int, end: int) -> Span:
    """The slice of the source that ``article.text[start:end]`` was made from, and where it stands in the file."""
    field, first, last = to_source(article, start, end)
    line, column = position(article, field, first)
    return Span(first, last, article.fields[field][first:last], line, column, field)


def to_source(article: Article, start: int, end: int) -> tuple[Field, int, int]:
    """The field and the slice of it that the readable text from ``start`` to ``end`` was made from.

    Where that runs from the title into the text, the part in the title.
    """
    segments = article.segments
    if not segments:
        return "text", 0, 0
    at = min(max(bisect_right(segments, start, key=_start) - 1, 0), len(segments) - 1)
    if start >= segments[at].start + segments[at].length and at + 1 < len(segments) and segments[at + 1].start < end:
        at += 1  # it begins between two paragraphs
    last = max(bisect_left(segments, end, lo=at, key=_start) - 1, at)
    first_field = segments[at].field
    while segments[last].field != first_field:
        last = bisect_left(segments, first_field != "title", hi=last, key=_is_text) - 1
    source_start = _forth(segments[at], start, whole=False)
    return first_field, source_start, max(_forth(segments[last], end, whole=True), source_start)


def to_readable(article: Article, field: Field, start: int, end: int) -> tuple[int, int]:
    """The stretch of the readable text that was made from a slice of a field; empty where nothing was."""
    key = (field == "text", start)
    at = bisect_right(article.segments, key, key=_source_end)
    if at == len(article.segments):
        return len(article.text), len(article.text)
    last = bisect_left(article.segments, (field == "text", end), lo=at, key=_source_start) - 1
    first = _back(article.segments[at], start, whole=False) if article.segments[at].field == field else 0
    if last < at:
        return first, first
    return first, max(first, _back(article.segments[last], end, whole=True))


def position(article: Article, field: Field, offset: int) -> tuple[int, int]:
    """The 1-based line and column in the file of a character of a field."""
    if article.positions is None:
        return line_and_column(article.fields[field], offset)
    string = article.positions.get(field)
    return _in_json(string, offset) if string else (article.line, 1)


def _in_json(string: JsonString, offset: int) -> tuple[int, int]:
    run = bisect_right(string.starts, offset) - 1
    return string.line, string.columns[run] + (offset - string.starts[run]) * string.widths[run]


def _start(segment: Segment) -> int:
    return segment.start


def _is_text(segment: Segment) -> bool:
    return segment.field == "text"


def _source_start(segment: Segment) -> tuple[bool, int]:
    return segment.field == "text", segment.source_start


def _source_end(segment: Segment) -> tuple[bool, int]:
    return segment.field == "text", segment.source_start + segment.source_length


def _forth(segment: Segment, offset: int, *, whole: bool) -> int:
    """An offset of the readable text as one of the source; of a run that is not 1:1 the edge before or after it."""
    if segment.length != segment.source_length:
        return segment.source_start + (segment.source_length if whole else 0)
    return segment.source_start + min(max(offset - segment.start, 0), segment.length)


def _back(segment: Segment, offset: int, *, whole: bool) -> int:
    if segment.length != segment.source_length:
        return segment.start + (segment.length if whole else 0)
    return segment.start + min(max(offset - segment.source_start, 0), segment.length)
