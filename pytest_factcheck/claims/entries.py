"""The words that facts list, and what each is listed as."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from pytest_factcheck.facts.model import Count, Event, Fact, Facts, Name, Office, Person, Phrase, Statement
from pytest_factcheck.languages import codes
from pytest_factcheck.text.cues import is_set, words_of
from pytest_factcheck.text.phrases import Pattern, body_and_noun, parse


class Use(IntEnum):
    """What listed words are."""

    TITLE = 1
    GOVERNMENT = 2
    PERSON = 3
    """A full name or an alias of several words."""
    SURNAME = 4
    """A name of one word, which needs a full name or a title elsewhere."""
    WRONG_FORM = 5
    EVENT = 6
    COUNT = 7
    OLD_NAME = 8
    NEW_NAME = 9
    ASSERTED = 10
    DENIED = 11
    PLACE = 12
    """A jurisdiction or ``unless`` word."""
    BODY = 13
    """What a count belongs to: NATO."""
    COUNTED = 14
    """What a count counts: members."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Listed words and the fact that lists them; ``fact`` is None for the words of places."""

    pattern: Pattern
    use: Use
    fact: Fact | None
    phrase: Phrase | None = None
    plural: bool = False


def entries(facts: Facts) -> Iterator[Entry]:
    """All words that facts list, and those of places."""
    places = {word for code in codes() for word in words_of(code, "places", "words")}
    for fact in facts:
        yield from _entries_of(fact)
        places.update(fact.jurisdiction, fact.unless)
    for place in sorted(places):
        yield Entry(parse(place), Use.PLACE, None)


def _entries_of(fact: Fact) -> Iterator[Entry]:
    match fact:
        case Person():
            yield from _person(fact)
        case Office():
            yield from _phrases(fact, Use.TITLE, fact.titles)
            yield from _plurals(fact)
            yield from _declined(fact)
            yield from _phrases(fact, Use.GOVERNMENT, fact.administration)
        case Event():
            yield from _phrases(fact, Use.EVENT, fact.called)
        case Count():
            yield from _phrases(fact, Use.COUNT, fact.called)
            yield from _parts(fact)
        case Name():
            yield from _words(fact, Use.OLD_NAME, fact.formerly)
            yield from _words(fact, Use.NEW_NAME, (fact.name,))
        case Statement():
            yield from _phrases(fact, Use.ASSERTED, fact.asserted_by)
            yield from _phrases(fact, Use.DENIED, fact.denied_by)


def _person(person: Person) -> Iterator[Entry]:
    names = dict.fromkeys((person.name, *person.aliases, person.surname))
    yield from _words(person, Use.PERSON, (name for name in names if " " in name))
    yield from _words(person, Use.SURNAME, (name for name in names if " " not in name))
    yield from _words(person, Use.WRONG_FORM, person.wrong_forms)


def _phrases(fact: Fact, use: Use, phrases: Iterable[Phrase]) -> Iterator[Entry]:
    for phrase in phrases:
        yield Entry(parse(phrase.text), use, fact, phrase)


def _plurals(office: Office) -> Iterator[Entry]:
    """Titles as several people share them: "Presidents X and Y"."""
    for phrase in office.titles:
        ending = words_of(phrase.lang or "en", "cues", "plural_titles")
        if ending and not phrase.text.endswith(("s", "*")):
            yield Entry(parse(phrase.text + ending[0]), Use.TITLE, office, phrase, plural=True)


def _declined(office: Office) -> Iterator[Entry]:
    """Titles in other cases: "dem Präsidenten", "des Kanzlers"."""
    for phrase in office.titles:
        if not phrase.text.endswith(("s", "*")):
            for ending in words_of(phrase.lang or "en", "cues", "title_endings"):
                yield Entry(parse(phrase.text + ending), Use.TITLE, office, phrase)


def _parts(count: Count) -> Iterator[Entry]:
    """The body and what is counted, as the phrases of a count name them."""
    for phrase in count.called:
        lang = phrase.lang or "en"
        first = is_set(lang, "counts", "body_first")
        body, noun = body_and_noun(phrase.text, words_of(lang, "counts", "links"), body_first=first)
        if body:
            yield Entry(parse(body), Use.BODY, count, phrase)
        if body and noun:
            yield Entry(parse(noun), Use.COUNTED, count, phrase)


def _words(fact: Fact, use: Use, words: Iterable[str]) -> Iterator[Entry]:
    for word in words:
        yield Entry(parse(word), use, fact)
