"""A small document of others, written to a temporary folder, and the client of it."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from generator.foreign import command
from generator.foreign.draft import read_foreign
from generator.foreign.report import Report

__all__ = ["OK", "Shop", "answer", "document", "ref"]

_number = itertools.count()
OK = {"200": {"description": "Fine."}}


def document(paths: Mapping[str, Any], schemas: Mapping[str, Any] | None = None, **besides: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "7"},
        "servers": [{"url": "https://shop.example/v2"}],
        "paths": paths,
        "x-circle": {"$ref": "#/x-circle"},
        "components": {"schemas": schemas or {}, **besides.pop("components", {})},
        **besides,
    }


def answer(schema: Any, media_type: str = "application/json") -> dict[str, Any]:
    return {"200": {"description": "Fine.", "content": {media_type: {"schema": schema}}}}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


class Shop:
    """A document in a folder, and the client of it."""

    def __init__(self, folder: Path, written: Mapping[str, Any]) -> None:
        self.file = folder / "shop.yaml"
        self.file.write_text(yaml.safe_dump(written, sort_keys=False))
        self.package = f"shop_{next(_number)}"

    def report(self) -> Report:
        return read_foreign(self.file)[1]

    def generate(self) -> None:
        assert command.main([str(self.file), "--out", str(self.file.parent / self.package)]) == 0

    def module(self, name: str) -> ModuleType:
        sys.path.insert(0, str(self.file.parent))
        try:
            return importlib.import_module(f"{self.package}.{name}")
        finally:
            sys.path.remove(str(self.file.parent))

    def client(self, **settings: Any) -> Any:
        return self.module("client").Client(**settings)

    def request(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        """The request that a client without credentials sends."""
        client = self.client()
        call = getattr(client.api(), operation).call(*args, **kwargs)
        return self.module("runtime.calls.request").request_of(client._transport.settings, call)

    def response(
        self, operation: str, body: Any, media_type: str = "application/json", status: int = 200, **settings: Any
    ) -> Any:
        """The response of an operation to a body; a body of plain values is sent as JSON."""
        client = self.client(**settings)
        call = getattr(client.api(), operation).call()
        request = self.module("runtime.calls.request").request_of(client._transport.settings, call)
        headers = self.module("runtime.http.headers").Headers({"Content-Type": media_type})
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        raw = self.module("runtime.http.response").HttpResponse(request, status, headers, content)
        return self.module("runtime.transport.sending").result(client._transport.settings, call, raw)
