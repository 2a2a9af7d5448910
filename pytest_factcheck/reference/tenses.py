"""The verb that a mention belongs to, and the time that its form tells.

There is no parser: the first verb form after the mention in its clause decides, parentheses and relative clauses
skipped; what the forms of a language are stands in its data file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from pytest_factcheck.text.cues import is_set, phrases, words_of
from pytest_factcheck.text.tokens import Token

REACH = 30
"""How many tokens after a mention its verb may stand."""
PARTICIPLE_REACH = 6
"""How many tokens after an auxiliary its participle may stand, adverbs between them."""
CLAUSE_MARKS = frozenset(',;:.!?()"“”„«»')


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


def verb_after(tokens: Sequence[Token], start: int, lang: str) -> Verb | None:
    """The first verb form at or after ``start`` in the same clause."""
    index, stop = start, min(len(tokens), start + REACH)
    directly = start
    while index < stop:
        token = tokens[index]
        if token.folded in ";:.!?":
            return None
        if token.folded in "(,":
            index = _past_parenthesis(tokens, index, stop)
            continue
        if (
            index > start
            and tokens[index - 1].folded == ","
            and token.folded in phrases(lang, "tense", "relative_words")
        ):
            behind = _past_parenthesis(tokens, index - 1, stop)
            if behind <= index:
                return None
            index = behind
            continue
        if _ends_clause(tokens, index, lang, first=index == start):
            return None
        verb = verb_at(tokens, index, lang, directly=index == directly)
        if verb:
            return verb
        if index == directly and token.folded in phrases(lang, "tense", "clitics"):
            directly += 1
        index += 1
    return None


def _ends_clause(tokens: Sequence[Token], index: int, lang: str, *, first: bool) -> bool:
    """Whether another clause begins here; directly behind the mention only an "and" with a verb of another subject does."""
    word = tokens[index].folded
    if first:
        return word in words_of(lang, "tense", "joining_words") and _opens_clause(tokens, index, lang)
    return _opens_clause(tokens, index, lang) or word in phrases(lang, "tense", "subjects")


def verb_before(tokens: Sequence[Token], end: int, lang: str) -> Verb | None:
    """The last verb form before ``end`` in the same clause."""
    for index in range(end - 1, max(-1, end - REACH), -1):
        if tokens[index].folded in ";:!?":
            return None
        verb = verb_at(tokens, index, lang)
        if verb:
            return _helper(tokens, index, lang) or verb
    return None


def _helper(tokens: Sequence[Token], index: int, lang: str) -> Verb | None:
    """The auxiliary of the form at ``index``: "are fully booked", "is being cleaned"."""
    between = phrases(lang, "tense", "between_verbs")
    for at in range(index - 1, max(-1, index - 4), -1):
        verb = verb_at(tokens, at, lang)
        if verb:
            return verb
        word = tokens[at].folded
        adverb = word in phrases(lang, "tense", "adverbs") or word.endswith(
            words_of(lang, "tense", "adverb_suffixes") or "\0"
        )
        if not adverb and word not in between:
            return None
    return None


def verb_at(tokens: Sequence[Token], index: int, lang: str, *, directly: bool = False) -> Verb | None:
    """The verb form that begins at ``index``; ``directly`` behind a mention, an unknown -s form counts too."""
    token = tokens[index]
    if not token.text[0].isalpha() or (token.is_capitalised and index and not token.text.isupper()):
        return None
    compound = _compound(tokens, index, lang)
    if compound:
        return compound
    tense = _tense(tokens, index, lang) or (_third_person(tokens, index, lang) if directly else None)
    return Verb(index, tense, token.text) if tense else None


def _tense(tokens: Sequence[Token], index: int, lang: str) -> Tense | None:
    word = tokens[index].folded
    if word in phrases(lang, "tense", "pluperfect"):
        return Tense.PLUPERFECT if _participle_follows(tokens, index, lang) else Tense.PAST
    if word in phrases(lang, "tense", "background"):
        return Tense.PLUPERFECT
    for tense in (Tense.CONDITIONAL, Tense.FUTURE, Tense.PERFECT, Tense.PRESENT, Tense.REPORT, Tense.PAST):
        if word in phrases(lang, "tense", tense.value):
            return tense
    return _tense_by_ending(tokens, index, lang)


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


def _compound(tokens: Sequence[Token], index: int, lang: str) -> Verb | None:
    """A form of two words that the participle tells the tense of: "a annoncé", "ist … gereist", "hat … angekündigt"."""
    word = tokens[index].folded
    moving = word in phrases(lang, "tense", "moving_auxiliaries")
    if not moving and word not in phrases(lang, "tense", "auxiliaries"):
        return None
    at = _participle(tokens, index, lang)
    if at is None or (moving and not _is_reflexive(tokens, index, lang) and not _moved(tokens[at], lang)):
        return None
    return Verb(index, _compound_tense(tokens, at, lang), f"{tokens[index].text} {tokens[at].text}", at)


def _compound_tense(tokens: Sequence[Token], at: int, lang: str) -> Tense:
    """What an auxiliary of the present and the participle at ``at`` tell together."""
    if phrases(lang, "tense", "report_participles").at(tokens, at):
        return Tense.REPORT
    if tokens[at].folded in phrases(lang, "tense", "background"):
        return Tense.PLUPERFECT
    return Tense(words_of(lang, "tense", "compound_tense")[0])


def _moved(participle: Token, lang: str) -> bool:
    return participle.folded in phrases(lang, "tense", "moved")


def _is_reflexive(tokens: Sequence[Token], index: int, lang: str) -> bool:
    before = index - 2 if index > 1 and tokens[index - 1].folded == "'" else index - 1
    return before >= 0 and tokens[before].folded in phrases(lang, "tense", "reflexives")


def _participle_follows(tokens: Sequence[Token], index: int, lang: str) -> bool:
    return _participle(tokens, index, lang) is not None


def _participle(tokens: Sequence[Token], index: int, lang: str) -> int | None:
    """The position of the participle of the auxiliary at ``index``."""
    if is_set(lang, "tense", "verb_brackets"):
        return _closing_participle(tokens, index, lang)
    for at in range(index + 1, min(index + 1 + PARTICIPLE_REACH, len(tokens))):
        word = tokens[at].folded
        if word in phrases(lang, "tense", "adverbs") or word.endswith(
            words_of(lang, "tense", "adverb_suffixes") or "\0"
        ):
            continue
        return at if _may_be_participle(word, lang) else None
    return None


def _may_be_participle(word: str, lang: str) -> bool:
    listed = any(word in phrases(lang, "tense", key) for key in ("participles", "past", "report"))
    return listed or word.endswith(words_of(lang, "tense", "participle_suffixes") or "\0")


def _closing_participle(tokens: Sequence[Token], index: int, lang: str) -> int | None:
    """The participle at the end of the clause that the auxiliary opens, or directly before one that ends its clause."""
    end = next((i for i in range(index + 1, len(tokens)) if tokens[i].folded in CLAUSE_MARKS), len(tokens))
    if end == index + 1:
        return index - 1 if index and _ends_as_participle(tokens, index - 1, lang) else None
    parts = (i for i in range(index + 2, end) if tokens[i].folded in phrases(lang, "tense", "clause_words"))
    return next((i - 1 for i in (*parts, end) if _ends_as_participle(tokens, i - 1, lang)), None)


def _ends_as_participle(tokens: Sequence[Token], index: int, lang: str) -> bool:
    """Whether a word in last place is a participle, rather than an infinitive behind "zu", an adverb or a noun."""
    token = tokens[index]
    if token.is_capitalised or len(token.folded) < 5 or tokens[index - 1].folded == "zu":
        return False
    other = any(token.folded in phrases(lang, "tense", key) for key in ("adverbs", "not_verbs", "present"))
    return not other and _may_be_participle(token.folded, lang)


def _third_person(tokens: Sequence[Token], index: int, lang: str) -> Tense | None:
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
    return None if _tense(tokens, follower, lang) else Tense.PRESENT


def _opens_clause(tokens: Sequence[Token], index: int, lang: str) -> bool:
    word = tokens[index].folded
    if word not in phrases(lang, "tense", "clause_words"):
        return False
    joins = word in words_of(lang, "tense", "joining_words")
    return not (joins and index + 1 < len(tokens) and not _tense(tokens, index + 1, lang))


def _past_parenthesis(tokens: Sequence[Token], index: int, stop: int) -> int:
    """The position behind brackets or a pair of commas that open at ``index``; one further where nothing closes them."""
    closing = ")" if tokens[index].folded == "(" else ","
    for at in range(index + 1, stop):
        if tokens[at].folded == closing:
            return at + 1
    return index + 1
