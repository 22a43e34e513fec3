"""The grammar of OpenAPI 3.0.3 as data: one table of keywords for each kind of object.

The bundler walks a document by these tables, and so distinguishes a schema from an example that looks like a schema.
The checker finds misspelt keywords by the same tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from .effects import EFFECTS
from .source import Pointer

Shape: TypeAlias = Literal["one", "many", "named"]
"""Container of the children of a kind: the value itself, a list, or a mapping from free names."""


@attrs.frozen
class Field:
    """The value of a keyword: its kind and its container."""

    kind: str
    shape: Shape = "one"
    required: bool = False
    or_flag: bool = False
    """``true`` and ``false`` are valid as well."""


TYPES = ("array", "boolean", "integer", "number", "object", "string")
"""Values of ``type`` of a schema."""

ANY = "any"
"""Free data: the grammar defines nothing below."""


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_pattern(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(re.compile(value))
    except re.error:
        return False


LITERALS: Mapping[str, Callable[[Any], bool]] = {
    "text": lambda value: isinstance(value, str),
    "flag": lambda value: isinstance(value, bool),
    "number": _is_number,
    "positive number": lambda value: _is_number(value) and value > 0,
    "count": lambda value: _is_number(value) and isinstance(value, int) and value >= 0,
    "type": lambda value: value in TYPES,
    "known effect": lambda value: value in EFFECTS,
    "null place": lambda value: value == "answers",
    "regular expression": _is_pattern,
    "reference": lambda value: isinstance(value, str),
    "free mapping": lambda value: isinstance(value, dict),
    ANY: lambda value: True,
}
"""Kinds of values without keywords of their own, each with the check of a value."""


def _one(kind: str, *, required: bool = False) -> Field:
    return Field(kind, "one", required)


def _many(kind: str, *, required: bool = False) -> Field:
    return Field(kind, "many", required)


def _named(kind: str, *, required: bool = False) -> Field:
    return Field(kind, "named", required)


_TEXT = _one("text")
_FLAG = _one("flag")
_COUNT = _one("count")
_PROSE = {"description": _TEXT}

GRAMMAR: Mapping[str, Mapping[str, Field]] = {
    "document": {
        "openapi": _one("text", required=True),
        "info": _one("info", required=True),
        "servers": _many("server"),
        "tags": _many("tag"),
        "security": _many("free mapping"),
        "paths": _named("path item", required=True),
        "components": _one("components"),
    },
    "info": {"title": _one("text", required=True), "version": _one("text", required=True), **_PROSE},
    "server": {"url": _one("text", required=True), **_PROSE},
    "tag": {"name": _one("text", required=True), **_PROSE},
    "components": {
        "schemas": _named("schema"),
        "parameters": _named("parameter"),
        "responses": _named("response"),
        "securitySchemes": _named("security scheme"),
    },
    "security scheme": {
        "type": _one("text", required=True),
        "in": _TEXT,
        "name": _TEXT,
        "scheme": _TEXT,
        "bearerFormat": _TEXT,
        **_PROSE,
    },
    "path item": {
        "summary": _TEXT,
        **_PROSE,
        "parameters": _many("parameter"),
        **{method: _one("operation") for method in ("get", "post", "put", "patch", "delete", "head", "options")},
    },
    "operation": {
        "operationId": _one("text", required=True),
        "summary": _TEXT,
        **_PROSE,
        "tags": _many("text"),
        "deprecated": _FLAG,
        "security": _many("free mapping"),
        "parameters": _many("parameter"),
        "requestBody": _one("request body"),
        "responses": _named("response", required=True),
    },
    "parameter": {
        "name": _one("text", required=True),
        "in": _one("text", required=True),
        **_PROSE,
        "required": _FLAG,
        "deprecated": _FLAG,
        "allowEmptyValue": _FLAG,
        "style": _TEXT,
        "explode": _FLAG,
        "allowReserved": _FLAG,
        "schema": _one("schema", required=True),
        "example": _one(ANY),
        "examples": _named("example"),
    },
    "request body": {"required": _FLAG, **_PROSE, "content": _named("media type", required=True)},
    "response": {
        "description": _one("text", required=True),
        "headers": _named("header"),
        "content": _named("media type"),
    },
    "header": {**_PROSE, "required": _FLAG, "deprecated": _FLAG, "schema": _one("schema", required=True)},
    "media type": {
        "schema": _one("schema", required=True),
        "examples": _named("example"),
        "encoding": _named("encoding"),
    },
    "encoding": {
        "contentType": _TEXT,
        "headers": _named("header"),
        "style": _TEXT,
        "explode": _FLAG,
        "allowReserved": _FLAG,
    },
    "example": {"summary": _TEXT, **_PROSE, "value": _one(ANY, required=True)},
    "schema": {
        "title": _TEXT,
        **_PROSE,
        "type": _one("type"),
        "format": _TEXT,
        "nullable": _FLAG,
        "readOnly": _FLAG,
        "writeOnly": _FLAG,
        "deprecated": _FLAG,
        "default": _one(ANY),
        "enum": _many(ANY),
        "required": _many("text"),
        "properties": _named("schema"),
        "additionalProperties": Field("schema", or_flag=True),
        "items": _one("schema"),
        "allOf": _many("schema"),
        "oneOf": _many("schema"),
        "anyOf": _many("schema"),
        "not": _one("schema"),
        "discriminator": _one("discriminator"),
        "minimum": _one("number"),
        "maximum": _one("number"),
        "exclusiveMinimum": _FLAG,
        "exclusiveMaximum": _FLAG,
        "multipleOf": _one("positive number"),
        "minLength": _COUNT,
        "maxLength": _COUNT,
        "pattern": _one("regular expression"),
        "minItems": _COUNT,
        "maxItems": _COUNT,
        "uniqueItems": _FLAG,
        "minProperties": _COUNT,
        "maxProperties": _COUNT,
    },
    "twin": {
        "operationId": _one("text", required=True),
        "summary": _TEXT,
        **_PROSE,
        "parameter": _one("parameter", required=True),
        "only": _many("text"),
        "schema": _one("schema"),
    },
    "deprecation": {"since": _TEXT, "use": _TEXT, "until": _TEXT},
    "discriminator": {"propertyName": _one("text", required=True), "mapping": _named("reference", required=True)},
}
"""Kind of object → keyword → field. Keywords that this contract does not use are left out."""

EXTENSIONS: Mapping[str, Mapping[str, Field]] = {
    "operation": {
        "x-deprecated": _one("deprecation"),
        "x-effect": _one("known effect"),
        "x-roles": _many("text"),
        "x-pagination": _many("text"),
        "x-twin": _one("twin"),
    },
    "twin": {"x-pagination": _many("text")},
    "schema": {"x-secret": _FLAG, "x-enum-varnames": _many("text"), "x-null": _one("null place")},
    "parameter": {"x-secret": _FLAG},
}
"""Kind of object → keyword of our own → field."""

HOISTED: Mapping[str, str] = {"schema": "schemas", "parameter": "parameters", "response": "responses"}
"""Kinds that a bundle holds once, below ``components``; a reference to any other kind is replaced by its target."""

FORMATS: Mapping[str, str] = {
    "binary": "string",
    "byte": "string",
    "date": "string",
    "date-time": "string",
    "email": "string",
    "uri": "string",
    "uuid": "string",
    "int32": "integer",
    "int64": "integer",
    "float": "number",
    "double": "number",
}
"""Values of ``format`` of a schema, each with its type."""


@attrs.frozen
class Node:
    """One node of a document, with its kind by the grammar."""

    kind: str
    pointer: Pointer
    value: Any


def field_of(kind: str, keyword: str) -> Field | None:
    """Return the field of a keyword in an object of a kind, None for an unknown keyword."""
    return GRAMMAR.get(kind, {}).get(keyword) or EXTENSIONS.get(kind, {}).get(keyword)


def reference(value: Any) -> str | None:
    """Return the target if a value is a reference."""
    target = value.get("$ref") if isinstance(value, dict) else None
    return target if isinstance(target, str) else None


def children(node: Node) -> Iterator[Node]:
    """Yield the children of a node, each with its kind; unknown keywords and wrong shapes are skipped."""
    if node.kind not in GRAMMAR or not isinstance(node.value, dict) or reference(node.value) is not None:
        return
    for keyword, value in node.value.items():
        field = field_of(node.kind, keyword)
        if field is None or (field.or_flag and isinstance(value, bool)):
            continue
        pointer = (*node.pointer, keyword)
        if field.shape == "one":
            yield Node(field.kind, pointer, value)
        elif field.shape == "many" and isinstance(value, list):
            for index, item in enumerate(value):
                yield Node(field.kind, (*pointer, index), item)
        elif field.shape == "named" and isinstance(value, dict):
            for name, item in value.items():
                yield Node(field.kind, (*pointer, name), item)


def walk(node: Node) -> Iterator[Node]:
    """Yield a node and all nodes below it, parents first."""
    pending = [node]
    while pending:
        node = pending.pop()
        yield node
        pending += reversed([*children(node)])
