"""Names of people in running text: listed ones, and runs of capitalised words that look like one."""

from __future__ import annotations

from dataclasses import dataclass

from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.passage import Passage, people_of
from pytest_factcheck.facts.model import Person
from pytest_factcheck.text.cues import is_set, phrases, words_of
from pytest_factcheck.text.tokens import Token

LONGEST = 6
"""Tokens in a name that is not listed."""


@dataclass(frozen=True, slots=True)
class NameFound:
    """A name at the tokens ``first`` up to ``last``; ``people`` are those that it fits, none for an unlisted name."""

    first: int
    last: int
    people: tuple[Person, ...] = ()
    surname_only: bool = False
    wrong_form: bool = False


def name_at(passage: Passage, index: int) -> NameFound | None:
    """The name that begins at a token, forms of address skipped."""
    index = _skip_honorifics(passage, index)
    if index >= len(passage.tokens):
        return None
    hit = passage.names_from.get(index)
    end = _end_of_run(passage, index)
    if hit is None:
        return _unlisted(passage, index, end)
    last = passage.sentence.index_at(hit.end)
    if end > _behind_suffix(passage, last) and hit.use is not Use.PERSON and _goes_on(passage, last):
        return _unlisted(passage, index, end)
    if _is_thing(passage, last):
        return None
    return NameFound(
        index, _behind_suffix(passage, last), people_of(hit), hit.use is Use.SURNAME, hit.use is Use.WRONG_FORM
    )


def _behind_suffix(passage: Passage, index: int) -> int:
    """Behind "Jr.", "III" and the like, a comma before it or not."""
    tokens = passage.tokens
    at = index + (index < len(tokens) and tokens[index].folded == ",")
    if at >= len(tokens) or tokens[at].folded not in words_of(passage.lang, "names", "generations"):
        return index
    return at + 1 + (at + 1 < len(tokens) and tokens[at + 1].folded == ".")


def _before_suffix(passage: Passage, end: int) -> int:
    """Before "Jr.", "III" and the like at the end of a name."""
    tokens = passage.tokens
    at = end - 1 - (end > 1 and tokens[end - 1].folded == ".")
    if at < 1 or tokens[at].folded not in words_of(passage.lang, "names", "generations"):
        return end
    return at - (tokens[at - 1].folded == ",")


def name_before(passage: Passage, end: int) -> NameFound | None:
    """The name that ends before a token, "Jr." behind it or not."""
    if end not in passage.names_to:
        end = _before_suffix(passage, end)
    hit = passage.names_to.get(end)
    if hit is not None:
        first = passage.sentence.index_at(hit.start)
        longer = _start_of_run(passage, end)
        if hit.use is Use.SURNAME and longer < first and _may_be_person(passage, longer):
            return _unlisted(passage, longer, end)
        return NameFound(first, end, people_of(hit), hit.use is Use.SURNAME, hit.use is Use.WRONG_FORM)
    first = _start_of_run(passage, end)
    return _unlisted(passage, first, end)


def _unlisted(passage: Passage, first: int, end: int) -> NameFound | None:
    """A run of capitalised words as a name: a listed one with other initials, or nobody's."""
    if end - first < 2 or not _may_be_person(passage, first):
        return None
    return NameFound(first, end, passage.around.lexicon.people_called(passage.text(first, end)))


def _skip_honorifics(passage: Passage, index: int) -> int:
    honorifics = phrases(passage.lang, "cues", "honorifics")
    while index < len(passage.tokens) and passage.tokens[index].folded in honorifics:
        index += 1
        if index < len(passage.tokens) and passage.tokens[index].folded == ".":
            index += 1
    return index


def _end_of_run(passage: Passage, index: int) -> int:
    end = index
    while end < len(passage.tokens) and end - index < LONGEST and _continues(passage, end, first=end == index):
        end += 1
    while end > index and not passage.tokens[end - 1].is_capitalised:
        end -= 1
    return end


def _start_of_run(passage: Passage, end: int) -> int:
    first = end
    while first > 0 and end - first < LONGEST and (_part_of_name(passage, first - 1) or _initial_dot(passage, first)):
        first -= 1
    return first


def _initial_dot(passage: Passage, index: int) -> bool:
    """Whether the token before ``index`` is the full stop of an initial."""
    return index >= 2 and passage.tokens[index - 1].folded == "." and len(passage.tokens[index - 2].text) == 1


def _continues(passage: Passage, index: int, *, first: bool) -> bool:
    token = passage.tokens[index]
    if _part_of_name(passage, index):
        return True
    if first or index + 1 >= len(passage.tokens):
        return False
    particle = token.folded in words_of(passage.lang, "names", "particles")
    joined = token.folded in "-.'" and (token.folded != "." or len(passage.tokens[index - 1].text) == 1)
    return (particle or joined) and passage.tokens[index + 1].is_capitalised


def _part_of_name(passage: Passage, index: int) -> bool:
    token = passage.tokens[index]
    ordinary = token.folded in phrases(passage.lang, "cues", "neutral")
    return token.is_word and token.is_capitalised and not ordinary and not _is_all_capitals(token)


def _is_all_capitals(token: Token) -> bool:
    return len(token.text) > 1 and token.text.isupper() and "." not in token.text and len(token.text) < 4


def _goes_on(passage: Passage, index: int) -> bool:
    """Whether a surname goes on into a longer name."""
    if is_set(passage.lang, "language", "nouns_capitalised"):
        return False
    return index < len(passage.tokens) and _part_of_name(passage, index)


def _may_be_person(passage: Passage, index: int) -> bool:
    """Whether capitalised words may be a name; where every noun has a capital, they begin with a known first name."""
    given = words_of(passage.lang, "names", "given_names")
    return not given or passage.tokens[index].folded in given or index + 1 in passage.names_from


def _is_thing(passage: Passage, index: int) -> bool:
    """Whether the name goes on as a street, an airport, a foundation."""
    if index >= len(passage.tokens) or not passage.tokens[index].is_capitalised:
        return False
    return passage.tokens[index].folded in phrases(passage.lang, "names", "things")
