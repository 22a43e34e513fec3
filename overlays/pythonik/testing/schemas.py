"""Schemas of an OpenAPI 3.0 document: validation of values, and removal of undocumented fields.

The dialect is that of `openapi_schema_validator`, with errors that name their field, as in iconik. Three further rules
hold for requests: they must not contain undocumented fields, read-only fields, or nulls of fields that are null in
responses only (`x-null`).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple, TypeAlias

from jsonschema import Draft4Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend as _extend
from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator
from referencing import Registry
from referencing.jsonschema import DRAFT4

Json: TypeAlias = Any
Schema: TypeAlias = Mapping[str, Any]

_DOCUMENT = "contract:document"
_LONGEST_TEXT = 300
_NOTHING: Schema = {}


class Breach(NamedTuple):
    """Violation of a schema at one place of a value."""

    path: tuple[str | int, ...]
    """Keys and indexes of the place."""
    keyword: str
    """Keyword of the schema that is violated."""
    text: str
    """Description, as a sentence whose subject is the place."""

    def within(self, place: str) -> str:
        """Return the violation as one line, such as ``body.parts[0].number: is required``."""
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return f"{place}{''.join(steps)}: {self.text}"


Check: TypeAlias = Callable[[Json], list[Breach]]


class Schemas:
    """Schemas of one document.

    Args:
        document: OpenAPI document whose references all start with ``#/``.
        strict_unknown: Refuse requests with undocumented fields. The parts of an ``allOf`` would then refuse the fields
            of each other; the contract does not contain an ``allOf`` with several parts.
    """

    def __init__(self, document: Mapping[str, Any], *, strict_unknown: bool = True) -> None:
        self._document = document
        self._registry = Registry().with_resource(_DOCUMENT, DRAFT4.create_resource(document))
        self._request_dialect = _STRICT_REQUEST if strict_unknown else _REQUEST
        self._properties: dict[int, dict[str, Schema]] = {}

    def request_check(self, schema: Schema) -> Check:
        """Return a function that lists the violations in a value from a client."""
        return self._compile(self._request_dialect, schema)

    def answer_check(self, schema: Schema) -> Check:
        """Return a function that lists the violations in a value from the server."""
        return self._compile(_ANSWER, schema)

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Resolve a node, if it is a reference."""
        while "$ref" in node:
            target: Any = self._document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """Return the documented fields of an object, including those of all alternatives."""
        schema = self.resolve(schema)
        found = self._properties.get(id(schema))
        if found is None:
            found = dict(schema.get("properties", _NOTHING))
            for part in _parts(schema):
                found |= self.properties(part)
            self._properties[id(schema)] = found
        return found

    def writable(self, schema: Schema) -> frozenset[str]:
        """Return the names of the fields that a client may send."""
        return frozenset(
            name for name, field in self.properties(schema).items() if not self.resolve(field).get("readOnly")
        )

    def documented(self, schema: Schema, value: Json) -> Json:
        """Return a copy of a value without the fields that its schema does not document.

        A record has several schemas, such as those of an asset and of a search hit, and contains internal fields and
        passwords. With this function the contract alone decides which fields a client receives.
        """
        schema = self._chosen(self.resolve(schema), value)
        if isinstance(value, list):
            items = schema.get("items") or self._alternative(schema, "items")
            return [self.documented(items, item) for item in value]
        if not isinstance(value, dict):
            return value
        fields = self.properties(schema)
        rest = schema.get("additionalProperties") or self._alternative(schema, "additionalProperties")
        if rest or not fields:
            others = rest if isinstance(rest, Mapping) else _NOTHING
            return {key: self.documented(fields.get(key, others), item) for key, item in value.items()}
        return {
            key: self.documented(fields[key], item)
            for key, item in value.items()
            if key in fields and not self.resolve(fields[key]).get("writeOnly")
        }

    def completed(self, schema: Schema, value: Json) -> Json:
        """Return a copy of a value in which each required field that is missing has a neutral value.

        Most fields are null in a new record of iconik. A few may not be, and only iconik could tell their values.
        """
        schema = self._chosen(self.resolve(schema), value)
        if isinstance(value, list):
            return [self.completed(schema.get("items", _NOTHING), item) for item in value]
        if not isinstance(value, dict):
            return value
        fields = self.properties(schema)
        missing = {name: fields[name] for name in schema.get("required", ()) if name not in value and name in fields}
        return {key: self.completed(fields.get(key, _NOTHING), item) for key, item in value.items()} | {
            name: self._neutral(self.resolve(field)) for name, field in missing.items()
        }

    def _neutral(self, schema: Schema) -> Json:
        if "default" in schema or schema.get("nullable"):
            return schema.get("default")
        if "enum" in schema:
            return schema["enum"][0]
        if schema.get("type") == "object":
            return self.completed(schema, {})
        by_format = {"uuid": "00000000-0000-0000-0000-000000000000", "date-time": "1970-01-01T00:00:00.000000"}
        by_type: dict[str, Json] = {"array": [], "boolean": False, "integer": 0, "number": 0}
        return by_type.get(schema.get("type", ""), by_format.get(schema.get("format", ""), ""))

    def _chosen(self, schema: Schema, value: Json) -> Schema:
        """Return the alternative of a union that a value names; any other schema as it is."""
        discriminator = schema.get("discriminator", _NOTHING)
        kind = value.get(discriminator.get("propertyName")) if isinstance(value, dict) else None
        alternative = discriminator.get("mapping", _NOTHING).get(kind)
        return schema if alternative is None else self.resolve({"$ref": alternative})

    def _alternative(self, schema: Schema, keyword: str) -> Any:
        """Return the value of a keyword in the first alternative that has the keyword."""
        for part in map(self.resolve, _parts(schema)):
            if found := part.get(keyword) or self._alternative(part, keyword):
                return found
        return _NOTHING

    def _compile(self, dialect: Any, schema: Schema) -> Check:
        @functools.cache
        def validator() -> Any:
            # Schemas are compiled on first use, because most operations are never called.
            return dialect(_absolute(schema), registry=self._registry, format_checker=_FORMATS)

        def check(value: Json) -> list[Breach]:
            return _distinct(_breaches(validator().iter_errors(value)))

        return check


def _parts(schema: Schema) -> Iterable[Schema]:
    return (*schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ()))


def _absolute(node: Any) -> Any:
    """Copy a schema of the document with references that can be resolved outside of the document."""
    if isinstance(node, Mapping):
        return {key: _absolute(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_absolute(value) for value in node]
    return _DOCUMENT + node if isinstance(node, str) and node.startswith("#/") else node


def _breaches(errors: Iterable[Any], above: tuple[str | int, ...] = ()) -> Iterator[Breach]:
    """Return the errors of the validator as violations. For a union these are the errors of the best alternative."""
    for error in errors:
        path = (*above, *error.path)
        if error.validator in {"oneOf", "anyOf"} and error.context:
            yield from _breaches(_best_alternative(error.context), path)
        else:
            text = str(error.message)
            yield Breach(path, str(error.validator), _WORDS.get(text, text)[:_LONGEST_TEXT])


_WORDS = {"None for not nullable": "must not be null"}


def _best_alternative(errors: Iterable[Any]) -> list[Any]:
    """Return the errors of the best alternative: preferably of the type of the value, then with the fewest errors."""
    alternatives: dict[int, list[Any]] = {}
    for error in errors:
        alternatives.setdefault(error.schema_path[0], []).append(error)

    def distance(alternative: list[Any]) -> tuple[bool, int]:
        return any(error.validator == "type" and not error.path for error in alternative), len(alternative)

    return min(alternatives.values(), key=distance)


def _distinct(breaches: Iterable[Breach]) -> list[Breach]:
    """Keep one violation a place. For a read-only place, keep only the violation that says so."""
    kept: dict[tuple[str | int, ...], Breach] = {}
    for breach in sorted(breaches, key=lambda breach: breach.keyword != "readOnly"):
        kept.setdefault(breach.path, breach)
    closed = {path for path, breach in kept.items() if breach.keyword == "readOnly"}
    return [breach for path, breach in kept.items() if not any(path[:length] in closed for length in range(len(path)))]


# Keywords. A violation is reported at the field itself, not at the object that contains the field.


def _required_but(hidden: str) -> Callable[..., Iterator[ValidationError]]:
    """Return a `required` without fields that only the other side sends."""

    def check(validator: Any, names: list[str], value: Json, schema: Schema) -> Iterator[ValidationError]:
        properties = schema.get("properties", _NOTHING)
        for name in names:
            if isinstance(value, dict) and name not in value and not properties.get(name, _NOTHING).get(hidden):
                yield ValidationError("is required", path=[name])

    return check


def _read_only(validator: Any, read_only: bool, value: Json, schema: Schema) -> Iterator[ValidationError]:
    if read_only:
        yield ValidationError("belongs to the server and cannot be sent")


def _null(validator: Any, places: str, value: Json, schema: Schema) -> Iterator[ValidationError]:
    if value is None:
        yield ValidationError("must not be null")


def _known_properties(validator: Any, known: Schema, value: Json, schema: Schema) -> Iterator[ValidationError]:
    yield from OAS30WriteValidator.VALIDATORS["properties"](validator, known, value, schema)
    if isinstance(value, dict) and "additionalProperties" not in schema:
        for name in value.keys() - known.keys():
            yield ValidationError("is not in the contract", path=[name])


def _union(keyword: str) -> Callable[..., Iterator[ValidationError]]:
    """Return a union that uses the discriminator, if the value has one.

    iconik accepts values without it, such as a change of an asset without its type. The library refuses them.
    """
    any_alternative: Any = Draft4Validator.VALIDATORS[keyword]

    def check(validator: Any, alternatives: list[Schema], value: Json, schema: Schema) -> Iterator[ValidationError]:
        discriminator = schema.get("discriminator", _NOTHING)
        kind = value.get(discriminator.get("propertyName")) if isinstance(value, dict) else None
        alternative = discriminator.get("mapping", _NOTHING).get(kind)
        if alternative is None:
            yield from any_alternative(validator, alternatives, value, schema)
        else:
            yield from validator.descend(value, {"$ref": alternative})

    return check


_UNIONS = {"anyOf": _union("anyOf"), "oneOf": _union("oneOf")}
extend: Any = _extend  # The stubs leave the result untyped.
_ANSWER = extend(OAS30ReadValidator, {**_UNIONS, "required": _required_but("writeOnly")})
_OF_REQUESTS = {**_UNIONS, "required": _required_but("readOnly"), "readOnly": _read_only, "x-null": _null}
_REQUEST = extend(OAS30WriteValidator, _OF_REQUESTS)
_STRICT_REQUEST = extend(_REQUEST, {"properties": _known_properties})


# Formats. Dates of iconik have microseconds and often no zone, so that RFC 3339 would refuse real responses.

_FORMATS = FormatChecker(formats=())
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def _read_uuid(value: str) -> None:
    if not _UUID.fullmatch(value):
        raise ValueError(value)


def _read_date_time(value: str) -> None:
    if "T" not in value:
        raise ValueError(value)
    datetime.fromisoformat(value)


def _read_date(value: str) -> None:
    date.fromisoformat(value)


def _read_int32(value: int) -> None:
    value.to_bytes(4, signed=True)


def _read_int64(value: int) -> None:
    value.to_bytes(8, signed=True)


def _define(name: str, kind: type, read: Callable[[Any], None]) -> None:
    """Define a format by a function that raises ValueError or OverflowError for an invalid value."""

    def conforms(value: object) -> bool:
        if isinstance(value, kind):
            read(value)
        return True

    _FORMATS.checks(name, raises=(ValueError, OverflowError))(conforms)


_define("uuid", str, _read_uuid)
_define("date-time", str, _read_date_time)
_define("date", str, _read_date)
_define("int32", int, _read_int32)
_define("int64", int, _read_int64)
