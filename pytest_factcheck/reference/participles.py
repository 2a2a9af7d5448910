"""The participle that belongs to an auxiliary: directly behind it, or where German closes its clause with it."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_factcheck.text.cues import is_set, phrases, words_of
from pytest_factcheck.text.tokens import Token

PARTICIPLE_REACH = 6
"""How many tokens after an auxiliary its participle may stand, adverbs between them."""
CLAUSE_MARKS = frozenset(',;:.!?()"“”„«»')


def participle(tokens: Sequence[Token], index: int, lang: str) -> int | None:
    """The position of the participle of the auxiliary at ``index``."""
    if is_set(lang, "tense", "verb_brackets"):
        return _closing_participle(tokens, index, lang)
    for at in range(index + 1, min(index + 1 + PARTICIPLE_REACH, len(tokens))):
        word = tokens[at].folded
        if is_adverb(word, lang):
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


def is_adverb(word: str, lang: str) -> bool:
    """Whether a word may stand between an auxiliary and its verb."""
    return word in phrases(lang, "tense", "adverbs") or word.endswith(
        words_of(lang, "tense", "adverb_suffixes") or "\0"
    )
