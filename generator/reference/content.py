"""Content of a page, from a bundled document."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import attrs

from generator.reference.calls import operation_functions, python_call
from generator.review.python import Usage
from generator.review.wire.contract import Spot, WireService
from generator.review.wire.operations import WireOperation, operations_of
from generator.review.wire.shape import Shape, shape_of
from generator.surface import Function, Surface

__all__ = ["Page", "page_of"]


@attrs.frozen
class Kind:
    """The type of a value in words, with the schema that it links to."""

    text: str
    schema: str = ""


@attrs.frozen
class Row:
    """A parameter or a property."""

    name: str
    kind: Kind
    marks: Sequence[str]
    description: str


@attrs.frozen
class Body:
    """A request body or a response: a media type, its type and an example."""

    title: str
    description: str
    media_type: str
    kind: Kind | None
    example: str


@attrs.frozen
class Entry:
    """An operation."""

    name: str
    method: str
    path: str
    summary: str
    description: str
    deprecated: bool
    effect: str
    roles: Sequence[str]
    parameters: Sequence[Row]
    bodies: Sequence[Body]
    answers: Sequence[Body]
    call: str
    also: Sequence[str]
    source: str


@attrs.frozen
class Schema:
    """A schema."""

    name: str
    python: str
    description: str
    values: Sequence[str]
    members: Sequence[Kind]
    properties: Sequence[Row]
    source: str


@attrs.frozen
class Page:
    """A service."""

    name: str
    title: str
    description: str
    server: str
    resources: Mapping[str, Sequence[Entry]]
    schemas: Sequence[Schema]


def page_of(service: WireService, modules: Surface, usage: Usage) -> Page:
    """Return the page of a service."""
    root = service.spot()
    functions = operation_functions(modules, service.name)
    resources: dict[str, list[Entry]] = {}
    for operation in operations_of(service):
        tag = (operation.spot.get("tags") or ["others"])[0]
        resources.setdefault(tag, []).append(_entry(service.name, operation, functions, usage))
    schemas = root.get("components", {}).get("schemas", {})
    return Page(
        name=service.name,
        title=root.get("info")["title"],
        description=root.get("info").get("description", ""),
        server=root.get("servers")[0]["url"],
        resources=dict(sorted(resources.items())),
        schemas=[_schema(service.spot("components", "schemas", name)) for name in schemas],
    )


def _entry(service: str, operation: WireOperation, functions: Mapping[str, Function], usage: Usage) -> Entry:
    spot, name = operation.spot, operation.name
    bodies = _contents("Body", spot.below("requestBody").followed()) if "requestBody" in spot else []
    values = [content for body in _media_types(spot) for content in body.named("examples").values()]
    function = functions.get(name)
    return Entry(
        name=name,
        method=operation.method.upper(),
        path=operation.path,
        summary=spot.get("summary", ""),
        description=spot.get("description", ""),
        deprecated=bool(spot.get("deprecated")),
        effect=operation.effect,
        roles=spot.get("x-roles") or [],
        parameters=[_parameter(each) for each in operation.parameters.values()],
        bodies=bodies,
        answers=[each for status, answer in spot.named("responses").items() for each in _answer(status, answer)],
        call=python_call(service, name, function, values[0].get("value") if values else None) if function else "",
        also=usage.methods.get((service, name), ()),
        source=str(spot.place),
    )


def _media_types(operation: Spot) -> list[Spot]:
    return (
        list(operation.below("requestBody").followed().named("content").values()) if "requestBody" in operation else []
    )


def _answer(status: str, answer: Spot) -> list[Body]:
    answer = answer.followed()
    description = answer.get("description", "")
    return _contents(status, answer) or [Body(status, description, "", None, "")]


def _contents(title: str, holder: Spot) -> list[Body]:
    description = holder.get("description", "")
    return [
        Body(title, description, media_type, _kind(shape_of(content.below("schema"))), _example(content))
        for media_type, content in holder.named("content").items()
    ]


def _example(content: Spot) -> str:
    values = [each.get("value") for each in content.named("examples").values()]
    return json.dumps(values[0], ensure_ascii=False, indent=2) if values else ""


def _parameter(spot: Spot) -> Row:
    shape = shape_of(spot.below("schema"))
    marks = [f"in the {spot.get('in')}", *(["required"] if spot.get("required") else []), *_bounds(shape)]
    return Row(spot.get("name"), _kind(shape), marks, spot.get("description", ""))


def _schema(spot: Spot) -> Schema:
    shape = shape_of(spot)
    properties = [
        _property(name, shape_of(each.spot), required=each.required) for name, each in shape.properties.items()
    ]
    return Schema(
        name=str(spot.component),
        python=f"iconik_api.{spot.owner}.models.{spot.component}",
        description=spot.get("description", ""),
        values=[str(value) for value in spot.get("enum") or ()],
        members=[_kind(shape_of(member)) for member in shape.members],
        properties=properties,
        source=str(spot.place),
    )


def _property(name: str, shape: Shape, *, required: bool) -> Row:
    words = {"readOnly": "read only", "writeOnly": "write only", "deprecated": "deprecated", "x-secret": "secret"}
    marks = [*(["required"] if required else []), *(word for mark, word in words.items() if shape.marks.get(mark))]
    return Row(name, _kind(shape), [*marks, *_bounds(shape)], str(shape.marks.get("description", "")))


def _bounds(shape: Shape) -> list[str]:
    found = [f"default {json.dumps(shape.marks['default'])}"] if "default" in shape.marks else []
    for low, high, unit in (
        ("minimum", "maximum", ""),
        ("minLength", "maxLength", " characters"),
        ("minItems", "maxItems", " items"),
    ):
        bounds = [shape.spot.get(low), shape.spot.get(high)]
        if bounds != [None, None]:
            found.append(" to ".join("any" if bound is None else str(bound) for bound in bounds) + unit)
    return found


def _kind(shape: Shape) -> Kind:
    null = " or null" if shape.nullable else ""
    if shape.type == "array" and "items" in shape.spot:
        inner = _kind(shape_of(shape.spot.below("items")))
        return Kind(f"list of {inner.text}{null}", inner.schema)
    if shape.name:
        return Kind(f"{shape.name}{null}", shape.name)
    if "enum" in shape.spot:
        return Kind(f"{' or '.join(map(json.dumps, shape.spot.get('enum')))}{null}")
    if shape.members:
        return Kind(" or ".join(_kind(shape_of(member)).text for member in shape.members) + null)
    form = f" ({shape.spot.get('format')})" if "format" in shape.spot else ""
    return Kind(f"{shape.type or 'anything'}{form}{null}")
