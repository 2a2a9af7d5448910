"""The time that a single verb form tells, by the lists and endings of its language's data file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from pytest_factcheck.reference.participles import is_adverb, participle
from pytest_factcheck.text.cues import phrases, words_of
from pytest_factcheck.text.tokens import Token


class Tense(StrEnum):
    """What a verb form tells of time."""

    PRESENT = "present"
    PERFECT = "perfect"
    FUTURE = "future"
    REPORT = "report"
    """A simple past that reports for the news."""
    PAST = "past"
    PLUPERFECT = "pluperfect"
    CONDITIONAL = "conditional"


NOW = frozenset({Tense.PRESENT, Tense.PERFECT, Tense.FUTURE})


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb form: the position of its first word, its tense, and its words."""

    index: int
    tense: Tense
    text: str
    last: int | None = None
    """The position of the participle that belongs to it: "ha anunciado", "hat … angekündigt"."""


def tense_of(tokens: Sequence[Token], index: int, lang: str) -> Tense | None:
    """The tense of the word at ``index``; None for a word that is no verb form."""
    word = tokens[index].folded
    if word in phrases(lang, "tense", "pluperfect"):
        return Tense.PLUPERFECT if participle(tokens, index, lang) is not None else Tense.PAST
    if word in phrases(lang, "tense", "background"):
        return Tense.PLUPERFECT
    if word in phrases(lang, "tense", "plural_only") and not _behind_plural(tokens, index, lang):
        return None
    for tense in (Tense.CONDITIONAL, Tense.FUTURE, Tense.PERFECT, Tense.PRESENT, Tense.REPORT, Tense.PAST):
        if word in phrases(lang, "tense", tense.value):
            return tense
    return _tense_by_ending(tokens, index, lang)


def _behind_plural(tokens: Sequence[Token], index: int, lang: str) -> bool:
    """Whether a plural stands before a bare form: "officials open", "Putin and Trump plan"."""
    at = index - 1
    while at >= 0 and (is_adverb(tokens[at].folded, lang) or tokens[at].folded in ('"', ",")):
        at -= 1
    if at < 0:
        return False
    word = tokens[at]
    joined = any(token.folded in words_of(lang, "tense", "joining_words") for token in tokens[max(0, at - 4) : at])
    plural = word.folded.endswith("s") and word.folded in phrases(lang, "tense", "agents")
    subject = word.folded in phrases(lang, "tense", "subjects")
    return plural or subject or (word.is_capitalised and joined)


def _tense_by_ending(tokens: Sequence[Token], index: int, lang: str) -> Tense | None:
    word = tokens[index].folded
    if word in phrases(lang, "tense", "not_verbs") or len(word) < 4:
        return None
    if word.endswith(words_of(lang, "tense", "background_suffixes") or "\0"):
        return Tense.PLUPERFECT
    for tense in (Tense.CONDITIONAL, Tense.FUTURE, Tense.PAST, Tense.PRESENT):
        endings = words_of(lang, "tense", f"{tense.value}_suffixes")
        if endings and word.endswith(endings):
            return None if tense is Tense.PAST and _is_participle(tokens, index, lang) else tense
    return None


def _is_participle(tokens: Sequence[Token], index: int, lang: str) -> bool:
    """Whether a past form is an attribute: "sanctions imposed by", "the proposed rule"."""
    after = tokens[index + 1].folded if index + 1 < len(tokens) else ""
    before = tokens[index - 1].folded if index else ""
    determined = before in phrases(lang, "cues", "determiners") and before not in phrases(lang, "tense", "clitics")
    return after in words_of(lang, "tense", "agent_prepositions") or determined


def third_person(tokens: Sequence[Token], index: int, lang: str) -> Tense | None:
    """An unknown word in -s directly behind a singular mention: "the administration weighs its response"."""
    word = tokens[index].folded
    ending = words_of(lang, "tense", "third_person_suffix")
    if not ending or not word.endswith(ending) or len(word) < 4:
        return None
    if any(word in phrases(lang, "tense", key) for key in ("agents", "not_verbs", "clause_words")):
        return None
    follower = index + 1
    if follower >= len(tokens) or not tokens[follower].is_word:
        return None
    return None if tense_of(tokens, follower, lang) else Tense.PRESENT
