"""Past times that an article without a date tells of: it was written after they began.

"The talks began after Britain voted in June 2016" was not written before June 2016. A time counts where every verb of its
sentence is a past one; what stands in quotation marks, and what lies after today, does not.
"""

from __future__ import annotations

import re

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.reference.discourse import Discourse, Sentence
from pytest_factcheck.reference.tenses import Tense
from pytest_factcheck.reference.verbs import verb_at

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PAST = frozenset({Tense.PAST, Tense.REPORT, Tense.PLUPERFECT})


def told_not_before(discourse: Discourse, today: int) -> int | None:
    """The ordinal of the first day of the latest month or year that the prose tells of as past; None without one."""
    days = (
        time.dates.first
        for sentence in discourse.sentences
        if sentence.zone is Zone.BODY and _YEAR.search(sentence.text, sentence.start, sentence.end)
        for time in sentence.times
        if time.dates is not None and time.grain in ("month", "year") and not sentence.is_quoted(time.start, time.end)
        if _is_told(sentence)
    )
    return max((day for day in days if day is not None and day <= today), default=None)


def _is_told(sentence: Sentence) -> bool:
    verbs = (verb_at(sentence.tokens, index, sentence.lang) for index in range(len(sentence.tokens)))
    tenses = {verb.tense for verb in verbs if verb is not None}
    return bool(tenses) and tenses <= _PAST
