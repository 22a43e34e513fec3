"""Versions as numbers, so that they can be compared."""

from __future__ import annotations

import re

__all__ = ["version_numbers"]


def version_numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version, the major one first."""
    return tuple(map(int, re.findall(r"\d+", version)))
