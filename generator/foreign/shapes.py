"""The shape of a value that one or several schemas describe: `allOf` and references are merged into one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from ..bounds import BOUNDS
from ..grammar import TYPES
from .files import Files, Node, Place, RefusedError, reference_of

__all__ = ["CONSISTS", "Shape", "gather", "has_content"]

#: Reason of a schema that is beyond the bound of members.
CONSISTS = f"it consists of more than {BOUNDS.members:,} properties and schemas"
#: Keywords that say something about the type of a value.
_CONTENT = frozenset(
    {
        "$dynamicRef",
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
        "const",
        "contentEncoding",
        "contentMediaType",
        "enum",
        "format",
        "items",
        "oneOf",
        "patternProperties",
        "prefixItems",
        "properties",
        "type",
        "unevaluatedProperties",
    }
)
#: Keywords beside a reference that people expect to count.
_STRUCTURE = frozenset({"additionalProperties", "allOf", "anyOf", "enum", "items", "oneOf", "properties"})
#: Keywords whose schemas are not looked at, if they describe properties.
_CONDITIONS = ("then", "else", "dependentSchemas")


@attrs.define(eq=False)
class Shape:
    """The description of a value by schemas.

    Attributes:
        nodes: The schemas that it was gathered from, with the targets of references.
        place: Place of the first of them.
        description: Description of the first that has one.
        kinds: Types of JSON; `None` if no schema names one.
        nullable: Whether the value may be null.
        properties: Schemas of each property.
        required: Names of required properties.
        extra: Schemas of properties without a name in the contract.
        patterns: Schemas of properties whose names match a pattern.
        items: Schemas of the items of a list.
        prefix: Schemas of the first items of a list, one after the other.
        is_longer: Whether a list may be longer than its first items.
        values: Listed values that all schemas allow; `None` if no schema lists any.
        groups: Choices (`oneOf`, `anyOf`): the schemas of each, with their numbers.
        discriminator: The property that tells the schemas of a choice apart.
        encoding: Encoding or media type of a text.
        is_binary: Whether a text stands for bytes, where bytes can be sent.
    """

    nodes: list[Node]
    place: Place
    description: str = ""
    kinds: list[str] | None = None
    nullable: bool = False
    properties: dict[str, list[Node]] = attrs.field(factory=dict)
    required: set[str] = attrs.field(factory=set)
    extra: list[Node] = attrs.field(factory=list)
    patterns: list[Node] = attrs.field(factory=list)
    items: list[Node] = attrs.field(factory=list)
    prefix: list[Node] = attrs.field(factory=list)
    is_longer: bool = True
    values: list[Any] | None = None
    groups: list[list[tuple[int, Node]]] = attrs.field(factory=list)
    discriminator: Node | None = None
    encoding: str = ""
    is_binary: bool = False

    @property
    def is_model(self) -> bool:
        """Whether the value is an object with properties that the contract names."""
        return bool(self.properties)

    @property
    def has_own_content(self) -> bool:
        """Whether something stands beside the choices that belongs to each of their members."""
        return bool(self.properties or self.extra or self.patterns or self.items or self.prefix)


def has_content(node: Node) -> bool:
    """Return whether a schema says something about the type of a value."""
    return not _CONTENT.isdisjoint(node.keys())


def gather(
    nodes: list[Node], files: Files, version: tuple[int, int], note: Callable[[str, Place], None], words: str
) -> Shape:
    """Return the shape of a value that all of some schemas describe.

    Args:
        nodes: The schemas.
        files: The files.
        version: Version of the document.
        note: Takes what was dropped, with its place.
        words: Words for the value.

    Raises:
        RefusedError: A reference does not resolve.
    """
    shape = Shape([], nodes[0].place)
    seen = {node.place for node in nodes}
    pending = [(node, frozenset({node.place})) for node in reversed(nodes)]
    while pending:
        node, above = pending.pop()
        if not node.is_mapping:
            node.keys()
            continue
        target = None
        if reference_of(node.value) is not None:
            target = files.step(node)
            if target.place in above:
                note(f"a part of {words}: it consists of itself", node.place)
                target = None
            elif target.place in seen:
                target = None
            else:
                seen.add(target.place)
            if version < (3, 1):
                if not _STRUCTURE.isdisjoint(node.value):
                    note(f"keywords beside a $ref in {words}, which OpenAPI 3.0 ignores", node.place)
                if target is not None:
                    pending.append((target, above | {target.place}))
                continue
        shape.nodes.append(node)
        _add(shape, node, note, words)
        if len(shape.nodes) + len(shape.properties) > BOUNDS.members:
            raise RefusedError(CONSISTS, shape.place)
        parts = list(node.get("allOf"))
        if target is not None:
            parts.append(target)
            above |= {target.place}
        pending += [(part, above) for part in reversed(parts)]
    return shape


def _add(shape: Shape, node: Node, note: Callable[[str, Place], None], words: str) -> None:
    """Add what one schema says."""
    value = node.value
    shape.description = shape.description or node.text("description")
    _add_kinds(shape, node, note, words)
    for name, each in node.get("properties").items():
        shape.properties.setdefault(name, []).append(each)
    shape.required |= {each.value for each in node.get("required") if isinstance(each.value, str)}
    for key in ("additionalProperties", "unevaluatedProperties"):
        if node.get(key).keys():
            shape.extra.append(node.get(key))
    shape.patterns += [each for _, each in node.get("patternProperties").items() if each.value]
    _add_items(shape, node)
    _add_values(shape, node)
    for key in ("oneOf", "anyOf"):
        _add_group(shape, node, key)
    if node.get("discriminator").keys() and shape.discriminator is None:
        shape.discriminator = node.get("discriminator")
    media_type = node.text("contentMediaType")
    shape.encoding = shape.encoding or node.text("contentEncoding") or media_type
    is_text = media_type.startswith("text/") or media_type.endswith("json")
    if node.text("format") == "binary" or (media_type and not is_text and not node.text("contentEncoding")):
        shape.is_binary = True
    if node.get("contentSchema").keys():
        note(f"the content of the text {words}, which stays text", node.get("contentSchema").place)
    for key in _CONDITIONS:
        if "properties" in str(value.get(key, "")):
            note(f"properties of {words} under {key}", node.get(key).place)


def _add_kinds(shape: Shape, node: Node, note: Callable[[str, Place], None], words: str) -> None:
    written = node.value.get("type")
    shape.nullable = shape.nullable or node.flag("nullable")
    if written is None:
        return
    named = written if isinstance(written, list) else [written]
    for each in named:
        if each not in (*TYPES, "null"):
            note(f"the type {each!r:.60} of {words}, which does not exist", node.get("type").place)
            return
    shape.nullable = shape.nullable or "null" in named
    kinds = [kind for kind in TYPES if kind in named]
    if "number" in kinds and "integer" in kinds:
        kinds.remove("integer")
    shape.kinds = kinds if shape.kinds is None else _common(shape.kinds, kinds)


def _common(first: list[str], second: list[str]) -> list[str]:
    wide = {"number": {"number", "integer"}}
    narrow = [kind for kind in first if any(kind in wide.get(each, {each}) for each in second)]
    return narrow or [kind for kind in second if any(kind in wide.get(each, {each}) for each in first)]


def _add_items(shape: Shape, node: Node) -> None:
    value = node.value
    if isinstance(value.get("items"), list):
        shape.prefix += list(node.get("items"))
    elif "items" in value and value["items"] is not False:
        shape.items.append(node.get("items"))
    shape.prefix += list(node.get("prefixItems"))
    longest = value.get("maxItems")
    if value.get("items") is False or (isinstance(longest, int) and 0 < longest <= len(shape.prefix)):
        shape.is_longer = False


def _add_values(shape: Shape, node: Node) -> None:
    if "const" in node.value:
        listed = [node.value["const"]]
    elif not (listed := [each.value for each in node.get("enum")]):
        return
    shape.nullable = shape.nullable or any(each is None for each in listed)
    values = [each for each in _distinct(listed) if each is not None]
    if shape.values is not None:
        values = [each for each in shape.values if _is_in(each, values)]
    shape.values = values


def _add_group(shape: Shape, node: Node, key: str) -> None:
    members: list[tuple[int, Node]] = []
    for number, member in enumerate(node.get(key), 1):
        if _is_null(member):
            shape.nullable = True
        elif has_content(member):
            members.append((number, member))
    if members:
        shape.groups.append(members)


def _is_null(member: Node) -> bool:
    value = member.value if member.is_mapping else {}
    return value.get("type") in ("null", ["null"]) or value.get("enum") == [None] or value.get("const", "") is None


def _distinct(values: list[Any]) -> list[Any]:
    found: list[Any] = []
    seen: set[tuple[type, Any]] = set()
    for each in values:
        if isinstance(each, (dict, list)):
            found.append(each)
        elif (type(each), each) not in seen:
            seen.add((type(each), each))
            found.append(each)
    return found


def _is_in(value: Any, values: list[Any]) -> bool:
    return any(type(value) is type(each) and value == each for each in values)
