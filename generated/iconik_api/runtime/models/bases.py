"""Base classes by which the modules that read and write models recognise one.

They are a leaf, because `model`, which adds the methods, itself needs those modules.
"""

from __future__ import annotations

from typing import Any, TypeVar

__all__ = ["MapModelBase", "ModelBase"]

V = TypeVar("V")


class ModelBase:
    """Base of `Model`: a place for additional properties, and no methods."""

    __slots__ = ("__weakref__", "_extra", "_given")

    #: Properties that the contract does not know, by their names in JSON; `None` for an empty dict.
    _extra: dict[str, Any] | None
    #: Names of the fields that the caller filled with plain values. Only objects that a caller made have it.
    _given: frozenset[str]


class MapModelBase(dict[str, V]):
    """Base of `MapModel`: a dict, and no methods of its own."""

    __slots__ = ()
