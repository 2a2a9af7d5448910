"""Each fact has an id of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pytest_factcheck.facts.merge import Raw
from pytest_factcheck.facts.nodes import Collector
from pytest_factcheck.facts.slug import slug
from pytest_factcheck.facts.values import Fields
from pytest_factcheck.facts.visible import shown


def check_ids(raws: Sequence[Raw], found: Collector) -> Collection[str]:
    """All ids; those that are empty, or that two facts share, are noted."""
    owners: dict[str, Raw] = {}
    for raw in raws:
        own_id = Fields.of_fact(raw, found).text("id") or slug(raw.key.text)
        owner = owners.setdefault(own_id, raw)
        if not own_id:
            found.at(raw.key, f"{shown(raw.key.text)} has no Latin letter or digit to name it by; give it an id")
        elif owner is not raw:
            found.at(raw.key, _shared(raw, owner, own_id))
    for raw in raws:
        _check_former_ids(raw, owners, found)
    return owners.keys()


def _check_former_ids(raw: Raw, owners: dict[str, Raw], found: Collector) -> None:
    for former in Fields.of_fact(raw, found).texts("was_id") if "was_id" in raw.values else ():
        if former in owners:
            owner = owners[former].key
            found.at(raw.values["was_id"][-1], f"{shown(former)} is the id of {shown(owner.text)} ({owner.place}) now")


def _shared(raw: Raw, owner: Raw, own_id: str) -> str:
    names = f"{shown(raw.key.text)} and {shown(owner.key.text)} ({owner.key.place})"
    return f"{names} would both be {shown(own_id)} in reports; give one of them an id"
