"""The country, state or body that stands with a title or an event, and whether it is the fact's own.

It stands directly before ("Russian President", "Ukraine's foreign minister", "US-Außenminister") or behind with of, for,
in ("president of Brazil").
"""

from __future__ import annotations

from dataclasses import dataclass

from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.dating.numbers import ordinal_suffixes
from pytest_factcheck.facts.model import Fact
from pytest_factcheck.languages import codes
from pytest_factcheck.reference.verbs import verb_at
from pytest_factcheck.text.cues import is_set, phrases, words_of
from pytest_factcheck.text.folding import fold

REACH = 6
"""How many tokens before a title its place may stand."""


@dataclass(frozen=True, slots=True)
class Place:
    """The words of places beside a title, the tokens they reach over, and a body that no fact knows."""

    words: tuple[str, ...]
    first: int
    last: int
    unknown: str | None = None

    def is_own(self, fact: Fact) -> bool:
        """Whether a jurisdiction word of the fact stands there."""
        return any(same_word(word, listed) for word in self.words for listed in fact.jurisdiction)

    def is_other(self, fact: Fact) -> bool:
        """Whether another country, state or body stands there."""
        if any(same_word(word, listed) for word in self.words for listed in fact.unless):
            return True
        if self.is_own(fact):
            return False
        return bool(self.words) or self.unknown is not None


def same_word(found: str, listed: str) -> bool:
    """Whether two words of places are one, by the folded form; a listed word in ``*`` takes any ending."""
    if listed.endswith("*"):
        return fold(found).startswith(fold(listed[:-1]))
    return fold(found) == fold(listed)


def is_excluded(passage: Passage, fact: Fact, first: int, last: int) -> bool:
    """Whether an ``unless`` word of the fact stands with the tokens from ``first`` up to ``last``."""
    words = place_of(passage, first, last).words if fact.unless else ()
    return any(same_word(word, listed) for word in words for listed in fact.unless)


def place_of(passage: Passage, first: int, last: int) -> Place:
    """The place beside the tokens from ``first`` up to ``last``."""
    before, begin, unknown = _before(passage, first)
    behind, end, unknown_behind = _behind(passage, last)
    return Place((*before, *behind), begin, end, unknown or unknown_behind)


def _before(passage: Passage, first: int) -> tuple[list[str], int, str | None]:
    words: list[str] = []
    index = begin = _overlapping(passage, first, words)
    while index > max(0, first - REACH):
        hit = passage.places_to.get(index)
        token = passage.tokens[index - 1]
        if hit:
            index = begin = passage.sentence.index_at(hit.start)
            if _is_part_of_longer(passage, index):
                return words, begin, passage.text(index - 1, index + 1)
            words.append(hit_text(passage, hit.start, hit.end))
        elif token.folded in ("'s", "'") or (token.folded == "-" and _is_joined(passage, index - 1)):
            index -= 1
        elif _is_name_of_other(passage, index):
            return words, begin, None if words else token.text
        elif _is_adjective(passage, index - 1):
            index -= 1
        else:
            break
    return words, begin, None


def _is_joined(passage: Passage, hyphen: int) -> bool:
    """Whether a hyphen joins a compound, and is no dash."""
    tokens = passage.tokens
    return hyphen + 1 < len(tokens) and tokens[hyphen].end == tokens[hyphen + 1].start


def _overlapping(passage: Passage, first: int, words: list[str]) -> int:
    """Where a place begins that runs into the title: "Costa League president" for the title "league president"."""
    at = passage.tokens[first].start
    for hit in passage.places_from.values():
        if hit.start < at < hit.end:
            words.append(hit_text(passage, hit.start, hit.end))
            return passage.sentence.index_at(hit.start)
    return first


def _is_name_of_other(passage: Passage, index: int) -> bool:
    """Whether the word before ``index`` names a body that no fact knows, such as a club or a university."""
    token = passage.tokens[index - 1]
    if not token.is_capitalised or not token.is_word or token.folded in phrases(passage.lang, "cues", "neutral"):
        return False
    joint = passage.tokens[index].folded if index < len(passage.tokens) else ""
    if is_set(passage.lang, "language", "nouns_capitalised"):
        return joint == "-" and not _is_title_word(passage, index - 1)
    owns = joint in ("'s", "'")
    if not owns and index == 2 and passage.tokens[0].folded in phrases(passage.lang, "cues", "fronting"):
        return False
    opens = index == 1 or passage.tokens[index - 2].folded in '"“„«:(-'
    return owns or (not opens and not _is_title_word(passage, index - 1))


def _is_part_of_longer(passage: Passage, index: int) -> bool:
    """Whether a place goes on to the left: "North Ostland" is not Ostland."""
    if index == 0:
        return False
    token = passage.tokens[index - 1]
    if token.folded in phrases(passage.lang, "names", "place_parts"):
        return token.is_capitalised
    known = token.folded in phrases(passage.lang, "cues", "neutral") or _is_title_word(passage, index - 1)
    return token.is_word and token.is_capitalised and index > 1 and not known and index not in passage.places_to


def _is_title_word(passage: Passage, index: int) -> bool:
    token = passage.tokens[index]
    if token.text.isdigit() or token.folded in ordinal_suffixes(passage.lang if passage.lang in codes() else "en"):
        return True
    in_cues = any(
        token.folded in phrases(passage.lang, "cues", key)
        for key in ("former", "future", "acting", "deputy", "current", "adjectives", "honorifics", "determiners")
    )
    return in_cues or token.folded in phrases(passage.lang, "cues", "of_words")


def _is_adjective(passage: Passage, index: int) -> bool:
    token, lang = passage.tokens[index], passage.lang
    if not token.is_word or token.folded in phrases(lang, "cues", "determiners"):
        return False
    if token.folded in phrases(lang, "cues", "of_words") or token.folded in phrases(lang, "tense", "clause_words"):
        return False
    return _is_title_word(passage, index) and verb_at(passage.tokens, index, lang) is None


def _behind(passage: Passage, last: int) -> tuple[list[str], int, str | None]:
    """The place behind: "president of Brazil", "presidente ruso"; a link to anything else is a body of its own."""
    tokens, lang = passage.tokens, passage.lang
    hit = passage.places_from.get(last)
    if hit:
        return [hit_text(passage, hit.start, hit.end)], passage.sentence.index_at(hit.end), None
    link = phrases(lang, "cues", "of_words").at(tokens, last)
    if link is None:
        return [], last, None
    index = last + len(link.split())
    if _is_infinitive(passage, index):
        return [], last, None
    while index < len(tokens) and tokens[index].folded in phrases(lang, "cues", "determiners"):
        if index in passage.places_from:
            break  # The New York Times, El País
        index += 1
    hit = passage.places_from.get(index)
    if hit:
        return [hit_text(passage, hit.start, hit.end)], passage.sentence.index_at(hit.end), None
    belongs = link in phrases(lang, "cues", "belonging") and index < len(tokens) and index not in passage.names_from
    return [], last, tokens[index].text if belongs else None


def _is_infinitive(passage: Passage, index: int) -> bool:
    """Whether a link leads to what somebody does: "de repousser", "d'agir", "for awarding"."""
    tokens = passage.tokens
    at = index + 1 if index < len(tokens) and tokens[index].folded == "'" else index
    endings = (
        *words_of(passage.lang, "cues", "infinitive_suffixes"),
        *words_of(passage.lang, "tense", "progressive_suffix"),
    )
    return bool(endings) and at < len(tokens) and not tokens[at].is_capitalised and tokens[at].folded.endswith(endings)


def hit_text(passage: Passage, start: int, end: int) -> str:
    """The words of a hit."""
    return passage.sentence.text[start:end]
