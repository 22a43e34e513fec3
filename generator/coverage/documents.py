"""Published OpenAPI documents of iconik, in the terms of the comparison; a newer document replaces an older one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.coverage.shape import ANYTHING, FREE, Property, Shape, or_null, particulars

_CREDENTIALS = {"App-ID": "AppId", "Auth-Token": "AuthToken"}
_JSON_TYPES: Mapping[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}
_JOB = "answered job"
"""Schema of an answer of which the document says only that it is a job."""
_JOB_FIELD = {"type": "string", "nullable": True, "readOnly": True}
_JOB_SCHEMA = {"properties": {"id": {**_JOB_FIELD, "format": "uuid"}, "status": _JOB_FIELD}}


class DocumentFacts:
    """One service in the published documents.

    Attributes:
        operations: Each operation as the newest document has it, in the layout of `operations.json`.
    """

    def __init__(self, documents: Sequence[Mapping[str, Any]], folder: str) -> None:
        self._schemas: dict[str, Mapping[str, Any]] = {_JOB: _JOB_SCHEMA}
        self._said: dict[tuple[str, str], Mapping[str, Any]] = {}
        self.operations: list[Mapping[str, Any]] = []
        for document in documents:
            self._schemas = {**document["components"].get(folder, {}), **self._schemas}
            for key, said in document["operations"].items():
                method, url = key.split(" ", 1)
                service, path = url.removeprefix("/").split("/", 1)
                if service.replace("-", "_") == folder and (method, f"/{path}") not in self._said:
                    self._said[method, f"/{path}"] = said
                    self.operations.append(_operation(method, service, f"/{path}", said))

    def roles(self, operation: Mapping[str, Any]) -> frozenset[str]:
        """Return the roles that an operation requires."""
        return frozenset(self._of(operation).get("roles", ()))

    def credentials(self, operation: Mapping[str, Any]) -> frozenset[str]:
        """Return the names of the credentials that an operation requires."""
        return frozenset(_CREDENTIALS[each] for each in self._of(operation)["security"])

    def deprecated(self, operation: Mapping[str, Any]) -> bool:
        """Return whether an operation is deprecated."""
        return bool(self._of(operation).get("deprecated", False))

    def parameters(self, operation: Mapping[str, Any]) -> Iterator[tuple[str, str, Property]]:
        """Yield the location, the name and the property of each parameter of an operation."""
        for location in ("path", "query", "header"):
            for name, said in self._of(operation).get(location, {}).items():
                # A path, a query and a header cannot contain null, even if a document allows it.
                schema = {key: value for key, value in said.items() if key != "nullable"}
                required = location == "path" or bool(said.get("required", False))
                yield location, name, Property(schema, required, particulars(said))

    def shape(self, schema: Any) -> Shape:
        """Return the shape of a schema of the documents."""
        nullable = bool(schema.get("nullable", False))
        if "allOf" in schema:
            return or_null(self.shape(schema["allOf"][0]), nullable)
        if "oneOf" in schema:
            return Shape("union", nullable=nullable, parts=tuple(schema["oneOf"]))
        if name := schema.get("ref"):
            return or_null(self._named(name), nullable)
        enum = schema.get("enum", ())
        values = frozenset(value for value in enum if value is not None) or None
        kind = schema.get("type") or next((_JSON_TYPES[type(value)] for value in values or ()), None)
        if kind is None:
            return Shape(ANYTHING, nullable=True)
        if kind == "array":
            return Shape(kind, nullable=nullable, parts=(schema.get("items", {}),))
        if kind == "object":
            inside = schema.get("additionalProperties")
            return Shape("map", nullable=nullable, parts=(inside,)) if inside else Shape(FREE, nullable=nullable)
        return Shape(kind, schema.get("format"), nullable or None in enum, values)

    def _named(self, name: str) -> Shape:
        schema = self._schemas.get(name)
        if schema is None:  # a document that was read in part
            return Shape(ANYTHING, nullable=True)
        if schema.get("properties"):
            return Shape("object", name=name)
        return self.shape(schema)

    def properties(self, name: str) -> Mapping[str, Property]:
        """Return the properties of a schema of the documents."""
        required = self._schemas[name].get("required", ())
        listed = self._schemas[name]["properties"]
        return {wire: Property(said, wire in required, particulars(said)) for wire, said in listed.items()}

    def _of(self, operation: Mapping[str, Any]) -> Mapping[str, Any]:
        return self._said[operation["method"], operation["path"]]


def _operation(method: str, service: str, path: str, said: Mapping[str, Any]) -> Mapping[str, Any]:
    body = said.get("body", {})
    contents = {status: _content(each) for status, each in said["responses"].items()}
    return {
        "method": method,
        "base_path": f"/API/{service}",
        "path": path,
        "request_bodies": [
            {"content_type": media_type, "required": bool(body["required"]), "schema": schema}
            for media_type, schema in body.get("content", {}).items()
        ],
        "responses": [
            {"status": status, "schema": schema, "content_type": media_type}
            for status, (media_type, schema) in contents.items()
        ],
    }


def _content(response: Mapping[str, Any]) -> tuple[str, Any]:
    """Return the media type and the schema of a response; the schema is None if the response has no body."""
    for media_type, schema in response.get("content", {}).items():
        return media_type, schema
    return "application/json", {"ref": _JOB} if response.get("answers_job") else None
