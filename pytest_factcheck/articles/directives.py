"""Comments in which an article says for itself what is to be done: ``<!-- factcheck: skip: satire -->``.

``date``, ``lang``, ``skip`` and ``ignore`` are for the whole article, ``ignore-next`` for the paragraph that follows.
Several may stand in one comment, each on a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pytest_factcheck.articles.errors import ArticleError
from pytest_factcheck.articles.pieces import Piece
from pytest_factcheck.articles.source_lines import line_and_column
from pytest_factcheck.articles.wishes import WORDS, Value, Wishes
from pytest_factcheck.articles.yaml_values import entries
from pytest_factcheck.facts.visible import shown

_OPENING = re.compile(r"<!--\s*factcheck\s*:", re.IGNORECASE)
_CLOSING = "-->"
_ONE_TEXT = re.compile(r"\s*(date|lang|skip)\s*:(?:\s+|$)([^\r\n]*?)\s*")


def find(source: str, start: int = 0) -> list[Piece]:
    """The runs of the source that are such comments."""
    found: list[Piece] = []
    at = start
    while opening := _OPENING.search(source, at):
        end = source.find(_CLOSING, opening.end())
        if end < 0:
            line, column = line_and_column(source, opening.start())
            message = "this factcheck comment is not closed by '-->'"
            raise ArticleError(message, line=line, column=column)
        at = end + len(_CLOSING)
        found.append(Piece(opening.start(), at))
    return found


def obey(source: str, comments: list[Piece], wishes: Wishes) -> None:
    """Note what the comments ask for."""
    for comment in comments:
        opening = _OPENING.match(source, comment.start)
        begin = opening.end() if opening else comment.start
        body = source[begin : comment.end - len(_CLOSING)]
        line, column = line_and_column(source, begin)
        try:
            for key, value in _wishes(body, line):
                wishes.add(key, value, where="comment", line=line, after=comment.end)
        except ArticleError as error:
            raise ArticleError(error.reason, line=error.line or line, column=error.column or column) from None


def _wishes(body: str, line: int) -> Iterator[tuple[str, Value]]:
    if one := _ONE_TEXT.fullmatch(body):
        yield one[1], one[2].strip("\"'")
        return
    found = entries(body, line, "factcheck comment")
    if not found:
        message = f"a factcheck comment says one of {', '.join(WORDS)}, such as 'skip: REASON'"
        raise ArticleError(message)
    for key, entry in found.items():
        if key not in WORDS:
            message = f"a factcheck comment does not know {shown(key)}; it may say {', '.join(WORDS)}"
            raise ArticleError(message)
        yield key, entry.value
