"""A schema as both sides are held against each other: references, single `allOf` and `null` out of the way."""

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
    """What a schema says.

    Attributes:
        spot: The node that holds the structure, behind all references.
        written: The node as it stands where it is used.
        nullable: Whether null may stand there.
        marks: Descriptions, `readOnly` and the like: what stands nearest to the use counts.
        members: The members of a union; none for anything else.
    """

    spot: Spot
    written: Spot
    nullable: bool
    marks: dict[str, Any]
    members: tuple[Spot, ...] = ()

    @property
    def name(self) -> str | None:
        """The name of the schema; None for one that is written where it is used."""
        return self.spot.component

    @property
    def type(self) -> str | None:
        """The type, told from other keywords when it is not written."""
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
        """The properties, with those of what it is composed of."""
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
        """Whether the value is left out of requests, or of answers."""
        return any(self.marks.get(keyword) and direction == where for keyword, where in _HIDDEN_IN.items())


def _together(spots: list[Spot]) -> Spot:
    """What several parts say of one property: all of it holds."""
    *_, last = spots
    return attrs.evolve(last, value={"allOf": [spot.value for spot in spots]}) if len(spots) > 1 else last


def shape_of(spot: Spot) -> Shape:
    """Look through references and wrappers at what a schema says."""
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
        # A union that has one member is still one, unless the other one was null.
        is_wrapper = len(inner) == 1 and (null or "allOf" in spot)
        if not is_wrapper or any(keyword in spot for keyword in _STRUCTURE):
            return Shape(spot, written, nullable, marks, () if "allOf" in spot else inner)
        spot = inner[0]


def _inside(spot: Spot) -> tuple[tuple[Spot, ...], bool]:
    """What a schema wraps, without null; whether null was there."""
    for keyword in ("allOf", "oneOf", "anyOf"):
        if keyword in spot:
            members = spot.listed(keyword)
            others = tuple(member for member in members if not _is_null(member.followed()))
            return others, len(others) < len(members)
    return (), False


def _is_null(spot: Spot) -> bool:
    return bool(spot.get("enum") == [None] or spot.get("type") == "null")
