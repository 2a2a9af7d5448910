"""What an article says for itself, in its front matter or in comments: its date, its language, what not to check."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pytest_factcheck.articles.errors import ArticleError
from pytest_factcheck.articles.model import StatedDate
from pytest_factcheck.articles.stated import KEYS, stated
from pytest_factcheck.facts.visible import shown

WORDS = ("date", "lang", "skip", "ignore", "ignore-next")
_LANG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*")
_NO = frozenset({"", "no", "false", "off", "null", "~"})
_YES = frozenset({"yes", "true", "on"})
_FLAGS = _NO | _YES | {"draft"}
"""``published: true`` is no date."""

Value = str | Mapping[str, "Value"] | list["Value"]
"""What stood there, every scalar as its text."""


@dataclass(frozen=True, slots=True)
class IgnoreWish:
    """An ignore before it is known where its paragraph lies."""

    fact: str
    reason: str
    line: int
    after: int | None = None
    """Where in the source the comment ends whose next paragraph is meant; None: the whole article."""


@dataclass(slots=True)
class Wishes:
    """All that an article says for itself."""

    dates: list[StatedDate] = field(default_factory=list)
    lang: str | None = None
    skip: str | None = None
    ignores: list[IgnoreWish] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def add(self, key: str, value: Value, *, where: str, line: int, after: int | None = None) -> None:
        """Note one wish; an ArticleError where it makes no sense."""
        if key == "date":
            self.dates.append(stated(_text(key, value), f"{where} 'date'"))
        elif key == "lang":
            self.lang = self.lang or self._lang(_text(key, value))
        elif key == "skip":
            self.skip = _reason_to_skip(_text(key, value)) or self.skip
        else:
            self.ignores += _ignores(key, value, line, after if key == "ignore-next" else None)

    def metadata(self, key: str, value: Value, *, where: str, line: int) -> None:
        """Note what a key of front matter or JSON says, if it is one of those that say something of the article."""
        if key == "factcheck" and isinstance(value, Mapping):
            for own, inner in value.items():
                if own not in WORDS[:-1]:
                    message = f"'factcheck' may say {', '.join(WORDS[:-1])}, not {shown(own)}"
                    raise ArticleError(message)
                self.add(own, inner, where=f"{where} factcheck", line=line)
        elif key.lower() in KEYS and isinstance(value, str):
            if value.strip().lower() not in _FLAGS:
                self.dates.append(stated(value.strip(), f"{where} '{key}'"))
        elif key in {"lang", "language"} and isinstance(value, str) and value.strip():
            self.lang = self.lang or self._lang(value)

    def _lang(self, text: str) -> str | None:
        code = language(text)
        if code is None:
            self.warnings.append(f"{shown(text)} is no language code such as en or es-MX")
        return code


def as_value(value: Any) -> Value:
    """A value of JSON or TOML with its scalars as text."""
    if isinstance(value, Mapping):
        return {str(key): as_value(each) for key, each in value.items()}
    if isinstance(value, list):
        return [as_value(each) for each in value]
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def language(text: str) -> str | None:
    """The language of a tag such as ``es-MX``: ``es``."""
    found = _LANG.fullmatch(text.strip())
    return found[1].lower() if found else None


def _text(key: str, value: Value) -> str:
    if not isinstance(value, str):
        message = f"'{key}' must be one text, not a list or a map"
        raise ArticleError(message)
    return value.strip()


def _reason_to_skip(text: str) -> str | None:
    if text.lower() in _YES:
        message = "'skip' needs a reason: write why the article is not checked"
        raise ArticleError(message)
    return None if text.lower() in _NO else text


def _ignores(key: str, value: Value, line: int, after: int | None) -> list[IgnoreWish]:
    if not isinstance(value, Mapping):
        named = value if isinstance(value, str) else next((each for each in value if isinstance(each, str)), "FACT")
        message = f"'{key}' needs a fact and a reason: write {key}: {{{named.strip() or 'FACT'}: REASON}}"
        raise ArticleError(message)
    wishes = []
    for fact, reason in value.items():
        if not isinstance(reason, str) or reason.strip().lower() in _NO | _YES:
            message = f"'{key}' of {shown(fact)} has no reason: write {key}: {{{fact}: REASON}}"
            raise ArticleError(message)
        wishes.append(IgnoreWish(fact, reason.strip(), line, after))
    return wishes
