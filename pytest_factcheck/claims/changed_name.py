"""Names that changed: the old one is wrong from the day of the change, the new one before it.

"Formerly", "then known as", "renamed" and the like beside either name speak of the change and claim nothing, and both names
in one sentence tell of it.

Understood:

- "formerly", "then known as", "what was called", "renamed", and both names side by side
- quotations, as the fact's ``in_quotes`` has it
- dates in the sentence: an old name is right in its own time

Not understood:

- a changed name within a longer one (a stadium, a treaty), unless that is listed
"""

from __future__ import annotations

from collections.abc import Iterator

from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.claims.place import is_excluded
from pytest_factcheck.facts.model import Name
from pytest_factcheck.intervals import DateSet, ValidTime
from pytest_factcheck.reference.anchors import carried_anchor
from pytest_factcheck.reference.model import Mention, Reading, claim, past, unclear
from pytest_factcheck.reference.tenses import Tense
from pytest_factcheck.reference.times import is_past, near_words, other_time, own_time
from pytest_factcheck.reference.verbs import verb_after, verb_before
from pytest_factcheck.text.cues import phrases

NEARBY = 5
"""How many tokens beside a name a word such as "formerly" may stand."""


def find(passage: Passage) -> Iterator[Claim]:
    """The claims that a name is in use."""
    old, new = passage.of(Use.OLD_NAME), passage.of(Use.NEW_NAME)
    for hit in (*old, *new):
        if _within_another(hit, (*old, *new)) or _part_of_longer_name(passage, hit):
            continue
        for entry in hit.entries[:1]:
            if isinstance(entry.fact, Name) and not is_excluded(passage, entry.fact, *_tokens(passage, hit)):
                yield _claim(passage, hit, entry.fact, old=hit.use is Use.OLD_NAME)


def _tokens(passage: Passage, hit: Hit) -> tuple[int, int]:
    return passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)


def _claim(passage: Passage, hit: Hit, name: Name, *, old: bool) -> Claim:
    before = ValidTime(DateSet.until(name.since.first), DateSet.until(name.since.last))
    after = ValidTime(DateSet.since(name.since.last), DateSet.since(name.since.first))
    words = passage.sentence.text[hit.start : hit.end]
    return Claim(
        fact=name, kind="name", start=hit.start, end=hit.end, valid=before if old else after,
        reading=_read(passage, hit, name, old=old), value="old" if old else "new", says=f"{name.name} is called {words}",
        quoted=passage.sentence.is_quoted(hit.start, hit.end),
        suggest=lambda _: name.name if old else name.formerly[0],
    )  # fmt: skip


def _read(passage: Passage, hit: Hit, name: Name, *, old: bool) -> Reading:
    first, last = _tokens(passage, hit)
    listed, tokens = phrases(passage.lang, "names", "former_name"), passage.tokens
    change = listed.within(tokens, first - NEARBY, first) or listed.within(tokens, last, last + NEARBY)
    change = change or phrases(passage.lang, "names", "called_then").within(tokens, 0, len(tokens))
    if change:
        return past(change)
    if old and any(e.fact is name for other in _new_names(passage) for e in other.entries):
        return past("both names")
    mention = passage.mention(first, last)
    time = own_time(mention)
    if time is not None and is_past(time, mention.dct):
        return past(passage.sentence.text[time.start : time.end])
    if old and (told := _told_of_the_past(mention)):
        return told
    verb = verb_after(mention.tokens, last, passage.lang)
    anchor = carried_anchor(mention)
    if anchor or (verb is not None and verb.tense in (Tense.PLUPERFECT, Tense.CONDITIONAL)):
        return past(anchor or (verb.text if verb else ""))
    return claim("in use")


def _told_of_the_past(mention: Mention) -> Reading | None:
    """An old name in a sentence of past times, or behind a simple past without a day of now: "spent her career in X"."""
    if near_words(mention):
        return None
    time = other_time(mention)
    if time is not None:
        return past(mention.sentence.text[time.start : time.end])
    verb = verb_before(mention.tokens, mention.first, mention.lang)
    return unclear(verb.text) if verb is not None and verb.tense is Tense.PAST else None


def _new_names(passage: Passage) -> list[Hit]:
    """The new names of the sentence that are no part of an old one: "Man Booker Prize" holds "Booker Prize"."""
    old = passage.of(Use.OLD_NAME)
    return [hit for hit in passage.of(Use.NEW_NAME) if not any(o.start <= hit.start and hit.end <= o.end for o in old)]


def _within_another(hit: Hit, hits: tuple[Hit, ...]) -> bool:
    return any(
        o is not hit and o.start <= hit.start and hit.end <= o.end and o.end - o.start > hit.end - hit.start
        for o in hits
    )


def _part_of_longer_name(passage: Passage, hit: Hit) -> bool:
    """Whether a name goes on: "Macedonia Square"; a name of one word also into any other with a capital: "Daimler Truck"."""
    last = passage.sentence.index_at(hit.end)
    if last >= len(passage.tokens):
        return False
    token, words = passage.tokens[last], passage.sentence.text[hit.start : hit.end].split()
    if not token.is_capitalised or not token.is_word:
        return False
    if token.folded in phrases(passage.lang, "names", "things"):
        return True
    titled = any(title.start <= token.start < title.end for title in passage.of(Use.TITLE))
    directly = passage.tokens[last - 1].end + 1 == token.start
    return len(words) == 1 and directly and not titled and not token.text.isupper()
