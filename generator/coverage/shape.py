"""Shapes of values, in terms that the facts and the contract share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

import attrs

Values: TypeAlias = frozenset[str | int | float | bool]

ANYTHING = "anything"
"""The type of an undescribed value; the value may be null."""
FREE = "free object"
"""The type of an undescribed object."""


@attrs.frozen
class Shape:
    """The shape of a value, without the shapes of its parts.

    Attributes:
        type: A type of JSON; `map`, `union`, `ANYTHING`, or `FREE`.
        format: Value of ``format``.
        nullable: The value may be null.
        values: Values of an enum.
        name: Schema of an object.
        parts: Schemas of the parts: the items, the values of a map, the members of a union.
    """

    type: str
    format: str | None = None
    nullable: bool = False
    values: Values | None = None
    name: str | None = None
    parts: tuple[Any, ...] = ()


@attrs.frozen
class Property:
    """A property of an object, or a parameter.

    Attributes:
        schema: Schema of the value.
        required: The property must be present.
        particulars: `readOnly`, `writeOnly`, `deprecated`, `default` and bounds, if they are given.
        null_in_answers: Only responses contain null.
    """

    schema: Any
    required: bool
    particulars: Mapping[str, Any]
    null_in_answers: bool = False


class Side(Protocol):
    """The facts or the contract of one service."""

    def shape(self, schema: Any) -> Shape:
        """Return the shape of a schema."""
        ...

    def properties(self, name: str) -> Mapping[str, Property]:
        """Return the properties of the schema of an object."""
        ...


class FactsSide(Side, Protocol):
    """The facts of one service."""

    @property
    def operations(self) -> Sequence[Mapping[str, Any]]:
        """Operations in the layout of `operations.json`."""
        ...

    def roles(self, operation: Mapping[str, Any]) -> frozenset[str]:
        """Return the roles that an operation requires."""
        ...

    def credentials(self, operation: Mapping[str, Any]) -> frozenset[str]:
        """Return the names of the credentials that an operation requires."""
        ...

    def deprecated(self, operation: Mapping[str, Any]) -> bool:
        """Return whether an operation is deprecated."""
        ...

    def parameters(self, operation: Mapping[str, Any]) -> Iterator[tuple[str, str, Property]]:
        """Yield the location, the name and the property of each parameter of an operation."""
        ...


def or_null(shape: Shape, nullable: bool) -> Shape:
    """Return a shape that is nullable, too, if ``nullable`` is true."""
    return attrs.evolve(shape, nullable=shape.nullable or nullable)


PARTICULARS = (
    "readOnly",
    "writeOnly",
    "deprecated",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
)
"""Keywords of a property that are compared besides its shape."""


def particulars(said: Mapping[str, Any]) -> dict[str, Any]:
    """Return the keywords of a property besides its shape; null and a false flag count as absent."""
    found = {key: said[key] for key in PARTICULARS if said.get(key) is not None}
    return {key: value for key, value in found.items() if key == "default" or value is not False}


def worded(shape: Shape, side: Side) -> str:
    """Name a shape in a few words: `string`, `list of FileSet`, `string or number`."""
    if shape.type == "union":
        members = sorted({worded(side.shape(part), side) for part in shape.parts})
        return " or ".join(members)
    if shape.type == "array":
        return f"list of {worded(side.shape(shape.parts[0]), side)}"
    if shape.type == "map":
        return f"map of {worded(side.shape(shape.parts[0]), side)}"
    return shape.name or (f"enum of {shape.type}s" if shape.values else shape.type)
