"""Files and what they include, merged into one collection of facts that are still nodes."""

from __future__ import annotations

import itertools
import posixpath
from collections.abc import Iterator, Sequence
from pathlib import Path

from pytest_factcheck.facts.files import PACK, Source, pack, read
from pytest_factcheck.facts.merge import Collection, Raw, join, overlay
from pytest_factcheck.facts.mistakes import FactsError
from pytest_factcheck.facts.nodes import Collector, Document, Mapping, Node, Scalar
from pytest_factcheck.facts.nodes import Sequence as NodeList
from pytest_factcheck.facts.rules import facts_rule
from pytest_factcheck.facts.schema import SECTIONS
from pytest_factcheck.facts.validate import validate
from pytest_factcheck.facts.visible import shown
from pytest_factcheck.facts.yaml_source import parse

MAX_FILES = 1000


class Loader:
    """Reads files once each, however often they are included; mistakes go to ``found``."""

    def __init__(self, found: Collector) -> None:
        self._found = found
        self._done: dict[Path, Collection] = {}

    def all_of(self, sources: Sequence[Source]) -> Collection:
        """The facts of several files side by side, none of which wins over another."""
        merged: Collection = {}
        for source in sources:
            join(merged, self.collection(source, ()), {}, self._found)
        return merged

    def collection(self, source: Source, chain: tuple[Path, ...]) -> Collection:
        """The facts of a file and of all that it includes; ``chain`` are the files that led here."""
        path = source.path.resolve()
        if path not in self._done:
            if len(self._done) >= MAX_FILES:
                raise FactsError(
                    (Document(source.name, "").mistake(1, 1, f"more than {MAX_FILES} files are included"),)
                )
            self._done[path] = {}
            self._done[path] = self._load(source, (*chain, path))
        return self._done[path]

    def _load(self, source: Source, chain: tuple[Path, ...]) -> Collection:
        root = self._root(source)
        if root is None:
            return {}
        own = facts_of(root)
        included: Collection = {}
        for mention, other in self._included(root, source, chain):
            try:
                join(included, self.collection(other, chain), own, self._found)
            except FactsError as error:
                self._found.at(mention, error.mistakes[0].message)
        return overlay(included, own, self._found)

    def _root(self, source: Source) -> Mapping | None:
        try:
            document = read(source)
            root = parse(document, self._found)
        except FactsError as error:
            self._found.mistakes.extend(error.mistakes)
            return None
        if not isinstance(root, Mapping):
            self._found.at(root or Scalar(document, 1, 1, ""), _NOT_A_MAP if root else "the file is empty; " + _BEGIN)
            return None
        validate(root, facts_rule(), self._found)
        return root

    def _included(self, root: Mapping, source: Source, chain: tuple[Path, ...]) -> Iterator[tuple[Node, Source]]:
        for mention in _mentions(root):
            try:
                others = [pack(mention.text)] if mention.text.startswith(PACK) else _matching(mention.text, source)
            except FactsError as error:
                self._found.at(mention, error.mistakes[0].message)
                continue
            if not others:
                self._found.at(mention, f"no file matches {shown(mention.text)}; paths are relative to this file")
            for other in others:
                if other.path.resolve() in chain:
                    self._found.at(mention, f"{shown(other.name)} is included in a circle: it leads to this file")
                else:
                    yield mention, other


_BEGIN = "begin it with 'version: 1'"
_NOT_A_MAP = "a facts file is a map from sections (people, offices, events, …) to facts; " + _BEGIN


def facts_of(root: Mapping) -> Collection:
    """The facts of one file by section and key."""
    known_until = root.entries.get("known_until")
    default = known_until[1] if known_until and isinstance(known_until[1], Scalar) else None
    sections = ((name, root.entries[name][1]) for name in SECTIONS if name in root.entries)
    return {
        name: {
            text: Raw.of(name, key, value, default)
            for text, (key, value) in section.entries.items()
            if _usable(name, value)
        }
        for name, section in sections
        if isinstance(section, Mapping)
    }


def _usable(section: str, value: Node) -> bool:
    """Whether a fact can be read on; of a person the name is enough."""
    return isinstance(value, Mapping) or (section == "people" and isinstance(value, Scalar))


def _mentions(root: Mapping) -> list[Scalar]:
    _, value = root.entries.get("include", (None, None))
    items = value.items if isinstance(value, NodeList) else [value]
    return [item for item in items if isinstance(item, Scalar) and item.text]


def _matching(pattern: str, source: Source) -> list[Source]:
    """The regular files that a pattern means, in order of their names, without the including file itself."""
    if source.name.startswith(PACK) or posixpath.isabs(pattern) or Path(pattern).is_absolute():
        return []
    if not any(sign in pattern for sign in "*?["):
        one = _beside(source, pattern)
        return [one] if one.path.is_file() else []
    own = source.path.resolve()
    found = (_beside(source, name) for name in _glob(source.path.parent, pattern))
    return [other for other in found if other.path.is_file() and other.path.resolve() != own]


def _glob(folder: Path, pattern: str) -> list[str]:
    up = list(itertools.takewhile(lambda part: part == "..", pattern.split("/")))
    base = folder.joinpath(*up)
    try:
        hits = sorted(itertools.islice(base.glob("/".join(pattern.split("/")[len(up) :])), MAX_FILES))
    except (ValueError, NotImplementedError, OSError):  # no pattern at all, such as a**b
        return []
    return [posixpath.join(*up, path.relative_to(base).as_posix()) for path in hits]


def _beside(source: Source, relative: str) -> Source:
    name = posixpath.normpath(posixpath.join(posixpath.dirname(source.name.replace("\\", "/")), relative))
    return Source(source.path.parent / relative, name)
