"""Unsupported parts of a contract, found before the generation, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from . import ir
from .bundle import Bundle
from .errors import SpecError
from .grammar import Node, reference, walk
from .names import is_class_name, is_module_name, is_name, is_operation_name, is_package_name
from .prepare import METHODS, PREFIX
from .source import Pointer
from .styles import style_of
from .twins import twins

__all__ = ["HEADER", "MEDIA_TYPE", "PATH", "unsupported"]

_Faults: TypeAlias = Iterator[tuple[Pointer, str]]

PATH = re.compile(r"(/([A-Za-z0-9._~!$&'()*+,;=:@%-]|\{[^{}/]+\})*)+")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
MEDIA_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+*-]+/[A-Za-z0-9!#$&^_.+*-]+( *; *[A-Za-z0-9_-]+=[A-Za-z0-9_.-]+)*")
#: Names with another meaning on the members of an enum, or on its class.
_OF_ENUMS = frozenset({"mro", "name", "value"})
HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def unsupported(bundle: Bundle) -> Iterator[SpecError]:
    """Yield the parts of one service that cannot be generated."""
    for faults in (_index(bundle), _operations(bundle.document), _names(bundle), _schemas(bundle.document)):
        for pointer, message in faults:
            yield SpecError(message, bundle.locate(*pointer))


def _index(bundle: Bundle) -> _Faults:
    if not is_package_name(bundle.service):
        yield (), f"service name {bundle.service!r} cannot become the name of a package"
    servers = bundle.document.get("servers") or [{"url": ""}]
    if not _is_absolute(servers[0]["url"]):
        yield ("servers",), "servers must begin with one that has an absolute URL"
    for name, scheme in bundle.document["components"].get("securitySchemes", {}).items():
        if scheme.get("in") == "header" and not HEADER.fullmatch(scheme["name"]):
            yield ("components", "securitySchemes", name), f"{scheme['name']!r} cannot be the name of a header"


def _is_absolute(url: str) -> bool:
    parts = urlsplit(url)
    return (
        parts.scheme in ("http", "https")
        and bool(parts.hostname)
        and bool(PATH.fullmatch(parts.path or "/"))
        and not (parts.query or parts.fragment or "{" in url or "@" in parts.netloc)
    )


# --- operations -------------------------------------------------------------------------------------------------------


def _operations(document: Mapping[str, Any]) -> _Faults:
    seen: set[str] = set()
    for path, item in document.get("paths", {}).items():
        if not PATH.fullmatch(path):
            yield ("paths", path), f"path {path!r} cannot become the path of a URL"
        for method in METHODS:
            if method in item:
                operation = item[method]
                pointer = ("paths", path, method)
                parameters = [*item.get("parameters", ()), *operation.get("parameters", ())]
                for fault in (
                    *_operation(operation, seen),
                    *_parameters(path, [_resolved(document, each) for each in parameters], document),
                    *_bodies(operation, document),
                    *_security(operation, document),
                ):
                    yield pointer, fault
    for each in twins(document):
        for fault in (
            *_operation(each.twin, seen),
            *_parameters(each.twin_path, [_resolved(document, value) for value in each.twin["parameters"]], document),
        ):
            yield ("paths", each.path, each.method, "x-twin"), fault


def _operation(operation: Mapping[str, Any], seen: set[str]) -> Iterator[str]:
    name = operation.get("operationId")
    if not isinstance(name, str) or not is_operation_name(name):
        yield f"operationId {name!r} cannot become the name of a method"
    elif name in seen:
        yield f"operationId {name!r} is taken by another operation"
    else:
        seen.add(name)
    for tag in operation.get("tags") or ["default"]:
        if not is_module_name(tag):
            yield f"tag {tag!r} cannot become the name of a module"


def _parameters(path: str, parameters: list[dict[str, Any]], document: Mapping[str, Any]) -> Iterator[str]:
    for parameter in parameters:
        name = parameter["name"]
        try:
            style_of(parameter, document["components"].get("schemas", {}))
        except ValueError as error:
            yield f"parameter {name!r} is not supported: {error}"
        if parameter["in"] == "header" and not HEADER.fullmatch(name):
            yield f"{name!r} cannot be the name of a header"
    declared = {parameter["name"] for parameter in parameters if parameter["in"] == "path"}
    for name in sorted(declared ^ set(_PLACEHOLDER.findall(path))):
        yield f"path parameter {name!r} " + ("does not occur in the path" if name in declared else "is not declared")


def _bodies(operation: Mapping[str, Any], document: Mapping[str, Any]) -> Iterator[str]:
    for media_type in _resolved(document, operation.get("requestBody", {})).get("content", {}):
        if not MEDIA_TYPE.fullmatch(media_type):
            yield f"{media_type!r} is not a media type"
    for status, answer in operation.get("responses", {}).items():
        media = _resolved(document, answer).get("content", {})
        if status.startswith("2") and len(media) > 1:
            yield f"answer {status} has several media types: {', '.join(media)}"


def _security(operation: Mapping[str, Any], document: Mapping[str, Any]) -> Iterator[str]:
    asked = operation.get("security", ())
    if len(asked) > 1:
        yield "security offers a choice of credentials"
    known = document["components"].get("securitySchemes", {})
    for name in sorted({name for each in asked for name in each} - set(known)):
        yield f"security scheme {name!r} is not declared"


def _resolved(document: Mapping[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    target = reference(value)
    if target is None:
        return value
    section, name = target.split("/")[-2:]
    found: dict[str, Any] = document["components"][section][name]
    return found


# --- schemas ----------------------------------------------------------------------------------------------------------


def _names(bundle: Bundle) -> _Faults:
    for name, schema in bundle.document["components"].get("schemas", {}).items():
        pointer = ("components", "schemas", name)
        path = bundle.origin(*pointer).document.path
        if not is_class_name(name) or name.startswith(PREFIX):
            yield pointer, f"schema name {name!r} cannot become the name of a class"
        if (name == "Null") is not (schema.get("enum") == [None]):
            yield pointer, "Null, and nothing else, is the schema of the value null"
        if path.parts[-2:] != (ir.SHARED, "schemas.yaml") and (
            path.parts[-2] != "schemas" or not is_module_name(path.stem)
        ):
            yield pointer, f"schema {name} must be in schemas/<resource>.yaml or shared/schemas.yaml"


def _schemas(document: dict[str, Any]) -> _Faults:
    for node in walk(Node("document", (), document)):
        if node.kind == "schema" and reference(node.value) is None:
            for fault in _schema(node):
                yield node.pointer, fault


def _schema(node: Node) -> Iterator[str]:
    schema, named = node.value, node.pointer[:-1] == ("components", "schemas")
    if "properties" in schema:
        if not named and "allOf" not in node.pointer:
            yield "an object with properties needs a name of its own"
        if {"oneOf", "anyOf"} & schema.keys():
            yield "properties beside oneOf or anyOf"
        if isinstance(schema.get("additionalProperties"), dict):
            yield "typed additionalProperties beside properties"
    names = schema.get("x-enum-varnames", [])
    values = [value for value in schema.get("enum", ()) if value is not None]
    if names and (len(names) != len(values) or not all(isinstance(value, str) for value in values)):
        yield "x-enum-varnames must name each value of an enum of strings, and nothing else"
    for name in names:
        if not is_name(name) or name in _OF_ENUMS or names.count(name) > 1:
            yield f"{name!r} cannot become the name of a member"
