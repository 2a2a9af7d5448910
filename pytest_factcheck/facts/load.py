"""Facts files to facts: the one entrance to this package."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator, Sequence
from pathlib import Path

from pytest_factcheck.facts.build import build
from pytest_factcheck.facts.files import PACK, Source, pack
from pytest_factcheck.facts.include import Loader
from pytest_factcheck.facts.mistakes import FactsError, Mistake
from pytest_factcheck.facts.model import Facts
from pytest_factcheck.facts.nodes import Collector


def load(sources: Sequence[str | Path], *, root: Path | None = None) -> Facts:
    """The facts of files and packs (``pack:NAME``), merged.

    Several sources stand side by side: none wins over another. Relative paths begin at ``root``, by default the working
    directory; messages name files as ``sources`` does, those below ``root`` relative to it.
    Raises FactsError with all mistakes at once, in the order of files and lines.
    """
    with _garbage_left():
        facts, mistakes = _read(sources, root)
    if mistakes:
        raise FactsError(tuple(sorted(set(mistakes))))
    return facts


def _read(sources: Sequence[str | Path], root: Path | None) -> tuple[Facts, list[Mistake]]:
    found = Collector()
    located = [source for written in sources if (source := _located(written, root, found))]
    collection = Loader(found).all_of(located)
    return build(collection, tuple(source.name for source in located), found), found.mistakes


@contextlib.contextmanager
def _garbage_left() -> Iterator[None]:
    # A list of thousands of facts is half a million nodes, none of them in a circle: to look for garbage among them
    # again and again takes a third of the time.
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _located(written: str | Path, root: Path | None, found: Collector) -> Source | None:
    if isinstance(written, str) and written.startswith(PACK):
        try:
            return pack(written)
        except FactsError as error:
            found.mistakes.extend(error.mistakes)
            return None
    base = root or Path.cwd()
    path = base / written
    return Source(path, _name(path, base, Path(written)))


def _name(path: Path, base: Path, written: Path) -> str:
    if written.is_absolute() and path.is_relative_to(base):
        return path.relative_to(base).as_posix()
    return written.as_posix()


__all__ = ["FactsError", "Mistake", "load"]
