"""The reasons why the contract departs from the facts, read from ``spec/deviations.yaml``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import attrs

from generator.coverage.difference import CLIENT, DOCUMENTS, SUPERSEDED, Difference
from generator.errors import Location, SpecError
from generator.source import Document, Pointer, read

FILE = "deviations.yaml"
EVERYWHERE = "general"
"""The section whose entries apply to all services."""

_PROSE = ("facts", "ours", "reason")
_PATTERNS = ("where", "kind")
_FROM = "from"
_ORIGINS = {
    CLIENT: (CLIENT,),
    DOCUMENTS: (DOCUMENTS, SUPERSEDED),
    SUPERSEDED: (SUPERSEDED,),
    None: (CLIENT, DOCUMENTS, SUPERSEDED),
}


@attrs.frozen(eq=False)
class Deviation:
    """An entry of the file.

    Attributes:
        section: Folder in `spec/`, or `EVERYWHERE`.
        where: Patterns for subjects of differences.
        kind: Patterns for kinds of differences; a pattern without a colon matches the words before the colon.
        origin: Facts whose differences the entry explains; `DOCUMENTS` includes `SUPERSEDED`.
        reason: Reason for the deviation from the facts.
        location: Place of the entry in the file.
    """

    section: str
    where: Sequence[str]
    kind: Sequence[str]
    origin: Sequence[str]
    reason: str
    location: Location

    def used_by(self, difference: Difference) -> Iterator[str]:
        """Yield the patterns that match a difference, nothing if the entry does not explain the difference."""
        if self.section not in (EVERYWHERE, difference.section) or difference.origin not in self.origin:
            return
        kinds = [pattern for pattern in self.kind if _matches(difference.what, pattern)]
        places = kinds and [pattern for pattern in self.where if fnmatchcase(difference.subject, pattern)]
        if places:
            yield from (*kinds, *places)

    def patterns(self) -> set[str]:
        """Return all patterns of the entry."""
        return {*self.where, *self.kind}


def _matches(what: str, pattern: str) -> bool:
    return fnmatchcase(what, pattern if ":" in pattern else f"{pattern}:*")


def read_deviations(spec: Path) -> list[Deviation]:
    """Read the file of a specification folder; a missing file has no entries.

    Raises:
        SpecError: The file does not have the form in docs/contract.md.
    """
    path = spec / FILE
    if not path.exists():
        return []
    document = read(path)
    sections = document.data
    if not isinstance(sections, dict):
        raise SpecError("invalid file: expected sections with lists of entries", document.locate(()))
    return [
        _entry(document, (section, index), value)
        for section, entries in sections.items()
        for index, value in enumerate(_list(document, (section,), entries))
    ]


def _entry(document: Document, pointer: Pointer, value: Any) -> Deviation:
    if not isinstance(value, dict):
        raise SpecError("invalid entry: expected a mapping", document.locate(pointer))
    for key in value:
        if key not in (*_PROSE, *_PATTERNS, _FROM):
            raise SpecError(f"invalid key {key!r} of an entry", document.locate((*pointer, key)))
    for key in _PROSE:
        if not isinstance(value.get(key), str):
            raise SpecError(f"invalid {key}: {', '.join(_PROSE)} must be text", document.locate((*pointer, key)))
    if not set(_PATTERNS) & value.keys():
        raise SpecError("invalid entry: expected where, kind or both", document.locate(pointer))
    patterns = {key: _list(document, (*pointer, key), value.get(key, ["*"])) for key in _PATTERNS}
    for key, listed in patterns.items():
        for index, pattern in enumerate(listed):
            if not isinstance(pattern, str):
                raise SpecError("invalid pattern: expected text", document.locate((*pointer, key, index)))
    source = value.get(_FROM)
    if not isinstance(source, str | None) or source not in _ORIGINS:
        expected = f"{CLIENT}, {DOCUMENTS} or {SUPERSEDED}"
        raise SpecError(f"invalid from: expected {expected}", document.locate((*pointer, _FROM)))
    where, kind, reason = patterns["where"], patterns["kind"], value["reason"]
    return Deviation(str(pointer[0]), where, kind, _ORIGINS[source], reason, document.locate(pointer))


def _list(document: Document, pointer: Pointer, value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise SpecError("invalid value: expected a list", document.locate(pointer))
    return value
