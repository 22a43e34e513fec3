"""iconik's operations as the contract describes them: finding the one a request means, and reading the request.

The contract is a folder with one OpenAPI 3.0 document a service, as the generator bundles it. Documents are read when a
`Contract` is made; a schema is compiled when its operation is first called.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from .schemas import Breach, Check, Json, Schema, Schemas

METHODS = ("get", "post", "put", "patch", "delete")

_ALWAYS_ALLOWED = re.compile(r"metadata\..+|_exists_|_missing_")
"""Query parameters that iconik documents as patterns rather than by name."""

_ERROR_BODY: Schema = {
    "type": "object",
    "required": ["errors"],
    "properties": {"errors": {"type": "array", "items": {"type": "string"}}},
}
"""Body of every error; which codes an operation may answer is documented only in part, so none is refused."""


class BadRequestError(Exception):
    """A request breaks the contract."""

    def __init__(self, errors: Sequence[str]) -> None:
        super().__init__("; ".join(errors))
        self.errors = list(errors)


class NoSuchPathError(Exception):
    """The contract has no operation at this path."""


class NoSuchMethodError(Exception):
    """The contract has operations at this path, but none with this method."""

    def __init__(self, allowed: Iterable[str]) -> None:
        super().__init__()
        self.allowed = sorted(allowed)


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
        """Return the value that the texts of a request stand for, and what is wrong with it."""
        value: Json
        if self.schema.get("type") == "array":
            items = [item for text in texts for item in (text.split(",") if self.comma_separated else [text])]
            value = [_typed(item, self.schema.get("items", {})) for item in items]
        else:
            value = _typed(texts[-1], self.schema)
        return value, [breach.within(f"{self.place}.{self.name}") for breach in self.check(value)]


@dataclass(frozen=True)
class Arguments:
    """What a request says, read by the contract."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    """Parameters of the query, with the contract's default for those that were left out."""
    body: Json


@dataclass(frozen=True)
class Answer:
    """A status and a body; no body at all is `None`, so JSON's null cannot be answered."""

    status: int
    body: Json = None


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation, with what of its document it needs.

    Attributes:
        path: its path with the prefix of the service, such as ``/API/assets/v1/assets/{asset_id}/``.
        credentials: sets of headers, any of which authenticates; none are needed if there is an empty one.
        pagination: the styles of paging that it offers, by the field that moves on.
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
        """Parameters of the operation and of its path item; the operation's come first where both name one."""
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
        """The 2xx and 3xx statuses, each with the schema of its JSON body or None."""
        return {
            int(status): _json_content(self._schemas.resolve(answer)).get("schema")
            for status, answer in sorted(self._node["responses"].items())
            if status[0] in "23"
        }

    def read(self, path: Mapping[str, str], query: str, headers: Mapping[str, str], body: bytes) -> Arguments:
        """Read a request.

        Args:
            path: the texts that stand for the parameters of the path, decoded.
            query: the query as it was sent.
            headers: the headers by their lower-case names.
            body: the body as it was sent.

        Raises:
            BadRequestError: the request breaks the contract.
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
        """Return an answer without the fields that the contract does not document for it."""
        schema = self.statuses.get(answer.status)
        if schema is None or answer.body is None:
            return answer
        return Answer(answer.status, self._schemas.documented(schema, answer.body))

    def faults(self, answer: Answer) -> list[str]:
        """List where an answer breaks the contract."""
        if answer.status >= 400:
            return [breach.within("answer") for breach in self._error_check(answer.body)]
        if answer.status not in self.statuses:
            return [f"answer: the contract does not document the status {answer.status}"]
        if (answer.body is None) != (self.statuses[answer.status] is None):
            return [f"answer: {answer.status} has {'no' if answer.body is None else 'a'} body, against the contract"]
        if answer.body is None:
            return []
        return [breach.within("answer") for breach in self._answer_checks[answer.status](answer.body)]

    def success(self, body: Json) -> Answer:
        """Return the answer of an operation that went well, with the status that suits its body."""
        with_body = [status for status, schema in self.statuses.items() if schema is not None]
        without_body = [status for status, schema in self.statuses.items() if schema is None]
        return Answer(with_body[0] if body is not None else without_body[-1], body)

    def example(self) -> Answer:
        """Return the contract's example of an answer that went well.

        Raises:
            LookupError: there is none.
        """
        for status, schema in self.statuses.items():
            if schema is None:
                continue
            content = _json_content(self._schemas.resolve(self._node["responses"][str(status)]))
            for example in content.get("examples", {}).values():
                return Answer(status, self._schemas.resolve(example)["value"])
        if bodiless := [status for status, schema in self.statuses.items() if schema is None]:
            return Answer(bodiless[-1])
        raise LookupError(f"the contract has no example of an answer of {self.service}.{self.id}")

    @cached_property
    def _body(self) -> Mapping[str, Any]:
        return self._schemas.resolve(self._node.get("requestBody", {}))

    @cached_property
    def _body_schema(self) -> Schema | None:
        return _json_content(self._body).get("schema")

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
        if not any(_media_type_matches(media_type, documented) for documented in self._body["content"]):
            expected = ", ".join(self._body["content"])
            return None, [f"body: its Content-Type must be {expected}, not {media_type or 'left out'}"]
        if self._body_schema is None or media_type != "application/json":
            return body, []
        try:
            value = json.loads(body)
        except ValueError as error:
            return None, [f"body: is not JSON: {error}"]
        return value, [breach.within("body") for breach in self._wrong(value)]

    def _wrong(self, value: Json) -> Iterator[Breach]:
        for breach in self._body_check(value):
            # A PATCH says what changes: that a record needs a title does not mean that a change of it does.
            if not (self.method == "PATCH" and breach.keyword == "required" and len(breach.path) == 1):
                yield breach


@dataclass(frozen=True)
class Match:
    """An operation and the texts that stand for the parameters of its path."""

    operation: Operation
    path: Mapping[str, str]


class Contract:
    """All operations of all services."""

    def __init__(self, documents: Mapping[str, Mapping[str, Any]], *, strict_unknown: bool = True) -> None:
        """Take the documents by the name of their service."""
        self.operations: Mapping[tuple[str, str], Operation] = {
            (operation.service, operation.id): operation
            for service, document in documents.items()
            for operation in _operations(service, document, strict_unknown)
        }
        self._routes: dict[int, list[_Route]] = {}
        for operation in self.operations.values():
            route = _Route(operation)
            self._routes.setdefault(len(route.segments), []).append(route)
        for routes in self._routes.values():
            routes.sort(key=lambda route: route.vagueness)

    @classmethod
    def load(cls, folder: Path | None = None, *, strict_unknown: bool = True) -> Contract:
        """Read a folder of JSON documents, by default that of the installed client."""
        entries = (folder or files("iconik_api") / "contract").iterdir()
        documents = {
            entry.name.removesuffix(".json"): json.loads(entry.read_bytes())
            for entry in sorted(entries, key=lambda entry: entry.name)
            if entry.name.endswith(".json")
        }
        return cls(documents, strict_unknown=strict_unknown)

    def find(self, method: str, raw_path: str) -> Match:
        """Return the operation that a request means.

        Args:
            method: the method, in capitals.
            raw_path: the path as it was sent: an encoded slash belongs to an identifier.

        Raises:
            NoSuchPathError: no operation has this path.
            NoSuchMethodError: operations have this path, but with other methods.
        """
        segments = raw_path.split("/")
        allowed = set()
        for route in self._routes.get(len(segments), ()):
            values = route.match(segments)
            if values is not None:
                if route.operation.method == method:
                    return Match(route.operation, values)
                allowed.add(route.operation.method)
        if allowed:
            raise NoSuchMethodError(allowed)
        raise NoSuchPathError(raw_path)


class _Route:
    """The path of an operation, cut at its slashes."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        choices = {p.name: p.schema.get("enum") for p in operation.parameters if p.place == "path"}
        self.segments = [
            _Blank(segment[1:-1], choices.get(segment[1:-1])) if segment.startswith("{") else segment
            for segment in operation.path.split("/")
        ]
        # Literal segments go before a choice of values, and that before anything.
        self.vagueness = [0 if isinstance(segment, str) else 1 if segment.choices else 2 for segment in self.segments]

    def match(self, segments: Sequence[str]) -> dict[str, str] | None:
        """Return the parameters' texts if the segments fit."""
        values = {}
        for own, sent in zip(self.segments, segments, strict=True):
            text = unquote(sent)
            if isinstance(own, str):
                if own != text:
                    return None
            elif not text or (own.choices and text not in own.choices):
                return None
            else:
                values[own.name] = text
        return values


@dataclass(frozen=True)
class _Blank:
    """A segment of a path that holds a parameter."""

    name: str
    choices: Sequence[str] | None


def _operations(service: str, document: Mapping[str, Any], strict_unknown: bool) -> Iterator[Operation]:
    schemas = Schemas(document, strict_unknown=strict_unknown)
    prefix = urlsplit(document["servers"][0]["url"]).path.rstrip("/")
    schemes = document.get("components", {}).get("securitySchemes", {})
    for path, item in document["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            node = item[method]
            security = node.get("security", document.get("security", []))
            yield Operation(
                service=service,
                id=node["operationId"],
                method=method.upper(),
                path=prefix + path,
                credentials=tuple(
                    frozenset(schemes[name]["name"].lower() for name in alternative) for alternative in security
                ),
                pagination=tuple(node.get("x-pagination", ())),
                strict_unknown=strict_unknown,
                _node=node,
                _path_parameters=item.get("parameters", ()),
                _schemas=schemas,
            )


def _json_content(node: Mapping[str, Any]) -> Mapping[str, Any]:
    content: Mapping[str, Any] = node.get("content", {}).get("application/json", {})
    return content


def _media_type_matches(sent: str, documented: str) -> bool:
    return sent == documented or (documented.endswith("/*") and sent.startswith(documented[:-1]))


def _typed(text: str, schema: Schema) -> Json:
    """Read a text of a path or a query as the type that its schema wants; leave it a text if that fails."""
    kind = schema.get("type")
    if kind == "boolean":
        return {"true": True, "1": True, "false": False, "0": False}.get(text.lower(), text)
    if kind in {"integer", "number"}:
        try:
            return int(text) if kind == "integer" else float(text)
        except ValueError:
            return text
    return text
