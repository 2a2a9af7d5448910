"""Who says so, and by whom it is done: according to X, as stated by X, was received by X.

Each rule takes a :class:`Mention` and returns a :class:`Reading`, or None where it has nothing to say.
"""

from __future__ import annotations

from pytest_factcheck.reference.anchors import carried_anchor, past_year
from pytest_factcheck.reference.by_verb import relative
from pytest_factcheck.reference.model import REPORT_DAYS, Mention, Reading, claim, unclear
from pytest_factcheck.reference.modifiers import noun_phrase_start
from pytest_factcheck.reference.own_verb import verb_of
from pytest_factcheck.reference.tenses import Tense
from pytest_factcheck.reference.times import near_places, near_words, other_time, own_clause
from pytest_factcheck.reference.verbs import verb_before
from pytest_factcheck.text.cues import phrases


def source(mention: Mention) -> Reading | None:
    """According to X; as stated by X."""
    before = noun_phrase_start(mention)
    found = phrases(mention.lang, "cues", "sources").ending_before(mention.tokens, before)
    if found:
        return claim(found, offset=REPORT_DAYS)
    by = phrases(mention.lang, "cues", "agent_words").ending_before(mention.tokens, before)
    if by is None or before < 2:
        return None
    verb = mention.tokens[before - 2]
    if verb.folded in phrases(mention.lang, "tense", "spoken_participles") and _is_speech(mention, before - 2):
        anchor = carried_anchor(mention) or past_year(mention.tokens, mention)
        return unclear(anchor) if anchor else claim(f"{verb.text} {by}", offset=REPORT_DAYS)
    near = near_words(mention) or _news_passive(mention, before - 1)
    return claim(near, offset=REPORT_DAYS) if near else relative(mention) or unclear(f"{verb.text} {by}")


def heard_from(mention: Mention) -> Reading | None:
    """Aus der Regierung X heißt es; desde el Gobierno de X aseguran: a government as the place that words come from."""
    before = noun_phrase_start(mention)
    place = phrases(mention.lang, "cues", "heard_from").ending_before(mention.tokens, before)
    verb = verb_of(mention) if place and mention.collective else None
    if place is None or verb is None:
        return None
    said = phrases(mention.lang, "cues", "heard").at(mention.tokens, verb.index)
    return claim(f"{place} … {said}", offset=REPORT_DAYS) if said else None


def _news_passive(mention: Mention, by: int) -> str | None:
    """Will be opened by X; was received by X, which is told only while it is news."""
    tokens, lang = mention.tokens, mention.lang
    verb = verb_before(tokens, by, lang)
    if verb is not None and verb.tense is Tense.FUTURE:
        return verb.text
    if not mention.in_full or other_time(mention) or carried_anchor(mention) or past_year(tokens, mention):
        return None
    start, end = own_clause(mention)
    told = phrases(lang, "tense", "news_participles").within(tokens, start, end)
    return told or next((words for _, at, words in near_places(mention.sentence, mention.dct) if at <= by), None)


def _is_speech(mention: Mention, index: int) -> bool:
    """Whether a participle before "by" opens a comment ("as stated by") rather than being an attribute."""
    return index > 0 and mention.tokens[index - 1].folded in phrases(mention.lang, "cues", "as_words")
