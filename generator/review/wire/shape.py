"""Schemas in the form of the comparison: without references, single `allOf` and `null`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from generator.review.wire.contract import Spot

__all__ = ["REQUEST", "RESPONSE", "Property", "Shape", "shape_of"]

REQUEST = "request"
RESPONSE = "response"

_STRUCTURE = ("type", "properties", "items", "enum", "additionalProperties", "not")
_HIDDEN_IN = {"readOnly": REQUEST, "writeOnly": RESPONSE}
_JSON_TYPES = {str: "string", int: "integer", bool: "boolean"}
_MARKS = ("description", "title", "deprecated", "readOnly", "writeOnly", "default", "x-secret", "example")


@attrs.frozen(eq=False)
class Property:
    """A property of an object: its schema, and whether it is required."""

    spot: Spot
    required: bool


@attrs.frozen(eq=False)
class Shape:
    """The content of a schema.

    Attributes:
        spot: Node with the structure, at the end of all references.
        written: Node at the place of use.
        nullable: Whether null is allowed.
        marks: Descriptions, `readOnly` and similar keywords; the keyword nearest to the use counts.
        members: Members of a union; empty for any other schema.
    """

    spot: Spot
    written: Spot
    nullable: bool
    marks: dict[str, Any]
    members: tuple[Spot, ...] = ()

    @property
    def name(self) -> str | None:
        """Name of the schema; None for an inline schema."""
        return self.spot.component

    @property
    def type(self) -> str | None:
        """Type of the schema, derived from other keywords if it is not given."""
        if "type" in self.spot:
            return str(self.spot.get("type"))
        for keyword, implied in (("properties", "object"), ("items", "array")):
            if keyword in self.spot:
                return implied
        kinds = {_JSON_TYPES.get(type(value)) for value in self.spot.get("enum") or ()}
        if len(kinds) == 1:
            return kinds.pop()
        parts = (shape_of(part).type for part in self.spot.listed("allOf"))
        return next((part for part in parts if part), None)

    @property
    def properties(self) -> dict[str, Property]:
        """Properties of the schema, including those of `allOf`."""
        found: dict[str, list[Spot]] = {}
        for name, spot in self._properties():
            found.setdefault(name, []).append(spot)
        return {name: Property(_together(spots), name in self._required) for name, spots in found.items()}

    @property
    def _required(self) -> frozenset[str]:
        own = frozenset(self.spot.get("required") or ())
        return own.union(*(shape_of(part)._required for part in self.spot.listed("allOf")))

    def _properties(self) -> Iterator[tuple[str, Spot]]:
        for part in self.spot.listed("allOf"):
            yield from shape_of(part)._properties()
        yield from self.spot.named("properties").items()

    def hidden(self, direction: str) -> bool:
        """Return whether the value is left out in a direction."""
        return any(self.marks.get(keyword) and direction == where for keyword, where in _HIDDEN_IN.items())


def _together(spots: list[Spot]) -> Spot:
    """Return the combination of several definitions of one property: all of them apply."""
    *_, last = spots
    return attrs.evolve(last, value={"allOf": [spot.value for spot in spots]}) if len(spots) > 1 else last


def shape_of(spot: Spot) -> Shape:
    """Return the content of a schema, behind references and wrappers."""
    written = spot
    nullable = False
    marks: dict[str, Any] = {}
    while True:
        spot = spot.followed()
        nullable = nullable or bool(spot.get("nullable"))
        for keyword in _MARKS:
            if keyword in spot:
                marks.setdefault(keyword, spot.get(keyword))
        inner, null = _inside(spot)
        nullable = nullable or null
        # A union with one member stays a union, unless its other member was null.
        is_wrapper = len(inner) == 1 and (null or "allOf" in spot)
        if not is_wrapper or any(keyword in spot for keyword in _STRUCTURE):
            return Shape(spot, written, nullable, marks, () if "allOf" in spot else inner)
        spot = inner[0]


def _inside(spot: Spot) -> tuple[tuple[Spot, ...], bool]:
    """Return the wrapped schemas without null, and whether null was among them."""
    for keyword in ("allOf", "oneOf", "anyOf"):
        if keyword in spot:
            members = spot.listed(keyword)
            others = tuple(member for member in members if not _is_null(member.followed()))
            return others, len(others) < len(members)
    return (), False


def _is_null(spot: Spot) -> bool:
    return bool(spot.get("enum") == [None] or spot.get("type") == "null")
