"""Files and texts to articles: which parser reads what, and how what was found is put together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from pytest_factcheck.articles import directives, front_matter, html, html_main, markdown, plain, zones
from pytest_factcheck.articles.decode import decode, read_bytes, without_surrogates
from pytest_factcheck.articles.errors import ArticleError
from pytest_factcheck.articles.json_records import JsonArticle, Record, read_object, record_ids, record_text
from pytest_factcheck.articles.model import Article, Ignore, JsonString, Zone
from pytest_factcheck.articles.offsets import to_readable
from pytest_factcheck.articles.pieces import Block, Parsed, Piece
from pytest_factcheck.articles.readable import build
from pytest_factcheck.articles.wishes import IgnoreWish, Wishes

Kind = Literal["text", "markdown", "html"]
KINDS: Mapping[str, Kind] = {
    ".txt": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
}
"""The formats of files by their suffixes; any other file is plain text."""

_PARSERS: Mapping[Kind, Callable[[str, int, list[Piece]], Parsed]] = {
    "text": plain.parse,
    "markdown": markdown.parse,
    "html": html.parse,
}


@dataclass(frozen=True, slots=True)
class _Source:
    """What is known of an article before its text is parsed."""

    id: str
    path: str
    fields: Mapping[str, str]
    kind: Kind = "text"
    wishes: Wishes = field(default_factory=Wishes)
    line: int = 1
    positions: Mapping[str, JsonString] | None = None


def read_articles(path: Path, shown: str) -> Iterator[Article | ArticleError]:
    """Every article of a file; in place of one that cannot be read, why."""
    if path.suffix.lower() == ".jsonl":
        yield from read_records(path, shown)
        return
    try:
        yield read_file(path, shown)
    except ArticleError as error:
        yield error


def read_file(path: Path, shown: str) -> Article:
    """The article that a file is, ``shown`` to people by this path; raises ArticleError where it cannot be read."""
    suffix = path.suffix.lower()
    kind = KINDS.get(suffix, "text")
    try:
        decoded = decode(read_bytes(path, shown), html=kind == "html")
        wishes = Wishes(warnings=list(decoded.warnings))
        if suffix == ".json":
            found = read_object(decoded.text, wishes)
            return _article(_of_object(found, wishes, shown, shown))
        return _article(_Source(shown, shown, {"text": decoded.text}, kind, wishes))
    except ArticleError as error:
        raise error.within(shown) from None


def read_record(path: Path, record: Record | str, shown: str) -> Article:
    """One record of a ``.jsonl``, known by what :func:`record_ids` tells of it or by its id."""
    if isinstance(record, str):
        record = _record(path, record, shown)
    try:
        text, warnings = record_text(path, record)
        wishes = Wishes(warnings=list(warnings))
        found = read_object(text, wishes, record.line)
        return _article(_of_object(found, wishes, f"{shown}::{record.id}", shown, record.line))
    except ArticleError as error:
        raise error.within(shown, record.line) from None


def read_records(path: Path, shown: str) -> Iterator[Article | ArticleError]:
    """Every record of a ``.jsonl``; in place of one that cannot be read, why."""
    try:
        records = record_ids(path)
    except ArticleError as error:
        yield error.within(shown)
        return
    for record in records.values():
        try:
            yield read_record(path, record, shown)
        except ArticleError as error:
            yield error


def from_text(  # noqa: PLR0913 - all but the text may be left out
    text: str,
    *,
    title: str | None = None,
    id: str = "<text>",  # noqa: A002 - what an article's id is called everywhere
    path: str = "<text>",
    lang: str | None = None,
    kind: Kind = "text",
) -> Article:
    """The article that a text is; a ``title`` that is not part of the text becomes its first paragraph."""
    fields = {"text": without_surrogates(text.removeprefix("\ufeff"))}
    if title and title.strip():
        fields["title"] = without_surrogates(title)
    try:
        article = _article(_Source(id, path, fields, kind))
    except ArticleError as error:
        raise error.within(path) from None
    return replace(article, lang=lang) if lang else article


def _record(path: Path, record: str, shown: str) -> Record:
    try:
        records = record_ids(path)
    except ArticleError as error:
        raise error.within(shown) from None
    if record not in records:
        message = f"has no record with the id {record!r}"
        raise ArticleError(message, shown)
    return records[record]


def _of_object(found: JsonArticle, wishes: Wishes, name: str, shown: str, line: int = 1) -> _Source:
    return _Source(name, shown, found.fields, "text", wishes, line, found.positions)


def _article(source: _Source) -> Article:
    text, wishes = source.fields["text"], source.wishes
    front = front_matter.FrontMatter() if source.positions else front_matter.read(text, wishes)
    comments = directives.find(text, front.end)
    directives.obey(text, comments, wishes)
    parsed = _PARSERS[source.kind](text, front.end, comments)
    readable = build(source.fields, [*_title_apart(source, front), *parsed.blocks])
    if all(block.apart for _, _, block in readable.blocks):
        message = "has no text"
        raise ArticleError(message)
    paragraphs = tuple(zones.assign(readable, has_headings=parsed.has_headings))
    if source.kind == "html":
        paragraphs = tuple(html_main.narrowed(paragraphs, readable.text, text))
    named = next((readable.text[p.start : p.end] for p in paragraphs if p.zone is Zone.TITLE), parsed.title)
    article = Article(
        id=source.id,
        path=source.path,
        text=readable.text,
        paragraphs=paragraphs,
        segments=readable.segments,
        fields=source.fields,
        title=named,
        dates=(*wishes.dates, *parsed.dates),
        page=text if source.kind == "html" and not (wishes.dates or parsed.dates) else None,
        lang=wishes.lang or parsed.lang,
        skip=wishes.skip,
        warnings=tuple(wishes.warnings),
        line=source.line,
        positions=source.positions,
    )
    return replace(article, ignores=tuple(_ignore(article, wish) for wish in wishes.ignores))


def _title_apart(source: _Source, front: front_matter.FrontMatter) -> Iterator[Block]:
    """The title that stands beside the text or in its front matter."""
    if "title" in source.fields:
        yield Block([Piece(0, len(source.fields["title"]))], Zone.TITLE, source="title", apart=True)
    elif front.title:
        yield Block([front.title], Zone.TITLE, apart=True)


def _ignore(article: Article, wish: IgnoreWish) -> Ignore:
    """An ignore with the paragraph that it is for."""
    if wish.after is None:
        return Ignore(wish.fact, wish.reason, line=wish.line)
    begins, _ = to_readable(article, "text", wish.after, wish.after + 1)
    after = bisect_left(article.paragraphs, begins, key=lambda paragraph: paragraph.start)
    if after < len(article.paragraphs):
        paragraph = article.paragraphs[after]
        return Ignore(wish.fact, wish.reason, paragraph.start, paragraph.end, wish.line)
    message = f"'ignore-next' of '{wish.fact}': no paragraph follows"
    raise ArticleError(message, line=wish.line)
