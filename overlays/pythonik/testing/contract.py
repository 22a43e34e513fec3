"""Operations of the contract, and the search for the operation of a request.

The contract is a directory with an OpenAPI 3.0 document for each service, as bundled by the generator. A wheel contains
all documents in one packed file.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from .operation import Operation
from .schemas import Schemas

METHODS = ("get", "post", "put", "patch", "delete")


class NoSuchPathError(Exception):
    """The contract contains no operation with this path."""


class NoSuchMethodError(Exception):
    """The contract contains operations with this path, but with other methods."""

    def __init__(self, allowed: Iterable[str]) -> None:
        super().__init__()
        self.allowed = sorted(allowed)


@dataclass(frozen=True)
class Match:
    """An operation, and the texts of its path parameters."""

    operation: Operation
    path: Mapping[str, str]


class Contract:
    """All operations of all services."""

    def __init__(self, documents: Mapping[str, Mapping[str, Any]], *, strict_unknown: bool = True) -> None:
        """Read the documents, given by service."""
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
            # A literal segment takes precedence over a parameter, and then a choice of values over any value.
            routes.sort(key=lambda route: ([part > 0 for part in route.vagueness], route.vagueness))

    @classmethod
    def load(cls, folder: Path | None = None, *, strict_unknown: bool = True) -> Contract:
        """Read a directory of JSON documents. Default: the documents of the installed client."""
        packed = files("pythonik.testing") / "contract.json.xz"
        if folder is None and packed.is_file():
            return cls(json.loads(lzma.decompress(packed.read_bytes())), strict_unknown=strict_unknown)
        entries = (folder or files("iconik_api") / "contract").iterdir()
        documents = {
            entry.name.removesuffix(".json"): json.loads(entry.read_bytes())
            for entry in sorted(entries, key=lambda entry: entry.name)
            if entry.name.endswith(".json")
        }
        return cls(documents, strict_unknown=strict_unknown)

    def find(self, method: str, raw_path: str) -> Match:
        """Return the operation of a request. A slash at the end of the path may be left out, as in iconik.

        Args:
            method: HTTP method, in capitals.
            raw_path: Undecoded path: an encoded slash belongs to an identifier.

        Raises:
            NoSuchPathError: The contract contains no operation with this path.
            NoSuchMethodError: Operations with this path have other methods.
        """
        segments = [*raw_path.removesuffix("/").split("/"), ""]
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
    """Path of an operation, split at its slashes."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        choices = {p.name: p.schema.get("enum") for p in operation.parameters if p.place == "path"}
        self.segments = [
            _Blank(segment[1:-1], choices.get(segment[1:-1])) if segment.startswith("{") else segment
            for segment in operation.path.split("/")
        ]
        self.vagueness = [0 if isinstance(segment, str) else 1 if segment.choices else 2 for segment in self.segments]

    def match(self, segments: Sequence[str]) -> dict[str, str] | None:
        """Return the texts of the parameters if the segments match."""
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
    """Path segment with a parameter."""

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
                    frozenset(schemes[name].get("name", "Authorization").lower() for name in alternative)
                    for alternative in security
                ),
                pagination=tuple(node.get("x-pagination", ())),
                strict_unknown=strict_unknown,
                _node=node,
                _path_parameters=item.get("parameters", ()),
                _schemas=schemas,
            )
