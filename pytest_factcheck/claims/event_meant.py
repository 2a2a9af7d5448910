"""Which event is meant, and which time that it happened: by its country, its number, its year and its place.

Of a recurring event the number ("the 49th", "COP29"), a year ("the 2025 summit", "the summit in 2025") and a place ("in
Baku") pick the time that is meant. Where each of them fits some time, but no time has all of them, they disagree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from pytest_factcheck.claims.entries import Entry, Use
from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.claims.numerals import filled, number_before
from pytest_factcheck.claims.passage import Passage, people_of
from pytest_factcheck.claims.place import Place, place_of, same_word
from pytest_factcheck.facts.model import Event, Occurrence
from pytest_factcheck.reference.verbs import verb_after
from pytest_factcheck.text.cues import phrases
from pytest_factcheck.text.folding import fold, without_accents
from pytest_factcheck.text.tokens import Token

_YEAR = re.compile(r"(?:19|20)\d\d")
CLAUSE = 9
"""How many tokens behind an event its verb's place or year may stand."""
_Fits = Callable[[Occurrence], bool]
_Said = tuple[_Fits, int, int]
"""Which times fit what is said, and the tokens that say it."""


@dataclass(frozen=True, slots=True)
class Named:
    """An event that a sentence names, at the tokens ``first`` up to ``last``, and the times that are meant."""

    passage: Passage
    event: Event
    occurrences: tuple[Occurrence, ...]
    """None of them where number, year and place disagree."""
    first: int
    last: int
    end: int = 0
    """The token behind its year and place."""
    numbered: bool = False
    """Whether its number is told."""
    nearest: tuple[Occurrence, ...] = ()
    """Where they disagree: the times that the first of them fits."""


def named(passage: Passage, hit: Hit) -> Named | None:
    """The one event that the words can mean here; None where several can, or another country's is meant."""
    first, last = passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
    place = place_of(passage, first, last)
    entries = [e for e in hit.entries if isinstance(e.fact, Event) and passage.speaks(e)]
    here = {
        e.fact.id: e.fact for e in entries if isinstance(e.fact, Event) and not _is_elsewhere(passage, place, e.fact)
    }
    chosen = {key: event for key, event in here.items() if place.is_own(event)} or here
    if len(chosen) != 1:
        return None
    with_number_first = sorted(
        (e for e in entries if e.fact and e.fact.id in chosen), key=lambda e: not e.pattern.placeholder
    )
    return next((found for e in with_number_first if (found := _which_time(passage, hit, e))), None)


def _is_elsewhere(passage: Passage, place: Place, event: Event) -> bool:
    """Whether another country stands with the event, or an ``unless`` word in its sentence."""
    of_event = {fold(word) for occurrence in event.occurrences for word in occurrence.where}
    words = tuple(word for word in place.words if fold(word) not in of_event)
    around = words or tuple(passage.sentence.text[h.start : h.end] for h in passage.of(Use.PLACE))
    if any(same_word(word, listed) for word in around for listed in event.unless):
        return True
    if not event.jurisdiction:
        return False
    return (bool(words) and not place.is_own(event)) or _is_abroad(passage, event)


def _is_abroad(passage: Passage, event: Event) -> bool:
    """Whether office holders of other countries stand in the sentence, and nobody of the event's own in the article."""
    own = {fold(word) for word in event.jurisdiction}
    here = {person.key for hit in passage.names for person in people_of(hit)}
    held = [office for office in passage.around.facts.offices if any(row.person in here for row in office.holders)]
    of_own = [office for office in passage.around.facts.offices if own & {fold(word) for word in office.jurisdiction}]
    known = any(row.person in passage.around.people for office in of_own for row in office.holders)
    return bool(held) and not known and not any(word in passage.around.places for word in own)


def _which_time(passage: Passage, hit: Hit, entry: Entry) -> Named | None:
    event, first, last = entry.fact, passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
    own = first > 0 and passage.tokens[first - 1].folded in phrases(passage.lang, "events", "own")
    if not isinstance(event, Event) or own:
        return None
    said: list[_Fits] = []
    if entry.pattern.placeholder == "n":
        found = filled(passage, hit, entry)
        if found is None:
            return None
        number, first, last = found
        said.append(_fits_number(event, number))
    elif (ordinal := _ordinal_before(passage, event, first)) is not None:
        number, first = ordinal
        said.append(_fits_number(event, number))
    begin, end, numbered = first, last, bool(said)
    has_year = any(_YEAR.fullmatch(token.text) for token in passage.tokens[first:last])
    for fits, at, behind in (
        *(() if has_year else _years(passage, first, last)),
        *_places(passage, event, first, last),
    ):
        said.append(fits)
        begin, end = min(begin, at), max(end, behind)
    meant = tuple(o for o in event.occurrences if all(fits(o) for fits in said))
    if meant:
        return Named(passage, event, meant, first, last, max(last, end), numbered=numbered)
    known = len(said) > 1 and all(any(fits(o) for o in event.occurrences) for fits in said)
    nearest = tuple(o for o in event.occurrences if said and said[0](o))
    return Named(passage, event, (), begin, end, end, nearest=nearest) if known else None


def _fits_number(event: Event, number: int) -> _Fits:
    """A number that no time has may be a year: "the 2025 summit" for ``{n} summit``."""
    if _YEAR.fullmatch(str(number)) and all(occurrence.n != number for occurrence in event.occurrences):
        return _fits_year(number)
    return lambda occurrence: occurrence.n == number


def _fits_year(year: int) -> _Fits:
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    return lambda occurrence: occurrence.began.first <= last and (occurrence.ended or occurrence.began).last >= first


def _fits_place(place: tuple[str, ...]) -> _Fits:
    return lambda occurrence: not occurrence.where or place in _where(occurrence)


def _ordinal_before(passage: Passage, event: Event, first: int) -> tuple[int, int] | None:
    """The number before an event whose times are numbered, and its token: "the 49th G7 summit"."""
    numbered = any(occurrence.n is not None for occurrence in event.occurrences)
    found = number_before(passage, first) if numbered else None
    return None if found is None or _YEAR.fullmatch(str(found[0])) else found


def _years(passage: Passage, first: int, last: int) -> Iterator[_Said]:
    """The years directly before and behind ("the 2025 summit", "the summit in 2025"), and behind its verb ("was in 2025")."""
    tokens, joints = passage.tokens, phrases(passage.lang, "events", "of_year")
    for start in (last, *_behind_verb(passage, last)):
        joint = joints.at(tokens, start)
        opened = start < len(tokens) and tokens[start].folded == "("
        index = start + (len(joint.split()) if joint else int(opened))
        if index < len(tokens) and _YEAR.fullmatch(tokens[index].text) and (start == last or joint):
            yield _fits_year(int(tokens[index].text)), index, index + 1
    if first and _YEAR.fullmatch(tokens[first - 1].text):
        yield _fits_year(int(tokens[first - 1].text)), first - 1, first


def _places(passage: Passage, event: Event, first: int, last: int) -> Iterator[_Said]:
    """The event's places with it: "Baku's COP29", "COP29 in Baku", "COP29 ended in Baku", "in Baku for COP29"."""
    tokens = passage.tokens
    end = first - (first > 0 and tokens[first - 1].folded in ("'s", "-"))
    starts = [_behind_joint(passage, index) for index in (_behind_year(passage, last), *_behind_verb(passage, last))]
    purpose = _before_purpose(passage, first)
    host = _before_host(passage, first)
    for place in {place for occurrence in event.occurrences for place in _where(occurrence)}:
        ends = (end, *((purpose,) if _behind_joint(passage, purpose - len(place) - 1) == purpose - len(place) else ()))
        ends = (*ends, host) if host is not None else ends
        for at in (*(end - len(place) for end in ends), *starts):
            if at is not None and at >= 0 and _folded(tokens[at : at + len(place)]) == place:
                yield _fits_place(place), at, at + len(place)


def _behind_year(passage: Passage, last: int) -> int:
    return last + (last < len(passage.tokens) and _YEAR.fullmatch(passage.tokens[last].text) is not None)


def _behind_joint(passage: Passage, index: int) -> int | None:
    """The token behind "in", "at" and the like at ``index``."""
    joint = phrases(passage.lang, "events", "in_place").at(passage.tokens, index)
    return index + len(joint.split()) if joint else None


def _behind_verb(passage: Passage, last: int) -> range:
    """The tokens behind a verb whose subject the event is, up to the next mark."""
    verb = verb_after(passage.tokens, last, passage.lang)
    if verb is None or verb.index != last:
        return range(0)
    ends = (i for i in range(last, len(passage.tokens)) if passage.tokens[i].folded in ",;:.()")
    return range(last + 1, min(next(ends, len(passage.tokens)), last + CLAUSE))


def _before_host(passage: Passage, first: int) -> int | None:
    """Where a place ends that is told to host the event: "Baku hosts COP29"."""
    index = passage.before_articles(first)
    host = phrases(passage.lang, "events", "hosting").ending_before(passage.tokens, index)
    return index - len(host.split()) if host else None


def _before_purpose(passage: Passage, first: int) -> int:
    """Where a place ends that stands before "for the" or "at the" event; ``first`` where none does."""
    index = passage.before_articles(first)
    purpose = phrases(passage.lang, "events", "journey_for").ending_before(passage.tokens, index)
    return index - len(purpose.split()) if purpose else first


def _where(occurrence: Occurrence) -> set[tuple[str, ...]]:
    return {tuple(fold(without_accents(place)).replace("-", " - ").split()) for place in occurrence.where}


def _folded(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    return tuple(fold(without_accents(token.text)) for token in tokens)
