"""What the elements of a page are for: by their names, and by the words in their ``class`` and ``id``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.languages import codes, load

VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
RAW = frozenset({"script", "style", "textarea", "title", "noscript", "iframe", "template", "svg", "xmp", "noembed"})
"""Elements whose content is not markup to be read."""
DROPPED = frozenset({"head", "select", "object", "math", "canvas", "audio", "video", "datalist", "button", "dialog"})
INLINE_CODE = frozenset({"code", "kbd", "samp", "tt", "var"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = HEADINGS | frozenset(
    {
        "html",
        "head",
        "body",
        "main",
        "article",
        "section",
        "nav",
        "aside",
        "header",
        "footer",
        "form",
        "fieldset",
        "legend",
        "div",
        "p",
        "ul",
        "ol",
        "li",
        "menu",
        "dl",
        "dt",
        "dd",
        "table",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "figure",
        "figcaption",
        "blockquote",
        "pre",
        "address",
        "details",
        "summary",
        "center",
        "hr",
        "option",
        "dialog",
        "search",
        "hgroup",
    }
)
"""Elements that part paragraphs."""
ITEMS = frozenset({"li", "td", "th", "dt", "dd"})
_ZONES: Mapping[str, Zone] = {
    "nav": Zone.BOILERPLATE,
    "footer": Zone.BOILERPLATE,
    "aside": Zone.BOILERPLATE,
    "form": Zone.BOILERPLATE,
    "header": Zone.BOILERPLATE,
    "menu": Zone.BOILERPLATE,
    "search": Zone.BOILERPLATE,
    "blockquote": Zone.QUOTATION,
    "figcaption": Zone.CAPTION,
    "caption": Zone.CAPTION,
    "pre": Zone.CODE,
    "h1": Zone.TITLE,
    **dict.fromkeys(HEADINGS - {"h1"}, Zone.HEADING),
}
_NO_HINTS = frozenset({"html", "body", "main", "article", "span", "a", "time"}) | HEADINGS
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_RELATED = frozenset(
    {"related", "recommended", "recommendations", "recirc", "recirculation", "trending", "outbrain", "taboola"}
)
_PAGE = frozenset(
    {
        "cookie",
        "cookies",
        "consent",
        "gdpr",
        "newsletter",
        "subscribe",
        "subscription",
        "share",
        "sharing",
        "social",
        "breadcrumb",
        "breadcrumbs",
        "sidebar",
        "navbar",
        "navigation",
        "footer",
        "advert",
        "advertisement",
        "ads",
        "promo",
        "comments",
        "disqus",
        "paywall",
        "popup",
        "modal",
    }
)
_WRAPPERS = frozenset({"content", "wrap", "wrapper", "container", "layout", "has", "no", "with", "open", "enabled"})
"""Words of elements that hold the whole page, beside what it has or has not."""
_BYLINE = frozenset({"byline", "author", "authors", "dateline", "pubdate"})
_STRONG = frozenset({Zone.BOILERPLATE, Zone.RELATED})


def zone_of(tag: str, attributes: Mapping[str, str], outer: Zone | None, *, in_article: bool) -> Zone | None:
    """The zone of an element within one of zone ``outer``; the page's own parts rule over all that is in them."""
    if tag == "main":
        return None  # whatever a class around it says
    hint = None if tag in _NO_HINTS else _hint(attributes)
    own = hint if tag == "header" and in_article else hint or _ZONES.get(tag)
    if tag == "h1" and outer is not Zone.RELATED:
        return Zone.TITLE
    if own is None or (outer in _STRONG and own is not Zone.RELATED) or (outer and own is Zone.HEADING):
        return outer
    return own


def _hint(attributes: Mapping[str, str]) -> Zone | None:
    said = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    if attributes.get("role") == "navigation":
        return Zone.BOILERPLATE
    if not said.strip():
        return None
    listed = [word.lower() for word in _WORD.findall(said[:300])]
    words = set(listed)
    if words & _WRAPPERS:
        return None
    if words & _RELATED:
        return Zone.RELATED
    if words & _PAGE:
        return Zone.BOILERPLATE
    return Zone.BYLINE if words & _BYLINE else _by_phrase(f" {' '.join(listed)} ")


def _by_phrase(said: str) -> Zone | None:
    """The zone of the first phrase of the languages' lists that a class or an id says: ``lee-tambien``."""
    return next((zone for phrase, zone in _phrases() if f" {phrase} " in said), None)


@cache
def _phrases() -> tuple[tuple[str, Zone], ...]:
    lists = {"related_classes": Zone.RELATED, "page_classes": Zone.BOILERPLATE, "caption_classes": Zone.CAPTION,
             "quotation_classes": Zone.QUOTATION}  # fmt: skip
    tables = [load(code).get("zones", {}) for code in codes()]
    return tuple((phrase, zone) for key, zone in lists.items() for table in tables for phrase in table.get(key, ()))
