"""Comparison of an exchange with the contract."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

import attrs

from .contract import Contract, Node, Operation
from .departures import Departure
from .exchange import Body, Exchange
from .headers import is_common
from .routes import Route, Routes
from .shapes import Items, Scalar, Shape, shape_of
from .values import Reading, Values

__all__ = ["Judge", "Verdict"]

#: Parameters and properties of a request for a part of the objects. The rest may be missing in the response.
_PARTS = frozenset({"include_fields", "exclude_fields", "only", "fields"})
_HEADER_NAME = re.compile(r"[a-z]+(?:-[a-z0-9]+)*")
_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}


@attrs.frozen
class Verdict:
    """The comparison of one exchange.

    Attributes:
        operation: The operation; `None` if the contract does not have the path or the method.
        departures: Departures.
        elsewhere: The exchange belongs to another server: host, and the departures if the host turns out to be ours.
    """

    operation: Operation | None = None
    departures: Sequence[Departure] = ()
    elsewhere: str | None = None


class Judge:
    """Comparison of exchanges with a contract.

    Args:
        contract: The contract.
        with_values: Departures of enums hold the value.

    Attributes:
        seen: Places of the described parts that occurred.
    """

    def __init__(self, contract: Contract, *, with_values: bool = False) -> None:
        self._contract = contract
        self._values = Values(contract)
        self._routes = Routes(contract, self._values)
        self._with_values = with_values

    @property
    def seen(self) -> set[tuple[object, ...]]:
        """Places of the described parts that occurred."""
        return self._values.seen

    @property
    def values(self) -> Values:
        """Comparison of values."""
        return self._values

    def judge(self, exchange: Exchange) -> Verdict:
        """Compare an exchange with the contract."""
        if exchange.values is not None:
            item = self._routes.template(exchange.path)
            route = None if item is None else Route(item, {})
        else:
            route = self._routes.find(exchange.path, exchange.method)
        if route is None:
            return self._unknown_path(exchange)
        operation = route.path.operations.get(exchange.method)
        if operation is None:
            if exchange.method in ("HEAD", "OPTIONS"):
                return Verdict()
            node = route.path.node
            return Verdict(
                departures=[Departure("method", node, exchange.method, route.path.template, "not described")]
            )
        departures = [*self._departures(exchange, route, operation)]
        return Verdict(operation, departures)

    def _unknown_path(self, exchange: Exchange) -> Verdict:
        base = self._routes.base_of(exchange.path) if exchange.values is None else None
        if base is None:
            return Verdict(elsewhere="")
        masked = self._routes.masked(exchange.path)
        nearest = self._routes.nearest(exchange.path, base[1])
        departure = Departure("path", nearest, exchange.method, masked, "not described")
        return Verdict(departures=[departure], elsewhere=exchange.host)

    def _departures(self, exchange: Exchange, route: Route, operation: Operation) -> Iterator[Departure]:
        if exchange.follows_redirects and all(not status.startswith("2") for status in operation.responses):
            return
        if route.slash:
            slash = "without" if route.path.template.endswith("/") else "with"
            yield Departure(
                "path", route.path.listed, "", route.path.template, "another path", f"{slash} a slash at the end"
            )
        reading = Reading("request", is_text=True, is_rewritten=exchange.is_rewritten, with_values=self._with_values)
        yield from self._path_values(exchange, route, operation, reading)
        if exchange.query is not None:
            yield from self._query(exchange.query, operation, reading)
        yield from self._headers(exchange.request_headers, "request", operation.node, operation.named("header"))
        yield from self._request_body(exchange, operation)
        yield from self._response(exchange, operation)

    # --- the request ---

    def _path_values(
        self, exchange: Exchange, route: Route, operation: Operation, reading: Reading
    ) -> Iterator[Departure]:
        values: Mapping[str, Shape] = {name: shape_of(value) for name, value in route.values.items()}
        for name, value in (values if exchange.values is None else exchange.values).items():
            node = operation.parameters.get(("path", name))
            if node is not None:
                yield from self._parameter(value, node, f"path.{name}", reading)

    def _parameter(self, value: Shape, node: Node, where: str, reading: Reading) -> Iterator[Departure]:
        self.seen.add((node.key,))
        schema = node.get("schema")
        if schema.value is None:
            return
        yield from self._values.compare(value, schema, where, reading)

    def _query(self, query: Sequence[tuple[str, Shape]], operation: Operation, reading: Reading) -> Iterator[Departure]:
        described = operation.named("query")
        names = set()
        for name, value in query:
            node = described.get(name) or described.get(name.removesuffix("[]"))
            base, _, key = name.partition("[")
            if node is None and key and base in described and _is_object_style(described[base]):
                names.add(base)
                continue
            if (
                node is None
                and name not in self._free_query_names(described)
                and ("query", name) not in self._contract.credentials
            ):
                shown = self._contract.shown(name)
                where = operation.node.get("parameters")
                parameters = where if where.value is not None else operation.node
                yield Departure("query parameter", parameters, shown, f"query.{shown}", "not described", str(value))
            elif node is not None:
                names.add(str(node.value.get("name")))
                for each in _parts(value, node, self._values):
                    yield from self._parameter(each, node, f"query.{node.value['name']}", reading)
        for name, node in described.items():
            if name not in names and node.value.get("required"):
                yield Departure("missing required", node, "", f"query.{name}", "present", "missing")

    def _free_query_names(self, described: Mapping[str, Node]) -> frozenset[str]:
        """Return the names of the properties of parameters that are written without the parameter's own name."""
        found: set[str] = set()
        for node in described.values():
            schema = self._values.schema(node.get("schema"))
            if "object" in schema.types and node.value.get("style", "form") == "form":
                found.update(schema.properties)
        return frozenset(found)

    def _headers(
        self, names: frozenset[str], side: str, holder: Node, described: Mapping[str, Node]
    ) -> Iterator[Departure]:
        for name in sorted(names):
            if name in described:
                self.seen.add((described[name].key,))
            elif not is_common(name) and ("header", name) not in self._contract.credentials:
                shown = name if _HEADER_NAME.fullmatch(name) and len(name) <= 60 else "(another spelling)"
                yield Departure("header", holder, shown, f"{side} header {shown}", "not described", "present")

    def _request_body(self, exchange: Exchange, operation: Operation) -> Iterator[Departure]:
        body, described = exchange.request, operation.body
        where = "request body"
        yield from _faults(body, described or operation.node, where)
        if described is None:
            if body.state == "kept" and body.shape is not None and body.shape != {}:
                yield Departure("media type", operation.node, body.media_type or "a body", where, "no body", "a body")
            return
        if body.state == "empty" and described.value.get("required"):
            yield Departure("missing required", described, "", where, "present", "missing")
        if body.state == "kept":
            reading = Reading(
                "request",
                is_text=body.is_text,
                names_only=body.names_only,
                is_partial=exchange.method == "PATCH",
                is_rewritten=exchange.is_rewritten,
                with_values=self._with_values,
            )
            yield from self._content(body, described, where, reading)

    # --- the response ---

    def _response(self, exchange: Exchange, operation: Operation) -> Iterator[Departure]:
        described = operation.response(exchange.status)
        where = f"response {exchange.status}"
        if described is None:
            node = operation.node.get("responses")
            yield Departure("status", node, str(exchange.status), where, "not described")
            return
        self.seen.add((operation.node.get("responses").key, str(exchange.status)))
        headers = {name.lower(): each for name, each in described.get("headers").items()}
        yield from self._headers(exchange.response_headers, "response", described, headers)
        body = exchange.response
        yield from _faults(body, described, where)
        # A redirect may have any body; nobody reads it.
        if body.state == "kept" and exchange.status // 100 != 3:
            reading = Reading(
                "response",
                is_partial=_asks_for_part(exchange),
                is_rewritten=exchange.is_rewritten,
                with_values=self._with_values,
            )
            yield from self._content(body, described, where, reading)

    # --- bodies ---

    def _content(self, body: Body, holder: Node, where: str, reading: Reading) -> Iterator[Departure]:
        content = holder.get("content")
        media = next((each for name, each in content.items() if _fits(body.media_type, name)), None)
        if media is None and body.media_type is None and body.shape is not None:
            # Without the header, the media type is not known.
            media = next((each for name, each in content.items() if "json" in name), None)
        elif media is None and body.media_type is not None:
            expected = " or ".join(str(name) for name, _ in content.items()) or "no body"
            shown = body.media_type if re.fullmatch(r"[a-z]+/[a-z0-9.+-]{1,60}", body.media_type) else "another"
            node = content if content.value else holder
            yield Departure("media type", node, shown, where, expected, shown)
        if media is not None and body.shape is not None and media.get("schema").value is not None:
            yield from self._values.compare(body.shape, media.get("schema"), f"{where} $", reading)


def _faults(body: Body, node: Node, where: str) -> Iterator[Departure]:
    for fault in body.faults:
        if fault in ("not UTF-8", "repeated names", "NaN or infinite"):
            yield Departure("encoding", node, fault, where)


def _fits(media_type: str | None, described: str) -> bool:
    bare = described.partition(";")[0].strip().lower()
    if media_type is None:
        return False
    return fnmatchcase(media_type, bare) or (bare == "application/json" and media_type.endswith("+json"))


def _is_object_style(node: Node) -> bool:
    schema = node.get("schema").followed().value
    return node.value.get("style") == "deepObject" or (isinstance(schema, dict) and schema.get("type") == "object")


def _parts(value: Shape, node: Node, values: Values) -> Sequence[Shape]:
    """Return the values of a parameter in the form that its schema describes; an array is one shape of its items."""
    schema = values.schema(node.get("schema"))
    if "array" not in schema.types:
        return [value]
    style, explode = node.value.get("style", "form"), node.value.get("explode", True)
    if explode or not (isinstance(value, Scalar) and value.known and isinstance(value.value, str)):
        return [Items([value], "one")]
    parts = value.value.split(_SEPARATORS.get(style, ","))
    return [Items([shape_of(part) for part in parts], "one")]


def _asks_for_part(exchange: Exchange) -> bool:
    names: set[Any] = {name for name, _ in exchange.query or ()}
    if isinstance(exchange.request.shape, Mapping):
        names.update(exchange.request.shape)
    return not _PARTS.isdisjoint(names)
