"""A marker for values that are not set, as opposed to ``None``."""

from __future__ import annotations

from typing import TypeAlias, TypeVar, Union

from msgspec import UNSET, UnsetType

__all__ = ["UNSET", "Opt", "UnsetType"]

T = TypeVar("T")

#: A field or an argument that may be left out: `UNSET` is not sent.
Opt: TypeAlias = Union[T, UnsetType]  # noqa: UP007  (a subscriptable alias is needed when annotations are read)
