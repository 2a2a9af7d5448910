"""What a YAML parser complains of, in the words of an editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_factcheck.text.visible import visible

if TYPE_CHECKING:
    import yaml

    from pytest_factcheck.facts.mistakes import Mistake
    from pytest_factcheck.facts.nodes import Document

_QUOTES = 'put the text in double quotes: "…"'
_MISFIT = (
    "this does not fit what begins in line {line}: check how far it is indented, for a missing '- ', "
    "and for a quote in the middle of a text"
)
# What the C parser and the one in Python say, and what it means; the first that fits is taken.
_SENTENCES = (
    ("mapping values are not allowed", f"a ': ' too many, or none in the line above; in a text, {_QUOTES}"),
    ("found unexpected end of stream", "the quotation mark here is never closed"),
    ("found unexpected document indicator", "the quotation mark here is never closed"),
    ("',' or ']'", "before this a ',' is missing in the list that begins in line {line}, or its ']'"),
    ("',' or '}'", "before this a ',' is missing in the map that begins in line {line}, or its '}'"),
    ("expected '-' indicator", "a '- ' is missing, or this is not indented like the list that begins in line {line}"),
    ("could not find expected ':'", "this line has no ': ', or is not indented like its neighbours"),
    ("did not find expected key", _MISFIT),
    ("expected <block end>", _MISFIT),
    ("block sequence entries are not allowed", "a '- ' cannot stand here; begin the list on a new line"),
    ("while scanning an alias", f"'*' begins a YAML alias; {_QUOTES}"),
    ("while scanning an anchor", f"'&' begins a YAML anchor; {_QUOTES}"),
    ("tag", f"'!' begins a YAML tag, which facts files do not use; {_QUOTES}"),
    ("unknown escape character", r"a '\' in double quotes; write '\\', or use single quotes"),
    ("<document start>", "this stands outside the map that the file is: check how far it is indented"),
    ("while scanning a block scalar", f"after '|' or '>' the text begins on a new line; {_QUOTES}"),
)  # fmt: skip
# Here the parser stops far behind what is wrong, and the context is the place.
_AT_CONTEXT = ("could not find expected ':'", "found unexpected end of stream", "found unexpected document indicator")


def explain(error: yaml.MarkedYAMLError, document: Document) -> Mistake:
    """The mistake that a syntax error is, at the place where an editor must look."""
    problem = f"{error.context or ''}: {error.problem or ''}"
    opening = _place(error.context_mark or error.problem_mark)
    place = _place(error.problem_mark or error.context_mark)
    if any(words in problem for words in _AT_CONTEXT):
        place = opening
    line, column = place
    sentence = _sentence(problem, document.line(line), column)
    return document.mistake(line, column, sentence.replace("{line}", str(opening[0])))


def _place(mark: yaml.Mark | None) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _sentence(problem: str, line: str, column: int) -> str:
    found = line[column - 1 : column]
    if found == "\t" or "\t" in line[: len(line) - len(line.lstrip())]:
        return "a tab; indent with spaces"
    if "cannot start any token" in problem:
        return f"a text cannot begin with {visible(found)}; {_QUOTES}"
    fitting = (sentence for words, sentence in _SENTENCES if words in problem)
    return next(fitting, "cannot be read as YAML: " + visible(problem))
