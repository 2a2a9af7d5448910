"""Works that tell of what is not so: a film, a novel, a series, a play.

The noun with its article ("the film", "a new novel", "her second novel"), and not where it but describes another noun
("film companies", "the film festival").
"""

from __future__ import annotations

from pytest_factcheck.reference.discourse import Sentence
from pytest_factcheck.reference.verbs import verb_at
from pytest_factcheck.text.cues import is_set, phrases

ADJECTIVES = 3
"""How many tokens before the noun its article may stand."""
ACTOR = 8
"""Within how many tokens behind "played" its "by" stands."""
SMALL_WORDS = (
    ("cues", "of_words"), ("cues", "prepositions"), ("cues", "determiners"), ("cues", "agent_words"),
    ("tense", "clause_words"), ("tense", "adverbs"), ("tense", "relative_words"),
)  # fmt: skip


def work_in(sentence: Sentence) -> str | None:
    """The work of fiction that a sentence speaks of."""
    works = phrases(sentence.lang, "cues", "works")
    for index in range(len(sentence.tokens)):
        found = works.at(sentence.tokens, index)
        end = index + len(found.split()) if found else index
        if (
            found
            and _has_article(sentence, index)
            and not _describes_a_noun(sentence, end)
            and not _is_vague(sentence, found, end)
        ):
            return found
    return None


def _has_article(sentence: Sentence, index: int) -> bool:
    determiners = phrases(sentence.lang, "cues", "determiners")
    near = sentence.tokens[max(0, index - ADJECTIVES) : index]
    return any(token.folded in determiners or token.folded == "'s" for token in near)


def _is_vague(sentence: Sentence, found: str, end: int) -> bool:
    """Whether the noun also stands for other things, and says here of what: "a series of reforms", "the drama at sea"."""
    vague = found in phrases(sentence.lang, "cues", "vague_works")
    return (
        vague
        and end < len(sentence.tokens)
        and sentence.tokens[end].folded in phrases(sentence.lang, "cues", "prepositions")
    )


def _describes_a_noun(sentence: Sentence, index: int) -> bool:
    """Whether another noun follows, where a language sets compounds apart: no mark, verb, preposition or clause word."""
    if not is_set(sentence.lang, "language", "compounds_apart") or index >= len(sentence.tokens):
        return False
    word = sentence.tokens[index].folded
    small = any(word in phrases(sentence.lang, *key) for key in SMALL_WORDS)
    return word.isalpha() and not small and verb_at(sentence.tokens, index, sentence.lang) is None


def played_by(sentence: Sentence) -> str | None:
    """Played with a smile by Y: the words between a part and its actor."""
    played, by = phrases(sentence.lang, "cues", "played"), phrases(sentence.lang, "cues", "agent_words")
    for index in range(len(sentence.tokens)):
        found = played.at(sentence.tokens, index)
        if found and by.within(sentence.tokens, index, index + ACTOR):
            return found
    return None
