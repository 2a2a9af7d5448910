"""What the whole article tells of the people and places in it, before its sentences are looked at."""

from __future__ import annotations

from collections.abc import Iterator

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.first_names import listed_first_names
from pytest_factcheck.claims.lexicon import Hit, Lexicon
from pytest_factcheck.claims.passage import NAMES, Surroundings, people_of
from pytest_factcheck.facts.model import Facts
from pytest_factcheck.intervals import DateSet
from pytest_factcheck.reference.discourse import Discourse
from pytest_factcheck.text.cues import phrases, words_of
from pytest_factcheck.text.folding import fold


def surroundings(discourse: Discourse, hits: list[Hit], facts: Facts, lexicon: Lexicon, dct: DateSet) -> Surroundings:
    """The article's people, places, deaths and namesakes."""
    text = discourse.article.text
    full = frozenset(person.key for hit in hits if hit.use is Use.PERSON for person in people_of(hit))
    return Surroundings(
        facts=facts, lexicon=lexicon, discourse=discourse, dct=dct, named_in_full=full,
        people=frozenset(person.key for hit in hits if hit.use in NAMES for person in people_of(hit)),
        places=frozenset(fold(text[hit.start : hit.end]) for hit in hits if hit.use is Use.PLACE),
        known_dead=frozenset(_known_dead(discourse, hits)),
        namesakes=frozenset(_namesakes(discourse, hits)) - full,
    )  # fmt: skip


def _known_dead(discourse: Discourse, hits: list[Hit]) -> Iterator[str]:
    """The keys of those who have died and are named in a sentence that speaks of death, or in an article of "his death"."""
    theirs = any(
        sentence.says("names", "their_death")
        for sentence in (discourse.sentences if any(h.use in NAMES for h in hits) else ())
    )
    for hit in hits:
        dead = [person.key for person in people_of(hit) if person.died is not None] if hit.use in NAMES else []
        index = discourse.index_at(hit.start) if dead else None
        if index is not None:
            sentence = discourse.sentences[index]
            if theirs or sentence.says("names", "dying"):
                yield from dead


def _namesakes(discourse: Discourse, hits: list[Hit]) -> Iterator[str]:
    """The keys of those whose surname somebody else in the article bears: "Mayor Brandon Johnson"."""
    within = {(hit.start, hit.end) for hit in hits if hit.use in (Use.PERSON, Use.WRONG_FORM)}
    titles = {hit.end for hit in hits if hit.use in (Use.TITLE, Use.PLACE)}
    for hit in hits:
        if hit.use is not Use.SURNAME or any(start <= hit.start and hit.end <= end for start, end in within):
            continue
        index = discourse.index_at(hit.start)
        if index is not None and _has_first_name(discourse, index, hit, titles):
            yield from (person.key for person in people_of(hit))


def _has_first_name(discourse: Discourse, index: int, hit: Hit, titles: set[int]) -> bool:
    """Whether a first name that is none of the person's own stands before a surname in running text."""
    sentence = discourse.sentences[index]
    at = sentence.index_at(hit.start)
    if at == 0 or sentence.zone is not Zone.BODY:
        return False
    before = sentence.tokens[at - 1]
    if not before.text[0].isupper() or before.text.isupper() or before.end in titles:
        return False
    own = {word for person in people_of(hit) for name in (person.name, *person.aliases) for word in fold(name).split()}
    return before.folded not in own and _may_be_given(before.folded, sentence.lang, opens=at == 1)


def _may_be_given(word: str, lang: str, *, opens: bool) -> bool:
    """Whether a capitalised word may be a first name; one that opens a sentence must be a known one."""
    listed = any(word in phrases(lang, "cues", key) for key in ("honorifics", "neutral", "former"))
    if opens or words_of(lang, "names", "given_names"):
        return not listed and word in listed_first_names()
    return not listed
