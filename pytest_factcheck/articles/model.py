"""An article as the claim finders see it: readable text, what each part of it is, and the way back to the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from pytest_factcheck.facts.model import PartialDate

Field = Literal["text", "title"]


class Zone(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    TITLE = "title"
    HEADING = "heading"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"
    """Cookie banners, navigation, subscription and copyright lines."""
    RELATED = "related"
    """Headlines of other articles; they may be years newer."""
    QUOTATION = "quotation"
    """A block quote."""
    CAPTION = "caption"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of readable text and the run of the source that it was made from.

    Where both lengths are equal each character stands for one character; else the whole run stands for the whole run
    (an entity such as ``&amp;``, a collapsed run of spaces).
    """

    start: int
    length: int
    source_start: int
    source_length: int
    field: Field = "text"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of the readable text, ``text[start:end]``, that belongs together."""

    start: int
    end: int
    zone: Zone


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date that the article states of itself outside its prose: front matter, metadata, JSON, a directive comment."""

    date: PartialDate
    name: str
    """Where it stands, as shown to people: ``front matter 'date'``, ``<meta article:published_time>``."""
    text: str


@dataclass(frozen=True, slots=True)
class Ignore:
    """An editor's wish that a fact's findings do not fail the article."""

    fact: str
    reason: str
    start: int | None = None
    """Readable offsets of the paragraph it is for; None: for the whole article."""
    end: int | None = None
    line: int = 1


@dataclass(frozen=True, slots=True)
class JsonString:
    r"""Where the characters of a decoded JSON string stand in the file; a JSON string never runs over a line end.

    From offset ``starts[i]`` on the decoded characters stand from column ``columns[i]`` on, each ``widths[i]`` columns
    wide: one as a rule, two for an escape such as ``\n``, six for one such as ``\u00e9``.
    """

    line: int
    starts: tuple[int, ...]
    columns: tuple[int, ...]
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One article. Offsets in ``paragraphs`` are into ``text``, the readable form."""

    id: str
    path: str
    """As shown to people: relative, forward slashes."""
    text: str
    """NFC, single spaces, no soft hyphens or zero-width characters; paragraphs parted by a blank line. A title that
    comes apart from the text (JSON, front matter) is its first paragraph."""
    paragraphs: tuple[Paragraph, ...]
    segments: tuple[Segment, ...]
    fields: Mapping[str, str]
    """Field to decoded source, without a BOM, line ends as they stand."""
    title: str | None = None
    dates: tuple[StatedDate, ...] = ()
    page: str | None = field(default=None, repr=False)
    """The source of a page of HTML that states no date outside its prose."""
    lang: str | None = None
    skip: str | None = None
    """The reason for which the article asks not to be checked."""
    ignores: tuple[Ignore, ...] = ()
    warnings: tuple[str, ...] = ()
    """What the reader noticed, such as a guessed encoding."""
    line: int = 1
    """The line of the file on which the record begins (``.jsonl``)."""
    positions: Mapping[str, JsonString] | None = field(default=None, repr=False)
    """For JSON: where the string of each field stands in the file; None: ``fields["text"]`` is the file."""
