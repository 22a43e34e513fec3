"""Breaks that were approved, read from ``spec/accepted-breaks.yaml``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import attrs

from generator.errors import Location, SpecError
from generator.review.change import Change, Verdict
from generator.source import Document, Pointer, read

__all__ = ["FILE", "AcceptedBreak", "read_accepted", "sort_out"]

FILE = "accepted-breaks.yaml"

_KEYS = ("change", "release", "reason")


@attrs.frozen
class AcceptedBreak:
    """An entry: a break as the report names it, the release that it is for, and why it was approved."""

    change: str
    release: str
    reason: str
    location: Location


def read_accepted(spec: Path) -> list[AcceptedBreak]:
    """Read the file of a specification folder; without one nothing was approved.

    Raises:
        SpecError: It is not in the form that docs/review.md describes.
    """
    path = spec / FILE
    if not path.exists():
        return []
    document = read(path)
    if not isinstance(document.data, list):
        raise SpecError("a list of entries is expected", document.locate(()))
    return [_entry(document, (index,), value) for index, value in enumerate(document.data)]


def _entry(document: Document, pointer: Pointer, value: Any) -> AcceptedBreak:
    if not isinstance(value, dict) or value.keys() != set(_KEYS):
        raise SpecError(f"an entry says {', '.join(_KEYS)}, and nothing else", document.locate(pointer))
    for key in _KEYS:
        if not isinstance(value[key], str) or not value[key].strip():
            raise SpecError(f"{key} is text", document.locate((*pointer, key)))
    return AcceptedBreak(value["change"], value["release"], value["reason"], document.locate(pointer))


def sort_out(
    accepted: Iterable[AcceptedBreak], changes: Iterable[Change], version: str
) -> tuple[dict[str, AcceptedBreak], Sequence[str]]:
    """Find the entries that hold.

    Args:
        accepted: All entries.
        changes: What was found.
        version: The version that the contract names.

    Returns:
        The entries by the break that they approve, and a line for each entry that is stale.
    """
    breaks = {change.key for change in changes if change.verdict is Verdict.BREAKING}
    holding: dict[str, AcceptedBreak] = {}
    stale: list[str] = []
    for entry in accepted:
        if entry.release != version:
            stale.append(
                f"{entry.location}: approved for {entry.release}, but the contract is {version} now: {entry.change}"
            )
        elif entry.change not in breaks:
            stale.append(f"{entry.location}: no such break any more: {entry.change}")
        elif entry.change in holding:
            stale.append(f"{entry.location}: approved twice: {entry.change}")
        else:
            holding[entry.change] = entry
    return holding, stale
