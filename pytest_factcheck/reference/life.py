"""Whether somebody is said to be alive: "X says", "X will speak", "X is expected"; not "X stands", "X's memoirs".

Rules are asked in order, as in :mod:`reading`: an article that speaks of the death, a past time or what is not so, words of
memory and things that bear the name, then the verb.
"""

from __future__ import annotations

from dataclasses import replace

from pytest_factcheck.reference.clauses import past_clause, succession, unreal
from pytest_factcheck.reference.frames import framed
from pytest_factcheck.reference.model import REPORT_DAYS, Mention, Reading, claim, unclear
from pytest_factcheck.reference.modifiers import past_preposition
from pytest_factcheck.reference.named_times import past_time
from pytest_factcheck.reference.own_verb import verb_ahead
from pytest_factcheck.reference.participles import is_adverb, participle
from pytest_factcheck.reference.possession import possessive
from pytest_factcheck.reference.reading import name_of
from pytest_factcheck.reference.tenses import NOW, Tense, Verb
from pytest_factcheck.reference.times import is_near, is_past, near_places, own_time
from pytest_factcheck.reference.verbs import verb_after
from pytest_factcheck.text.cues import is_set, phrases, words_of

_ELSEWHEN = (unreal, framed, past_time, succession, past_clause, past_preposition, possessive)
"""What takes a sentence out of the present, or the verb away from the person."""
_TOLD = (unreal, framed)
"""Of these, what a story is told by."""


def read_life(mention: Mention) -> Reading:
    """Whether the person of the mention acts now, or did in the days before the article."""
    late = phrases(mention.lang, "names", "late").ending_before(mention.tokens, mention.first)
    if late:
        return replace(unclear(late), rule="life.late")
    expected = _is_expected(mention)
    for rule in _ELSEWHEN:
        found = None if expected and rule in _TOLD else rule(mention)
        if found is not None:
            return replace(unclear(found.cue), rule=name_of(rule))
    asked = _asked(mention)
    if asked:
        return replace(claim(asked, offset=REPORT_DAYS), rule="life.asked")
    verb = _relative_verb(mention) or verb_after(mention.tokens, mention.last, mention.lang) or verb_ahead(mention)
    if verb is None:
        return replace(unclear("no cue"), rule="none")
    remembered = memory(mention, verb) or _in_a_work(mention, verb) or _past_day(mention)
    if remembered:
        return replace(unclear(remembered), rule="life.memory")
    return replace(_by_verb(mention, verb), rule="life.by_verb")


def _is_expected(mention: Mention) -> bool:
    """Whether the person will act on a day of these: no plot is told so."""
    verb = verb_after(mention.tokens, mention.last, mention.lang)
    return verb is not None and verb.tense is Tense.FUTURE and any(near_places(mention.sentence, mention.dct))


def _asked(mention: Mention) -> str | None:
    """According to X on Monday: words of these days."""
    listed = phrases(mention.lang, "cues", "sources").ending_before(mention.tokens, mention.first)
    day = next((words for _, _, words in near_places(mention.sentence, mention.dct)), None) if listed else None
    return f"{listed} … {day}" if day else None


def _relative_verb(mention: Mention) -> Verb | None:
    """X, who plans: the verb of the clause that tells more of the person, where it asks for somebody alive."""
    tokens = mention.tokens
    after = mention.last + (mention.last < len(tokens) and tokens[mention.last].folded == ",")
    if not phrases(mention.lang, "tense", "relative_words").at(tokens, after):
        return None
    verb = verb_after(tokens, after + 1, mention.lang)
    return verb if verb is not None and verb.tense in NOW and acts(mention, verb) else None


def _by_verb(mention: Mention, verb: Verb) -> Reading:
    if verb.tense in NOW or _is_perfect_of_now(mention, verb):
        return claim(verb.text) if acts(mention, verb) else unclear(verb.text)
    day = _day_of_report(mention) if verb.tense in (Tense.REPORT, Tense.PAST) else None
    return claim(f"{verb.text} … {day}", offset=REPORT_DAYS) if day else unclear(verb.text)


def _is_perfect_of_now(mention: Mention, verb: Verb) -> bool:
    """Whether the perfect tells of these days: "ha anunciado", which German and French say of any time."""
    return verb.last is not None and verb.tense is Tense.REPORT and is_set(mention.lang, "tense", "perfect_is_now")


def _day_of_report(mention: Mention) -> str | None:
    """The day of these that a report names in the mention's clause: "said on Tuesday"."""
    time = own_time(mention)
    if time is None or time.grain != "day" or not (time.weekday is not None or is_near(time, mention.dct)):
        return None
    return mention.sentence.text[time.start : time.end]


def memory(mention: Mention, verb: Verb) -> str | None:
    """Words of memory, works and old recordings; who will act, or did on Tuesday, is not heard from a tape."""
    tokens = mention.tokens
    ahead = verb.tense is Tense.FUTURE or verb.text.casefold() in phrases(mention.lang, "names", "plans")
    future = ahead or (verb.tense in (Tense.REPORT, Tense.PAST) and _day_of_report(mention) is not None)
    for key in ("dying", "bears_name") if future else ("dying", "death"):
        found = phrases(mention.lang, "names", key).within(tokens, 0, len(tokens))
        if found:
            return found
    return _in_paragraph(mention, ("bears_name",) if future else ("bears_name", "legacy"))


def _in_paragraph(mention: Mention, keys: tuple[str, ...]) -> str | None:
    """One of the words of these lists in the paragraph or the title."""
    discourse = mention.discourse
    sentences = (*discourse.paragraph_of(mention.sentence), *discourse.titles)
    return next((found for s in sentences for key in keys if (found := s.says("names", key))), None)


def _in_a_work(mention: Mention, verb: Verb) -> str | None:
    """X describes in The Name of the Rose: a present that tells what stands in a work."""
    tokens, lang = mention.tokens, mention.lang
    if verb.tense is not Tense.PRESENT or tokens[verb.index].folded not in phrases(lang, "names", "literary"):
        return None
    return verb.text if not any(near_places(mention.sentence, mention.dct)) else None


def _past_day(mention: Mention) -> str | None:
    """It is 15 January 1999 and X appears: a past day before the person, told in the present."""
    sentence, dct = mention.sentence, mention.dct
    before = (t for t in sentence.times if sentence.index_at(t.end) <= mention.first and t.grain in ("day", "month"))
    return next((sentence.text[t.start : t.end] for t in before if is_past(t, dct)), None)


def acts(mention: Mention, verb: Verb) -> bool:
    """Whether the verb asks for somebody alive: says, plans, is travelling, has announced; not stands, remains, is."""
    tokens, lang = mention.tokens, mention.lang
    if tokens[verb.index].folded not in phrases(lang, "names", "lasting"):
        return True
    if verb.last is not None:
        return any(phrases(lang, "tense", key).at(tokens, verb.last) for key in ("report", "report_participles"))
    if tokens[verb.index].folded in phrases(lang, "tense", "passive_auxiliaries"):
        passive = _passive(mention, verb)
        return passive is None or passive in phrases(lang, "names", "awaited")
    at = verb.index + 1
    while at < len(tokens) and is_adverb(tokens[at].folded, lang):
        at += 1
    return at < len(tokens) and _says_more(mention, verb, at)


def _passive(mention: Mention, verb: Verb) -> str | None:
    """The participle of a passive that its clause closes with: "wird verehrt"; an infinitive makes a future."""
    at = participle(mention.tokens, verb.index, mention.lang)
    word = mention.tokens[at].folded if at is not None else ""
    return word if word.endswith("t") or word.startswith("ge") else None


def _says_more(mention: Mention, verb: Verb, index: int) -> bool:
    """Whether the words behind such a verb do: "is travelling", "has announced", "is expected"."""
    tokens, lang = mention.tokens, mention.lang
    word = tokens[index].folded
    going = tokens[verb.index].folded in phrases(lang, "names", "progressive_be")
    progressive = going and word.endswith(words_of(lang, "tense", "progressive_suffix") or "\0")
    reported = word in phrases(lang, "tense", "report") and verb.tense is Tense.PERFECT
    return progressive or reported or phrases(lang, "names", "awaited").at(tokens, index) is not None
