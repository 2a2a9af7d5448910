"""Markdown to paragraphs: CommonMark's blocks line by line, with the tables and footnotes of the common dialects.

Lines keep their places in the source; what is markup in them is taken out of the pieces of a block at its end.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pytest_factcheck.articles.holes import holes
from pytest_factcheck.articles.markdown_inline import edits, in_order, label
from pytest_factcheck.articles.model import Zone
from pytest_factcheck.articles.pieces import Block, Parsed, Piece, without

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_FENCE = re.compile(r"[ \t]{0,9}(`{3,}|~{3,})([^`\r\n]*)$")
_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_HEADING_END = re.compile(r"[ \t]+#+[ \t]*$|[ \t]*\{#[^{}]*\}[ \t]*$")
_RULE = re.compile(r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDERLINE = re.compile(r"(=+|-+)[ \t]*$")
_QUOTE = re.compile(r"(?:[ \t]{0,3}>[ \t]?)+")
_ITEM = re.compile(r"(?:[-*+•]|\d{1,3}[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,100}\]:[ \t]*")
_DEFINITION = re.compile(r"(?:\A|(?<=[\r\n]))[ \t]{0,3}\[([^\[\]\r\n]{1,500})\]:[ \t]*[^\s]")
_TABLE_RULE = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$|[ \t]*\|[ \t]*:?-+:?[ \t]*\|?$")
_CELL = re.compile(r"(?:[^|\\]++|\\.|\\)+")
_NOT_READ = re.compile(
    r"\{:[^{}]*\}$|:{3,}|import\s.*\sfrom\s+[\"']|import\s+[\"']|export\s+(?:default|const|function)\b|\[\[?_?toc_?\]?\]$",
    re.IGNORECASE,
)
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|section|article|aside|header|footer|nav|figure|ul|ol|li|table|tr|td|th|hr|details|summary|h[1-6]"
    r"|blockquote|center)\b",
    re.IGNORECASE,
)
_CAPTION_TAG = re.compile(r"<figcaption\b", re.IGNORECASE)
_INDENTED = re.compile(r"(?: {4}|\t)")


@dataclass(slots=True)
class _State:
    """What the lines before say of the next one."""

    source: str
    blocks: list[Block] = field(default_factory=list)
    open: Block | None = None
    """The paragraph that the next line may go on."""
    fence: str | None = None
    listed: bool = False
    blank: bool = True
    table: bool = False
    titled: bool = False

    def start(self, zone: Zone | None = None, *, item: bool = False) -> Block:
        self.open = Block([], zone, item)
        self.blocks.append(self.open)
        return self.open

    def heading(self, level: int) -> Zone:
        """The first heading of the first level is the title."""
        first, self.titled = level == 1 and not self.titled, self.titled or level == 1
        return Zone.TITLE if first else Zone.HEADING


def parse(source: str, start: int, comments: Sequence[Piece]) -> Parsed:
    """The paragraphs of a Markdown text from ``start`` on; comments are among what is not read."""
    state = _State(source)
    unread = holes(source, start) or list(comments)
    known = {label(found[1]) for found in _DEFINITION.finditer(source, start)}
    for begin, end in _lines(source, start, unread):
        _line(state, begin, end)
    blocks = [block for each in state.blocks for block in _read(source, each, unread, known)]
    return Parsed(blocks, has_headings=any(block.zone in {Zone.TITLE, Zone.HEADING} for block in blocks))


def _lines(source: str, start: int, unread: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """The lines; those that a comment or script runs over are one."""
    waiting = iter(unread)
    hole = next(waiting, None)
    at = start
    while at < len(source):
        begin = at
        found = _LINE.match(source, at)
        end, at = (found.end(1), found.end()) if found else (len(source), len(source))
        while hole and hole.start < at:
            if hole.end > at:
                found = _LINE.match(source, hole.end)
                end, at = (found.end(1), found.end()) if found else (len(source), len(source))
            hole = next(waiting, None)
        yield begin, end


def _line(state: _State, begin: int, end: int) -> None:
    text = state.source[begin:end]
    if state.fence or _FENCE.match(text):
        _fenced(state, text, begin, end)
    elif not text.strip():
        state.open, state.blank, state.table = None, True, False
    elif _INDENTED.match(text) and state.blank and not state.listed:
        state.start(Zone.CODE).pieces.append(Piece(begin, end))
    else:
        quote = _QUOTE.match(text)
        zone = Zone.QUOTATION if quote else None
        inner = begin + (quote.end() if quote else 0)
        _content(state, inner + _indent(state.source, inner, end), end, zone)
        state.blank = False


def _indent(source: str, begin: int, end: int) -> int:
    text = source[begin:end]
    return len(text) - len(text.lstrip(" \t"))


def _fenced(state: _State, text: str, begin: int, end: int) -> None:
    """A line of code between fences, or a fence."""
    fence = _FENCE.match(text)
    if state.fence is None:
        state.fence = fence[1] if fence else None
        state.start(Zone.CODE)
    elif fence and fence[1].startswith(state.fence) and not fence[2].strip():
        state.fence, state.open, state.blank = None, None, True
    elif state.open:
        state.open.pieces.append(Piece(begin, end + 1 if end < len(state.source) else end))


def _content(state: _State, begin: int, end: int, zone: Zone | None) -> None:
    """A line that is not code, without the signs of a block quote."""
    text = state.source[begin:end]
    if heading := _HEADING.match(text):
        closing = _HEADING_END.search(text)
        stop = begin + closing.start() if closing and closing.start() >= heading.end() else end
        state.start(zone or state.heading(len(heading[1]))).pieces.append(Piece(begin + heading.end(), stop))
        state.open, state.listed = None, False
    elif state.open and state.open.pieces and not state.open.item and (line := _UNDERLINE.match(text)):
        state.open.zone = zone or state.heading(1 if line[1][0] == "=" else 2)
        state.open = None
    elif not text or _RULE.match(text) or _NOT_READ.match(text) or _DEFINITION.match(text):
        if not _FOOTNOTE.match(text):
            state.open = None
        else:
            _go_on(state, begin, end, zone)
    elif "|" in text and (state.table or text.startswith("|") or _is_table_head(state.source, end)):
        _row(state, begin, end, zone)
    else:
        _go_on(state, begin, end, zone)


def _is_table_head(source: str, end: int) -> bool:
    after = _LINE.match(source, end + (2 if source.startswith("\r\n", end) else 1)) if end < len(source) else None
    return after is not None and "|" in after[1] and _TABLE_RULE.match(after[1]) is not None


def _row(state: _State, begin: int, end: int, zone: Zone | None) -> None:
    """Each cell of a table is a paragraph: words of two cells say nothing together."""
    state.table = True
    if not _TABLE_RULE.match(state.source, begin, end):
        for cell in _CELL.finditer(state.source, begin, end):
            state.start(zone, item=True).pieces.append(Piece(*cell.span()))
    state.open = None


def _go_on(state: _State, begin: int, end: int, zone: Zone | None) -> None:
    """A line of prose: it goes on the paragraph before it, or begins one."""
    text = state.source[begin:end]
    item = _ITEM.match(text) or _FOOTNOTE.match(text)
    if item:
        state.listed = True
        state.start(zone, item=True)
        begin += item.end()
    elif state.open is None or _BLOCK_TAG.match(text) or (zone and state.open.zone is not zone):
        state.listed = state.listed and state.source[begin - 1 : begin] in {" ", "\t"}
        state.start(Zone.CAPTION if _CAPTION_TAG.match(text) else zone)
    if state.open:
        after = end + (2 if state.source.startswith("\r\n", end) else 1)
        state.open.pieces.append(Piece(begin, min(after, len(state.source))))


def _read(source: str, block: Block, unread: Sequence[Piece], known: set[str]) -> Iterator[Block]:
    """The block without its markup; one of nothing but images is their caption."""
    if not block.pieces:
        return
    start, end = block.pieces[0].start, block.pieces[-1].end
    first = bisect_right(unread, start, key=lambda hole: hole.end)
    last = bisect_left(unread, end, lo=first, key=lambda hole: hole.start)
    out = list(unread[first:last])
    pieces = list(without(block.pieces, out)) if out else block.pieces
    if block.zone is Zone.CODE:
        block.pieces = pieces
        yield block
        return
    found, images = edits(source, start, end, known)
    if images:
        alone = not any(source[p.start : p.end].strip() for p in without(without(pieces, in_order(images)), found))
        if alone and block.zone is None:
            block.zone = Zone.CAPTION
        elif not alone:
            found = in_order([*found, *images])
    block.pieces = list(without(pieces, found))
    yield block
