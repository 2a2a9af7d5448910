"""Merged facts to the model, with what must fit between facts checked."""

from __future__ import annotations

from collections.abc import Iterator

from pytest_factcheck.facts import other_facts
from pytest_factcheck.facts.ids import check_ids
from pytest_factcheck.facts.merge import Collection, Raw
from pytest_factcheck.facts.model import Facts
from pytest_factcheck.facts.nodes import Collector
from pytest_factcheck.facts.offices import office
from pytest_factcheck.facts.people import People, person
from pytest_factcheck.facts.requirements import Requirements
from pytest_factcheck.facts.schema import KINDS, SECTIONS, keys_of_kinds, schema
from pytest_factcheck.facts.visible import shown
from pytest_factcheck.facts.words import as_meant


def build(collection: Collection, files: tuple[str, ...], found: Collector) -> Facts:
    """The facts; what cannot be used is left out and noted."""
    check_complete(collection, found)
    taken = check_ids([raw for section in SECTIONS for raw in _raws(collection, section)], found)
    people = People([person(raw, found) for raw in _raws(collection, "people")], taken, found)
    offices = tuple(office(raw, people, found) for raw in _raws(collection, "offices"))
    names = (other_facts.name(raw, found) for raw in _raws(collection, "names"))
    return Facts(
        people=people.by_key,
        offices=offices,
        events=tuple(other_facts.event(raw, people, found) for raw in _raws(collection, "events")),
        counts=tuple(other_facts.count(raw, found) for raw in _raws(collection, "counts")),
        names=tuple(name for name in names if name),
        statements=tuple(other_facts.statement(raw, found) for raw in _raws(collection, "statements")),
        files=files,
    )


def _raws(collection: Collection, section: str) -> Iterator[Raw]:
    yield from collection.get(section, {}).values()


def check_complete(collection: Collection, found: Collector) -> None:
    """Note facts that lack a key after all files are merged."""
    definitions = schema()["$defs"]
    for section, kind in zip(SECTIONS, KINDS, strict=True):
        needed = Requirements.of(definitions.get(f"complete_{kind}", {}))
        if needed:
            for raw in _raws(collection, section):
                for message in needed.unmet(
                    as_meant(raw.values, kind, keys_of_kinds()[kind]),
                    f"{definitions[kind]['title']} ({shown(raw.key.text)})",
                ):
                    found.at(raw.key, message)
