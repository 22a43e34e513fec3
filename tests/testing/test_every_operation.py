"""Every operation of the contract is called by the generated client with arguments drawn from its schemas.

It is called synchronously with a body that is a model, and an independent validator has to find nothing in the request
and in the answer; and asynchronously with a body that is a mapping, which has to say the same.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from typing import Any

import pytest
from hypothesis import strategies as st

from generator.names import PARAMETER_RESERVED, python_names
from iconik_api.client import AsyncClient, Client
from iconik_api.runtime.models.model import Model
from pythonik.testing import RecordedRequest, StandIn
from pythonik.testing.forms import read_form

from ..values import DOCUMENTS, Values, few
from .validator import Validator

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:.* parameter is deprecated")]

METHODS = ("get", "post", "put", "patch", "delete")
JSON = "application/json"
TEXTS = {
    "path": st.text(min_size=1, max_size=8).filter(lambda text: text not in (".", "..")),
    "query": st.text(min_size=1, max_size=8),
    "header": st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=8),
    "item": st.text(st.characters(max_codepoint=127, categories=["L", "N"]), min_size=1, max_size=8),
}
"""Strategy for a plain text by its place in a request; an item of a list holds no comma."""

VALUES = {service: Values(document, "request") for service, document in DOCUMENTS.items()}


@dataclass(frozen=True)
class Operation:
    """One operation of a document."""

    service: str
    path: str
    node: Mapping[str, Any] = field(repr=False)
    shared: list[Any] = field(repr=False)
    """Parameters of its path item."""

    @property
    def id(self) -> str:
        return str(self.node["operationId"])

    @property
    def parameters(self) -> Mapping[str, Mapping[str, Any]]:
        """The parameters by the names that they have as arguments."""
        found: dict[tuple[str, str], Any] = {}
        of_twin = self.node.get("x-twin", {}).get("only", ())
        for node in map(VALUES[self.service].resolve, [*self.node.get("parameters", ()), *self.shared]):
            if node["name"] in of_twin:
                continue
            found.setdefault((node["in"], node["name"]), node)
        in_path = [found["path", name] for name in re.findall(r"{([^}]+)}", self.path)]
        ordered = in_path + [node for (place, _), node in found.items() if place != "path"]
        names = [node["name"].lower() if node["in"] == "header" else node["name"] for node in ordered]
        return dict(zip(python_names(names, PARAMETER_RESERVED), ordered, strict=True))

    @cached_property
    def arguments(self) -> st.SearchStrategy[dict[str, Any]]:
        """Strategy for the arguments of an operation."""
        required = {name for name, node in self.parameters.items() if node.get("required")}
        values = {name: self._argument(node["schema"], node["in"]) for name, node in self.parameters.items()}
        if "requestBody" in self.node:
            body = self.node["requestBody"]
            required |= {"body"} if body.get("required") else set()
            media_type, content = next(iter(body["content"].items()))
            values["body"] = self._body(media_type, content["schema"])
            if media_type == "image/*":
                values["content_type"] = st.just("image/png")
                required.add("content_type")
        needed = {name: values.pop(name) for name in list(values) if name in required}
        return st.fixed_dictionaries(needed, optional=values)

    @property
    def model(self) -> type[Model] | None:
        """The model of its body, if it has one."""
        content = self.node.get("requestBody", {}).get("content", {}).get(JSON, {"schema": {}})
        name = content["schema"].get("$ref", "").rpartition("/")[2]
        found = getattr(import_module(f"iconik_api.{self.service}.models"), name, None)
        return found if isinstance(found, type) and issubclass(found, Model) else None

    def _argument(self, schema: Mapping[str, Any], place: str) -> st.SearchStrategy[Any]:
        schema = VALUES[self.service].resolve(schema)
        if schema.get("type") == "array":
            return st.lists(self._argument(schema["items"], "item"), min_size=1, max_size=3)
        # A value of any type must still be a single text there.
        is_plain = schema.get("type", "string") == "string" and not {"enum", "format", "oneOf"} & schema.keys()
        return TEXTS[place] if is_plain else VALUES[self.service].of(schema)

    def _body(self, media_type: str, schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
        if media_type == JSON or "form" in media_type:
            return VALUES[self.service].of(schema)
        return st.just(b"<given/>")


OPERATIONS = [
    Operation(service, path, item[method], item.get("parameters", []))
    for service, document in DOCUMENTS.items()
    for path, item in document["paths"].items()
    for method in METHODS
    if method in item
]


class Callers:
    """A stand-in, and who calls it."""

    def __init__(self, iconik: StandIn, loop: asyncio.Runner) -> None:
        options: dict[str, Any] = {"strict": True}
        self.iconik = iconik
        self._loop = loop
        self._client = Client(iconik.app_id, iconik.auth_token, iconik.base_url, **options)
        self._later = AsyncClient(iconik.app_id, iconik.auth_token, iconik.base_url, **options)

    def close(self) -> None:
        self._client.close()
        self._loop.run(self._later.close())

    def now(self, operation: Operation, arguments: Mapping[str, Any]) -> Any:
        """Call an operation synchronously."""
        return getattr(getattr(self._client, operation.service)(), operation.id)(**arguments)

    def later(self, operation: Operation, arguments: Mapping[str, Any]) -> Any:
        """Call an operation asynchronously."""
        return self._loop.run(getattr(getattr(self._later, operation.service)(), operation.id)(**arguments))


@pytest.fixture(scope="module")
def callers() -> Iterator[Callers]:
    with StandIn() as iconik, asyncio.Runner() as loop:
        found = Callers(iconik, loop)
        yield found
        found.close()


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: f"{each.service}.{each.id}")
def test_an_operation_sends_what_the_contract_says(operation: Operation, callers: Callers) -> None:
    validator = Validator(DOCUMENTS[operation.service], operation.path)
    for arguments in few(operation.arguments):
        callers.iconik.reset()
        body = arguments.get("body")
        as_model = {"body": operation.model(**body)} if operation.model and body is not None else {}
        sent = []
        for call, given_arguments in ((callers.now, arguments | as_model), (callers.later, arguments)):
            with warned(operation):
                response = call(operation, given_arguments)
            received = callers.iconik.requests[-1]
            assert received.operation == operation.id
            assert received.status < 400 or not received.example, received.errors
            # A strict client refuses here what it does not know.
            is_empty = received.status >= 400 or (not response.response.content and received.status != 302)
            assert (response.data is None) == is_empty
            sent.append(_said(received))
            if len(sent) == 1:
                assert validator.findings(received, response.response) == []
        assert sent[0] == sent[1]
        assert not callers.iconik.faults


def warned(operation: Operation) -> AbstractContextManager[object]:
    """Deprecated operations warn, and no others: elsewhere a warning is an error."""
    if not operation.node.get("deprecated"):
        return nullcontext()
    return pytest.warns(DeprecationWarning, match=rf"^{operation.id}\(\) is deprecated: ")


def _said(received: RecordedRequest) -> tuple[object, ...]:
    """Return the content of a request, independent of the order of its fields."""
    content_type = received.headers.get("content-type", "")
    body: object = received.body
    if content_type == JSON:
        body = received.json
    elif "form" in content_type:
        body = sorted(map(repr, read_form(content_type, received.body)))
    return received.method, received.path, received.query, body
