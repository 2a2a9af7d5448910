"""Mistakes in a facts file, told to an editor in one sentence each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pytest_factcheck.facts.model import Place
from pytest_factcheck.text.visible import columns, visible

_WIDTH = 100
"""Characters of a source line that are shown; lines of facts files can be as long as articles."""


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One mistake: where it stands, what was found and expected, and what to do."""

    place: Place
    message: str
    line_text: str = ""
    """The line of the file, for the caret below it; may be empty."""


class FactsError(Exception):
    """The facts cannot be used; ``mistakes`` lists all that is wrong with them, in file order."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        self.mistakes = mistakes
        super().__init__("\n".join(f"{m.place}: {m.message}" for m in mistakes))

    def __reduce__(self) -> tuple[type[FactsError], tuple[tuple[Mistake, ...]]]:
        return type(self), (self.mistakes,)


def render(mistakes: Iterable[Mistake]) -> str:
    """Each mistake as ``file:line:column: message``, below it the line of the file and a caret."""
    return "\n".join(line for mistake in mistakes for line in _rendered(mistake))


def _rendered(mistake: Mistake) -> list[str]:
    lines = [f"{visible(str(mistake.place))}: {visible(mistake.message)}"]
    if mistake.line_text.strip():
        before, after = _window(mistake.line_text, mistake.place.column - 1)
        # A gutter, so that no line can begin with what a CI runner takes for a command.
        lines += [f"    | {before}{after}", "    | " + " " * columns(before) + "^"]
    return lines


def _window(line: str, column: int) -> tuple[str, str]:
    """What is shown of a line before and from the column on, visible."""
    line = line.replace("\t", " ")
    begin = max(0, column - _WIDTH // 2)
    before, after = line[begin:column], line[column : begin + _WIDTH]
    opening = "…" if begin else ""
    closing = "…" if begin + _WIDTH < len(line) else ""
    return opening + visible(before), visible(after).rstrip() + closing
