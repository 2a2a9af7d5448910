"""Words directly beside a mention that change what it claims: former, then-, -elect, under, than, 's.

Each rule takes a :class:`Mention` and returns a :class:`Reading`, or None where it has nothing to say.
"""

from __future__ import annotations

from pytest_factcheck.reference.model import Mention, Outcome, Reading, claim, past, unclear
from pytest_factcheck.reference.times import near_words, own_time
from pytest_factcheck.text.cues import phrases, words_of
from pytest_factcheck.text.tokens import Token

WINDOW = 4
"""How many tokens before a mention an adjective may stand."""


def former(mention: Mention) -> Reading | None:
    """Former, ex-, then-, late: in office before, not now."""
    found = adjective(mention, "former")
    if found is None or _is_adverb_here(mention, found):
        return None
    if found in words_of(mention.lang, "cues", "no_longer"):
        return Reading(Outcome.PAST, found, former=True)
    return at_that_time(mention, found)


def _is_adverb_here(mention: Mention, found: str) -> bool:
    """Whether "then" goes on with a story rather than naming a time: "and then President X arrives"."""
    if found not in phrases(mention.lang, "cues", "also_adverbs"):
        return False
    before = next((i for i in range(mention.first - 1, 0, -1) if mention.tokens[i].folded == found), 0)
    return before > 0 and mention.tokens[before - 1].folded in words_of(mention.lang, "tense", "joining_words")


def current(mention: Mention) -> Reading | None:
    """The current, the incumbent X."""
    found = adjective(mention, "current")
    return claim(found) if found else None


def at_that_time(mention: Mention, cue: str) -> Reading:
    """A past reference; where the sentence names the time, the title is told of that time, and judged in it."""
    time = own_time(mention)
    if time is None or time.dates is None:
        return past(cue)
    words = mention.sentence.text[time.start : time.end]
    return claim(f"{cue} … {words}", dates=time.dates, bound=True)


def not_yet(mention: Mention) -> Reading | None:
    """-elect, designate, nominee, incoming: not in office yet."""
    after = _skip_hyphens(mention.tokens, mention.last)
    found = phrases(mention.lang, "cues", "not_yet").at(mention.tokens, after) or adjective(mention, "future")
    return past(found) if found else None


def other_office(mention: Mention) -> Reading | None:
    """Deputy, vice, assistant, under: another office; the president's wife: another person."""
    found = adjective(mention, "deputy")
    return unclear(found) if found else None


def at_the_time(mention: Mention) -> Reading | None:
    """X, secretary of state at the time."""
    after = _skip_hyphens(mention.tokens, mention.last)
    if after < len(mention.tokens) and mention.tokens[after].folded == ",":
        after += 1
    listed = phrases(mention.lang, "cues", "at_the_time")
    found = listed.at(mention.tokens, after) or listed.at(mention.tokens, 0)
    return past(found) if found else None


def past_preposition(mention: Mention) -> Reading | None:
    """Under, during, since, unlike, than, compared with X: a time or a measure, not the subject."""
    before = noun_phrase_start(mention)
    for key in ("past_phrases", "past_prepositions"):
        found = phrases(mention.lang, "cues", key).ending_before(mention.tokens, before)
        by = found is not None and found.split()[-1] in words_of(mention.lang, "cues", "agent_words")
        if found and not (by and near_words(mention)):
            governs = key == "past_prepositions" and found in words_of(mention.lang, "cues", "governs")
            return at_that_time(mention, found) if governs else past(found)
    return _comparison(mention, before)


def _comparison(mention: Mention, before: int) -> Reading | None:
    """More generous than X, where the word of comparison has other uses: "más generoso que", "plus généreux que"."""
    than = phrases(mention.lang, "cues", "than").ending_before(mention.tokens, before)
    more = (
        phrases(mention.lang, "cues", "comparatives").within(mention.tokens, before - WINDOW, before) if than else None
    )
    return past(f"{more} … {than}") if more else None


def adjective(mention: Mention, key: str) -> str | None:
    """The cue of this list among the adjectives directly before the mention, or before the title within it."""
    starts = (mention.first,) if mention.head is None else (mention.head, mention.first)
    return next((found for start in starts if (found := _adjective_before(mention, start, key))), None)


def _adjective_before(mention: Mention, start: int, key: str) -> str | None:
    listed = phrases(mention.lang, "cues", key)
    for index in range(start, max(0, start - WINDOW), -1):
        found = listed.ending_before(mention.tokens, index)
        if found:
            return found
        token = mention.tokens[index - 1]
        in_time = any(time.start <= token.start < time.end for time in mention.sentence.times)
        if in_time or not _may_be_adjective(token, mention.lang):
            return None
    return None


def noun_phrase_start(mention: Mention) -> int:
    """The position of the first word of the mention's noun phrase, articles and adjectives counted in."""
    index = mention.first
    department = phrases(mention.lang, "cues", "departments").ending_before(mention.tokens, index)
    if department:
        index -= len(department.split())
    least = index - WINDOW
    while index > max(0, least) and _belongs(mention, index):
        index -= 1
    return index


def _belongs(mention: Mention, index: int) -> bool:
    token = mention.tokens[index - 1]
    in_lists = (phrases(mention.lang, "cues", key) for key in ("determiners", "current", "adjectives", "honorifics"))
    return any(token.folded in listed for listed in in_lists) or token.folded in "-."


def _may_be_adjective(token: Token, lang: str) -> bool:
    word = token.folded
    if word in "-'.":
        return True
    if not token.is_word or word in phrases(lang, "tense", "clause_words"):
        return False
    return word not in phrases(lang, "cues", "determiners") and word not in phrases(lang, "cues", "of_words")


def _skip_hyphens(tokens: tuple[Token, ...], index: int) -> int:
    while index < len(tokens) and tokens[index].folded == "-":
        index += 1
    return index
