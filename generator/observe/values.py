"""Comparison of the shape of a value with a schema."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

from ..runtime.recording.forms import integer_form
from .contract import Contract, Node
from .departures import Departure, Kind
from .schemas import Schema, Schemas
from .shapes import HASHED, UNKNOWN, Items, Scalar, Shape

__all__ = ["Direction", "Reading", "Values"]

Direction: TypeAlias = Literal["request", "response"]

#: Values that recorders and sanitizers write in the place of a value.
_MASK = re.compile(
    r"[\[<{(]?(?i:filtered|redacted|removed|masked|sanitized|hidden|\*{3,}|x{4,})[\]>})]?"
    r"|(?:\w+ )?[A-Z]+(?:_[A-Z]+)*_[0-9a-f]{4,}"
)
_STRINGS = frozenset({"uuid", "date-time", "date", "uri", "email"})
_INTEGERS = {"int32": ("int32",), "int64": ("int32", "int64")}
_INTEGER = re.compile(r"[+-]?[0-9]+")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_EXACT = 1 << 53
#: Weight of a departure in the choice of the member of a union.
_WEIGHTS: Mapping[str, int] = {"type": 100, "null": 100, "missing required": 10, "enum value": 5}


@attrs.frozen
class Reading:
    """How a value is to be read.

    Attributes:
        direction: The side of the exchange.
        is_text: Values are texts, as in queries and forms.
        names_only: Values are unreliable.
        is_partial: Required properties may be missing, since the request asked for a part, or is one.
        is_rewritten: See `Exchange`.
        with_values: Departures of enums hold the value.
    """

    direction: Direction
    is_text: bool = False
    names_only: bool = False
    is_partial: bool = False
    is_rewritten: bool = False
    with_values: bool = False


class Values:
    """Comparison of values with schemas. It also notes the described parts that were seen.

    Args:
        contract: The contract.

    Attributes:
        seen: Places of the properties and listed values that occurred.
    """

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._schemas = Schemas()
        self.seen: set[tuple[object, ...]] = set()

    def schema(self, node: Node) -> Schema:
        """Return the schema at a node."""
        return self._schemas.of(node)

    def compare(self, shape: Shape, node: Node, where: str, reading: Reading) -> list[Departure]:
        """Return the departures of a value from a schema.

        Args:
            shape: The value.
            node: The schema.
            where: Place of the value in the exchange.
            reading: How the value is to be read.
        """
        seen: set[tuple[object, ...]] = set()
        found = list(self._value(shape, node, where, reading, seen))
        self.seen |= seen
        return found

    def _value(
        self, shape: Shape, node: Node, where: str, reading: Reading, seen: set[tuple[object, ...]]
    ) -> Iterator[Departure]:
        schema = self._schemas.of(node)
        if schema.is_anything or (isinstance(shape, Scalar) and _is_unreliable(shape, reading)):
            return
        if isinstance(shape, Scalar) and shape.type == "null":
            if not self._takes_null(schema):
                yield self._departure("null", node, where, "not null", "null")
        elif schema.members:
            yield from self._union(shape, schema, node, where, reading, seen)
            if schema.properties and isinstance(shape, Mapping):
                yield from self._object(
                    shape, schema, where, attrs.evolve(reading, is_partial=True), seen, closed=False
                )
        elif isinstance(shape, Scalar):
            yield from self._scalar(shape, schema, node, where, reading, seen)
        elif isinstance(shape, Items):
            if schema.types and "array" not in schema.types:
                yield self._departure("type", node, where, _words(schema), "array")
            elif schema.items is not None:
                yield from self._items(shape, schema.items, f"{where}[]", reading, seen)
        elif schema.types and "object" not in schema.types:
            yield self._departure("type", node, where, _words(schema), "object")
        else:
            yield from self._object(shape, schema, where, reading, seen, closed=not schema.is_open)

    def _takes_null(self, schema: Schema) -> bool:
        if schema.is_nullable or schema.is_anything:
            return True
        return any(self._takes_null(self._schemas.of(member)) for member in schema.members)

    def _items(
        self, shape: Items, node: Node, where: str, reading: Reading, seen: set[tuple[object, ...]]
    ) -> Iterator[Departure]:
        for item in shape.items:
            yield from self._value(item, node, where, reading, seen)

    # --- scalars ---

    def _scalar(
        self, shape: Scalar, schema: Schema, node: Node, where: str, reading: Reading, seen: set[tuple[object, ...]]
    ) -> Iterator[Departure]:
        if reading.is_text:
            shape = _read_text(shape, schema)
        found: Departure | None = None
        if (
            schema.types
            and shape.type not in schema.types
            and not (shape.type == "integer" and "number" in schema.types)
        ):
            found = self._departure("type", node, where, _words(schema), str(shape))
        elif schema.enum is not None:
            found = self._enum(shape, schema, where, reading, seen)
        elif schema.format and not _has_format(shape, schema.format):
            found = self._departure("format", node, where, f"{shape.type} {schema.format}", str(shape))
        if found is not None and not _is_mask(shape):
            yield found

    def _enum(
        self, shape: Scalar, schema: Schema, where: str, reading: Reading, seen: set[tuple[object, ...]]
    ) -> Departure | None:
        listing = schema.listing or schema.node
        if not shape.known and (shape.type != "string" or reading.is_text):
            # A recording of the client has the types of bodies only, so other listed values are unknown there.
            return None
        text = json.dumps(shape.value, sort_keys=True) if shape.known else None
        if text is not None and schema.enum is not None and text in schema.enum:
            seen.add((listing.key, text))
            return None
        value = text if reading.with_values and shape.known else None
        seen_form = "a listed value of another enum" if shape.form == "listed" else str(shape)
        return attrs.evolve(self._departure("enum value", listing, where, "a listed value", seen_form), value=value)

    # --- objects ---

    def _object(
        self,
        shape: Mapping[str, Shape],
        schema: Schema,
        where: str,
        reading: Reading,
        seen: set[tuple[object, ...]],
        *,
        closed: bool,
    ) -> Iterator[Departure]:
        inner = reading if reading.direction == "response" else attrs.evolve(reading, is_partial=False)
        for name, value in shape.items():
            if name in schema.properties:
                property_ = schema.properties[name]
                seen.add((property_.key,))
                yield from self._value(value, property_, f"{where}.{name}", inner, seen)
            elif schema.values is not None:
                yield from self._value(value, schema.values, f"{where}.*", inner, seen)
            elif closed and schema.properties:
                yield self._undescribed(name, value, schema, where)
        if reading.is_partial or reading.names_only:
            return
        flag = "readOnly" if reading.direction == "request" else "writeOnly"
        for name in sorted(schema.required - shape.keys()):
            if name in schema.properties and not schema.is_flagged(name, flag):
                node = schema.properties[name]
                yield self._departure("missing required", node, f"{where}.{name}", "present", "missing")

    def _undescribed(self, name: str, value: Shape, schema: Schema, where: str) -> Departure:
        shown = "(a hashed name)" if name.startswith(HASHED) else self._contract.shown(name)
        found = self._departure(
            "property", schema.holder or schema.node, f"{where}.{shown}", "not described", _described(value)
        )
        return attrs.evolve(found, subject=shown)

    # --- unions ---

    def _union(
        self, shape: Shape, schema: Schema, node: Node, where: str, reading: Reading, seen: set[tuple[object, ...]]
    ) -> Iterator[Departure]:
        """Compare with the member that fits best."""
        best: tuple[tuple[int, int], list[Departure], set[tuple[object, ...]]] | None = None
        for member in self._candidates(shape, schema):
            noted: set[tuple[object, ...]] = set()
            found = list(self._value(shape, member, where, reading, noted))
            score = (sum(_WEIGHTS.get(each.kind, 1) for each in found), -len(noted))
            if best is None or score < best[0]:
                best = score, found, noted
        if best is None:
            return
        seen |= best[2]
        for each in best[1]:
            is_of_union = each.where == where and each.kind in ("type", "null")
            yield attrs.evolve(each, node=node, expected=self._union_words(schema)) if is_of_union else each

    def _candidates(self, shape: Shape, schema: Schema) -> Sequence[Node]:
        if schema.tags and isinstance(shape, Mapping):
            name, mapping = schema.tags
            tag = shape.get(name)
            value = tag.value if isinstance(tag, Scalar) and tag.known else None
            target = mapping.get(value) if isinstance(value, str) else None
            if target is not None:
                followed = attrs.evolve(schema.node, value={"$ref": target}).followed()
                return [member for member in schema.members if member.followed().key == followed.key] or schema.members
        return schema.members

    def _union_words(self, schema: Schema) -> str:
        words = [_words(self._schemas.of(member)) for member in schema.members]
        return " or ".join(dict.fromkeys(word for word in words if word))

    @staticmethod
    def _departure(kind: Kind, node: Node, where: str, expected: str, seen: str) -> Departure:
        return Departure(kind, node, "", where, expected, seen)


def _described(shape: Shape) -> str:
    """Return the form of a value in words, without the value."""
    if isinstance(shape, Items):
        items = dict.fromkeys(_described(item) for item in shape.items)
        return f"array of {next(iter(items))}" if len(items) == 1 else "array of anything" if items else "array"
    return "object" if isinstance(shape, Mapping) else str(shape)


def _words(schema: Schema) -> str:
    if schema.enum is not None and not schema.types:
        return "null" if schema.enum == {"null"} else "a listed value"
    return " or ".join(sorted(schema.types)) or "one of several"


def _is_unreliable(shape: Scalar, reading: Reading) -> bool:
    """Return whether a recorder changed a value, so that the value says nothing."""
    if shape.type == UNKNOWN or reading.names_only:
        return True
    # The recorder writes large numbers inexactly, and infinite numbers as null.
    is_large = isinstance(shape.value, int | float) and abs(shape.value) >= _EXACT
    return reading.is_rewritten and (shape.type == "null" or is_large)


def _is_mask(shape: Scalar) -> bool:
    return shape.known and isinstance(shape.value, str) and _MASK.fullmatch(shape.value) is not None


def _has_format(shape: Scalar, format_: str) -> bool:
    if shape.type == "string" and format_ in _STRINGS:
        return shape.form in (format_, "listed")
    if shape.type == "integer" and format_ in _INTEGERS:
        return shape.form in _INTEGERS[format_] or not shape.form
    return True


def _read_text(shape: Scalar, schema: Schema) -> Scalar:
    """Return the value that a text in a query or a form stands for, by the types of its schema."""
    if "string" in schema.types and shape.type in ("boolean", "integer", "number"):
        return Scalar("string")  # a text of digits, in a recording
    value: Any = shape.value
    if shape.type != "string" or "string" in schema.types or not shape.known or not isinstance(value, str):
        return shape
    if "boolean" in schema.types and value in ("true", "false"):
        return Scalar("boolean", known=True, value=value == "true")
    if schema.types & {"integer", "number"} and _INTEGER.fullmatch(value) and len(value) < 400:
        number = int(value)
        return Scalar("integer", integer_form(number), known=True, value=number)
    if "number" in schema.types and _NUMBER.fullmatch(value):
        return Scalar("number", known=True, value=float(value))
    return shape
