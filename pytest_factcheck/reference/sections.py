"""What stands under words that say what it is: reprints and transcripts, chronicles, quizzes, letters, corrections.

An article may say so at its beginning or in its title, a section in its heading. Nothing in there is asserted of these days.
"""

from __future__ import annotations

import re

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.reference.anchors import past_year
from pytest_factcheck.reference.discourse import Sentence
from pytest_factcheck.reference.model import Mention
from pytest_factcheck.reference.times import is_past
from pytest_factcheck.reference.verbs import verb_at
from pytest_factcheck.text.tokens import Token

_LABEL = re.compile(r"(?:[A-ZÀ-Ý][A-ZÀ-Ý .()'-]{1,40}|[A-Z]|[A-Z][a-zà-ÿ]+):\s")
"""A speaker's name or part before a colon."""
AROUND = 4
"""Sentences before and behind a speaker's, among which others speak."""
TURNS = 2
"""How many speakers' paragraphs make a transcript."""
BEGINNING = 8
"""Within how many sentences an article says that it is a reprint."""
BESIDE = 3
"""How many words a heading has at most beside those that count: "Back in 1998", "The Saturday quiz"."""


def stands_under(mention: Mention) -> str | None:
    """The words at the article's beginning, in its title or in the heading above, that say so."""
    return _document(mention) or _section(mention) or _transcript(mention)


def _document(mention: Mention) -> str | None:
    """The words by which the article says at its beginning that it prints what was written long ago."""
    sentences = mention.discourse.sentences[: min(BEGINNING, mention.index + 1)]
    for index, sentence in enumerate(sentences):
        if sentence.zone is Zone.CAPTION:
            continue
        found = sentence.says("cues", "reprints") or _names_document(sentence)
        beside = (sentence, *(s for s in sentences[max(0, index - 1) : index] if s.block is sentence.block))
        if found and any(_names_past(one, mention) for one in beside):
            return found
    return None


def _names_document(sentence: Sentence) -> str | None:
    """A title or a sentence without a verb that names minutes, an archive, a transcript; news of them is none."""
    found = sentence.says("cues", "documents")
    if found is None or sentence.zone in (Zone.TITLE, Zone.HEADING):
        return found
    return None if any(verb_at(sentence.tokens, i, sentence.lang) for i in range(len(sentence.tokens))) else found


def _transcript(mention: Mention) -> str | None:
    """The past time that an introduction names, where the mention's paragraph is a speaker's: "PRESS SECRETARY: …"."""
    sentences = mention.discourse.sentences
    around = sentences[max(0, mention.index - AROUND) : mention.index + AROUND + 1]
    speakers = {s.block.start for s in around if _is_speaker(s)}
    if not _is_speaker(mention.sentence) or len(speakers) < TURNS:
        return None
    for sentence in mention.discourse.sentences[: min(BEGINNING, mention.index)]:
        time = next((t for t in sentence.times if t.dates is not None and is_past(t, mention.dct)), None)
        if time is not None and not _is_speaker(sentence):
            return sentence.text[time.start : time.end]
    return None


def _is_speaker(sentence: Sentence) -> bool:
    """Whether a speaker's name opens the paragraph."""
    return _LABEL.match(sentence.text, sentence.block.start) is not None


def _section(mention: Mention) -> str | None:
    """The words of the title, or of the heading above, that make a chronicle or a quiz of what stands below."""
    titles = (words for title in mention.discourse.titles if (words := _asserts_nothing(title)))
    above = mention.discourse.heading_above(mention.index)
    return next(titles, None) or (_heads_other(above, mention) if above else None)


def _asserts_nothing(sentence: Sentence) -> str | None:
    """A heading that says little more than that it heads a quiz, a television guide, letters, corrections."""
    found = sentence.says("cues", "unclaimed")
    if found is None or len(_words(sentence)) > len(found.split()) + BESIDE:
        return None
    return found if " " in found or _closes_or_opens(sentence, found) else None


def _closes_or_opens(sentence: Sentence, word: str) -> bool:
    """Whether a single word closes a heading, or opens it before a colon: "The Saturday quiz", "Quiz: who said it?"."""
    words = _words(sentence)
    heads = sentence.tokens.index(words[0]) + 1 if words[0].folded == word else len(sentence.tokens)
    return words[-1].folded == word or (heads < len(sentence.tokens) and sentence.tokens[heads].folded == ":")


def _words(sentence: Sentence) -> list[Token]:
    return [token for token in sentence.tokens if token.text[0].isalpha()]


def _heads_other(sentence: Sentence, mention: Mention) -> str | None:
    nothing = _asserts_nothing(sentence)
    if nothing or sentence.zone is Zone.TITLE:
        return nothing
    past_times = [time for time in sentence.times if is_past(time, mention.dct)]
    words = _words(sentence)
    beside = [w for w in words if not any(time.start <= w.start < time.end for time in past_times)]
    if past_times and len(beside) <= BESIDE:
        return sentence.text[past_times[0].start : past_times[0].end]
    chronicle = sentence.says("cues", "chronicles")
    return chronicle if chronicle and len(words) <= len(chronicle.split()) + BESIDE else None


def _names_past(sentence: Sentence, mention: Mention) -> bool:
    dated = any(is_past(time, mention.dct) for time in sentence.times) or past_year(sentence.tokens, mention)
    ago = sentence.says("cues", "at_the_time")
    return bool(dated or ago)
