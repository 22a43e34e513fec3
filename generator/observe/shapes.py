"""Shapes: values of recorded traffic as far as the comparison needs them.

A shape is a `Scalar`, an `Items` (of an array) or a dict (of an object). The shapes of a HAR file hold their values, so
that they can be compared with enums; the shapes of a recording of the client hold listed values only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs

from ..runtime.recording.forms import count_class, integer_form, text_form

__all__ = ["HASHED", "UNKNOWN", "Items", "Scalar", "Shape", "recorded_shape", "shape_of"]

UNKNOWN: Final = "unknown"
"""Type of a value that the recorder did not keep."""
HASHED = "#"
"""First character of a hashed name in a recording."""


@attrs.frozen
class Scalar:
    """A value that is neither an array nor an object.

    Attributes:
        type: A type of JSON, or `UNKNOWN`.
        form: See `recording.forms`; empty for types with one form.
        known: Whether `value` is the value.
        value: The value.
    """

    type: str
    form: str = ""
    known: bool = False
    value: Any = attrs.field(default=None, repr=False)

    def __str__(self) -> str:
        return f"{self.type} {self.form}".strip()


@attrs.frozen
class Items:
    """An array.

    Attributes:
        items: Shapes of the items, or of some of them.
        size: Class of the number of items.
    """

    items: Sequence[Shape]
    size: str

    def __str__(self) -> str:
        return "array"


Shape: TypeAlias = "Scalar | Items | Mapping[str, Shape]"


def shape_of(value: Any) -> Shape:
    """Return the shape of a value of JSON."""
    if isinstance(value, dict):
        return {name: shape_of(item) for name, item in value.items()}
    if isinstance(value, list):
        return Items([shape_of(item) for item in value], count_class(len(value)))
    if isinstance(value, str):
        return Scalar("string", text_form(value), known=True, value=value)
    if isinstance(value, bool):
        return Scalar("boolean", known=True, value=value)
    if isinstance(value, int):
        return Scalar("integer", integer_form(value), known=True, value=value)
    return Scalar("null" if value is None else "number", known=True, value=value)


def recorded_shape(written: Any) -> Shape:
    """Return a shape as a recording of the client writes it.

    Raises:
        ValueError: The shape is not of a known form.
    """
    match written:
        case dict():
            return {name: recorded_shape(item) for name, item in written.items()}
        case [str(size), *items]:
            return Items([recorded_shape(item) for item in items], size)
        case str() if written.startswith("="):
            return Scalar("string", "listed", known=True, value=written[1:])
        case str():
            kind, _, form = written.partition(" ")
            if kind in ("null", "boolean", "integer", "number", "string", UNKNOWN):
                return Scalar(kind, form)
    raise ValueError("not a shape")
