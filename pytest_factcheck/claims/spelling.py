"""Names written wrongly: listed wrong forms, near misses of a known name, a first name that the facts exclude.

A wrong form that an editor listed is an error wherever it stands, unless the text corrects or discusses it. A near miss
beside a person's office, or with a known first name, is a warning with the right spelling. Another first name before the
surname of the one who holds the office is an error beside the title.

Understood:

- forms under ``not:``, in every language, in quotations too
- "Lloyd Austen" beside the title, "Antony Blinkin": one or two letters off
- "Prime Minister John Starmer": another first name; nicknames, initials and transliterations are none
- corrections: "not X", "misspelt", "should have read"

Not understood:

- near misses of very short names, or of a surname alone
- two people of nearly one name, neither of them listed
"""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.first_names import short_forms
from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.names import name_before
from pytest_factcheck.claims.near_miss import near_miss
from pytest_factcheck.claims.office_meant import offices_meant, offices_possible
from pytest_factcheck.claims.passage import Passage, people_of
from pytest_factcheck.claims.tenure import holders_of
from pytest_factcheck.claims.titled import Titled, titled_names
from pytest_factcheck.facts.model import Office, Person
from pytest_factcheck.intervals import NEVER
from pytest_factcheck.reference.model import claim, unclear
from pytest_factcheck.text.cues import phrases
from pytest_factcheck.text.folding import fold

SAME_FIRST_NAME = 60
"""First names that are at least so much alike (0 to 100) may be forms of one name, unless both are known ones of their own,
such as Daniel and Gabriel, Mario and Marco."""


def find(passage: Passage) -> Iterator[Claim]:
    """The wrong names in a sentence."""
    for hit in passage.of(Use.WRONG_FORM):
        yield from _wrong_form(passage, hit)
    titled = [t for t in titled_names(passage) if not t.name.people]
    for one in titled:
        yield from _beside_title(passage, one)
    seen = {t.name.last for t in titled}
    for hit in passage.names:
        if hit.use is Use.SURNAME and passage.sentence.index_at(hit.end) not in seen:
            yield from _beside_surname(passage, hit)


def _wrong_form(passage: Passage, hit: Hit) -> Iterator[Claim]:
    if any(n.start <= hit.start and hit.end <= n.end and n.use is not Use.WRONG_FORM for n in passage.names):
        return
    for person in people_of(hit)[:1]:
        yield _claim(passage, person, (hit.start, hit.end), f"{person.name} is called {_words(passage, hit)}")


def _words(passage: Passage, hit: Hit) -> str:
    return passage.sentence.text[hit.start : hit.end]


def _beside_title(passage: Passage, titled: Titled) -> Iterator[Claim]:
    name = passage.text(titled.name.first, titled.name.last)
    start, end = passage.tokens[titled.name.first].start, passage.tokens[titled.name.last - 1].end
    for office in offices_meant(passage, titled) or offices_possible(passage, titled):
        holders = holders_of(passage.around.facts, [office])
        other = _other_first_name(passage, name, office, holders)
        if other:
            yield _claim(passage, other, (start, end), f"{other.name} has the first name of {name}")
            return
        near = near_miss(name, holders)
        if near:
            yield _claim(passage, near, (start, end), f"{near.name} is spelt {name}", warning=True)
            return


def _beside_surname(passage: Passage, hit: Hit) -> Iterator[Claim]:
    """A misspelt first name before a known surname, without a title."""
    found = name_before(passage, passage.sentence.index_at(hit.end))
    if found is None or found.people or found.last - found.first < 2:
        return
    near = near_miss(passage.text(found.first, found.last), people_of(hit))
    if near:
        start = passage.tokens[found.first].start
        name = passage.text(found.first, found.last)
        yield _claim(passage, near, (start, hit.end), f"{near.name} is spelt {name}", warning=True)


def _other_first_name(passage: Passage, name: str, office: Office, holders: list[Person]) -> Person | None:
    """The present holder, whose surname this is with quite another first name."""
    first, _, last = name.rpartition(" ")
    same = [p for p in holders if fold(p.surname) == fold(last)]
    if len(same) != 1 or _may_be_first_name(passage, first, same[0]):
        return None
    rows = [row for row in office.holders if row.person == same[0].key]
    held = any(row.valid.possible & passage.around.dct for row in rows)
    return same[0] if held and passage.around.dct.first is not None else None


def _may_be_first_name(passage: Passage, first: str, person: Person) -> bool:
    """Whether a first name may be one of the person's: an initial, a short form, a misspelling, a transliteration."""
    given = fold(first).split(" ")[0].rstrip(".")
    forms = [known.rpartition(" ")[0] for known in (person.name, *person.aliases) if " " in known]
    return any(_may_be_same(passage, given, part) for form in forms for part in fold(form).split(" "))


def _may_be_same(passage: Passage, given: str, known: str) -> bool:
    if len(given) <= len("J.") and known.startswith(given):
        return True
    if any(given in group and known in group for group in short_forms()):
        return True
    alike = fuzz.ratio(given, known) >= SAME_FIRST_NAME or known in given or given in known
    others = passage.around.lexicon.first_names
    return alike and not (given in others and known in others and _plain(given) != _plain(known))


def _plain(name: str) -> str:
    """A first name without the letters in which its spellings differ: Sara and Sarah, Erik and Eric, Philip and Filip."""
    for letters, plain in (("ph", "f"), ("h", ""), ("c", "k"), ("y", "i"), ("j", "i"), ("w", "v"), ("z", "s")):
        name = name.replace(letters, plain)
    return "".join(letter for letter, following in zip(name, name[1:] + " ", strict=True) if letter != following)


def _right_form(passage: Passage, start: int) -> str | None:
    """The right name in the same sentence: the text sets the two against each other."""
    wrong = next((hit for hit in passage.of(Use.WRONG_FORM) if hit.start == start), None)
    people = people_of(wrong) if wrong else ()
    full = (hit for hit in passage.names if hit.use is Use.PERSON and set(people_of(hit)) & set(people))
    return next((_words(passage, hit) for hit in full), None)


def _claim(passage: Passage, person: Person, at: tuple[int, int], says: str, *, warning: bool = False) -> Claim:
    start, end = at
    discussed = _discussed(passage, start)
    return Claim(
        fact=person, kind="name", start=start, end=end, valid=NEVER,
        reading=unclear(discussed) if discussed else claim("wrong form"),
        value=fold(passage.sentence.text[start:end]), says=says,
        quoted=passage.sentence.is_quoted(start, end), suggest=lambda _: person.name,
        severity="warning" if warning else None, timeless=True,
    )  # fmt: skip


def _discussed(passage: Passage, start: int) -> str | None:
    """The words by which the text speaks of the form itself: it corrects it, or sets it against the right one."""
    first, tokens = passage.sentence.index_at(start), passage.tokens
    corrected = phrases(passage.lang, "names", "discussed").within(tokens, 0, len(tokens))
    if corrected is None:
        around = passage.around.discourse.sentences[max(passage.index - 1, 0) : passage.index + 2]
        titles = passage.around.discourse.titles
        corrected = next((word for s in (*around, *titles) if (word := s.says("names", "corrected"))), None)
    contrasted = phrases(passage.lang, "names", "contrasted").within(tokens, first - 3, first)
    return corrected or _right_form(passage, start) or contrasted
