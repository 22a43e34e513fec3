"""What a review is made of: changes, each with a verdict and a place."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

import attrs

__all__ = ["LAYERS", "Change", "Place", "Verdict", "worst"]

LAYERS = ("wire", "python", "types")
"""What a change is a change of: requests and answers, names and signatures, the types that old tests rely on."""


class Verdict(IntEnum):
    """What a change means for who uses the client, the worst last."""

    DOC = 0
    COMPATIBLE = 1
    BREAKING = 2

    @property
    def label(self) -> str:
        """The word for it."""
        return ("doc-only", "compatible", "breaking")[self]


@attrs.frozen(order=True)
class Place:
    """A line of a file, relative to the root of its side; `revision` is set when only the base has it."""

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
        service: The service that it belongs to; for what is no service's the package.
        kind: What happened, in one word with hyphens.
        subject: To what, in the words of the contract or of Python.
        verdict: What it means.
        text: What was there and what is there now.
        place: Where it stands now; what is gone stands in the base.
        directions: `request`, `response` or both, on the wire.
        python: Methods and models that it hits, as a caller writes them.
        operations: The operations that it reaches.
        pointer: What it was found in: the first three keys that lead there in the bundled document.
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
        """What `spec/accepted-breaks.yaml` names it by."""
        return f"{self.service} {self.kind} {self.subject}"

    @property
    def reach(self) -> int:
        """How many operations it reaches."""
        return len(self.operations)


def worst(changes: Iterable[Change]) -> Verdict:
    """The worst verdict of several changes; of none, that nothing but documentation changed."""
    return max((change.verdict for change in changes), default=Verdict.DOC)
