"""Facts of several files merged, key by key inside a fact."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pytest_factcheck.facts.nodes import Collector, Mapping, Node, Scalar, same
from pytest_factcheck.facts.visible import shown
from pytest_factcheck.facts.words import hint

# One of these says when; where the including file says it another way, its way replaces the other.
_TIME_KEYS = {"date": ("from", "to", "when"), "when": ("date", "from", "to"), "from": ("date", "when")}

_ROWS = ("holders", "nominees", "values", "when")


@dataclass(frozen=True, slots=True, eq=False)
class Raw:
    """A fact whose values are still nodes: several for a key to which an including file adds."""

    section: str
    key: Scalar
    values: dict[str, tuple[Node, ...]]
    known_until: Scalar | None
    """The default of the file that defines the fact."""
    removed: bool = False
    added: tuple[Node, ...] = ()
    """Lists of rows that come from an including file."""

    @classmethod
    def of(cls, section: str, key: Scalar, value: Node, known_until: Scalar | None) -> Raw:
        """The fact that an entry of a section is."""
        entries = value.entries if isinstance(value, Mapping) else {}
        return cls(section, key, {name: (node,) for name, (_, node) in entries.items()}, known_until)

    @property
    def drops(self) -> bool:
        """Whether the entry says ``remove: true``."""
        return any(
            isinstance(n, Scalar) and n.text.casefold() in {"true", "yes"} for n in self.values.get("remove", ())
        )

    def says_the_same(self, other: Raw) -> bool:
        """Whether both have the same values, wherever they are written."""
        return self.values.keys() == other.values.keys() and all(
            len(nodes) == len(other.values[key]) and all(map(same, nodes, other.values[key]))
            for key, nodes in self.values.items()
        )


Collection = dict[str, dict[str, Raw]]
"""Facts by section and key."""


def join(merged: Collection, more: Collection, own: Collection, found: Collector) -> None:
    """Put ``more`` beside ``merged``; definitions that differ are a mistake, unless ``own`` drops the fact."""
    for section, facts in more.items():
        mine = merged.setdefault(section, {})
        dropped = {key for key, raw in own.get(section, {}).items() if raw.drops}
        for key, raw in facts.items():
            known = mine.setdefault(key, raw)
            if known is not raw and key not in dropped and not known.says_the_same(raw):
                found.at(
                    raw.key,
                    f"{shown(key)} is defined differently at {known.key.place}, and neither file includes the other",
                )


def overlay(included: Collection, own: Collection, found: Collector) -> Collection:
    """A new collection in which the including file's ``own`` facts win over the ``included`` ones."""
    merged = {section: dict(facts) for section, facts in included.items()}
    for section, facts in own.items():
        into = merged.setdefault(section, {})
        for key, raw in facts.items():
            _lay(into, key, raw, found)
    return merged


def _lay(into: dict[str, Raw], key: str, raw: Raw, found: Collector) -> None:
    base = into.get(key)
    special = next((name for name in ("remove", "add") if name in raw.values), None)
    if base is None and special:
        found.at(raw.key, f"no included file defines {shown(key)}, so there is nothing to {special}{hint(key, into)}")
    if raw.drops:
        into.pop(key, None)
    else:
        into[key] = _over(base, raw) if base else _without_signs(raw)


def _over(base: Raw, raw: Raw) -> Raw:
    values = {key: nodes for key, nodes in base.values.items() if not _replaced(key, raw)}
    values |= _without_signs(raw).values
    additions = _additions(raw)
    for key, node in additions.items():
        values[key] = (*values.get(key, ()), node)
    rows = [
        node for key in _ROWS for node in (*raw.values.get(key, ()), *([additions[key]] if key in additions else []))
    ]
    return replace(base, values=values, added=(*base.added, *rows))


def _replaced(key: str, raw: Raw) -> bool:
    return any(key in _TIME_KEYS.get(name, ()) for name in raw.values)


def _additions(raw: Raw) -> dict[str, Node]:
    nodes = (node for node in raw.values.get("add", ()) if isinstance(node, Mapping))
    return {key: value for node in nodes for key, (_, value) in node.entries.items()}


def _without_signs(raw: Raw) -> Raw:
    if not {"add", "remove"} & raw.values.keys():
        return raw
    return replace(raw, values={key: nodes for key, nodes in raw.values.items() if key not in {"add", "remove"}})
