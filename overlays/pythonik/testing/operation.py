"""One operation of the contract: parsing of its requests, and validation of its responses.

Schemas are compiled at the first call of the operation.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl

from .forms import FORM, MULTIPART, read_form
from .schemas import Breach, Check, Json, Schema, Schemas

_ALWAYS_ALLOWED = re.compile(r"metadata\..+|_exists_|_missing_")
"""Query parameters that iconik documents as patterns rather than by name."""

_JSON = "application/json"
_CONCRETE: Mapping[str, str] = {"text/*": "text/plain", "image/*": "image/png", "*/*": "application/octet-stream"}
"""Media type of a response for which the contract documents a range of media types."""
_INTEGER = re.compile(r"-?[0-9]+")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_ERROR_BODY: Schema = {
    "type": "object",
    "required": ["errors"],
    "properties": {"errors": {"type": "array", "items": {"type": "string"}}},
}
"""Body of every error. Any status is permitted, because the contract documents error statuses only in part."""


class BadRequestError(Exception):
    """A request violates the contract."""

    def __init__(self, errors: Sequence[str]) -> None:
        super().__init__("; ".join(errors))
        self.errors = list(errors)


@dataclass(frozen=True)
class Parameter:
    """One parameter of a path, a query or the headers."""

    name: str
    place: str
    required: bool
    schema: Schema
    comma_separated: bool
    check: Check

    def read(self, texts: Sequence[str]) -> tuple[Json, list[str]]:
        """Parse the texts of a request. Return the value and its violations."""
        value: Json
        if self.schema.get("type") == "array":
            items = [item for text in texts for item in (text.split(",") if self.comma_separated else [text])]
            value = [_typed(item, self.schema.get("items", {})) for item in items]
        else:
            value = _typed(texts[-1], self.schema)
        return value, [breach.within(f"{self.place}.{self.name}") for breach in self.check(value)]


@dataclass(frozen=True)
class Arguments:
    """Values of a request, parsed by the contract."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    """Query parameters, with the defaults of the contract."""
    body: Json


@dataclass(frozen=True)
class Answer:
    """A status and a body. `None` means no body, so that a response cannot be the JSON value null.

    Attributes:
        media_type: Media type of the body. Any body other than JSON is a text.
    """

    status: int
    body: Json = None
    media_type: str = _JSON


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation, with the parts of its document.

    Attributes:
        path: Path with the prefix of the service, such as ``/API/assets/v1/assets/{asset_id}/``.
        credentials: Sets of headers, each of which authenticates. With an empty set no headers are needed.
        pagination: Styles of pagination, by the field that advances.
    """

    service: str
    id: str
    method: str
    path: str
    credentials: tuple[frozenset[str], ...]
    pagination: tuple[str, ...]
    strict_unknown: bool
    _node: Mapping[str, Any]
    _path_parameters: Sequence[Mapping[str, Any]]
    _schemas: Schemas

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Parameters of the operation and of its path item. Those of the operation take precedence."""
        found: dict[tuple[str, str], Parameter] = {}
        for node in (*self._node.get("parameters", ()), *self._path_parameters):
            node = self._schemas.resolve(node)
            schema = self._schemas.resolve(node.get("schema", {}))
            exploded = node.get("explode", node.get("style", "form") == "form")
            found.setdefault(
                (node["in"], node["name"]),
                Parameter(
                    name=node["name"],
                    place=node["in"],
                    required=node.get("required", False),
                    schema=schema,
                    comma_separated=node["in"] != "query" or not exploded,
                    check=self._schemas.request_check(schema),
                ),
            )
        return tuple(found.values())

    @cached_property
    def writable(self) -> frozenset[str]:
        """Names of the fields that a client may send in the body."""
        return self._schemas.writable(self._body_schema) if self._body_schema else frozenset()

    @cached_property
    def statuses(self) -> Mapping[int, Schema | None]:
        """Statuses 2xx and 3xx, each with the schema of its JSON body or None."""
        return {
            int(status): _json_content(self._schemas.resolve(answer)).get("schema")
            for status, answer in sorted(self._node["responses"].items())
            if status[0] in "23"
        }

    @property
    def example_body(self) -> Json:
        """Example of a JSON body in the contract; None without one."""
        for example in _json_content(self._body).get("examples", {}).values():
            return self._schemas.resolve(example)["value"]
        return None

    @property
    def roles(self) -> Sequence[str]:
        """Roles that iconik requires, each of them."""
        return tuple(self._node.get("x-roles", ()))

    @property
    def reads(self) -> bool:
        """Whether the operation changes nothing."""
        effect: str = self._node.get("x-effect", "read" if self.method == "GET" else "write")
        return effect == "read"

    @property
    def answers_json(self) -> bool:
        """Whether a successful response has a JSON body."""
        return any(schema is not None for schema in self.statuses.values())

    @cached_property
    def answer_fields(self) -> frozenset[str]:
        """Names of the fields of a successful response."""
        return frozenset(self._answer_properties)

    @cached_property
    def item_fields(self) -> frozenset[str]:
        """Names of the fields of the objects in a list."""
        objects = self._schemas.resolve(self._answer_properties.get("objects", {}))
        return frozenset(self._schemas.properties(objects.get("items", {})))

    @property
    def _answer_properties(self) -> Mapping[str, Schema]:
        schemas = [schema for schema in self.statuses.values() if schema is not None]
        return self._schemas.properties(schemas[0]) if schemas else {}

    def read(self, path: Mapping[str, str], query: str, headers: Mapping[str, str], body: bytes) -> Arguments:
        """Parse a request.

        Args:
            path: Decoded texts of the path parameters.
            query: Undecoded query.
            headers: Headers by lower-case name.
            body: Undecoded body.

        Raises:
            BadRequestError: The request violates the contract.
        """
        errors: list[str] = []
        pairs = parse_qsl(query, keep_blank_values=True)
        sent = {
            "path": {name: [text] for name, text in path.items()},
            "query": {name: [text for key, text in pairs if key == name] for name, _ in pairs},
            "header": {p.name: [headers[p.name.lower()]] for p in self.parameters if p.name.lower() in headers},
        }
        read: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "cookie": {}}
        for parameter in self.parameters:
            texts = sent.get(parameter.place, {}).get(parameter.name)
            if texts is not None:
                read[parameter.place][parameter.name], wrong = parameter.read(texts)
                errors += wrong
            elif parameter.required:
                errors.append(f"{parameter.place}.{parameter.name}: is required")
            elif "default" in parameter.schema:
                read[parameter.place][parameter.name] = parameter.schema["default"]
        known = {parameter.name for parameter in self.parameters if parameter.place == "query"}
        for name in sent["query"].keys() - known:
            if self.strict_unknown and not _ALWAYS_ALLOWED.fullmatch(name):
                errors.append(f"query.{name}: is not in the contract")
        value, wrong = self._read_body(headers.get("content-type", ""), body)
        errors += wrong
        if errors:
            raise BadRequestError(sorted(errors))
        return Arguments(read["path"], read["query"], value)

    def show(self, answer: Answer) -> Answer:
        """Return a response without undocumented fields."""
        schema = self.statuses.get(answer.status)
        if schema is None or answer.body is None:
            return answer
        return Answer(answer.status, self._schemas.documented(schema, answer.body))

    def faults(self, answer: Answer) -> list[str]:
        """List the violations of the contract in a response."""
        if answer.status >= 400:
            return [breach.within("answer") for breach in self._error_check(answer.body)]
        if answer.status not in self.statuses:
            return [f"answer: the contract does not document the status {answer.status}"]
        if answer.media_type != _JSON:
            return []
        if (answer.body is None) != (self.statuses[answer.status] is None):
            return [f"answer: {answer.status} has {'no' if answer.body is None else 'a'} body, against the contract"]
        if answer.body is None:
            return []
        return [breach.within("answer") for breach in self._answer_checks[answer.status](answer.body)]

    def success(self, body: Json, *, completed: bool = False) -> Answer:
        """Return a successful response, with the status that fits its body.

        Args:
            body: The body. It is left out if the contract documents none.
            completed: Whether required fields that the body lacks get a neutral value.
        """
        with_body = [status for status, schema in self.statuses.items() if schema is not None]
        if not with_body or (body is None and self._bodiless):
            return Answer(self._bodiless[-1])
        status = with_body[0]
        return Answer(status, self._schemas.completed(self.statuses[status] or {}, body) if completed else body)

    def example(self) -> Answer:
        """Return the example of a successful response in the contract.

        Raises:
            LookupError: The contract contains no example.
        """
        for status in self.statuses:
            answer = self._schemas.resolve(self._node["responses"][str(status)])
            contents: Mapping[str, Any] = answer.get("content", {})
            for documented, content in contents.items():
                media_type = _CONCRETE.get(documented, documented)
                for example in content.get("examples", {}).values():
                    return Answer(status, self._schemas.resolve(example)["value"], media_type)
                if media_type != _JSON:
                    return Answer(status, "<example/>" if media_type.endswith("xml") else "", media_type)
        if self._bodiless:
            return Answer(self._bodiless[-1])
        raise LookupError(f"the contract has no example of a response of {self.service}.{self.id}")

    @property
    def _bodiless(self) -> list[int]:
        """Statuses without a body. A redirect is included only if no other status is documented."""
        bodiless = [status for status, schema in self.statuses.items() if schema is None]
        return [status for status in bodiless if status < 300] or bodiless

    @cached_property
    def _body(self) -> Mapping[str, Any]:
        return self._schemas.resolve(self._node.get("requestBody", {}))

    @cached_property
    def _body_schema(self) -> Schema | None:
        """Schema of a body that is an object, sent as JSON or as a form."""
        content = self._body.get("content", {})
        return next((content[kind].get("schema") for kind in (_JSON, FORM, MULTIPART) if kind in content), None)

    @cached_property
    def _body_check(self) -> Check:
        return self._schemas.request_check(self._body_schema or {})

    @cached_property
    def _answer_checks(self) -> Mapping[int, Check]:
        return {
            status: self._schemas.answer_check(schema) for status, schema in self.statuses.items() if schema is not None
        }

    @cached_property
    def _error_check(self) -> Check:
        return self._schemas.answer_check(_ERROR_BODY)

    def _read_body(self, content_type: str, body: bytes) -> tuple[Json, list[str]]:
        if not body:
            return None, ["body: is required"] if self._body.get("required") else []
        if not self._body:
            return None, ["body: this operation takes none"]
        media_type = content_type.partition(";")[0].strip().lower()
        if not any(fnmatchcase(media_type, documented) for documented in self._body["content"]):
            expected = ", ".join(self._body["content"])
            return None, [f"body: its Content-Type must be {expected}, not {media_type or 'left out'}"]
        if self._body_schema is None or media_type not in {_JSON, FORM, MULTIPART}:
            return body, []
        try:
            value = json.loads(body) if media_type == _JSON else self._form(read_form(content_type, body))
        except ValueError as error:
            return None, [f"body: is not {'JSON' if media_type == _JSON else media_type}: {error}"]
        return value, [breach.within("body") for breach in self._wrong(value)]

    def _form(self, pairs: Sequence[tuple[str, Json]]) -> dict[str, Json]:
        """Return the object of a form, with its texts parsed as the types of the contract."""
        fields = self._schemas.properties(self._body_schema or {})
        value: dict[str, Json] = {}
        for name, item in pairs:
            schema = self._schemas.resolve(fields.get(name, {}))
            if schema.get("type") == "array" and not isinstance(item, list):
                value.setdefault(name, []).append(_typed(item, self._schemas.resolve(schema.get("items", {}))))
            else:
                value[name] = _typed(item, schema)
        return value

    def _wrong(self, value: Json) -> Iterator[Breach]:
        for breach in self._body_check(value):
            # A PATCH contains changes only: a required property of a record is not required in a change.
            if not (self.method == "PATCH" and breach.keyword == "required" and len(breach.path) == 1):
                yield breach


def _json_content(node: Mapping[str, Any]) -> Mapping[str, Any]:
    content: Mapping[str, Any] = node.get("content", {}).get(_JSON, {})
    return content


def _typed(text: Json, schema: Schema) -> Json:
    """Parse a text of a path, a query or a form as the type of its schema. An invalid text stays a text."""
    kind = schema.get("type")
    if not isinstance(text, str):
        return text
    if kind == "boolean":
        return {"true": True, "1": True, "false": False, "0": False}.get(text.lower(), text)
    if kind == "integer" and _INTEGER.fullmatch(text):
        return int(text)
    if kind == "number" and _NUMBER.fullmatch(text):
        return float(text)
    return text
