"""The contract as the rules see it: services with their operations and schemas, and the files behind them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import attrs

from ..bundle import INDEX, SHARED, Bundle, bundle, read_pointer
from ..grammar import Node, reference, walk
from ..source import Document, Pointer, read
from ..twins import twins

METHODS = ("get", "post", "put", "patch", "delete")
FOLDERS = ("paths", "schemas", "examples")
"""Folders of a service."""


@attrs.frozen(eq=False)
class Operation:
    """One operation of a service."""

    path: str
    method: str
    pointer: Pointer
    value: Mapping[str, Any]
    parameters: Sequence[Node]
    """Its own and those of its path, references followed; the pointers lead to where they are listed."""

    @property
    def name(self) -> str:
        """The ``operationId``."""
        return str(self.value["operationId"])


class Service:
    """A bundled service with what rules ask about it. References are followed, never expanded."""

    def __init__(self, bundled: Bundle) -> None:
        self.bundle = bundled
        self.document = bundled.document

    @cached_property
    def nodes(self) -> Mapping[str, Sequence[Node]]:
        """All nodes of the document by kind, in document order."""
        found: dict[str, list[Node]] = {}
        for node in walk(Node("document", (), self.document)):
            found.setdefault(node.kind, []).append(node)
        return found

    def of_kind(self, kind: str) -> Iterator[Node]:
        """Yield the nodes of a kind, leaving out references to one of that kind."""
        for node in self.nodes.get(kind, ()):
            if reference(node.value) is None:
                yield node

    @cached_property
    def operations(self) -> Sequence[Operation]:
        """All operations, in document order."""
        found: list[Operation] = []
        for item in self.of_kind("path item"):
            for method in METHODS:
                if method in item.value:
                    pointer = (*item.pointer, method)
                    value = item.value[method]
                    listed = [*self._parameters(pointer, value), *self._parameters(item.pointer, item.value)]
                    found.append(Operation(str(item.pointer[-1]), method, pointer, value, listed))
        for each in twins(self.document):
            index = next(i for i, one in enumerate(found) if (one.path, one.method) == (each.path, each.method))
            first = found[index]
            own = [node for node in first.parameters if node.value["name"] not in first.value["x-twin"].get("only", ())]
            found[index] = attrs.evolve(first, value=each.first, parameters=own)
            pointer = (*first.pointer, "x-twin")
            twin = Operation(each.twin_path, each.method, pointer, each.twin, [*self._parameters(pointer, each.twin)])
            found.insert(index + 1, twin)
        return found

    def _parameters(self, pointer: Pointer, holder: Mapping[str, Any]) -> Iterator[Node]:
        for index, value in enumerate(holder.get("parameters", ())):
            yield Node("parameter", (*pointer, "parameters", index), self.follow(value))

    def follow(self, value: Any) -> Any:
        """Return what a reference refers to; any other value is returned as it is."""
        while (target := reference(value)) is not None:
            value = self.document
            for part in read_pointer(target.removeprefix("#")):
                value = value[part]
        return value

    def properties(self, schema: Any) -> dict[str, Any]:
        """Return the properties of a schema with those of what it is composed of."""
        schema = self.follow(schema)
        found: dict[str, Any] = {}
        for member in schema.get("allOf", ()):
            found |= self.properties(member)
        found |= schema.get("properties", {})
        return found

    def type_of(self, schema: Any) -> str | None:
        """Return the type of a schema, through references and ``allOf``."""
        schema = self.follow(schema)
        if "type" in schema:
            return str(schema["type"])
        found = (self.type_of(member) for member in schema.get("allOf", ()))
        return next((kind for kind in found if kind), None)


@attrs.frozen(eq=False)
class Contract:
    """Services and files that are to be checked."""

    services: Sequence[Service]
    files: Sequence[Document]
    """The files of the services, and the shared ones when all services are checked."""
    strays: Sequence[Path]
    """Files that lie where no file is expected."""

    def within(self, services: Sequence[Service]) -> Contract:
        """Return the contract with fewer services."""
        return attrs.evolve(self, services=services)


def load(spec: Path, only: Collection[str] = ()) -> Contract:
    """Read a specification folder, or ``only`` some of its services.

    Raises:
        SpecError, SpecErrors: see `generator.bundle.bundle`.
    """
    bundles = bundle(spec, only)
    known = {origin.document.path: origin.document for bundled in bundles.values() for origin in bundled.sources()}
    folders = [*bundles] if only else [SHARED, *bundles]
    files: list[Document] = []
    strays: list[Path] = []
    for folder in folders:
        for path in sorted(path.resolve() for path in (spec / folder).rglob("*") if path.is_file()):
            if _expected(path.relative_to(spec.resolve())):
                files.append(known.get(path) or read(path))
            elif not path.name.startswith("."):
                strays.append(path)
    return Contract([Service(bundled) for bundled in bundles.values()], files, strays)


def _expected(path: Path) -> bool:
    match path.parts:
        case (folder, name):
            return name == INDEX or (folder == SHARED and path.suffix == ".yaml")
        case (_, folder, _):
            return folder in FOLDERS and path.suffix == ".yaml" and path.stem.isidentifier() and path.stem.islower()
    return False
