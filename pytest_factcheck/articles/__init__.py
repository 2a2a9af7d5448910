"""Articles: files and texts of any format to readable paragraphs, and the way back to the file."""

from __future__ import annotations

from pytest_factcheck.articles.errors import ArticleError
from pytest_factcheck.articles.json_records import Record, record_ids
from pytest_factcheck.articles.model import Article
from pytest_factcheck.articles.offsets import span, to_readable, to_source
from pytest_factcheck.articles.read import from_text, read_articles, read_file, read_record, read_records

__all__ = [
    "Article",
    "ArticleError",
    "Record",
    "from_text",
    "read_articles",
    "read_file",
    "read_record",
    "read_records",
    "record_ids",
    "span",
    "to_readable",
    "to_source",
]
