"""Detection of renames among removed and new names."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from difflib import SequenceMatcher

import attrs

__all__ = ["Described", "pair_renamed"]

_ALIKE = 0.6


@attrs.frozen
class Described:
    """The features that identify a part without its name.

    Attributes:
        content: Content that must be equal.
        text: Text that makes a rename more likely if it is equal as well.
    """

    content: Hashable
    text: str = ""


def pair_renamed(gone: Mapping[str, Described], fresh: Mapping[str, Described]) -> dict[str, str]:
    """Pair removed names with new names, the likeliest pairs first; each name is used once.

    Two names are a pair if their contents are equal, and their texts are equal or their names are similar.
    """
    scores = [
        (score, old, new)
        for old, before in gone.items()
        for new, after in fresh.items()
        if before.content == after.content and (score := _score(old, before, new, after)) >= _ALIKE
    ]
    pairs: dict[str, str] = {}
    for _, old, new in sorted(scores, key=lambda each: (-each[0], each[1], each[2])):
        if old not in pairs and new not in pairs.values():
            pairs[old] = new
    return pairs


def _score(old: str, before: Described, new: str, after: Described) -> float:
    alike = SequenceMatcher(None, old, new).ratio()
    return alike + 1 if before.text and before.text == after.text else alike
