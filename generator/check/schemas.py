"""Rules about schemas."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..grammar import FORMATS, Node, reference
from ..source import Pointer
from .contract import Service
from .rule import service_rule

NULL = "Null"
"""The shared schema of the value null."""

BOUNDS: Mapping[str, Sequence[str]] = {
    "minimum": ("integer", "number"),
    "maximum": ("integer", "number"),
    "exclusiveMinimum": ("integer", "number"),
    "exclusiveMaximum": ("integer", "number"),
    "multipleOf": ("integer", "number"),
    "minLength": ("string",),
    "maxLength": ("string",),
    "pattern": ("string",),
    "minItems": ("array",),
    "maxItems": ("array",),
    "uniqueItems": ("array",),
    "minProperties": ("object",),
    "maxProperties": ("object",),
}
"""Keywords that bound a value, and the types that they can bound."""

RANGES = tuple((low, "max" + low.removeprefix("min")) for low in ("minimum", "minLength", "minItems", "minProperties"))

PYTHON_TYPES: Mapping[str, tuple[type, ...]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
}

_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")
_COMPONENT = ("components", "schemas")


@service_rule("named-objects")
def named_objects(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require a name for every object and enum: an anonymous schema would need an invented class name."""
    for node in service.of_kind("schema"):
        if _is_component(node):
            continue
        if "properties" in node.value:
            yield node.pointer, "an object with properties needs a name: give it a key of its own in a schemas file"
        if "enum" in node.value and "parameters" not in node.pointer:
            yield node.pointer, "an enum needs a name: give it a key of its own in a schemas file"


@service_rule("free-mapping")
def free_mapping(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require properties of an ordinary object, and the type of the values of a free mapping."""
    for node in service.of_kind("schema"):
        value = node.value
        if "properties" in value and "additionalProperties" in value:
            yield (
                (*node.pointer, "additionalProperties"),
                "an object with properties does not write additionalProperties",
            )
        if value.get("additionalProperties") is False:
            yield (*node.pointer, "additionalProperties"), "iconik may send more than it documents: not false"
        if value.get("type") == "object" and not {"properties", "additionalProperties", "allOf", "oneOf"} & set(value):
            yield node.pointer, "an object without properties needs additionalProperties: true"
        if "properties" in value and value.get("type") != "object":
            yield node.pointer, "properties without type: object"


@service_rule("array-items")
def array_items(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require the items of an array: an array of unknown items cannot be typed."""
    for node in service.of_kind("schema"):
        if (node.value.get("type") == "array") != ("items" in node.value):
            yield node.pointer, "type: array and items go together"


@service_rule("schema-name")
def schema_name(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require the name of a schema in PascalCase: it becomes the name of a class."""
    for name in service.document["components"].get("schemas", {}):
        if not _PASCAL.fullmatch(name) or keyword.iskeyword(name):
            yield (*_COMPONENT, name), f"{name!r} is not in PascalCase"
        elif name.endswith("Schema") and name != "Schema":
            yield (*_COMPONENT, name), f"{name!r}: Schema at the end of a name is dropped"


@service_rule("nullable-type")
def nullable_type(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require a type beside nullable, and oneOf with Null for a reference: OpenAPI ignores other forms."""
    for node in service.of_kind("schema"):
        value = node.value
        if "nullable" in value and "type" not in value:
            yield (*node.pointer, "nullable"), "nullable stands only beside type; a reference uses oneOf with Null"
        if value.get("nullable") is False:
            yield (*node.pointer, "nullable"), "nullable: false has no effect; leave it out"
        if value.get("nullable") is True and None not in value.get("enum", [None]):
            yield (*node.pointer, "nullable"), "the enum does not hold null; refer to it by oneOf with Null"
    for node in service.nodes.get("schema", ()):
        if _is_null(node.value) and not _beside_others(service, node.pointer):
            yield node.pointer, "Null stands only in oneOf or anyOf beside something else"


def _beside_others(service: Service, pointer: Pointer) -> bool:
    if pointer[-2] not in ("oneOf", "anyOf"):
        return False
    members: Any = service.document
    for part in pointer[:-1]:
        members = members[part]
    return sum(_is_null(member) for member in members) == 1 < len(members)


def _is_null(value: Any) -> bool:
    return reference(value) == f"#/components/schemas/{NULL}"


@service_rule("enum-values")
def enum_values(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require distinct values of an enum, of its type: another value is a mistake."""
    for node in service.of_kind("schema"):
        values = node.value.get("enum", [])
        if values == [] and "enum" in node.value:
            yield node.pointer, "an enum without values"
        if "enum" in node.value and "type" not in node.value:
            yield node.pointer, "an enum without a type"
        for index, value in enumerate(values):
            if value in values[:index]:
                yield (*node.pointer, "enum", index), f"{value!r} is listed twice"
            if value is None and node.value.get("nullable") is not True:
                yield (*node.pointer, "enum", index), "null without nullable: true"
            elif value is not None and not _has_type(value, node.value.get("type")):
                yield (*node.pointer, "enum", index), f"{value!r} is not of type {node.value.get('type')}"


def _has_type(value: Any, type_: Any) -> bool:
    if isinstance(value, bool):
        return type_ in (None, "boolean")
    return isinstance(value, PYTHON_TYPES.get(type_, (object,)))


@service_rule("enum-varnames")
def enum_varnames(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require a name for each value of x-enum-varnames: the names become the members of an enum class."""
    for node in service.of_kind("schema"):
        names = node.value.get("x-enum-varnames")
        if names is None:
            continue
        pointer = (*node.pointer, "x-enum-varnames")
        if len(names) != len(node.value.get("enum", ())):
            yield pointer, f"{len(names)} names for {len(node.value.get('enum', ()))} values"
        for index, name in enumerate(names):
            if not name.isidentifier() or keyword.iskeyword(name) or name.startswith("_"):
                yield (*pointer, index), f"{name!r} cannot name a member"
            if name in names[:index]:
                yield (*pointer, index), f"{name!r} is listed twice"


@service_rule("required-known")
def required_known(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require the declaration of a required property: an undeclared property is a misspelling."""
    for node in service.of_kind("schema"):
        names = node.value.get("required", [])
        known = service.properties(node.value) if names else {}
        if names == [] and "required" in node.value:
            yield (*node.pointer, "required"), "an empty list is left out"
        for index, name in enumerate(names):
            if name not in known:
                yield (*node.pointer, "required", index), f"property {name!r} is not declared"
            if name in names[:index]:
                yield (*node.pointer, "required", index), f"{name!r} is listed twice"


@service_rule("format-known")
def format_known(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require a known format: the client turns formats into types, and an unknown format is a misspelling."""
    for node in service.of_kind("schema"):
        name = node.value.get("format")
        if name is None:
            continue
        if name not in FORMATS:
            yield (*node.pointer, "format"), f"unknown format {name!r}: expected one of {', '.join(FORMATS)}"
        elif node.value.get("type") != FORMATS[name]:
            yield (*node.pointer, "format"), f"format {name} belongs to type {FORMATS[name]}"


@service_rule("bounds")
def bounds(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require bounds that the type has, and that leave a range: another bound is a mistake."""
    for node in service.of_kind("schema"):
        value = node.value
        for name, types in BOUNDS.items():
            if name in value and value.get("type") not in types:
                yield (*node.pointer, name), f"{name} bounds {' or '.join(types)}, not {value.get('type')}"
        for low, high in RANGES:
            if low in value and high in value and value[low] > value[high]:
                yield (*node.pointer, low), f"{low} {value[low]} is more than {high} {value[high]}"


@service_rule("read-write")
def read_write(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require at most one of readOnly and writeOnly: a field belongs to the server, to the caller or to both."""
    for node in service.of_kind("schema"):
        for name in ("readOnly", "writeOnly"):
            if node.value.get(name) is False:
                yield (*node.pointer, name), f"{name}: false has no effect; leave it out"
        if node.value.get("readOnly") and node.value.get("writeOnly"):
            yield (*node.pointer, "readOnly"), "both readOnly and writeOnly"
        if _is_component(node) and node.value.get("readOnly"):
            yield (*node.pointer, "readOnly"), "readOnly belongs to a property, not to the schema"


@service_rule("discriminator")
def discriminator(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require a discriminator that every member has and the mapping covers: it selects the member to decode."""
    for node in service.of_kind("schema"):
        union = [*node.value.get("oneOf", ()), *node.value.get("anyOf", ())]
        members = [target for target in map(reference, union) if target and not _is_null({"$ref": target})]
        chooser = node.value.get("discriminator")
        if chooser is None:
            either = map(reference, node.value.get("oneOf", ()))
            if sum(service.type_of({"$ref": target}) == "object" for target in either if target) > 1:
                yield node.pointer, "a union of objects needs a discriminator; a union without one is an anyOf"
            continue
        name, mapping = chooser["propertyName"], chooser["mapping"]
        if not union:
            yield (*node.pointer, "discriminator"), "a discriminator stands beside oneOf or anyOf"
        for target in members:
            if name not in service.properties({"$ref": target}):
                yield node.pointer, f"{_short(target)} has no property {name!r}"
            if target not in mapping.values():
                yield (*node.pointer, "discriminator", "mapping"), f"no value stands for {_short(target)}"
        for value, target in mapping.items():
            if target not in members:
                yield (
                    (*node.pointer, "discriminator", "mapping", value),
                    f"{_short(target)} is not a member of the union",
                )


def _is_component(node: Node) -> bool:
    return node.pointer[:-1] == _COMPONENT


def _short(target: str) -> str:
    return target.rpartition("/")[2]
