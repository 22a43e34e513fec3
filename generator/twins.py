"""Twins: two operations of one method on paths that differ only in the name in braces.

OpenAPI treats such paths as one path, so the contract lists one operation, which any tool can read: with all
parameters, and with both schemas in its response. Its `x-twin` describes the second operation. The generated client has
both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from .grammar import reference
from .prepare import METHODS

__all__ = ["Twins", "twins", "with_twins"]

_LAST_PLACEHOLDER = re.compile(r"\{([^{}]+)\}(?=[^{}]*$)")


@attrs.frozen
class Twins:
    """The two operations of a path and a method.

    Attributes:
        path: Path in the contract.
        method: Method in lower case.
        first: The operation without the parameters and the schema of the second.
        twin_path: Path of the second operation.
        twin: The second operation, with its path parameters.
    """

    path: str
    method: str
    first: Mapping[str, Any]
    twin_path: str
    twin: Mapping[str, Any]


def twins(document: Mapping[str, Any]) -> Iterator[Twins]:
    """Yield the twins of a bundled document."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if "x-twin" in item.get(method, {}):
                yield _split(document, path, item, method)


def with_twins(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return a bundled document in which both twins are operations of their own paths."""
    paths = dict(document.get("paths", {}))
    for each in twins(document):
        paths[each.path] = {**paths[each.path], each.method: each.first}
        paths[each.twin_path] = {**paths.get(each.twin_path, {}), each.method: each.twin}
    return {**document, "paths": paths}


def _split(document: Mapping[str, Any], path: str, item: Mapping[str, Any], method: str) -> Twins:
    operation = item[method]
    second = operation["x-twin"]
    own = set(second.get("only", ()))
    parameter = {**second["parameter"], "in": "path", "required": True}
    listed = operation.get("parameters", [])
    found = _LAST_PLACEHOLDER.search(path)
    replaced = found[1] if found else ""
    # The path parameters that both have belong to the path, and the twin has another path.
    of_path = [each for each in item.get("parameters", []) if _named(document, each) != replaced]
    schema = second.get("schema")
    first = {key: value for key, value in operation.items() if key != "x-twin"}
    twin = first | {key: value for key, value in second.items() if key not in ("parameter", "only", "schema")}
    if listed:
        first["parameters"] = [each for each in listed if _named(document, each) not in own]
    twin["parameters"] = [*of_path, parameter, *listed]
    for each, wanted in ((first, False), (twin, True)):
        each["responses"] = {
            status: _narrowed(response, schema, wanted) if status[0] == "2" else response
            for status, response in operation["responses"].items()
        }
    return Twins(path, method, first, _LAST_PLACEHOLDER.sub(f"{{{parameter['name']}}}", path), twin)


def _narrowed(response: Mapping[str, Any], schema: Any, is_twin: bool) -> Mapping[str, Any]:
    """Return a response with the schemas of one twin only."""
    if schema is None or "content" not in response:
        return response
    content: dict[str, Any] = {}
    for media_type, media in response["content"].items():
        others = [each for each in media["schema"].get("anyOf", ()) if each != schema]
        chosen = schema if is_twin else others[0] if len(others) == 1 else {"anyOf": others}
        content[media_type] = {**media, "schema": chosen}
    return {**response, "content": content}


def _named(document: Mapping[str, Any], parameter: Mapping[str, Any]) -> str:
    target = reference(parameter)
    if target is not None:
        parameter = document["components"]["parameters"][target.rpartition("/")[2]]
    return str(parameter["name"])
