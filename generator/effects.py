"""Effects of operations: an operation reads, changes something, or removes something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["EFFECTS", "effect_of", "is_stronger"]

EFFECTS = ("read", "write", "destroy")
"""Values of ``x-effect``, the weakest first."""

#: The effects of methods in lower case. All other methods write.
_DEFAULTS = {"get": "read", "head": "read", "options": "read", "trace": "read", "delete": "destroy"}


def effect_of(method: str, operation: Mapping[str, Any] | None = None) -> str:
    """Return the effect of an operation: its ``x-effect``, or else the effect of its method in lower case."""
    return str((operation or {}).get("x-effect") or _DEFAULTS.get(method, "write"))


def is_stronger(effect: str, other: str) -> bool:
    """Return whether an effect is stronger than another."""
    return EFFECTS.index(effect) > EFFECTS.index(other)
