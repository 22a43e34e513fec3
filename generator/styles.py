"""Serialisation of parameters: OpenAPI's `style` and `explode` for the types of a parameter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["style_of"]

_DEFAULTS = {"path": "simple", "query": "form", "header": "simple"}

#: A list as one query value, by style.
_JOINED = {"form": "comma", "spaceDelimited": "space", "pipeDelimited": "pipe"}


def style_of(parameter: Mapping[str, Any], schemas: Mapping[str, Any]) -> str:
    """Return the form of a parameter: `plain`, `comma`, `space`, `pipe` or `deep`.

    Args:
        parameter: The parameter in the contract.
        schemas: The schemas that it may refer to.

    Raises:
        ValueError: The client does not support the form, which the message names.
    """
    if "schema" not in parameter:
        raise ValueError("a parameter without a schema")
    location = parameter["in"]
    if location not in _DEFAULTS:
        raise ValueError(f"it is in {location}")
    style = parameter.get("style", _DEFAULTS[location])
    explode = parameter.get("explode", style == "form")
    types = _types(parameter["schema"], schemas)
    if not types & {"array", "object"}:
        if style == _DEFAULTS[location]:
            return "plain"
    elif types == {"array"} and not _item_types(parameter["schema"], schemas) & {"array", "object"}:
        if location == "header" and style == "simple":
            return "comma"
        if location == "query" and style in _JOINED:
            return "plain" if explode else _JOINED[style]
    elif types == {"object"} and (location, style) == ("query", "deepObject"):
        return "deep"
    words = " or ".join(sorted(types))
    raise ValueError(f"{words} in {location} of style {style}{' and explode' if explode else ''}")


def _types(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> set[str]:
    """Return the types that values of a schema may have, besides null."""
    return {leaf.get("type", "anything") for leaf in _leaves(schema, schemas) if leaf.get("enum") != [None]}


def _item_types(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> set[str]:
    return set().union(*(_types(leaf.get("items", {}), schemas) for leaf in _leaves(schema, schemas)))


def _leaves(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the schemas that a schema consists of: references followed, choices spread out."""
    if "$ref" in schema:
        return _leaves(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    parts = [part for keyword in ("allOf", "oneOf", "anyOf") for part in schema.get(keyword, ())]
    return [leaf for part in parts for leaf in _leaves(part, schemas)] if parts else [schema]
