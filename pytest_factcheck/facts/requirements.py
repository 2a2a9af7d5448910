"""Which keys must stand in a map together."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import Any, Self

from pytest_factcheck.facts.visible import shown

_CURES = {"version": "; begin it with 'version: 1'"}


@dataclass(frozen=True, slots=True)
class Requirements:
    """The keywords ``required``, ``oneOf``, ``anyOf`` (of ``required``) and ``dependentRequired`` of a schema."""

    all_of: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()
    dependent: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, written: dict[str, Any]) -> Self | None:
        """What a schema requires, None for nothing."""
        dependent = ((key, needs[0]) for key, needs in written.get("dependentRequired", {}).items())
        read = cls(
            tuple(written.get("required", ())), _choice(written, "oneOf"), _choice(written, "anyOf"), tuple(dependent)
        )
        return None if read == cls() else read

    def unmet(self, keys: Container[str], title: str) -> Iterator[str]:
        """A sentence for each requirement that these keys do not meet."""
        yield from (
            f"{shown(key)} is missing in {title}{_CURES.get(key, '')}" for key in self.all_of if key not in keys
        )
        chosen = [key for key in self.one_of if key in keys]
        if self.one_of and not chosen:
            yield f"{_listed(self.one_of)} is missing in {title}"
        if len(chosen) > 1:
            yield f"{title} has {' and '.join(map(shown, chosen))}; only one of them can stand there"
        if self.any_of and not any(key in keys for key in self.any_of):
            yield f"{_listed(self.any_of)} is missing in {title}"
        yield from (
            f"{shown(key)} needs {shown(needed)} beside it in {title}"
            for key, needed in self.dependent
            if key in keys and needed not in keys
        )


def _choice(written: dict[str, Any], keyword: str) -> tuple[str, ...]:
    branches = written.get(keyword, ())
    return tuple(branch["required"][0] for branch in branches if branch.keys() == {"required"})


def _listed(keys: tuple[str, ...]) -> str:
    return " or ".join(map(shown, keys))
