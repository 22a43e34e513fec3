"""The data of a review: changes, each with a verdict and a place."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

import attrs

__all__ = ["LAYERS", "Change", "Place", "Verdict", "worst"]

LAYERS = ("wire", "python", "types")
"""Layers of changes: requests and responses, names and signatures, types that old tests rely on."""


class Verdict(IntEnum):
    """The effect of a change on callers, the worst last."""

    DOC = 0
    COMPATIBLE = 1
    BREAKING = 2

    @property
    def label(self) -> str:
        """Name of the verdict in reports."""
        return ("doc-only", "compatible", "breaking")[self]


@attrs.frozen(order=True)
class Place:
    """A line of a file, relative to the root of its side; `revision` is set if only the base has the line."""

    file: str
    line: int
    revision: str = ""

    def __str__(self) -> str:
        return f"{self.revision}:{self.file}:{self.line}" if self.revision else f"{self.file}:{self.line}"


@attrs.frozen
class Change:
    """One change.

    Attributes:
        layer: One of `LAYERS`.
        service: Service of the change, or the package if the change belongs to no service.
        kind: Kind of the change, in one word with hyphens.
        subject: Subject of the change, in the words of the contract or of Python.
        verdict: Effect on callers.
        text: Old and new value.
        place: Place in the new version, or in the base for a removed part.
        directions: `request`, `response` or both, on the wire.
        python: Affected methods and models, as a caller writes them.
        operations: Affected operations.
        pointer: Place in the bundled document: the first three keys.
    """

    layer: str
    service: str
    kind: str
    subject: str
    verdict: Verdict
    text: str
    place: Place
    directions: tuple[str, ...] = ()
    python: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    pointer: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Name of the change in `spec/accepted-breaks.yaml`."""
        return f"{self.service} {self.kind} {self.subject}"

    @property
    def reach(self) -> int:
        """Number of affected operations."""
        return len(self.operations)


def worst(changes: Iterable[Change]) -> Verdict:
    """Return the worst verdict of several changes; without changes, `DOC`."""
    return max((change.verdict for change in changes), default=Verdict.DOC)
