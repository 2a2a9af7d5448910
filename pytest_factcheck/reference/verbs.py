"""The verb that a mention belongs to.

There is no parser: the first verb form after the mention in its clause decides, parentheses and relative clauses skipped;
what the forms of a language are stands in its data file.
"""

from __future__ import annotations

from collections.abc import Sequence

from pytest_factcheck.reference.participles import is_adverb, participle
from pytest_factcheck.reference.tenses import Tense, Verb, tense_of, third_person
from pytest_factcheck.text.cues import phrases, words_of
from pytest_factcheck.text.tokens import Token

REACH = 30
"""How many tokens from a mention its verb may stand."""


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
        if _opens_relative(tokens, index, lang) and index > start:
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
        if index == directly and (token.folded in phrases(lang, "tense", "clitics") or is_adverb(token.folded, lang)):
            directly += 1
        index += 1
    return None


def _opens_relative(tokens: Sequence[Token], index: int, lang: str) -> bool:
    relative = phrases(lang, "tense", "relative_words")
    return index > 0 and tokens[index - 1].folded == "," and tokens[index].folded in relative


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
        if not is_adverb(word, lang) and word not in between:
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
    tense = tense_of(tokens, index, lang) or (third_person(tokens, index, lang) if directly else None)
    return Verb(index, tense, token.text) if tense else None


def _compound(tokens: Sequence[Token], index: int, lang: str) -> Verb | None:
    """A form of two words that the participle tells the tense of: "a annoncé", "ist … gereist", "hat … angekündigt"."""
    word = tokens[index].folded
    moving = word in phrases(lang, "tense", "moving_auxiliaries")
    if not moving and word not in phrases(lang, "tense", "auxiliaries"):
        return None
    at = participle(tokens, index, lang)
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


def _opens_clause(tokens: Sequence[Token], index: int, lang: str) -> bool:
    word = tokens[index].folded
    if word not in phrases(lang, "tense", "clause_words"):
        return False
    joins = word in words_of(lang, "tense", "joining_words")
    return not (joins and index + 1 < len(tokens) and not tense_of(tokens, index + 1, lang))


def _past_parenthesis(tokens: Sequence[Token], index: int, stop: int) -> int:
    """The position behind brackets or a pair of commas that open at ``index``; one further where nothing closes them."""
    closing = ")" if tokens[index].folded == "(" else ","
    for at in range(index + 1, stop):
        if tokens[at].folded == closing:
            return at + 1
    return index + 1
