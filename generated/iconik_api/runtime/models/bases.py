"""Base classes by which the modules that read and write models recognise one.

They are a leaf, because `model`, which adds the methods, itself needs those modules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

V = TypeVar("V")


class ModelBase:
    """Base of `Model`: places for additional properties and for the names of the fields that were set."""

    __slots__ = ("__weakref__", "_extra", "_given", "_own")

    #: Properties that the contract does not know, by their names in JSON; `None` for an empty dict.
    _extra: dict[str, Any] | None
    #: Names of the fields that the caller filled with plain values. Only objects that a caller made have it.
    _given: frozenset[str]
    #: Names of the fields that the program has set: `True` for all, not set for an object of a response.
    _own: frozenset[str] | bool

    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: Any) -> None:
            object.__setattr__(self, name, value)
            note_own(self, name)


class MapModelBase(dict[str, V]):
    """Base of `MapModel`: a dict, and no methods of its own."""

    __slots__ = ()


def note_own(obj: ModelBase, name: str) -> None:
    """Note that the program sets a field."""
    own: Any = getattr(obj, "_own", frozenset())
    if not isinstance(own, bool):
        object.__setattr__(obj, "_own", own | {name})


def is_own(obj: ModelBase, name: str) -> bool:
    """Return whether the program has set a field, as opposed to a response."""
    own = getattr(obj, "_own", False)
    return own if isinstance(own, bool) else name in own
