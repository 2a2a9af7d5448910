"""Which verb is a mention's: the one behind it, or the one before it where the subject stands behind."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_factcheck.reference.model import Mention
from pytest_factcheck.reference.modifiers import noun_phrase_start
from pytest_factcheck.reference.participles import is_adverb
from pytest_factcheck.reference.tenses import Verb
from pytest_factcheck.reference.verbs import verb_after, verb_before
from pytest_factcheck.text.cues import is_set, phrases
from pytest_factcheck.text.tokens import Token

OPENING = 2
"""How many tokens may stand before a verb that opens its clause."""


def verb_of(mention: Mention) -> Verb | None:
    """The verb behind the mention; behind the comma, where the mention stands in words that open the sentence."""
    tokens, lang = mention.tokens, mention.lang
    start = _behind_apposition(mention)
    comma = next((i for i in range(start, len(tokens)) if tokens[i].folded == ","), None)
    if comma is not None and _in_relative_clause(mention):
        return verb_after(tokens[:comma], start, lang)
    opens = tokens[0].folded in phrases(lang, "cues", "fronting") and verb_before(tokens, mention.first, lang) is None
    if comma is not None and opens and verb_after(tokens[:comma], start, lang) is None:
        return verb_after(tokens, comma + 1, lang)
    return verb_after(tokens, start, lang)


def _behind_apposition(mention: Mention) -> int:
    """Behind the comma that closes an apposition: "X, the prime minister of Y, rejected"."""
    tokens = mention.tokens
    apposed = any(tokens[index].folded == "," for index in range(mention.first, mention.last))
    return mention.last + (apposed and mention.last < len(tokens) and tokens[mention.last].folded == ",")


def _in_relative_clause(mention: Mention) -> bool:
    """Whether the mention stands in a clause that a comma will close: "the forum, which was opened by X and Y, …"."""
    relative = phrases(mention.lang, "tense", "relative_words")
    for index in range(mention.first - 1, 0, -1):
        if mention.tokens[index - 1].folded == ",":
            found = mention.tokens[index].folded in relative
            return found and verb_before(mention.tokens[index:], mention.first - index, mention.lang) is not None
    return False


def verb_ahead(mention: Mention) -> Verb | None:
    """The verb before its subject: directly, behind a quotation, or opening a clause of a language that puts it there."""
    tokens, lang = mention.tokens, mention.lang
    before = noun_phrase_start(mention)
    while before and tokens[before - 1].folded in phrases(lang, "tense", "clitics"):
        before -= 1
    verb = verb_before(tokens, before, lang) if before else None
    if verb is None:
        return None
    if before - 1 in (verb.index, verb.last) or _behind_quotation(mention, verb, before):
        return verb
    if all(_belongs_to_verb(tokens, at, lang) for at in range(verb.index + 1, before)):
        return verb
    opening = verb.index <= OPENING or tokens[verb.index - 1].folded in ',;:"'
    follows = is_set(lang, "tense", "subject_behind") and opening and _may_be_subject(mention, before)
    return verb if follows else None


def _belongs_to_verb(tokens: Sequence[Token], at: int, lang: str) -> bool:
    """Whether a word goes on with the verb before it: "est également attendue"."""
    word = tokens[at].folded
    return is_adverb(word, lang) or phrases(lang, "names", "awaited").at(tokens, at) is not None


def _behind_quotation(mention: Mention, verb: Verb, before: int) -> bool:
    """« … », met en garde X; "…", warnte am Montag X."""
    tokens = mention.tokens
    at = verb.index - 1 - (verb.index > 0 and tokens[verb.index - 1].folded == ",")
    quoted = at >= 0 and tokens[at].folded == '"'
    return quoted and not any(token.folded == "," for token in tokens[verb.index : before])


def _may_be_subject(mention: Mention, before: int) -> bool:
    """Whether no preposition, comma or clause word stands before the noun phrase."""
    token = mention.tokens[before - 1]
    lists = (("cues", "prepositions"), ("cues", "of_words"), ("cues", "agent_words"), ("tense", "clause_words"))
    return token.is_word and not any(phrases(mention.lang, *key).ending_before(mention.tokens, before) for key in lists)
