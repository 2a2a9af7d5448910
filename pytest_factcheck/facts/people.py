"""The people of the facts: those with an entry, and those who only stand under an office."""

from __future__ import annotations

from collections.abc import Collection

from pytest_factcheck.facts.common import head, known_until
from pytest_factcheck.facts.merge import Raw
from pytest_factcheck.facts.model import Person
from pytest_factcheck.facts.near_names import NearNames
from pytest_factcheck.facts.nodes import Collector, Scalar
from pytest_factcheck.facts.person_names import surname, without_brackets
from pytest_factcheck.facts.slug import slug
from pytest_factcheck.facts.values import Fields, clean
from pytest_factcheck.facts.visible import shown


def person(raw: Raw, found: Collector) -> Person:
    """A person with an entry."""
    fields = Fields.of_fact(raw, found)
    name = without_brackets(clean(raw.key.text))
    born, died = fields.date("born"), fields.date("died")
    node = fields.scalar("died")
    if born and died and node and died.last < born.first:
        found.at(node, f"died ({node.text}) lies before born")
    return Person(
        **head(raw, fields, known_until(raw, fields), in_quotes="check"),
        name=name,
        aliases=fields.texts("aliases"),
        surname=fields.text("surname") or surname(name),
        born=born,
        died=died,
        wrong_forms=_wrong_forms(fields, name),
    )


def _wrong_forms(fields: Fields, name: str) -> tuple[str, ...]:
    right = {name, *fields.texts("aliases")}
    forms = fields.texts("not")
    for form in forms:
        if form in right:
            fields.found.at(fields.nodes("not")[-1], f"{shown(form)} is listed as a right and as a wrong form")
    return forms


class People:
    """Everybody by key. A name under an office that has no entry becomes a person that is not listed.

    ``taken`` are the ids of all other facts.
    """

    def __init__(self, listed: list[Person], taken: Collection[str], found: Collector) -> None:
        self.by_key = {one.key: one for one in listed}
        self._near = NearNames(listed)
        self._spellings: dict[str, str] = {}
        self._taken = taken
        self._found = found

    def holder(self, row: Fields) -> str:
        """The key of the person of a row; empty where there is none."""
        node = row.scalar("person")
        return "" if node is None else self.named(row.name(node), node)

    def named(self, key: str, node: Scalar) -> str:
        """The key of somebody whom a fact names; who has no entry becomes a person that is not listed."""
        if key not in self.by_key:
            self._check(key, node)
            self.by_key[key] = self._unlisted(key, node)
        return key

    def _check(self, key: str, node: Scalar) -> None:
        meant = self._near.key_of(key)
        if meant:
            name = shown(key)
            self._found.at(
                node, f"{name} is not listed, but {shown(meant)} is; write that, or list {name} in people too"
            )
            return
        other = self._spellings.setdefault(slug(key) or key.casefold(), key)
        if other != key:
            self._found.at(node, f"{shown(key)} and {shown(other)} are two spellings of one name")

    def _unlisted(self, key: str, node: Scalar) -> Person:
        name = without_brackets(key)
        own_id = slug(key) or "-".join(key.casefold().split())
        if own_id in self._taken:
            own_id += "-person"
        return Person(
            id=own_id, key=key, place=node.place, name=name, surname=surname(name), listed=False, in_quotes="check"
        )
