"""What stands in double quotation marks, and so is a speaker's."""

from __future__ import annotations

from collections.abc import Iterator

_CLOSING = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "”": "”"}


def quotations(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Offsets of what stands between double quotation marks in the paragraph ``text[start:end]``.

    A mark that nothing closes within the paragraph quotes nothing, but for an opening curly one: speech that runs over
    paragraphs opens each of them anew and closes the last. Apostrophes and single quotes never quote.
    """
    position = start
    while position < end:
        closing = _CLOSING.get(text[position])
        if closing is None:
            position += 1
            continue
        stop = next((i for i in range(position + 1, end) if text[i] in closing), None)
        if stop is not None:
            yield position + 1, stop
            position = stop + 1
        elif text[position] == "“":
            yield position + 1, end
            return
        else:
            position += 1
