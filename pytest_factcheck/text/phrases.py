"""How an editor's words match an article's: whole words, capitals only where the editor's are capitals.

Phrases are literal. ``{n}`` and ``{surname}`` part a phrase into the words before and after; a closing ``*`` takes any
ending.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from pytest_factcheck.text.folding import fold

_PLACEHOLDER = re.compile(r"\{(n|surname)\}")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase made ready: the literal that is searched for, and what must stand beside it."""

    literal: str
    """The longest run of words without a placeholder, as the editor wrote it."""
    placeholder: str | None = None
    """``n`` or ``surname``."""
    before: bool = True
    """Whether the placeholder stands before the literal."""
    beyond: str = ""
    """The words on the other side of the placeholder; empty for none."""
    any_ending: bool = False
    glued: bool = False
    """Whether the number follows the literal without a space: ``COP{n}``."""


def parse(phrase: str) -> Pattern:
    """The phrase made ready; spaces are collapsed, and only the first placeholder counts."""
    phrase = " ".join(phrase.split())
    any_ending = phrase.endswith("*")
    phrase = phrase.rstrip("*")
    found = _PLACEHOLDER.search(phrase)
    if found is None:
        return Pattern(phrase, any_ending=any_ending)
    left, right = phrase[: found.start()].rstrip(), phrase[found.end() :].lstrip()
    right_glued = not phrase[found.end() :].startswith(" ")
    if right_glued and right.startswith(("'s", "’s")):
        right = right[2:].lstrip()
    if len(right.strip("-")) >= len(left.strip("-")):
        return Pattern(right.strip("- "), found.group(1), before=True, beyond=left, any_ending=any_ending)
    glued = phrase[: found.start()][-1:].isalnum()
    return Pattern(left.strip("- "), found.group(1), before=False, beyond=right, any_ending=any_ending, glued=glued)


def body_and_noun(phrase: str, links: Collection[str], *, body_first: bool) -> tuple[str, str]:
    """What a phrase with ``{n}`` counts, and whose: NATO and members for "{n} NATO members"; empty where it does not say.

    Before a link ("of") stands the noun, behind it the body; without one the noun is what follows the last capital,
    in languages that put the body first.
    """
    left, _, right = " ".join(phrase.split()).partition("{n}")
    if right[:1] not in ("", " "):
        return _body(right.partition(" ")[2].split()) or _body(left.split()), ""  # a compound: "{n}-member NATO"
    words = re.split(r"[\s\-'’]+", right.strip())
    link = next((i for i, word in enumerate(words) if i and word in links), None)
    if link is not None:
        return _body(words[link:]), " ".join(words[:link])
    if re.search(r"['’]s $", left):
        return _body(left[:-3].split()), " ".join(words)
    last = max((i for i, word in enumerate(words[:-1]) if word[0].isupper()), default=None)
    if last is None or not body_first:
        return "", ""
    return " ".join(words[: last + 1]), " ".join(words[last + 1 :])


def _body(words: list[str]) -> str:
    """From the first word with a capital on; empty where none has one."""
    first = next((index for index, word in enumerate(words) if word[0].isupper()), len(words))
    return " ".join(words[first:])


def stands_alone(text: str, start: int, end: int, *, any_ending: bool = False) -> bool:
    """Whether ``text[start:end]`` is made of whole words."""
    before_ok = start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
    after_ok = any_ending or end >= len(text) or not (_goes_on(text[end]) and text[end - 1].isalnum())
    return before_ok and after_ok


def _goes_on(sign: str) -> bool:
    """Whether a sign behind a word makes another of it: OPEC is not OPEC+."""
    return sign.isalnum() or sign == "+"


def capitals_agree(pattern: str, found: str, *, lenient: bool = False) -> bool:
    """Whether each capital of the pattern is a capital in the text.

    ``lenient`` (titles): an ordinary word may be in lower case, as in "the secretary of state"; a short word in
    capitals, such as US or CEO, may not.
    """
    if not lenient:
        return all(f.isupper() for p, f in zip(pattern, found, strict=False) if p.isupper())
    return all(
        word.upper() != word or len(word) < 2 or found[at : at + len(word)] == word for at, word in _words(pattern)
    )


def _words(pattern: str) -> list[tuple[int, str]]:
    return [(m.start(), m.group()) for m in re.finditer(r"[^\W\d_][\w.]*", pattern)]


def folded(phrase: str) -> str:
    """A phrase as the search wants it."""
    return fold(phrase)
