"""Schemas of the contract in the form that the comparison walks: references followed, `allOf` put together."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from ..source import Pointer
from .contract import Node

__all__ = ["Schema", "Schemas"]

_MAX_PARTS = 30


@attrs.frozen(eq=False)
class Schema:
    """A schema.

    Attributes:
        node: The schema, references followed.
        types: Types of JSON without `null`; empty for any type.
        is_nullable: Null is described.
        format: Value of `format`.
        enum: The listed values as JSON texts; `None` for any value.
        listing: The schema that lists the values.
        properties: Properties by name.
        holder: The schema that lists the properties.
        required: Names of required properties.
        is_open: Names of further properties are free.
        values: Schema of the values of free names, if there is one.
        items: Schema of the items of an array, if there is one.
        members: Members of a union.
        tags: Name of the property that distinguishes the members, and the member of each value.
    """

    node: Node
    types: frozenset[str] = frozenset()
    is_nullable: bool = False
    format: str | None = None
    enum: frozenset[str] | None = None
    listing: Node | None = None
    properties: Mapping[str, Node] = attrs.field(factory=dict)
    holder: Node | None = None
    required: frozenset[str] = frozenset()
    is_open: bool = False
    values: Node | None = None
    items: Node | None = None
    members: Sequence[Node] = ()
    tags: tuple[str, Mapping[str, str]] | None = None

    @property
    def is_anything(self) -> bool:
        """Whether the schema describes nothing."""
        return not (self.types or self.members or self.properties or self.enum is not None)

    def is_flagged(self, name: str, flag: str) -> bool:
        """Return whether a property has a flag, such as `readOnly`."""
        node = self.properties[name]
        return bool(isinstance(node.value, dict) and node.value.get(flag)) or bool(
            isinstance(node.followed().value, dict) and node.followed().value.get(flag)
        )


class Schemas:
    """The schemas that were needed so far."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, Pointer], Schema] = {}
        #: The same by the node itself, which is found sooner.
        self._by_node: dict[Node, Schema] = {}

    def of(self, node: Node) -> Schema:
        """Return the schema at a node, which may be a reference."""
        found = self._by_node.get(node)
        if found is None:
            if node.key not in self._known:
                self._known[node.key] = self._made(node.followed(), _MAX_PARTS)
            found = self._by_node[node] = self._known[node.key]
        return found

    def _made(self, node: Node, depth: int) -> Schema:
        value = node.value
        if not isinstance(value, dict) or not depth:
            return Schema(node, is_nullable=True)
        own = _own(node, value)
        for part in node.get("allOf"):
            own = _together(own, self._made(part.followed(), depth - 1))
        return own


def _own(node: Node, value: Mapping[str, Any]) -> Schema:
    written = value.get("type")
    types = {str(each) for each in (written if isinstance(written, list) else [written]) if each is not None}
    listed = value.get("enum")
    if "const" in value:
        listed = [value["const"]]
    values = value.get("additionalProperties")
    properties = dict(node.get("properties").items())
    if properties and not types:
        types = {"object"}
    enum = None if not isinstance(listed, list) else frozenset(_text(each) for each in listed)
    return Schema(
        node,
        frozenset(types - {"null"}),
        is_nullable=bool(value.get("nullable"))
        or "null" in types
        or (enum is not None and "null" in enum)
        or value == {},
        format=value.get("format") if isinstance(value.get("format"), str) else None,
        enum=enum,
        listing=None if enum is None else node,
        properties=properties,
        holder=node if properties else None,
        required=frozenset(map(str, _list(value.get("required")))),
        is_open=bool(values) or isinstance(values, dict) or "patternProperties" in value,
        values=node.get("additionalProperties") if isinstance(values, dict) else None,
        items=node.get("items") if "items" in value else None,
        members=[*node.get("oneOf"), *node.get("anyOf")],
        tags=_tags(value.get("discriminator")),
    )


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _list(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else ()


def _tags(written: Any) -> tuple[str, Mapping[str, str]] | None:
    if not isinstance(written, dict) or not isinstance(written.get("propertyName"), str):
        return None
    mapping = written.get("mapping")
    return written["propertyName"], mapping if isinstance(mapping, dict) else {}


def _together(one: Schema, other: Schema) -> Schema:
    """Return a schema with the statements of both; those of the first count where only one can."""
    return attrs.evolve(
        one,
        types=one.types or other.types,
        is_nullable=one.is_nullable or other.is_nullable,
        format=one.format or other.format,
        enum=other.enum if one.enum is None else one.enum,
        listing=one.listing or other.listing,
        properties={**other.properties, **one.properties},
        holder=one.holder or other.holder,
        required=one.required | other.required,
        is_open=one.is_open or other.is_open,
        values=one.values or other.values,
        items=one.items or other.items,
        members=[*one.members, *other.members],
        tags=one.tags or other.tags,
    )
