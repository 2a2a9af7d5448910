"""Rules that ask the clause of a mention: whether it tells of what is not so, of another time, or of something else.

Each rule takes a :class:`Mention` and returns a :class:`Reading`, or None where it has nothing to say.
"""

from __future__ import annotations

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.reference import modifiers
from pytest_factcheck.reference.fiction import played_by, work_in
from pytest_factcheck.reference.model import REPORT_DAYS, Mention, Reading, claim, past, unclear
from pytest_factcheck.reference.possession import possessive
from pytest_factcheck.reference.tenses import NOW, Tense
from pytest_factcheck.reference.times import (
    near_places,
    near_words,
    other_time,
    own_clause,
)
from pytest_factcheck.reference.verbs import verb_after, verb_at, verb_before
from pytest_factcheck.text.cues import is_set, phrases, words_of

_TOLD = frozenset({Tense.REPORT, Tense.PAST, Tense.PLUPERFECT})


def unreal(mention: Mention) -> Reading | None:
    """Counterfactuals, fiction; a President X, who is but thought of."""
    found = mention.sentence.says("cues", "unreal")
    first = min(mention.first, mention.head if mention.head is not None else mention.first)
    indefinite = phrases(mention.lang, "cues", "indefinite").ending_before(mention.tokens, first)
    if indefinite and not mention.collective:
        return past(indefinite)
    found = found or work_in(mention.sentence) or played_by(mention.sentence)
    return past(found) if found else None


def succession(mention: Mention) -> Reading | None:
    """Took over from, stepped down, was sworn in: names of two times stand side by side."""
    start, end = own_clause(mention)
    found = phrases(mention.lang, "cues", "succession").within(mention.tokens, start, end)
    return past(found) if found else None


def caption(mention: Mention) -> Reading | None:
    """The present tense under a picture is that of the picture, unless the caption says when."""
    if mention.sentence.zone is not Zone.CAPTION or near_words(mention):
        return None
    return unclear("caption")


def old_words(mention: Mention) -> Reading | None:
    """A headline, an inscription, an archive: somebody's words of another time."""
    quoted = mention.sentence.is_quoted(mention.tokens[mention.first].start, mention.tokens[mention.last - 1].end)
    found = mention.sentence.says("cues", "old_words")
    return past(found) if found and quoted else None


def past_clause(mention: Mention) -> Reading | None:
    """When X was president, after X took office: a clause about that time."""
    before = modifiers.noun_phrase_start(mention)
    found = phrases(mention.lang, "cues", "past_clauses").ending_before(mention.tokens, before)
    verb = verb_after(mention.tokens, mention.last, mention.lang) if found else None
    if found is None:
        return _within_past_clause(mention)
    if verb is not None and verb.tense in NOW and not verb.text.endswith(_subjunctive(mention.lang)):
        return None
    news = phrases(mention.lang, "cues", "after_words").ending_before(mention.tokens, before)
    if news and possessive(mention):
        return None
    return (_after_news(mention, news, before) if news else None) or modifiers.at_that_time(mention, found)


def _after_news(mention: Mention, found: str, before: int) -> Reading | None:
    """Said on Friday after X signed: what a report of these days is about happened shortly before."""
    if other_time(mention):
        return None
    begin = before - len(found.split())
    near = next((w for w in near_places(mention.sentence, mention.dct) if w[1] <= begin), None)
    if near is None or any(t.folded == "," for t in mention.tokens[near[1] : begin - 1]):
        return None
    verb = verb_after(mention.tokens, mention.last, mention.lang)
    told = verb is not None and (verb.tense in _TOLD or verb.text.endswith(_subjunctive(mention.lang)))
    return claim(f"{near[2]} … {found}", offset=REPORT_DAYS) if told and _is_measured(mention, begin) is None else None


def _subjunctive(lang: str) -> tuple[str, ...]:
    """Endings of a past subjunctive, which such a clause asks for: "después de que X anunciara"."""
    return words_of(lang, "tense", "subjunctive_suffixes") or ("\0",)


def _is_measured(mention: Mention, index: int) -> str | None:
    """Years after, two decades after."""
    return phrases(mention.lang, "cues", "measures").ending_before(mention.tokens, index)


def _within_past_clause(mention: Mention) -> Reading | None:
    """The winter when they faced down X."""
    start, _ = own_clause(mention)
    found = phrases(mention.lang, "cues", "when_words").ending_before(mention.tokens, start) if start else None
    verb = verb_before(mention.tokens, mention.first, mention.lang) if found else None
    if found is None or verb is None or verb.index < start or verb.tense in NOW:
        return None
    return modifiers.at_that_time(mention, found)


def relative_object(mention: Mention) -> Reading | None:
    """A law that X signed: the clause tells of the law, not of these days."""
    listed = phrases(mention.lang, "tense", "relative_words")
    if _closes_relative(mention):
        return unclear("the clause tells of a thing")
    starts = (mention.first, modifiers.noun_phrase_start(mention))
    begun = next((i for i in starts if listed.ending_before(mention.tokens, i)), 0)
    if is_set(mention.lang, "tense", "relatives_behind_comma") and (
        begun < 2 or mention.tokens[begun - 2].folded != ","
    ):
        return None  # "der" begins a clause behind a comma alone
    if begun < 2 or verb_at(mention.tokens, begun - 2, mention.lang):
        return None
    verb = verb_after(mention.tokens, mention.last, mention.lang)
    told = verb is not None and verb.tense in (Tense.PAST, Tense.REPORT)
    return unclear(mention.tokens[begun - 1].text) if told else None


def _closes_relative(mention: Mention) -> bool:
    """El puente que inauguró X: the verb of the clause stands before its subject."""
    before = modifiers.noun_phrase_start(mention)
    verb = verb_before(mention.tokens, before, mention.lang) if before > 1 else None
    if verb is None or before - 1 not in (verb.index, verb.last) or verb.tense not in (Tense.PAST, Tense.REPORT):
        return False
    begun = phrases(mention.lang, "tense", "relative_words").ending_before(mention.tokens, verb.index)
    return begun is not None and verb.index > 1 and verb_at(mention.tokens, verb.index - 2, mention.lang) is None
