"""Small contracts of one service, written as Python values, and the clients that are generated from them."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from generator import ir
from generator.bundle import bundle
from generator.errors import SpecError, SpecErrors
from generator.generate import generate
from generator.parse import parse

_number = itertools.count()

NULL = {"$ref": "../../shared/schemas.yaml#/Null"}


class SmallContract:
    """A specification folder with one service and one resource, both called `things`.

    Args:
        root: An empty folder.
        paths: Path items by URL path; they refer to schemas by `ref`.
        schemas: Schemas by name; they refer to each other by `own`.
        index: Further or replaced parts of the index.
    """

    def __init__(
        self,
        root: Path,
        paths: Mapping[str, Any],
        schemas: Mapping[str, Any] | None = None,
        index: Mapping[str, Any] | None = None,
    ) -> None:
        self.root = root
        self.write(
            "things/openapi.yaml",
            {
                "openapi": "3.0.3",
                "info": {"title": "Things", "description": "About things.", "version": "1.2.3"},
                "servers": [{"url": "https://things.example/API/things"}],
                "tags": [{"name": "things", "description": "Things."}],
                "security": [{"Token": []}],
                "paths": {path: {"$ref": f"paths/things.yaml#/{_pointer(path)}"} for path in paths},
                "components": {"securitySchemes": {"Token": {"type": "apiKey", "in": "header", "name": "Auth-Token"}}},
                **(index or {}),
            },
        )
        self.write("things/paths/things.yaml", paths)
        self.write("things/schemas/things.yaml", schemas or {"Unused": {"type": "string"}})
        self.write("shared/schemas.yaml", {"Null": {"type": "string", "nullable": True, "enum": [None]}})

    def write(self, name: str, value: object) -> None:
        """Write a file, one key or item a line. JSON is YAML."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")

    def service(self) -> ir.Service:
        """Return the parsed service."""
        return parse(bundle(self.root)["things"])

    def refusal(self) -> str:
        """Return the message of the refusal, with file names in place of paths."""
        try:
            self.service()
        except (SpecError, SpecErrors) as error:
            return str(error).replace(f"{self.root}/", "")
        raise AssertionError("the contract was accepted")

    def line(self, name: str, text: str) -> str:
        """`file:line` of the only line of a file that holds a text."""
        lines = (self.root / name).read_text(encoding="utf-8").splitlines()
        (number,) = (number for number, line in enumerate(lines, 1) if text in line)
        return f"{name}:{number}"

    def client(self) -> Client:
        """The client, generated into a folder beside the specification and imported."""
        package = f"small_client_{next(_number)}"
        generate(self.root, self.root.parent / package)
        return Client(self.root.parent, package)


class Client:
    """A generated package.

    Attributes:
        folder: Folder of the contract.
        models: The models of the service.
        operations: The operations of the service, on the class: `build` gives a call.
    """

    def __init__(self, parent: Path, package: str) -> None:
        self.folder = parent / package
        self._package = package
        sys.path.insert(0, str(parent))
        try:
            self.package = self.module()
            self.models = self.module("things.models")
            self.operations = self.module("things.operations").ThingsService
        finally:
            sys.path.remove(str(parent))

    def module(self, name: str = "") -> ModuleType:
        """A module of the package."""
        return importlib.import_module(f"{self._package}.{name}".rstrip("."))

    def request(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        """The HTTP request of an operation."""
        call = getattr(self.operations, operation).build(*args, **kwargs)
        settings = self.package.Client("a-token", "https://things.example")._transport.settings
        return self.module("runtime.calls.request").request_of(settings, call)

    def decode(self, type_: object, value: object) -> Any:
        """Return the decoded response."""
        decode = self.module("runtime.models.codec").decoder_for(type_)
        return value if decode is None else decode(value)


def _pointer(path: str) -> str:
    return path.replace("~", "~0").replace("/", "~1").replace("%", "%25").replace("#", "%23")


def ref(name: str) -> dict[str, str]:
    """A schema of the resource, seen from its paths."""
    return {"$ref": f"../schemas/things.yaml#/{name}"}


def own(name: str) -> dict[str, str]:
    """A schema of the resource, seen from another one."""
    return {"$ref": f"#/{name}"}


def object_of(**properties: Any) -> dict[str, Any]:
    """A schema with properties."""
    return {"type": "object", "properties": properties}


def operation(
    operation_id: str,
    *,
    parameters: list[Any] | None = None,
    body: Any = None,
    result: Any = None,
    **more: Any,
) -> dict[str, Any]:
    """An operation. Body and result are schemas of JSON, or mappings from media types (with a slash) to schemas."""
    made: dict[str, Any] = {"operationId": operation_id, "summary": "Do it", "tags": ["things"], **more}
    if parameters:
        made["parameters"] = parameters
    if body is not None:
        made["requestBody"] = {"required": True, "content": _content(body)}
    made["responses"] = {"200": {"description": "Done.", **({} if result is None else {"content": _content(result)})}}
    return made


def parameter(name: str, schema: Any = None, location: str = "query", **more: Any) -> dict[str, Any]:
    """A parameter; one of the path is required."""
    required = {"required": True} if location == "path" else {}
    return {"name": name, "in": location, "schema": schema or {"type": "string"}, **required, **more}


def _content(schemas: Any) -> dict[str, Any]:
    by_media = schemas if any("/" in key for key in schemas) else {"application/json": schemas}
    return {media: {"schema": schema} for media, schema in by_media.items()}
