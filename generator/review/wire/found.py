"""Collection of differences, before their operations are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import attrs

from generator.review.change import Change, Verdict
from generator.review.wire.contract import Spot
from generator.review.wire.shape import REQUEST, RESPONSE

__all__ = ["NodeKey", "Recorder", "Tally", "merged", "shown", "verdict_of"]

NodeKey: TypeAlias = tuple[Any, ...]
"""Key of a comparison: a schema of each side, the direction, and whether it is the body of a PATCH."""


def verdict_of(direction: str, *, takes_less: bool = False, gives_more: bool = False) -> Verdict:
    """Return the verdict by direction: a request breaks if it accepts less, a response if it may hold more."""
    breaks = (direction == REQUEST and takes_less) or (direction == RESPONSE and gives_more)
    return Verdict.BREAKING if breaks else Verdict.COMPATIBLE


def shown(value: Any) -> str:
    """Return a value as one line of text."""
    text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return text if len(text) <= 80 else f"{text[:79]}…"


@attrs.define
class Tally:
    """The differences of one comparison, and the keys of the comparisons of its parts."""

    changes: list[Change] = attrs.field(factory=list)
    parts: set[NodeKey] = attrs.field(factory=set)


@attrs.frozen
class Recorder:
    """Recorder of the changes of one tally.

    Attributes:
        tally: Tally that receives the changes.
        service: Service of the changes.
        subject: Subject of the comparison.
        direction: `request`, `response` or empty.
    """

    tally: Tally
    service: str
    subject: str
    direction: str

    def below(self, suffix: str) -> Recorder:
        """Return a recorder with the same tally for a nested subject."""
        return attrs.evolve(self, subject=f"{self.subject}{suffix}")

    def turned(self, direction: str) -> Recorder:
        """Return a recorder with the same tally for one direction."""
        return attrs.evolve(self, direction=direction)

    def add(self, kind: str, verdict: Verdict, text: str, spot: Spot) -> None:
        """Note a change."""
        directions = (self.direction,) if self.direction else ()
        pointer = tuple(map(str, spot.pointer[:3]))
        self.tally.changes.append(
            Change("wire", self.service, kind, self.subject, verdict, text, spot.place, directions, pointer=pointer)
        )


def merged(tallies: Mapping[NodeKey, Tally], roots: Mapping[str, Tally]) -> Iterator[Change]:
    """Yield every change once, with its directions and its affected operations.

    Args:
        tallies: Tallies of the comparisons by key.
        roots: Tallies of the operations by name.
    """
    found: dict[tuple[str, str, str], Change] = {}
    reached: dict[tuple[str, str, str], dict[str, None]] = {}
    for operation, root in roots.items():
        pending = [root]
        seen: set[NodeKey] = set()
        while pending:
            tally = pending.pop()
            for change in tally.changes:
                key = (change.service, change.kind, change.subject)
                found[key] = _joined(found[key], change) if key in found else change
                reached.setdefault(key, {})[operation] = None
            fresh = tally.parts - seen
            seen |= fresh
            pending += [tallies[part] for part in fresh]
    for key, change in found.items():
        yield attrs.evolve(change, operations=tuple(sorted(reached[key])))


def _joined(first: Change, second: Change) -> Change:
    """Return one change for two directions, with the worse verdict."""
    directions = tuple(sorted({*first.directions, *second.directions}))
    return attrs.evolve(max(first, second, key=lambda change: change.verdict), directions=directions)
