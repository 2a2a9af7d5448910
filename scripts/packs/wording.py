"""The words in data/wording/: read, and filled in with the words of places and roles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

Entry = dict[str, Any]
Phrases = dict[str, list[Any]]

LANGUAGES = ("en", "es", "fr", "de")
_GERMAN_ENDINGS = ("e", "en", "er", "es", "em")
_ADJECTIVE = re.compile(r"\{([mf])\}")


class Wording:
    """All files of the folder as one: offices of every region, places, roles, people, events, counts, names."""

    def __init__(self, folder: Path) -> None:
        self._sections: dict[str, dict[str, Any]] = {}
        for path in sorted(folder.glob("*.yaml")):
            for section, entries in yaml.safe_load(path.read_text(encoding="utf-8")).items():
                self._add(section, entries, path.name)

    def _add(self, section: str, entries: Any, where: str) -> None:
        if isinstance(entries, list):
            entries = dict.fromkeys(entries)
        known = self._sections.setdefault(section, {})
        twice = known.keys() & entries.keys()
        if twice:
            message = f"{where}: {section} has {', '.join(sorted(twice))} twice"
            raise ValueError(message)
        known.update(entries)

    def section(self, name: str) -> dict[str, Any]:
        """The entries of one section of all files."""
        return self._sections.get(name, {})

    def places(self, listed: Iterable[str] | None) -> list[str]:
        """Words of places, a name such as ``russia`` replaced by all words of that place."""
        words: dict[str, None] = {}
        for name in listed or ():
            words.update(dict.fromkeys(self._words_of(name)))
        return list(words)

    def _words_of(self, name: str) -> list[str]:
        place = self.section("places").get(name)
        if place is None:
            return [name]
        german = [stem + ending for stem in place.get("de", ()) for ending in _GERMAN_ENDINGS]
        return [*place["names"], *place.get("es", ()), *place.get("fr", ()), *german]

    def titles(self, entry: Entry) -> Phrases:
        """An office's titles: those of its roles, then its own, adjectives of its place filled in."""
        found = self._with_roles(entry, "titles").items()
        filled_in = merged({lang: self._filled(title, entry, lang)} for lang, titles in found for title in titles)
        return {lang: self.spelt(titles) for lang, titles in filled_in.items()}

    def administration(self, entry: Entry) -> Phrases:
        """What the governments of an office's holders are called."""
        return {lang: self.spelt(phrases) for lang, phrases in self._with_roles(entry, "administration").items()}

    def _with_roles(self, entry: Entry, key: str) -> Phrases:
        roles = [self.section("roles")[role] for role in as_list(entry.get("role"))]
        return merged(each.get(key, {}) for each in [*roles, entry])

    def spelt(self, phrases: Any) -> Any:
        """Phrases, and each again in the other spellings of its words."""
        if isinstance(phrases, dict):
            return {lang: self.spelt(listed) for lang, listed in phrases.items()}
        return once(each for phrase in phrases for each in self._spellings(phrase))

    def _spellings(self, phrase: Any) -> Iterator[Any]:
        yield phrase
        for word, others in self.section("spellings").items():
            if isinstance(phrase, str) and word in phrase:
                yield from (phrase.replace(word, other) for other in others)

    def _filled(self, title: Any, entry: Entry, lang: str) -> list[Any]:
        gender = _ADJECTIVE.search(title) if isinstance(title, str) else None
        if gender is None:
            return [title]
        places = [self.section("places").get(name, {}) for name in entry.get("jurisdiction", ())]
        words = [adjective(place.get(lang, ()), gender.group(1)) for place in places]
        return [title.replace(gender.group(), word) for word in words if word]


def adjective(forms: list[str], gender: str) -> str:
    """The singular of a list that has masculine and feminine forms, then their plurals."""
    singular = forms[: (len(forms) + 1) // 2]
    if not singular:
        return ""
    return singular[1] if gender == "f" and len(singular) > 1 else singular[0]


def as_list(value: Any) -> list[Any]:
    """A value of which there may be none, one or several."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def once(values: Iterable[Any]) -> list[Any]:
    """Each value once, in their order."""
    found: list[Any] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found


def merged(phrases: Iterable[Mapping[str, Any]]) -> Phrases:
    """Phrases of several lists by language, each phrase once."""
    found: Phrases = {}
    for each in phrases:
        for lang, listed in each.items():
            found[lang] = once([*found.get(lang, ()), *listed])
    return {lang: found[lang] for lang in LANGUAGES if lang in found}


def filled(phrases: Phrases, values: Mapping[str, Mapping[str, str]]) -> Phrases:
    """Phrases with ``{year}`` and ``{place}`` replaced; ``values`` has them by language."""
    return {lang: [fill(phrase, values[lang]) for phrase in listed] for lang, listed in phrases.items()}


def fill(phrase: str, values: Mapping[str, str]) -> str:
    """One phrase with its words in place of their names in braces; other braces stay."""
    for name, value in values.items():
        phrase = phrase.replace("{" + name + "}", value)
    return phrase
