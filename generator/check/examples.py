"""Rules about example and default values: each is held against its schema."""

from __future__ import annotations

import copy
import datetime
import re
import uuid
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs
from jsonschema import FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from openapi_schema_validator import OAS30ReadValidator, OAS30Validator, OAS30WriteValidator

from ..grammar import Node
from ..source import Pointer
from .contract import Service
from .operations import is_json
from .rule import service_rule

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)?")


def _is_date_time(text: str) -> bool:
    """Accept a date and a time in the form of iconik: with or without a zone."""
    return bool(_DATE_TIME.fullmatch(text) and datetime.datetime.fromisoformat(text))


def _is_date(text: str) -> bool:
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text) and datetime.date.fromisoformat(text))


def _is_uuid(text: str) -> bool:
    return str(uuid.UUID(text)) == text.lower()


def _is_email(text: str) -> bool:
    return bool(re.fullmatch(r"[^@\s]+@[^@\s]+", text))


def _is_uri(text: str) -> bool:
    return bool(re.fullmatch(r"[a-z][a-z0-9+.-]*:\S+", text))


def _fits(bits: int) -> Callable[[int], bool]:
    return lambda number: -(1 << (bits - 1)) <= number < 1 << (bits - 1)


_STRING_FORMATS: Mapping[str, Callable[[str], bool]] = {
    "date-time": _is_date_time,
    "date": _is_date,
    "uuid": _is_uuid,
    "email": _is_email,
    "uri": _is_uri,
}
_INTEGER_FORMATS: Mapping[str, Callable[[int], bool]] = {"int32": _fits(32), "int64": _fits(64)}


def _format_checker() -> FormatChecker:
    """Check formats the same way on every machine, whatever optional packages it has."""
    checker = FormatChecker(formats=())
    for type_, formats in ((str, _STRING_FORMATS), (int, _INTEGER_FORMATS)):
        for name, fits in formats.items():
            checker.checks(name, ValueError)(_only(type_, fits))
    return checker


def _only(type_: type, fits: Callable[[Any], bool]) -> Callable[[object], bool]:
    return lambda value: fits(value) if isinstance(value, type_) else True


def _by_discriminator(keyword: str) -> Callable[[Any, Any, Any, Any], Iterator[ValidationError]]:
    """Make a union keyword follow its discriminator; a value without that property may be any of the members."""

    def check(validator: Any, members: Any, value: Any, schema: Any) -> Iterator[ValidationError]:
        chooser = schema.get("discriminator")
        name = chooser and chooser["propertyName"]
        if chooser and isinstance(value, dict) and name in value:
            target = chooser["mapping"].get(str(value[name]))
            if target is None:
                yield ValidationError(f"no member of the union has the {name} {value[name]!r}", path=[name])
            else:
                yield from validator.descend(value, {"$ref": target})
        else:
            plain = OAS30Validator.VALIDATORS["anyOf" if chooser else keyword]
            yield from plain(validator, members, value, {})

    return check


_UNIONS = {keyword: _by_discriminator(keyword) for keyword in ("anyOf", "oneOf")}
_extend: Any = extend
_Request = _extend(OAS30WriteValidator, _UNIONS)
_Answer = _extend(OAS30ReadValidator, _UNIONS)
_Either = _extend(OAS30Validator, _UNIONS)


@service_rule("examples")
def examples(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require valid examples: the documentation shows them, and the stand-in responds with them."""
    document = _closed(service)
    for node in service.of_kind("media type"):
        validator = _Request if "requestBody" in node.pointer else _Answer
        yield from _missing(service, node)
        yield from _invalid(node, validator(document, format_checker=_format_checker()))


def _missing(service: Service, node: Node) -> Iterator[tuple[Pointer, str]]:
    # Error answers share one body: no examples are asked of them.
    is_error = node.pointer[:2] == ("components", "responses")
    if not is_error and is_json(str(node.pointer[-1])) and not node.value.get("examples"):
        yield node.pointer, "a JSON body needs an example"
    for name in node.value.get("examples", ()):
        place = service.bundle.origin(*node.pointer, "examples", name)
        if place.document.path.parent.name != "examples":
            yield (*node.pointer, "examples", name), "an example stands in an examples file and is referred to"


def _invalid(node: Node, validator: Any) -> Iterator[tuple[Pointer, str]]:
    for name, example in node.value.get("examples", {}).items():
        pointer = (*node.pointer, "examples", name, "value")
        for error in _causes(validator.evolve(schema=node.value["schema"]), example["value"]):
            # A PATCH takes a part of an object.
            is_left_out = error.validator == "required" and not error.absolute_path
            if not (is_left_out and _is_patch(node)):
                yield (*pointer, *error.absolute_path), _worded(error)


def _is_patch(node: Node) -> bool:
    return node.pointer[0] == "paths" and node.pointer[2:4] == ("patch", "requestBody")


@service_rule("default-valid")
def default_valid(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require defaults that their own schemas accept: the server cannot use another value."""
    validator = _Either(service.document, format_checker=_format_checker())
    for node in service.of_kind("schema"):
        if "default" in node.value:
            for error in _causes(validator.evolve(schema=node.value), node.value["default"]):
                yield (*node.pointer, "default", *error.absolute_path), _worded(error)


def _causes(validator: Any, value: Any) -> Iterator[ValidationError]:
    """Yield where a value breaks a schema, and how."""
    yield from map(_cause, validator.iter_errors(value))


def _cause(error: ValidationError) -> ValidationError:
    """Return the cause of an error in a union: the deepest error among its members, which is the closest member."""
    causes = map(_cause, error.context or ())
    return max(causes, key=_likelihood, default=error)


def _likelihood(error: ValidationError) -> tuple[int, bool]:
    return len(error.absolute_path), error.validator not in ("type", "enum")


def _worded(error: ValidationError) -> str:
    if error.validator == "readOnly":
        return "a request does not contain readOnly properties"
    if error.validator == "writeOnly":
        return "a response does not contain writeOnly properties"
    return error.message if len(error.message) <= 200 else f"{error.message[:200]}…"


def _closed(service: Service) -> dict[str, Any]:
    """Return the document with schemas that refuse what they do not list, so that misspelt fields are found.

    A schema that is composed of several parts stays open, and so do its parts: no part lists the fields of the others.
    """
    closed = Service(attrs.evolve(service.bundle, document=copy.deepcopy(service.document)))
    schemas = [node.value for node in closed.of_kind("schema")]
    composed = {id(part) for schema in schemas if _is_composed(schema) for part in _parts(closed, schema)}
    for schema in schemas:
        if "properties" in schema and id(schema) not in composed:
            schema.setdefault("additionalProperties", False)
    return closed.document


def _is_composed(schema: Mapping[str, Any]) -> bool:
    return len(schema.get("allOf", ())) + ("properties" in schema) > 1


def _parts(service: Service, schema: Any) -> Iterator[Any]:
    schema = service.follow(schema)
    yield schema
    for member in schema.get("allOf", ()):
        yield from _parts(service, member)
