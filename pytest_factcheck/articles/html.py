"""HTML to paragraphs, without a tree: one way over the source, with the open elements on a stack.

Block elements part paragraphs, inline ones do not. A page says of most of its parts what they are for; the rest is
told by their words, as in plain text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from pytest_factcheck.articles import html_zones as known
from pytest_factcheck.articles.html_metadata import Metadata
from pytest_factcheck.articles.html_tags import attributes, entities, tag_at
from pytest_factcheck.articles.model import Zone
from pytest_factcheck.articles.pieces import Block, Parsed, Piece
from pytest_factcheck.articles.readable import clean

_MARKUP = re.compile(r"<(?=[A-Za-z/!?])")
_CLOSE = {name: re.compile(rf"</{name}\b[^>]*>", re.IGNORECASE) for name in known.RAW}
_ENDS = {"<!--": "-->", "<![CDATA[": "]]>", "<!": ">", "<?": ">"}
_QUOTES = {False: "\u201c", True: "\u201d"}

PROSE = 160
"""Characters of a paragraph of prose."""


def _size(block: Block) -> int:
    return sum(piece.end - piece.start for piece in block.pieces)


@dataclass(frozen=True, slots=True)
class _Element:
    name: str
    zone: Zone | None
    dropped: bool = False


@dataclass(slots=True)
class _Page:
    source: str
    at: int
    blocks: list[Block] = field(default_factory=list)
    block: Block = field(default_factory=Block)
    elements: list[_Element] = field(default_factory=list)
    open: Counter[str] = field(default_factory=Counter)
    """How many elements of each name are open."""
    metadata: Metadata = field(default_factory=Metadata)
    title: Block | None = None
    """The ``<title>``."""
    lines: int = 0
    """Line breaks since the last text."""

    @property
    def zone(self) -> Zone | None:
        return self.elements[-1].zone if self.elements else None

    @property
    def dropped(self) -> bool:
        return bool(self.elements) and self.elements[-1].dropped

    @property
    def is_at_the_top(self) -> bool:
        """Whether no prose came yet, and no list of other articles is open."""
        listed = self.open["li"] or self.open["td"] or self.open["aside"]
        return not listed and all(_size(block) < PROSE for block in self.blocks)

    @property
    def has_headline(self) -> bool:
        """Whether the headline has come, or an article is open."""
        headline = any(block.zone is Zone.TITLE and not block.apart for block in (*self.blocks, self.block))
        return bool(self.open["article"]) or headline

    def text(self, start: int, end: int) -> None:
        """Add a run of text with its entities."""
        if start >= end or self.dropped:
            return
        if not self.source[start:end].isspace():
            self.lines = 0
        self.block.pieces += _with_entities(self.source, start, end)

    def part(self, *, item: bool = False) -> None:
        """Begin a paragraph."""
        if self.block.pieces:
            self.blocks.append(self.block)
        self.block = Block(zone=self.zone, item=item)
        self.lines = 0


def parse(source: str, start: int, comments: Sequence[Piece]) -> Parsed:  # noqa: ARG001 - it knows comments itself
    """The paragraphs of a page from ``start`` on."""
    page = _Page(source, start)
    while markup := _MARKUP.search(source, page.at):
        page.text(page.at, markup.start())
        page.at = markup.start()
        if source[page.at + 1] in "!?":
            _declaration(page)
        else:
            _tag(page)
    page.text(page.at, len(source))
    page.part()
    told = page.title
    shown = [block for block in page.blocks if block is not told]
    if any(block.zone is Zone.TITLE and clean(source, block.pieces)[0] for block in shown):
        page.blocks = shown  # the headline; what the browser's tab says repeats it
    metadata = page.metadata
    title = metadata.title or (clean(source, told.pieces)[0] if told else None)
    has_headings = any(block.zone in {Zone.TITLE, Zone.HEADING} for block in shown)
    return Parsed(
        page.blocks, title, metadata.stated(has_headline=page.has_headline), metadata.lang, has_headings=has_headings
    )


def _declaration(page: _Page) -> None:
    """A comment, a document type, a processing instruction; one that is never closed is text."""
    opening = next(sign for sign in _ENDS if page.source.startswith(sign, page.at))
    closing = _ENDS[opening]
    end = page.source.find(closing, page.at + len(opening))
    if end < 0:
        _as_text(page, len(page.source) if opening == "<!--" else page.at + len(opening))
    else:
        page.at = end + len(closing)


def _as_text(page: _Page, end: int) -> None:
    page.text(page.at, end)
    page.at = end


def _tag(page: _Page) -> None:
    tag = tag_at(page.source, page.at)
    if not tag or not tag[4]:
        _as_text(page, tag.end() if tag else page.at + 2)
        return
    page.at = tag.end()
    name = tag[2].lower()
    if tag[1]:
        _close(page, name, tag)
    else:
        _open(page, name, tag)


def _open(page: _Page, name: str, tag: re.Match[str]) -> None:
    said = attributes(tag[3])
    page.metadata.tag(name, said)
    if name in known.RAW:
        _raw(page, name, said)
    elif name == "br":
        _line_break(page, tag)
    elif name == "q" and not page.dropped:
        page.block.pieces.append(Piece(*tag.span(), _QUOTES[False]))
    elif name in {"time", "abbr"} and page.zone is not Zone.RELATED and not page.dropped:
        top = page.is_at_the_top and page.zone is not Zone.BOILERPLATE
        page.metadata.time(said, at_the_top=top, headed=page.has_headline)
    if name in known.VOID or name in known.RAW:
        if name in known.BLOCKS:
            page.part()
    elif name in known.BLOCKS or name in known.DROPPED or name in known.INLINE_CODE:
        _push(page, name, said)


def _push(page: _Page, name: str, said: dict[str, str]) -> None:
    if page.open["head"] and name in known.BLOCKS - {"head"}:
        _pop(page, "head")  # its end tag is missing
    if name in {"p", "li"} and page.elements and page.elements[-1].name == name:
        _pop(page, name)  # its end tag may be left out
    in_article = bool(page.open["article"] or page.open["main"])
    zone = known.zone_of(name, said, page.zone, in_article=in_article)
    in_code = name in known.INLINE_CODE and not page.open["pre"]
    dropped = page.dropped or in_code or name in known.DROPPED or "hidden" in said
    page.elements.append(_Element(name, zone, dropped))
    page.open[name] += 1
    if name in known.BLOCKS:
        page.part(item=name in known.ITEMS or (page.block.item and not page.block.pieces))


def _close(page: _Page, name: str, tag: re.Match[str]) -> None:
    if name == "q" and not page.dropped:
        page.block.pieces.append(Piece(*tag.span(), _QUOTES[True]))
    if page.open[name]:
        _pop(page, name)
    if name in known.BLOCKS:
        page.part()


def _pop(page: _Page, name: str) -> None:
    """Close the innermost element of that name, and those in it that were left open."""
    while page.elements:
        element = page.elements.pop()
        page.open[element.name] -= 1
        if element.name == name:
            return


def _raw(page: _Page, name: str, said: dict[str, str]) -> None:
    """Pass over the content of an element that is not markup."""
    begin = page.at
    closing = _CLOSE[name].search(page.source, begin)
    end = closing.start() if closing else len(page.source)
    page.at = closing.end() if closing else len(page.source)
    if name == "title" and not page.title:
        page.part()
        page.title = Block(_with_entities(page.source, begin, end), Zone.TITLE, apart=True)
        page.blocks.append(page.title)
    elif name == "script" and said.get("type", "").strip().lower() == "application/ld+json":
        page.metadata.json_ld(page.source[begin:end])


def _with_entities(source: str, start: int, end: int) -> list[Piece]:
    pieces: list[Piece] = []
    for entity in entities(source, start, end):
        pieces += [Piece(start, entity.start), entity]
        start = entity.end
    return [*pieces, Piece(start, end)]


def _line_break(page: _Page, tag: re.Match[str]) -> None:
    """One line break is a space, two part paragraphs."""
    page.lines += 1
    if page.lines > 1:
        page.part()
    elif not page.dropped:
        page.block.pieces.append(Piece(*tag.span(), " "))
