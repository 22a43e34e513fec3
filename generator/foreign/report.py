"""Report on the outcome of each operation of a contract, and on each part of it that was dropped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import attrs

from ..errors import Location
from .files import Files, Place

__all__ = ["Drop", "Outcome", "Report"]


@attrs.frozen
class Drop:
    """A part of the contract that the client lacks: the words for it with the reason, and its place."""

    text: str
    place: Place


@attrs.define
class Outcome:
    """The outcome of one operation.

    Attributes:
        operation: Method, path and `operationId` of the operation; the `operationId` may be missing.
        refused: Reason for leaving the operation out; `None` if the client has it.
        omitted: Parts that the client's operation lacks.
    """

    operation: str
    refused: Drop | None = None
    omitted: list[Drop] = attrs.field(factory=list)


@attrs.define
class Report:
    """All operations, and the other parts of the contract that were dropped.

    Attributes:
        files: The files of the contract.
        version: Version of OpenAPI that the document names.
        outcomes: Outcome of each operation, in the order of the document.
        loose: Schemas and properties that accept more than the contract says.
        omitted: Other parts that the client lacks, such as webhooks.
    """

    files: Files
    version: str = ""
    outcomes: list[Outcome] = attrs.field(factory=list)
    loose: list[Drop] = attrs.field(factory=list)
    omitted: list[Drop] = attrs.field(factory=list)

    @property
    def damaged(self) -> list[Drop]:
        """Values that are not what OpenAPI prescribes, and so count as missing."""
        return [Drop(f"{_shown(place)}, which is not {what}", place) for place, what in self.files.noted.items()]

    @property
    def taken(self) -> int:
        """Number of operations that the client has."""
        return sum(each.refused is None for each in self.outcomes)

    @property
    def refused(self) -> int:
        """Number of operations that the client lacks."""
        return len(self.outcomes) - self.taken

    @property
    def is_whole(self) -> bool:
        """Whether the client has everything in the contract."""
        return not any(self._drops())

    def lines(self) -> Iterator[str]:
        """Yield the report as text: refused operations, omitted parts, loose schemas, and the counts."""
        where = self.files.locations({each.place for each in self._drops()})
        for each in self.outcomes:
            if each.refused:
                yield _line(where, each.refused, f"refused {each.operation}: {each.refused.text}")
        for each in self.outcomes:
            if not each.refused:
                for drop in sorted(_unique(each.omitted), key=lambda drop: where[drop.place].line):
                    yield _line(where, drop, f"without {drop.text}: {each.operation}")
        for drop in _unique([*self.omitted, *self.damaged]):
            yield _line(where, drop, f"without {drop.text}")
        loose = _unique(self.loose)
        for drop in loose:
            yield _line(where, drop, drop.text)
        reasons = Counter(each.refused.text for each in self.outcomes if each.refused)
        yield from (f"{count:5} refused: {reason}" for reason, count in reasons.most_common() if count > 1)
        whole = sum(not (each.refused or each.omitted) for each in self.outcomes)
        yield (
            f"OpenAPI {self.version}: {len(self.outcomes)} operations: {self.taken} taken ({whole} of them whole), "
            f"{self.refused} refused; {len(loose)} schemas or properties are looser than in the document; "
            + ("the client has the whole document" if self.is_whole else "the client lacks parts of the document")
        )

    def _drops(self) -> Iterator[Drop]:
        for each in self.outcomes:
            yield from each.omitted if each.refused is None else [each.refused]
        yield from self.omitted
        yield from self.damaged
        yield from self.loose


def _shown(place: Place) -> str:
    """Return the last keys of a place."""
    return " of ".join(repr(part)[:60] for part in reversed(place.pointer[-2:])) or "the document"


def _unique(drops: list[Drop]) -> list[Drop]:
    return list(dict.fromkeys(drops))


def _line(where: Mapping[Place, Location], drop: Drop, text: str) -> str:
    location = where[drop.place]
    return f"{location.file.name}:{location.line}: {text}"
