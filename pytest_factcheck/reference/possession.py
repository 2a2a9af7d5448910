"""What belongs to somebody: X's decision, the museum of X, critics of X; who acts in the name of whom.

Each rule takes a :class:`Mention` and returns a :class:`Reading`, or None where it has nothing to say.
"""

from __future__ import annotations

from pytest_factcheck.reference.model import REPORT_DAYS, Mention, Reading, claim, unclear
from pytest_factcheck.reference.modifiers import noun_phrase_start
from pytest_factcheck.reference.tenses import NOW
from pytest_factcheck.reference.times import near_places, near_words, other_time
from pytest_factcheck.reference.verbs import verb_after, verb_before
from pytest_factcheck.text.cues import phrases, words_of

ACT = 3
"""Within how many tokens behind a possessive its noun stands."""


def possessive(mention: Mention) -> Reading | None:
    """X's imposition of, X's decision: the thing is spoken of, and it may be over."""
    found = phrases(mention.lang, "cues", "possessive").at(mention.tokens, mention.last)
    if found is None or phrases(mention.lang, "cues", "speakers").at(mention.tokens, mention.last + 1):
        return None
    return _fresh_act(mention, mention.last + 1) or unclear(found)


def belonging(mention: Mention) -> Reading | None:
    """Of, in a government: somebody's place or somebody's time, unless it is who acts for it."""
    before = noun_phrase_start(mention)
    directed = phrases(mention.lang, "tense", "directed").ending_before(mention.tokens, before)
    if directed or _of_an_agent(mention):
        return None
    act = _fresh_act(mention, before - 2) if before > 1 else None
    return act or unclear(mention.tokens[before - 1].text)


def _fresh_act(mention: Mention, index: int) -> Reading | None:
    """Today denounced X's request, are blocking X's nominees: an act that is of interest only while it is new."""
    acts, tokens = phrases(mention.lang, "cues", "fresh_acts"), mention.tokens
    act = next((found for at in range(index, min(index + ACT, len(tokens))) if (found := acts.at(tokens, at))), None)
    memory = phrases(mention.lang, "names", "death").within(tokens, 0, len(tokens))
    if act is None or memory or other_time(mention):
        return None
    near = near_words(mention) or (mention.in_full and _near_anywhere(mention)) or None
    verb = verb_before(tokens, mention.first, mention.lang) or verb_after(tokens, mention.last, mention.lang)
    going = verb is not None and verb.tense in NOW and act not in phrases(mention.lang, "cues", "lasting_acts")
    return claim(near or act, offset=REPORT_DAYS) if near or going else None


def _near_anywhere(mention: Mention) -> str | None:
    return next((words for _, _, words in near_places(mention.sentence, mention.dct)), None)


def _of_an_agent(mention: Mention) -> bool:
    """Whether what belongs to the mention is somebody who acts now, critics of X, and not a thing, the museum of X."""
    before = noun_phrase_start(mention)
    tokens, agents = mention.tokens, phrases(mention.lang, "tense", "agents")
    if not mention.collective:
        link = phrases(mention.lang, "cues", "belonging").ending_before(tokens, before) or _genitive(mention, before)
        owned = before - 2 if link and link != tokens[before].folded else before - 1
        return link is None or owned < 0 or tokens[owned].folded in agents
    if before == 0 or tokens[before - 1].folded not in phrases(mention.lang, "cues", "prepositions"):
        oblique = phrases(mention.lang, "cues", "oblique").within(tokens, before, mention.first + 1)
        return oblique is None or (before > 0 and tokens[before - 1].folded in agents)
    return before >= 2 and tokens[before - 2].folded in agents


def _genitive(mention: Mention, before: int) -> str | None:
    """The article of a genitive behind a noun: "das Museum des Präsidenten X", "der Kanzlerin X"."""
    tokens = mention.tokens
    if (
        before < 1
        or not tokens[before - 1].is_capitalised
        or tokens[before - 1].folded in phrases(mention.lang, "cues", "neutral")
    ):
        return None
    word = tokens[before].folded
    listed = word in phrases(mention.lang, "cues", "genitives")
    feminine = word in phrases(mention.lang, "cues", "feminine_genitives") and any(
        token.folded.endswith(words_of(mention.lang, "cues", "feminine_suffixes"))
        for token in tokens[mention.first : mention.last]
    )
    return word if listed or feminine else None
