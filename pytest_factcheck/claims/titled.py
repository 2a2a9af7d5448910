"""Where a title and a name stand together, and how: before it, behind it, as "X is the …", or in a row of names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.claims.names import NameFound, name_at, name_before
from pytest_factcheck.claims.passage import Passage, people_of
from pytest_factcheck.claims.place import Place, place_of
from pytest_factcheck.claims.tenure import is_listed
from pytest_factcheck.facts.model import Office
from pytest_factcheck.reference.model import Reading, claim, past
from pytest_factcheck.reference.participles import is_adverb
from pytest_factcheck.text.cues import phrases, words_of

SECOND = 4
"""How many tokens a second title has at most."""


@dataclass(frozen=True, slots=True)
class Titled:
    """A title with a name: the title's hit, its place, the name, the tokens of both together."""

    title: Hit
    place: Place
    name: NameFound
    first: int
    last: int
    head: int
    """Where the title itself begins."""
    reading: Reading | None = None
    """Where the words between them decide already ("X was the …")."""


def titled_names(passage: Passage) -> Iterator[Titled]:
    """Every title of the passage with the names that it belongs to."""
    for title in passage.of(Use.TITLE):
        first, last = passage.sentence.index_at(title.start), passage.sentence.index_at(title.end)
        place = place_of(passage, first, last)
        found = list(_behind(passage, title, place, last)) or list(_before(passage, title, place))
        yield from found


def _behind(passage: Passage, title: Hit, place: Place, last: int) -> Iterator[Titled]:
    """President X; the president of Brazil, X,; Presidents X and Y."""
    index = max(last, place.last)
    comma = index < len(passage.tokens) and passage.tokens[index].folded == ","
    name = _around(passage, title) or name_at(passage, index + comma) or _behind_second_title(passage, title, index)
    if name is None or (comma and not _is_closed(passage, name.last)):
        return
    place = _with_place_behind(passage, place, name)
    yield Titled(title, place, name, place.first, name.last, passage.sentence.index_at(title.start))
    plural = any(entry.plural for entry in title.entries)
    if plural or _may_be_plural(passage, passage.sentence.index_at(title.start), last):
        yield from _row(passage, title, place, name, listed=not plural)


def _around(passage: Passage, title: Hit) -> NameFound | None:
    """The listed name that begins with the title itself: Pope Benedict XVI."""
    hit = passage.names_from.get(passage.sentence.index_at(title.start))
    if hit is None or hit.use is not Use.PERSON or hit.end <= title.end:
        return None
    return NameFound(passage.sentence.index_at(title.end), passage.sentence.index_at(hit.end), people_of(hit))


def _with_place_behind(passage: Passage, place: Place, name: NameFound) -> Place:
    """The same with a country or state that stands behind the name: "Attorney General X of Ohio"."""
    if name.last >= len(passage.tokens) or passage.tokens[name.last].folded not in phrases(
        passage.lang, "cues", "belonging"
    ):
        return place
    behind = place_of(passage, name.last, name.last).words if not place.words else ()
    return replace(place, words=behind) if behind else place


def _behind_second_title(passage: Passage, title: Hit, index: int) -> NameFound | None:
    """The name behind a second title that no fact lists: "foreign secretary and party leader X", if X ever held the first."""
    tokens = passage.tokens
    joined = index < len(tokens) and tokens[index].folded in phrases(passage.lang, "cues", "titles_in_chain")
    if not joined or tokens[index].folded == ",":
        return None
    offices = [entry.fact for entry in title.entries if isinstance(entry.fact, Office)]
    for at in range(index + 2, min(index + 2 + SECOND, len(tokens))):
        before = tokens[at - 1]
        ends = not before.is_word or before.folded in phrases(passage.lang, "cues", "determiners")
        if ends or any(hit.start <= before.start < hit.end for hit in passage.of(Use.TITLE)):
            return None
        hit = passage.names_from.get(at)
        if hit is not None and hit.use is Use.PERSON:
            name = name_at(passage, at)
            held = name is not None and any(is_listed(office, p) for office in offices for p in name.people)
            return name if held else None
    return None


def _may_be_plural(passage: Passage, first: int, last: int) -> bool:
    """Whether a form that is also a singular stands behind a plural article: "die Präsidenten"."""
    endings = words_of(passage.lang, "cues", "plural_endings")
    article = first > 0 and passage.tokens[first - 1].folded in phrases(passage.lang, "cues", "plural_articles")
    return article and bool(endings) and passage.tokens[last - 1].folded.endswith(endings)


def _row(passage: Passage, title: Hit, place: Place, name: NameFound, *, listed: bool) -> Iterator[Titled]:
    """The further names behind a plural title; only ``listed`` ones where it may be a singular."""
    joins = phrases(passage.lang, "cues", "titles_in_chain")
    index = name.last
    while index < len(passage.tokens) and passage.tokens[index].folded in joins:
        following = name_at(passage, index + 1)
        if following is None:
            index += 1
            continue
        if listed and not following.people:
            return
        yield Titled(title, place, following, following.first, following.last, following.first)
        index = following.last


def _before(passage: Passage, title: Hit, place: Place) -> Iterator[Titled]:
    """X, the president of Brazil,; X is the president; X, who serves as president,."""
    index = _start_of_title(passage, place.first)
    head, end = passage.sentence.index_at(title.start), max(passage.sentence.index_at(title.end), place.last)
    linked = _linked(passage, index) or _linked(passage, _before_adverb(passage, index))
    if linked:
        name, reading = linked
        yield Titled(title, place, name, name.first, end, head, reading)
        return
    if index < 2 or passage.tokens[index - 1].folded not in ",(":
        return
    apposed = name_before(passage, index - 1)
    if apposed and (apposed.people or place.words or _holds_place(passage, title)) and _is_closed(passage, end):
        yield Titled(title, place, apposed, apposed.first, end, head, _of_apposition(passage, index, place.first))


def _holds_place(passage: Passage, title: Hit) -> bool:
    """Whether the title itself names its country: "presidente del Gobierno español"."""
    return any(title.start <= hit.start and hit.end <= title.end for hit in passage.of(Use.PLACE))


def _of_apposition(passage: Passage, start: int, end: int) -> Reading | None:
    """The reading where a word like "former" stands between the comma and the title."""
    for key in ("former", "future", "not_yet", "deputy"):
        found = phrases(passage.lang, "cues", key).within(passage.tokens, start, end)
        if found:
            return past(found)
    return None


def _linked(passage: Passage, index: int) -> tuple[NameFound, Reading | None] | None:
    for key, reading in (("past_links", past), ("links", claim), ("loose_links", None)):
        link = phrases(passage.lang, "cues", key).ending_before(passage.tokens, index)
        if link is None:
            continue
        end = _behind_name(passage, index - len(link.split()))
        name = name_before(passage, end)
        if name and name.people:
            return name, reading(link) if reading else None
    return None


def name_linked(passage: Passage, index: int) -> NameFound | None:
    """The listed name that "is the", "was the", "became" joins to a title whose noun phrase begins at ``index``."""
    linked = _linked(passage, index) or _linked(passage, _before_adverb(passage, index))
    return linked[0] if linked else None


def _before_adverb(passage: Passage, index: int) -> int:
    """The position before an adverb: "is currently | the president"."""
    while index > 0 and is_adverb(passage.tokens[index - 1].folded, passage.lang):
        index -= 1
    return index


def _behind_name(passage: Passage, index: int) -> int:
    """The position behind a name, adverbs and a comma skipped: "X, who", "X currently"."""
    while index > 0 and (
        passage.tokens[index - 1].folded == "," or is_adverb(passage.tokens[index - 1].folded, passage.lang)
    ):
        index -= 1
    return index


def _start_of_title(passage: Passage, first: int) -> int:
    """The position of the first word of a title's noun phrase: articles, adjectives and possessives counted in."""
    index = first
    keys = ("determiners", "current", "adjectives", "former", "future", "acting")
    while index > 0:
        token = passage.tokens[index - 1]
        listed = any(token.folded in phrases(passage.lang, "cues", key) for key in keys)
        if not listed and token.folded not in ("'s", "-") and index not in passage.places_to:
            break
        hit = passage.places_to.get(index)
        index = passage.sentence.index_at(hit.start) if hit else index - 1
    return index


def _is_closed(passage: Passage, index: int) -> bool:
    """Whether a mark or the end of the sentence closes what stands before ``index``."""
    return index >= len(passage.tokens) or passage.tokens[index].folded in ',.;:)!?"-'
