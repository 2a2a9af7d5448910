"""Rules that ask the verb of a mention.

Present, perfect and future claim it, the simple past of a report does for the days before the article; the pluperfect and
the conditional do not.

Each rule takes a :class:`Mention` and returns a :class:`Reading`, or None where it has nothing to say.
"""

from __future__ import annotations

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.reference import modifiers
from pytest_factcheck.reference.anchors import carried_anchor, past_year
from pytest_factcheck.reference.model import REPORT_DAYS, Mention, Outcome, Reading, claim, past, unclear
from pytest_factcheck.reference.tenses import NOW, Tense, Verb
from pytest_factcheck.reference.times import near_places, near_words, other_time, own_clause
from pytest_factcheck.reference.verbs import verb_after, verb_before
from pytest_factcheck.text.cues import is_set, phrases

COMING_DAYS = (0, 90)
"""The days that the future of a government speaks of: one that has been chosen "will inherit" before it is in office."""
OPENING = 2
"""How many tokens may stand before a verb that opens its clause."""


def subject(mention: Mention) -> Reading | None:
    """The verb behind the mention."""
    verb = verb_of(mention)
    if verb is None:
        return None
    if verb.tense is Tense.PAST and verb.text.casefold() in phrases(mention.lang, "tense", "be_past"):
        return by_verb(mention, verb, passive=True)
    return by_verb(mention, verb)


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


def relative(mention: Mention) -> Reading | None:
    """X, which has cut the rebate: the clause that tells more of the mention."""
    after = mention.last + (mention.last < len(mention.tokens) and mention.tokens[mention.last].folded == ",")
    before = modifiers.noun_phrase_start(mention)
    belongs = phrases(mention.lang, "cues", "belonging").ending_before(mention.tokens, before)
    if belongs or not phrases(mention.lang, "tense", "relative_words").at(mention.tokens, after):
        return None
    verb = verb_after(mention.tokens, after + 1, mention.lang)
    return claim(verb.text) if verb is not None and verb.tense in NOW else None


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
    return by_verb(mention, verb)


def inversion(mention: Mention) -> Reading | None:
    """Says X, said X, will X."""
    verb = verb_ahead(mention)
    return by_verb(mention, verb) if verb else None


def verb_ahead(mention: Mention) -> Verb | None:
    """The verb before its subject: directly, behind a quotation, or opening a clause of a language that puts it there."""
    tokens, lang = mention.tokens, mention.lang
    before = modifiers.noun_phrase_start(mention)
    while before and tokens[before - 1].folded in phrases(lang, "tense", "clitics"):
        before -= 1
    verb = verb_before(tokens, before, lang) if before else None
    if verb is None:
        return None
    if before - 1 in (verb.index, verb.last) or _behind_quotation(mention, verb, before):
        return verb
    opening = verb.index <= OPENING or tokens[verb.index - 1].folded in ',;:"'
    follows = is_set(lang, "tense", "subject_behind") and opening and _may_be_subject(mention, before)
    return verb if follows else None


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
    heard = _heard_from(mention, before)
    if heard:
        return claim(heard, offset=REPORT_DAYS)
    by = phrases(mention.lang, "cues", "agent_words").ending_before(mention.tokens, before)
    if by is None or before < 2:
        return None
    verb = mention.tokens[before - 2]
    if verb.folded in phrases(mention.lang, "tense", "spoken_participles") and _is_speech(mention, before - 2):
        anchor = carried_anchor(mention) or past_year(mention.tokens, mention)
        return unclear(anchor) if anchor else claim(f"{verb.text} {by}", offset=REPORT_DAYS)
    near = near_words(mention) or _news_passive(mention, before - 1)
    return claim(near, offset=REPORT_DAYS) if near else relative(mention) or unclear(f"{verb.text} {by}")


def _heard_from(mention: Mention, before: int) -> str | None:
    """Aus der Regierung X heißt es; desde el Gobierno de X aseguran: a government as the place that words come from."""
    place = phrases(mention.lang, "cues", "heard_from").ending_before(mention.tokens, before)
    verb = verb_of(mention) if place and mention.collective else None
    if place is None or verb is None:
        return None
    said = phrases(mention.lang, "cues", "heard").at(mention.tokens, verb.index)
    return f"{place} … {said}" if said else None


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


def object_(mention: Mention) -> Reading | None:
    """Urging X to act, met X on Tuesday: the verb before decides, if it is one that is directed at who acts now."""
    verb = verb_before(mention.tokens, mention.first, mention.lang)
    addressed = phrases(mention.lang, "tense", "infinitive").at(mention.tokens, mention.last)
    before = modifiers.noun_phrase_start(mention)
    directed = phrases(mention.lang, "tense", "directed").ending_before(mention.tokens, before)
    if verb is None:
        return claim(directed) if directed and addressed else None
    if directed is None and mention.in_full and not mention.collective:
        directed = phrases(mention.lang, "tense", "addressed").ending_before(mention.tokens, before)
    if directed and verb.tense is Tense.PAST:
        verb = Verb(verb.index, Tense.REPORT, verb.text)
    reading = by_verb(mention, verb)
    if reading.outcome is not Outcome.CLAIM or directed or addressed or near_words(mention):
        return reading
    return unclear(verb.text) if mention.collective or verb.tense not in NOW else reading


def by_verb(mention: Mention, verb: Verb, *, passive: bool = False) -> Reading:
    """What a verb form makes of a mention."""
    if verb.tense in NOW:
        coming = verb.tense is Tense.FUTURE and mention.collective
        return claim(verb.text, offset=COMING_DAYS if coming else (0, 0))
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
    told = told and not _is_lasting(mention, verb)
    if near or (told and not passive and not mention.collective):
        return claim(near or verb.text, offset=REPORT_DAYS)
    return unclear(verb.text)


def _is_lasting(mention: Mention, verb: Verb) -> bool:
    """Whether what was done is told for long, so that a simple past alone says nothing of when: created, appointed."""
    word = mention.tokens[verb.index if verb.last is None else verb.last].folded
    return word in phrases(mention.lang, "tense", "lasting_past")


def _named_elsewhere(mention: Mention, verb: Verb) -> str | None:
    """A past time somewhere else in the sentence, which may be the mention's all the same."""
    time = other_time(mention)
    if time is not None:
        return mention.sentence.text[time.start : time.end]
    return past_year(mention.tokens, mention) if verb.tense is Tense.PAST else None
