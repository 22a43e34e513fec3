"""Approved breaks, read from ``spec/accepted-breaks.yaml``."""

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
    """An entry: a break in the words of the report, the release of the approval, and its reason."""

    change: str
    release: str
    reason: str
    location: Location


def read_accepted(spec: Path) -> list[AcceptedBreak]:
    """Read the file of a specification folder; a missing file has no entries.

    Raises:
        SpecError: The file does not have the form in docs/review.md.
    """
    path = spec / FILE
    if not path.exists():
        return []
    document = read(path)
    if not isinstance(document.data, list):
        raise SpecError("invalid file: expected a list of entries", document.locate(()))
    return [_entry(document, (index,), value) for index, value in enumerate(document.data)]


def _entry(document: Document, pointer: Pointer, value: Any) -> AcceptedBreak:
    if not isinstance(value, dict) or value.keys() != set(_KEYS):
        raise SpecError(f"invalid entry: expected the keys {', '.join(_KEYS)}", document.locate(pointer))
    for key in _KEYS:
        if not isinstance(value[key], str) or not value[key].strip():
            raise SpecError(f"invalid {key}: expected text", document.locate((*pointer, key)))
    return AcceptedBreak(value["change"], value["release"], value["reason"], document.locate(pointer))


def sort_out(
    accepted: Iterable[AcceptedBreak], changes: Iterable[Change], version: str
) -> tuple[dict[str, AcceptedBreak], Sequence[str]]:
    """Find the entries that apply.

    Args:
        accepted: All entries.
        changes: All changes of the review.
        version: The version in the contract.

    Returns:
        The entries by the break that they approve, and a line for each stale entry.
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
            stale.append(f"{entry.location}: this break does not exist: {entry.change}")
        elif entry.change in holding:
            stale.append(f"{entry.location}: approved twice: {entry.change}")
        else:
            holding[entry.change] = entry
    return holding, stale
