"""Preparation of a bundled document for the parser of openapi-python-client."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

__all__ = ["HOLDER", "MAPPING", "METHODS", "PREFIX", "Preparation", "nodes"]

METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")

#: Prefix of the names of schemas that exist only in the prepared document.
PREFIX = "Prepared"
#: Prefix of the names of the schemas that hold a reference to every other schema, and how many references each holds.
HOLDER = "PreparedHolder"
_HELD = 200
#: The start of the names of free mappings.
MAPPING = "PreparedMapping"

_ODD = re.compile(r"[^A-Za-z0-9_.-]")
_NULL = {"type": "string", "nullable": True, "enum": [None]}
_REFERENCE = "#/components/schemas/"


class Preparation:
    """A copy of the document in which unsupported features of the parser are replaced.

    * A named schema that may be null becomes a schema that may not be null. A reference to this schema becomes a choice
      of the schema and null, and so does a reference with `nullable` beside it or around it.
    * Keywords beside `allOf` become a part of `allOf`: the parser would use a single part as the whole.
    * A mapping or an enum without a name gets a name, so that the parser does not invent a name that is taken.
    * A header with a list becomes a query parameter, for which the parser allows a list.
    * Symbols in the name of a query parameter become numbers: the parser would merge `made<` and `made>`.
    * An unknown media type becomes bytes.
    * Schemas of our own hold a reference to every other schema, which gives access to the types of schemas without a
      class. Each holds few, since the parser compares every property of a schema with every other.

    Attributes:
        document: The copy.
        schemas: Schemas of the copy.
        moved: New location and name of a moved parameter, by its location and name.
        inline_enums: Values of the enums without a name in the contract, by their new name.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = copy.deepcopy(document)
        self.schemas: dict[str, Any] = self.document.setdefault("components", {}).setdefault("schemas", {})
        self.moved: dict[tuple[str, str], tuple[str, str]] = {}
        self.inline_enums: dict[str, tuple[str | int, ...]] = {}
        self._nullable = {name for name, schema in self.schemas.items() if name != "Null" and _pop_null(schema)}
        self._added: dict[str, Any] = {MAPPING: {"type": "object", "additionalProperties": True}}
        named = list(self.schemas)
        for name, schema in list(self.schemas.items()):
            self.schemas[name] = self._schema_body(schema)
        self._parameters()
        self._contents()
        self.schemas.update(self._added)
        for number in range(0, len(named), _HELD):
            held = {name: {"$ref": _REFERENCE + name} for name in named[number : number + _HELD]}
            self.schemas[f"{HOLDER}{number}"] = {"type": "object", "properties": held}

    def _schema(self, schema: Any) -> Any:
        """Return a nested schema: a reference, or a schema that needs no name."""
        if not isinstance(schema, dict):
            return schema
        schema = dict(schema)
        schema.pop("discriminator", None)
        nullable = bool(schema.pop("nullable", False))
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            return self._or_null({"$ref": schema["$ref"]}, nullable or name in self._nullable)
        if schema.get("enum"):
            values = [value for value in schema["enum"] if value is not None]
            if not values:
                return dict(_NULL)
            return self._or_null(self._named_enum(schema, values), nullable or None in schema["enum"])
        if _is_mapping(schema):
            return self._or_null(self._named_mapping(schema), nullable)
        body = self._schema_body(schema)
        if nullable and ({"allOf", "oneOf", "anyOf"} & body.keys()):
            return self._or_null(body, nullable)
        return {**body, "nullable": True} if nullable else body

    def _schema_body(self, schema: dict[str, Any]) -> dict[str, Any]:
        body = {key: value for key, value in schema.items() if key not in ("discriminator", "default", "example")}
        if "properties" in body:
            body["properties"] = {name: self._schema(value) for name, value in body["properties"].items()}
        for key in ("allOf", "oneOf", "anyOf"):
            if key in body:
                body[key] = [self._schema(value) for value in body[key]]
        if "allOf" in body:
            own: dict[str, Any] = {key: body.pop(key) for key in ("properties", "required") if key in body}
            if own:
                body["allOf"].append({"type": "object", **own})
        if "items" in body:
            body["items"] = self._schema(body["items"])
        if isinstance(body.get("additionalProperties"), dict):
            body["additionalProperties"] = self._schema(body["additionalProperties"])
        return body

    def _named_mapping(self, schema: dict[str, Any]) -> dict[str, Any]:
        values = schema.get("additionalProperties")
        if not isinstance(values, dict) or not values:
            return {"$ref": _REFERENCE + MAPPING}
        name = f"{MAPPING}{len(self._added)}"
        self._added[name] = {}
        self._added[name] = self._schema_body({"type": "object", "additionalProperties": values})
        return {"$ref": _REFERENCE + name}

    def _named_enum(self, schema: dict[str, Any], values: list[Any]) -> dict[str, Any]:
        name = f"{PREFIX}Enum{len(self._added)}"
        self._added[name] = {"type": schema.get("type", "string"), "enum": values}
        self.inline_enums[name] = tuple(values)
        return {"$ref": _REFERENCE + name}

    def _or_null(self, schema: dict[str, Any], nullable: bool) -> dict[str, Any]:
        return {"oneOf": [schema, dict(_NULL)]} if nullable else schema

    def _parameters(self) -> None:
        components: dict[str, Any] = self.document["components"].get("parameters", {})
        for parameter in components.values():
            parameter["schema"] = self._schema(parameter.get("schema", {}))
        for item in self.document.get("paths", {}).values():
            for holder in (item, *(item[method] for method in METHODS if method in item)):
                for parameter in holder.get("parameters", []):
                    if "$ref" in parameter:
                        continue
                    self._move(parameter)
                    parameter["schema"] = self._schema(parameter.get("schema", {}))
        for parameter in components.values():
            self._move(parameter)

    def _move(self, parameter: dict[str, Any]) -> None:
        written = location, name = parameter["in"], parameter["name"]
        if location == "header" and parameter.get("schema", {}).get("type") == "array":
            location, name = "query", f"header.{name}"
        if location == "query":
            name = _ODD.sub(lambda found: f".x{ord(found[0]):x}", name)
        if (location, name) != written:
            self.moved[written] = location, name
            parameter |= {"in": location, "name": name}

    def _contents(self) -> None:
        for node in nodes(self.document):
            content = node.get("content")
            if isinstance(content, dict):
                for media in content.values():
                    if isinstance(media, dict) and "schema" in media:
                        media["schema"] = self._schema(media["schema"])
                        media.pop("examples", None)


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    """Yield every mapping in a document, from the outside in; examples and defaults are left out."""
    # A loop, since a recursive generator passes each node through every level above it.
    pending = [node]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            yield node
            below = [value for key, value in node.items() if key not in ("examples", "example", "default")]
        else:
            below = node
        pending += [value for value in reversed(below) if isinstance(value, dict | list)]


def _pop_null(schema: dict[str, Any]) -> bool:
    """Make a schema not nullable, and return whether it was nullable."""
    values = schema.get("enum")
    if values and None in values and len(values) > 1:
        schema["enum"] = [value for value in values if value is not None]
        schema.pop("nullable", None)
        return True
    return bool(schema.pop("nullable", False)) if not values or None not in values else False


def _is_mapping(schema: dict[str, Any]) -> bool:
    return schema.get("type") == "object" and not schema.get("properties") and "allOf" not in schema
