"""What is markup within a paragraph of Markdown: links, emphasis, code, tags, entities, footnote marks.

The scanner goes over the source once. Brackets and emphasis are matched on stacks, runs of backticks by their lengths,
so that no text makes it look twice at the same place.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Container
from dataclasses import dataclass, field

from pytest_factcheck.articles.html_tags import ENTITY, tag_at
from pytest_factcheck.articles.pieces import Piece

_TOKEN = re.compile(r"\\[!-/:-@\[-`{-~]|`+|!?\[|\]|\*+|_+|~~+|<(?=[A-Za-z/])|&(?=[#A-Za-z])")
_TARGET = re.compile(
    r"\(\s{0,9}(?:<[^<>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,5})"
    r"(?:\s{1,9}(?:\"[^\"]{0,500}\"|'[^']{0,500}'))?\s{0,9}\)(?:\{[:.#][^{}\n]{0,200}\})?"
)
_LABEL = re.compile(r"\[([^\[\]]{0,500})\]")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,100}\](?!:)")
_AUTOLINK = re.compile(r"<(?:https?|mailto|ftp):[^<>\s]{1,2000}>|<[\w.+-]{1,100}@[\w.-]{1,200}>")
_PUNCTUATION = re.compile(r"[^\w\s]")


@dataclass(slots=True)
class _Run:
    """A run of emphasis signs, some of which may be used up."""

    start: int
    end: int
    left: int


@dataclass(slots=True)
class _Scan:
    source: str
    start: int
    end: int
    known: Container[str]
    edits: list[Piece] = field(default_factory=list)
    brackets: list[tuple[int, bool]] = field(default_factory=list)
    open_runs: defaultdict[str, list[_Run]] = field(default_factory=lambda: defaultdict(list))
    image_ends: list[Piece] = field(default_factory=list)


def label(text: str) -> str:
    """A reference's label as labels are compared."""
    return " ".join(text.casefold().split())


def edits(source: str, start: int, end: int, known: Container[str]) -> tuple[list[Piece], list[Piece]]:
    """What is to be taken out or replaced between two offsets, in order; and where images stand.

    ``known`` holds the labels of the references that the document defines.
    """
    scan = _Scan(source, start, end, known)
    ticks = _closing_ticks(source, start, end)
    at = start
    while token := _TOKEN.search(source, at, end):
        at = _step(scan, token, ticks)
    return in_order(scan.edits), scan.image_ends


def _step(scan: _Scan, token: re.Match[str], ticks: dict[int, int]) -> int:
    """Note what a token takes out; the scan goes on at the offset that is returned."""
    sign, at = token[0], token.start()
    if sign[0] == "\\":
        scan.edits.append(Piece(at, at + 1))
    elif sign[0] == "`":
        if at in ticks:
            scan.edits.append(Piece(at, ticks[at]))
            return ticks[at]
    elif sign in {"[", "!["}:
        if footnote := _FOOTNOTE.match(scan.source, at, scan.end):
            scan.edits.append(Piece(at, footnote.end()))
            return footnote.end()
        scan.brackets.append((at, sign == "!["))
    elif sign == "]":
        return _close_bracket(scan, at)
    elif sign in "<&":
        return _tag(scan, at) if sign == "<" else _entity(scan, at)
    else:
        _emphasis(scan, at, token.end())
    return token.end()


def _closing_ticks(source: str, start: int, end: int) -> dict[int, int]:
    """Where the code ends that begins with a run of backticks: after the next run of the same length."""
    found: dict[int, int] = {}
    later: dict[int, re.Match[str]] = {}
    for run in reversed(list(re.finditer(r"`+", source[start:end]))):
        length = run.end() - run.start()
        if length in later:
            found[start + run.start()] = start + later[length].end()
        later[length] = run
    return found


def _close_bracket(scan: _Scan, at: int) -> int:
    if not scan.brackets:
        return at + 1
    begin, is_image = scan.brackets.pop()
    inner = scan.source[begin + 1 + is_image : min(at, begin + 500)]
    target = _TARGET.match(scan.source, at + 1, scan.end)
    reference = None if target else _LABEL.match(scan.source, at + 1, scan.end)
    if reference and label(reference[1] or inner) not in scan.known:
        reference = None
    found = target or reference
    if not found and label(inner) not in scan.known:
        return at + 1
    end = found.end() if found else at + 1
    if is_image:
        scan.image_ends.append(Piece(begin, end))
    scan.edits += [Piece(begin, begin + 1 + is_image), Piece(at, end)]
    return end


def _tag(scan: _Scan, at: int) -> int:
    if link := _AUTOLINK.match(scan.source, at, scan.end):
        scan.edits.append(Piece(at, link.end()))
        return link.end()
    tag = tag_at(scan.source, at)
    if not tag or not tag[4] or tag.end() > scan.end:
        return at + 1
    scan.edits.append(Piece(at, tag.end(), " " if tag[2].lower() in {"br", "hr"} else None))
    return tag.end()


def _entity(scan: _Scan, at: int) -> int:
    found = ENTITY.match(scan.source, at, scan.end)
    text = html.unescape(found[0]) if found else ""
    if not found or text == found[0]:
        return at + 1
    scan.edits.append(Piece(at, found.end(), text or None))
    return found.end()


def _emphasis(scan: _Scan, start: int, end: int) -> None:
    """Match a run of ``*``, ``_`` or ``~`` with the runs before it; what has no match is text."""
    before = scan.source[start - 1] if start > scan.start else " "
    after = scan.source[end] if end < scan.end else " "
    left = not after.isspace() and (not _PUNCTUATION.match(after) or _is_edge(before))
    right = not before.isspace() and (not _PUNCTUATION.match(before) or _is_edge(after))
    sign = scan.source[start]
    if sign == "_":  # never within a word
        left, right = left and not (right and before.isalnum()), right and not (left and after.isalnum())
    run = _Run(start, end, end - start)
    waiting = scan.open_runs[sign]
    while right and run.left and waiting:
        opener = waiting[-1]
        used = min(opener.left, run.left)
        opener_end = opener.start + opener.left
        scan.edits.append(Piece(opener_end - used, opener_end))
        scan.edits.append(Piece(run.end - run.left, run.end - run.left + used))
        opener.left -= used
        run.left -= used
        if not opener.left:
            waiting.pop()
    if left and run.left:
        run.start = run.end - run.left
        waiting.append(run)


def _is_edge(char: str) -> bool:
    return char.isspace() or _PUNCTUATION.match(char) is not None


def in_order(found: list[Piece]) -> list[Piece]:
    """Edits by their places, without those that lie in others."""
    ordered: list[Piece] = []
    for edit in sorted(found, key=lambda edit: (edit.start, -edit.end)):
        if not ordered or edit.start >= ordered[-1].end:
            ordered.append(edit)
    return ordered
