"""Turn the phrases of a language file into regular expressions.

The notation is explained at the head of ``languages/en.toml``. It has no repetition, so whatever a linguist writes
matches in linear time, and everything that is no notation is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pytest_factcheck.dating.numbers import without_accents

_TOKEN = re.compile(r"\{(?P<slot>\w+)\}|(?P<mark>[\[\]()|])|(?P<space>\s)|(?P<word>[^\W\d_]+)|(?P<other>.)")
_MARKS = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}
# Straight and curly, hyphen and no-break hyphen and dash: writers and their programs do not keep them apart.
_SAME = {"'": "['’ʼ]", "-": "[-‐‑–]"}
_LITTLE = 3
_STANDS_BEFORE = re.compile(r"<([^>]*)>\s?")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase as a regular expression, and which word or slot it begins with."""

    source: str
    first: str


def compile_phrase(phrase: str, slots: Mapping[str, str], number: int = 0) -> Pattern:
    """The regular expression of a phrase; its slots become groups such as ``day_7`` for phrase number 7.

    ``slots`` has the expression of each slot, with ``@`` where the phrase's number belongs.
    """
    before = _STANDS_BEFORE.match(phrase)
    body = phrase[before.end() :] if before else phrase
    source = "".join(_piece(token, slots, number) for token in _TOKEN.finditer(body))
    context = f"(?:{'|'.join(map(_lookbehind, before[1].split('|')))})" if before else ""
    signs = _signs(body, slots) if before or body[0] in "{[(" else ""
    guard = f"(?=[{signs}])" if signs else ""
    return Pattern(guard + context + source, _first(body))


def either(words: Iterable[str], *, accents_may_miss: bool = False) -> str:
    """An expression for any of these words, the longest first, without a group around it."""
    variants = {variant for word in words for variant in spellings(word, accents_may_miss=accents_may_miss)}
    return "|".join(_escaped(word) for word in sorted(variants, key=lambda word: (-len(word), word)))


def spellings(word: str, *, accents_may_miss: bool) -> set[str]:
    """As listed, with a capital, all in capitals, and each of these without accents.

    Accents may miss where no other word comes out: "aout" is a month, but "würde" is not "wurde".
    """
    cases = {word, word[0].upper() + word[1:], word.upper()}
    return cases | {without_accents(case) for case in cases} if accents_may_miss else cases


def any_case(word: str) -> str:
    """A word whose small first letter may be a capital; little words may be all in capitals: ``DE``."""
    first = word[0]
    if not first.islower() or len(first.upper()) != 1:
        return word
    either_case = f"[{first}{first.upper()}]{word[1:]}"
    return f"(?:{either_case}|{word.upper()})" if 1 < len(word) <= _LITTLE else either_case


def _piece(token: re.Match[str], slots: Mapping[str, str], number: int) -> str:
    if token["slot"]:
        return slots[token["slot"]].replace("@", str(number))
    if token["mark"]:
        return _MARKS[token["mark"]]
    if token["space"]:
        return r"\s"
    return any_case(token["word"]) if token["word"] else _escaped(token["other"])


def _escaped(text: str) -> str:
    return "".join(_SAME.get(sign) or (r"\s" if sign == " " else re.escape(sign)) for sign in text)


def _first(body: str) -> str:
    """The slot that a phrase begins with, in braces left out, or else its first word."""
    found = re.search(r"\{(\w+)\}|[^\W\d_]+", body)
    return (found[1] or found[0]) if found else ""


def _signs(body: str, slots: Mapping[str, str]) -> str:
    """The signs that a phrase can begin with: a cheap look before the costly ones."""
    if body[:1] in ("[", "("):
        stop = _closing(body)
        choices, rest = _choices(body[1:stop]), body[stop + 1 :]
        inside = "".join(_signs(choice, slots) for choice in choices)
        return inside + (_signs(rest, slots) if body[0] == "[" or "" in choices else "")
    if body.startswith("{"):
        return slots["^" + body[1 : body.index("}")]]
    return body[:1] + body[:1].upper() if body[:1].isalpha() else re.escape(body[:1])


def _choices(inside: str) -> list[str]:
    """The choices of a bracket, those of brackets within it left alone."""
    if "[" in inside or "(" in inside:
        return [inside]
    return inside.split("|")


def _closing(body: str) -> int:
    """Where the bracket closes that a phrase begins with."""
    depth = 0
    for place, sign in enumerate(body):
        depth += (sign in "[(") - (sign in "])")
        if not depth:
            return place
    msg = f"unbalanced brackets: {body}"
    raise ValueError(msg)


def _lookbehind(words: str) -> str:
    source = "".join(_piece(token, {}, 0) for token in _TOKEN.finditer(words))
    gap = r"\s" if words[-1:].isalnum() else ""
    return rf"(?<=\b{source}{gap})"
