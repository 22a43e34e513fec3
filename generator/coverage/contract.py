"""The contract of one service in the terms of the comparison."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.bundle import Bundle, read_pointer
from generator.check.contract import Operation, Service
from generator.coverage.shape import ANYTHING, FREE, Property, Shape, or_null, particulars
from generator.grammar import reference

_SINGLE = 1


class ServiceContract:
    """A bundled service in the terms of the comparison."""

    def __init__(self, bundled: Bundle) -> None:
        self._service = Service(bundled)
        self._bundle = bundled
        self.operations: Mapping[tuple[str, str], Operation] = {
            (each.method.upper(), each.path): each for each in self._service.operations
        }

    @property
    def base_path(self) -> str:
        """Path of the server."""
        url: str = self._bundle.document["servers"][0]["url"]
        return "/" + url.split("/", 3)[3]

    def home(self, name: str) -> str:
        """Return the folder of a schema."""
        path = self._bundle.origin("components", "schemas", name).document.path
        return path.parents[0 if path.parent.name == "shared" else 1].name

    def credentials(self, operation: Operation) -> frozenset[str]:
        """Return the names of the credentials that an operation requires."""
        asked = operation.value.get("security", self._bundle.document.get("security", []))
        return frozenset(name for each in asked for name in each)

    def parameters(self, operation: Operation) -> Iterator[tuple[str, str, Property]]:
        """Yield the location, the name and the property of each parameter of an operation."""
        for node in operation.parameters:
            value = node.value
            schema = {**value["schema"], "deprecated": value.get("deprecated", False)}
            yield value["in"], value["name"], self._property(schema, bool(value.get("required", False)))

    def body(self, operation: Operation) -> Mapping[str, Any]:
        """Return the request body of an operation, empty for an operation without a body."""
        found: Mapping[str, Any] = operation.value.get("requestBody", {})
        return found

    def answers(self, operation: Operation) -> Mapping[str, Mapping[str, Any]]:
        """Return the media types of each response except errors, by status."""
        responses = {status: self._service.follow(each) for status, each in operation.value["responses"].items()}
        return {status: each.get("content", {}) for status, each in responses.items() if status[0] in "23"}

    def shape(self, schema: Any) -> Shape:
        """Return the shape of a schema of the contract."""
        name = None
        while (target := reference(schema)) is not None:
            name = str(read_pointer(target.removeprefix("#"))[-1])
            schema = self._bundle.document["components"]["schemas"][name]
        nullable = bool(schema.get("nullable", False))
        members = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        if members:
            return self._union(members, nullable)
        parts = schema.get("allOf", ())
        if len(parts) == _SINGLE and "properties" not in schema:
            return or_null(self.shape(parts[0]), nullable)
        if schema.get("properties") or parts:
            return Shape("object", nullable=nullable, name=name)
        if schema.get("type") == "array":
            return Shape("array", nullable=nullable, parts=(schema.get("items", {}),))
        if schema.get("type") == "object":
            values = schema.get("additionalProperties")
            if isinstance(values, dict) and values:
                return Shape("map", nullable=nullable, parts=(values,))
            return Shape(FREE, nullable=nullable)
        enum = schema.get("enum", [])
        values = frozenset(value for value in enum if value is not None) or None
        if "type" not in schema:
            return Shape(ANYTHING, nullable=True)
        return Shape(schema["type"], schema.get("format"), nullable or None in enum, values)

    def _union(self, members: list[Any], nullable: bool) -> Shape:
        others = [each for each in members if self._service.follow(each).get("enum") != [None]]
        nullable = nullable or len(others) < len(members) or any(self.shape(each).nullable for each in others)
        if len(others) == _SINGLE:
            return or_null(self.shape(others[0]), nullable)
        return Shape("union", nullable=nullable, parts=tuple(others))

    def properties(self, name: str) -> Mapping[str, Property]:
        """Return the properties of a schema of the contract, including those of its `allOf`."""
        schema = {"$ref": f"#/components/schemas/{name}"}
        required = self._required(schema)
        return {
            wire: self._property(value, wire in required) for wire, value in self._service.properties(schema).items()
        }

    def _required(self, schema: Any) -> frozenset[str]:
        schema = self._service.follow(schema)
        composed = (self._required(member) for member in schema.get("allOf", ()))
        return frozenset(schema.get("required", ())).union(*composed)

    @staticmethod
    def _property(schema: Any, required: bool) -> Property:
        return Property(schema, required, particulars(schema), schema.get("x-null") == "answers")
