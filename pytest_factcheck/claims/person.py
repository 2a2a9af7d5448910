"""People who have died: "X says", "X will speak" after a person's death.

Only a present, perfect or future form with the person as its subject is a claim; reports of a death, memory, works, old
recordings and things that bear the name are none.
"""

from __future__ import annotations

from collections.abc import Iterator

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.names import name_before
from pytest_factcheck.claims.passage import Passage, people_of
from pytest_factcheck.facts.model import Person
from pytest_factcheck.intervals import DateSet, ValidTime
from pytest_factcheck.reference.by_verb import verb_ahead
from pytest_factcheck.reference.clauses import past_clause, past_time, succession, unreal
from pytest_factcheck.reference.frames import framed
from pytest_factcheck.reference.model import REPORT_DAYS, Mention, Reading, claim, unclear
from pytest_factcheck.reference.modifiers import past_preposition, possessive
from pytest_factcheck.reference.participles import is_adverb
from pytest_factcheck.reference.tenses import NOW, Tense, Verb
from pytest_factcheck.reference.times import is_near, own_time
from pytest_factcheck.reference.verbs import verb_after
from pytest_factcheck.text.cues import phrases, words_of

_ELSEWHEN = (unreal, framed, past_time, succession, past_clause, past_preposition, possessive)
"""What takes a sentence out of the present, or the verb away from the person."""


def find(passage: Passage) -> Iterator[Claim]:
    """The claims that somebody is alive."""
    for hit in passage.names:
        people = people_of(hit)
        if len(people) == 1 and people[0].died is not None and people[0].key in passage.around.named_in_full:
            yield from _alive(passage, hit, people[0])


def _alive(passage: Passage, hit: Hit, person: Person) -> Iterator[Claim]:
    first, last = passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
    if person.died is None or _is_other(passage, first, last):
        return
    valid = ValidTime(DateSet.until(person.died.first), DateSet.until(person.died.last))
    yield Claim(
        fact=person, kind="person", start=hit.start, end=hit.end, valid=valid, reading=_acts(passage, first, last, person.key),
        value="alive", says=f"{person.name} is alive", quoted=passage.sentence.is_quoted(hit.start, hit.end),
    )  # fmt: skip


def _acts(passage: Passage, first: int, last: int, key: str) -> Reading:
    """Whether the person acts now: the verb that follows directly."""
    if key in passage.around.known_dead:
        return unclear("the article speaks of the death")
    mention = passage.mention(first, last)
    elsewhen = next((r for rule in _ELSEWHEN if (r := rule(mention))), None)
    if elsewhen is not None:
        return unclear(elsewhen.cue)
    verb = verb_after(mention.tokens, mention.last, mention.lang) or verb_ahead(mention)
    if verb is None:
        return unclear("no cue")
    memory = _memory(passage, verb)
    if memory:
        return unclear(memory)
    if verb.tense in NOW:
        return claim(verb.text) if _acts_by(mention, verb) else unclear(verb.text)
    day = _day_of_report(mention) if verb.tense in (Tense.REPORT, Tense.PAST) else None
    return claim(f"{verb.text} … {day}", offset=REPORT_DAYS) if day else unclear(verb.text)


def _day_of_report(mention: Mention) -> str | None:
    """The day of these that a report names in the mention's clause: "said on Tuesday"."""
    time = own_time(mention)
    if time is None or time.grain != "day" or not (time.weekday is not None or is_near(time, mention.dct)):
        return None
    return mention.sentence.text[time.start : time.end]


def _memory(passage: Passage, verb: Verb) -> str | None:
    """Words of memory, works and old recordings; whoever is said to act in the future is not heard from a tape."""
    lang, tokens = passage.lang, passage.tokens
    own = ("dying", "bears_name") if verb.tense is Tense.FUTURE else ("dying", "death")
    found = next((w for key in own if (w := phrases(lang, "names", key).within(tokens, 0, len(tokens)))), None)
    return found or _legacy(passage, ("bears_name",) if verb.tense is Tense.FUTURE else ("bears_name", "legacy"))


def _legacy(passage: Passage, keys: tuple[str, ...]) -> str | None:
    """The same in the paragraph or the title."""
    for sentence in passage.around.discourse.sentences:
        if sentence.block is passage.sentence.block or sentence.zone is Zone.TITLE:
            for key in keys:
                found = phrases(sentence.lang, "names", key).within(sentence.tokens, 0, len(sentence.tokens))
                if found:
                    return found
    return None


def _acts_by(mention: Mention, verb: Verb) -> bool:
    """Whether the verb asks for somebody alive: says, plans, is travelling, has announced; not stands, remains, is."""
    tokens, lang = mention.tokens, mention.lang
    if tokens[verb.index].folded not in phrases(lang, "names", "lasting"):
        return True
    if verb.last is not None:
        return tokens[verb.last].folded in phrases(lang, "tense", "report")
    at = verb.index + 1
    while at < len(tokens) and is_adverb(tokens[at].folded, lang):
        at += 1
    if at >= len(tokens):
        return False
    word = tokens[at].folded
    progressive = word.endswith(words_of(lang, "tense", "progressive_suffix") or "\0")
    reported = word in phrases(lang, "tense", "report") and verb.tense is Tense.PERFECT
    return progressive or reported or phrases(lang, "names", "awaited").at(tokens, at) is not None


def _is_other(passage: Passage, first: int, last: int) -> bool:
    """Whether the name is part of a longer one: a relative's, a ship's, a street's."""
    tokens = passage.tokens
    behind = tokens[last] if last < len(tokens) else None
    before = tokens[first - 1] if first else None
    if before is not None and before.folded in phrases(passage.lang, "names", "articles"):
        return True  # "the Gerald R. Ford" is a ship, a library, an airport
    longer = behind is not None and behind.is_word and behind.is_capitalised
    named = name_before(passage, last)
    if named is not None and not named.people:
        return True
    relative = (
        before is not None and before.is_capitalised and before.folded in phrases(passage.lang, "names", "things")
    )
    return longer or relative
