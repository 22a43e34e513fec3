"""What a value may be, in terms that the facts and the contract share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, TypeAlias

import attrs

Values: TypeAlias = frozenset[str | int | float | bool]

ANYTHING = "anything"
"""The type of a value of which nothing is said; it may be null."""
FREE = "free object"
"""The type of an object of which nothing is said."""


@attrs.frozen
class Shape:
    """What a value may be, down to where it consists of others.

    Attributes:
        type: A type of JSON; `map`, `union`, `ANYTHING`, or `FREE`.
        format: What ``format`` says.
        nullable: It may be null.
        values: The values of an enum.
        name: The schema of an object.
        parts: Schemas of what it consists of: the items, the values of a map, the members of a union.
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
        schema: What its value may be.
        required: It has to be there.
        particulars: `readOnly`, `writeOnly`, `deprecated`, `default` and bounds, as far as they are said.
    """

    schema: Any
    required: bool
    particulars: Mapping[str, Any]


class Side(Protocol):
    """The facts or the contract of one service."""

    def shape(self, schema: Any) -> Shape:
        """Return what a schema allows."""
        ...

    def properties(self, name: str) -> Mapping[str, Property]:
        """Return the properties of the schema of an object."""
        ...


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
"""What is compared of a property besides its shape."""


def particulars(said: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is said of a property besides its shape; null and a flag that is off say nothing."""
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
