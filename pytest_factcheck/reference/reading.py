"""How a mention of somebody in office, or of a government, is read: whether it claims it, and for which time.

Rules are asked in order, the nearest words first; the first that has something to say decides, and its cue is kept.

1. Words beside the mention: former, -elect, under, than, 's (:mod:`modifiers`).
2. The sentence tells of what is not so, of a succession, or of what was once written.
3. A time that the sentence names (:mod:`times`).
4. The verb (:mod:`tenses`): present, perfect and future claim; the simple past of a report claims, unless an anchor
   carries over (:mod:`anchors`); the pluperfect and the conditional do not.
5. Otherwise it is unclear.
"""

from __future__ import annotations

from collections.abc import Callable

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.reference import modifiers
from pytest_factcheck.reference.anchors import carried_anchor, past_year
from pytest_factcheck.reference.model import Mention, Outcome, Reading, claim, past, unclear
from pytest_factcheck.reference.tenses import NOW, Tense, Verb, verb_after, verb_at, verb_before
from pytest_factcheck.reference.times import is_past, may_be_past, near_words, other_time, own_clause, own_time
from pytest_factcheck.text.cues import phrases

REPORT_DAYS = (-7, 0)
"""The days that a report in the simple past speaks of, counted from the article's date."""

Rule = Callable[[Mention], Reading | None]


def read(mention: Mention) -> Reading:
    """The reading of a mention; never fails, *unclear* where no rule decides."""
    for rule in _RULES:
        reading = rule(mention)
        if reading:
            return reading
    return unclear("no cue")


def unreal(mention: Mention) -> Reading | None:
    """Counterfactuals, fiction."""
    found = phrases(mention.lang, "cues", "unreal").within(mention.tokens, 0, len(mention.tokens))
    return past(found) if found else None


def succession(mention: Mention) -> Reading | None:
    """Took over from, stepped down, was sworn in: names of two times stand side by side."""
    start, end = own_clause(mention)
    found = phrases(mention.lang, "cues", "succession").within(mention.tokens, start, end)
    return past(found) if found else None


def old_words(mention: Mention) -> Reading | None:
    """A headline, an inscription, an archive: somebody's words of another time."""
    quoted = mention.sentence.is_quoted(mention.tokens[mention.first].start, mention.tokens[mention.last - 1].end)
    found = phrases(mention.lang, "cues", "old_words").within(mention.tokens, 0, len(mention.tokens))
    return past(found) if found and quoted else None


def past_clause(mention: Mention) -> Reading | None:
    """When X was president, after X took office: a clause about that time."""
    before = modifiers.noun_phrase_start(mention)
    found = phrases(mention.lang, "cues", "past_clauses").ending_before(mention.tokens, before)
    verb = verb_after(mention.tokens, mention.last, mention.lang) if found else None
    if found is None:
        return _within_past_clause(mention)
    if verb is not None and verb.tense in NOW:
        return None
    return modifiers.at_that_time(mention, found)


def _within_past_clause(mention: Mention) -> Reading | None:
    """The winter when they faced down X."""
    start, _ = own_clause(mention)
    found = phrases(mention.lang, "cues", "when_words").ending_before(mention.tokens, start) if start else None
    verb = verb_before(mention.tokens, mention.first, mention.lang) if found else None
    if found is None or verb is None or verb.index < start or verb.tense in NOW:
        return None
    return modifiers.at_that_time(mention, found)


def question(mention: Mention) -> Reading | None:
    """A question: would X have moved as fast, will X act."""
    before = modifiers.noun_phrase_start(mention)
    verb = verb_before(mention.tokens, before, mention.lang) if before else None
    if (
        verb is None
        or verb.index != before - 1
        or verb.tense not in (Tense.CONDITIONAL, Tense.PLUPERFECT, Tense.FUTURE)
    ):
        return None
    return _by_verb(mention, verb)


def named_time(mention: Mention) -> Reading | None:
    """In 2022, X said: the reference time is that; last year, X said: a time before the article's."""
    time = own_time(mention)
    if time is None or not may_be_past(time, mention.dct):
        return None
    words = mention.sentence.text[time.start : time.end]
    verb = _verb(mention) or verb_before(mention.tokens, mention.first, mention.lang)
    if verb is None or verb.tense in NOW or _behind_by(mention):
        return unclear(words) if is_past(time, mention.dct) else None
    if verb.tense is Tense.CONDITIONAL:
        return past(words)
    if time.dates is not None:
        return claim(words, dates=time.dates)
    return past(words) if is_past(time, mention.dct) else None


def _behind_by(mention: Mention) -> bool:
    before = modifiers.noun_phrase_start(mention)
    return phrases(mention.lang, "cues", "agent_words").ending_before(mention.tokens, before) is not None


def subject(mention: Mention) -> Reading | None:
    """The verb behind the mention."""
    verb = _verb(mention)
    if verb is None:
        return None
    if verb.tense is Tense.PAST and verb.text.casefold() in phrases(mention.lang, "tense", "be_past"):
        return _by_verb(mention, verb, passive=True)
    return _by_verb(mention, verb)


def _verb(mention: Mention) -> Verb | None:
    """The verb behind the mention; behind the comma, where the mention stands in words that open the sentence."""
    tokens, lang = mention.tokens, mention.lang
    comma = next((i for i in range(mention.last, len(tokens)) if tokens[i].folded == ","), None)
    opens = tokens[0].folded in phrases(lang, "cues", "fronting") and verb_before(tokens, mention.first, lang) is None
    if comma is not None and opens and verb_after(tokens[:comma], mention.last, lang) is None:
        return verb_after(tokens, comma + 1, lang)
    return verb_after(tokens, mention.last, lang)


def relative(mention: Mention) -> Reading | None:
    """X, which has cut the rebate: the clause that tells more of the mention."""
    after = mention.last + (mention.last < len(mention.tokens) and mention.tokens[mention.last].folded == ",")
    if not phrases(mention.lang, "tense", "relative_words").at(mention.tokens, after):
        return None
    verb = verb_after(mention.tokens, after + 1, mention.lang)
    return claim(verb.text) if verb is not None and verb.tense in NOW else None


def relative_object(mention: Mention) -> Reading | None:
    """A law that X signed: the clause tells of the law, not of these days."""
    before = modifiers.noun_phrase_start(mention)
    found = phrases(mention.lang, "tense", "relative_words").ending_before(mention.tokens, before)
    if found is None or before < 2 or verb_at(mention.tokens, before - 2, mention.lang):
        return None
    verb = verb_after(mention.tokens, mention.last, mention.lang)
    return unclear(found) if verb is not None and verb.tense in (Tense.PAST, Tense.REPORT) else None


def belonging(mention: Mention) -> Reading | None:
    """Of, in a government: somebody's place or somebody's time, unless it is who acts for it."""
    before = modifiers.noun_phrase_start(mention)
    directed = phrases(mention.lang, "tense", "directed").ending_before(mention.tokens, before)
    return None if directed or _of_an_agent(mention) else unclear(mention.tokens[before - 1].text)


def inversion(mention: Mention) -> Reading | None:
    """Says X, said X, will X."""
    before = modifiers.noun_phrase_start(mention)
    while before and mention.tokens[before - 1].folded in phrases(mention.lang, "tense", "clitics"):
        before -= 1
    verb = verb_before(mention.tokens, before, mention.lang) if before else None
    if verb is None or before - 1 not in (verb.index, verb.last):
        return None
    return _by_verb(mention, verb)


def headline(mention: Mention) -> Reading | None:
    """X to visit Y."""
    if mention.sentence.zone not in (Zone.TITLE, Zone.HEADING):
        return None
    found = phrases(mention.lang, "tense", "infinitive").at(mention.tokens, mention.last)
    return claim(found) if found else None


def source(mention: Mention) -> Reading | None:
    """According to X; as stated by X."""
    before = modifiers.noun_phrase_start(mention)
    found = phrases(mention.lang, "cues", "sources").ending_before(mention.tokens, before)
    if found:
        return claim(found, offset=REPORT_DAYS)
    by = phrases(mention.lang, "cues", "agent_words").ending_before(mention.tokens, before)
    if by is None or before < 2:
        return None
    verb = mention.tokens[before - 2]
    if verb.folded in phrases(mention.lang, "tense", "report") and _is_speech(mention, before - 2):
        return claim(f"{verb.text} {by}", offset=REPORT_DAYS)
    near = near_words(mention)
    return claim(near, offset=REPORT_DAYS) if near else unclear(f"{verb.text} {by}")


def _is_speech(mention: Mention, index: int) -> bool:
    """Whether a participle before "by" opens a comment ("as stated by") rather than being an attribute."""
    return index > 0 and mention.tokens[index - 1].folded in phrases(mention.lang, "cues", "as_words")


def object_(mention: Mention) -> Reading | None:
    """Urging X to act, met X on Tuesday: the verb before decides, if it is one that is directed at who acts now."""
    verb = verb_before(mention.tokens, mention.first, mention.lang)
    addressed = phrases(mention.lang, "tense", "infinitive").at(mention.tokens, mention.last)
    before = modifiers.noun_phrase_start(mention)
    directed = phrases(mention.lang, "tense", "directed").ending_before(mention.tokens, before)
    if verb is None:
        return claim(directed) if directed and addressed else None
    if directed and verb.tense is Tense.PAST:
        verb = Verb(verb.index, Tense.REPORT, verb.text)
    reading = _by_verb(mention, verb)
    if reading.outcome is not Outcome.CLAIM or directed or addressed or near_words(mention):
        return reading
    return unclear(verb.text) if mention.collective or verb.tense not in NOW else reading


def _by_verb(mention: Mention, verb: Verb, *, passive: bool = False) -> Reading:
    if verb.tense in NOW:
        return claim(verb.text)
    if verb.tense in (Tense.PLUPERFECT, Tense.CONDITIONAL):
        return past(verb.text)
    near = near_words(mention)
    if near is None:
        anchor = carried_anchor(mention)
        if anchor:
            return past(anchor)
        elsewhere = _named_elsewhere(mention, verb)
        if elsewhere:
            return unclear(elsewhere)
    told = verb.tense is Tense.REPORT or (verb.tense is Tense.PAST and mention.in_full)
    if near or (told and not passive and not mention.collective):
        return claim(near or verb.text, offset=REPORT_DAYS)
    return unclear(verb.text)


def _named_elsewhere(mention: Mention, verb: Verb) -> str | None:
    """A past time somewhere else in the sentence, which may be the mention's all the same."""
    time = other_time(mention)
    if time is not None:
        return mention.sentence.text[time.start : time.end]
    return past_year(mention.tokens, mention) if verb.tense is Tense.PAST else None


def _of_an_agent(mention: Mention) -> bool:
    """Whether a government behind a preposition belongs to somebody who acts now: critics of X warn."""
    if not mention.collective:
        return True
    before = modifiers.noun_phrase_start(mention)
    tokens, agents = mention.tokens, phrases(mention.lang, "tense", "agents")
    if before == 0 or tokens[before - 1].folded not in phrases(mention.lang, "cues", "prepositions"):
        oblique = phrases(mention.lang, "cues", "oblique").within(tokens, before, mention.first + 1)
        return oblique is None or (before > 0 and tokens[before - 1].folded in agents)
    return before >= 2 and tokens[before - 2].folded in agents


_RULES: tuple[Rule, ...] = (
    modifiers.current,
    modifiers.former,
    modifiers.not_yet,
    modifiers.past_preposition,
    modifiers.other_office,
    modifiers.at_the_time,
    old_words,
    unreal,
    succession,
    past_clause,
    question,
    modifiers.possessive,
    named_time,
    headline,
    source,
    relative_object,
    relative,
    belonging,
    subject,
    inversion,
    object_,
)
