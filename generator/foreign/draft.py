"""A whole document for the generator, without the parts that the generator refuses."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs

from .. import ir
from ..bounds import BOUNDS
from ..bundle import Bundle, Origin, circles, parts
from ..check.contract import Service
from ..check.structure import OPENAPI, shape
from ..errors import Location, SpecError, SpecErrors, raise_all
from ..grammar import reference
from ..names import OPERATION_RESERVED, python_names
from ..parse import parse
from ..source import Document, Pointer
from ..styles import style_of
from .files import Files
from .operations import Operation, Operations, base_url
from .report import Report
from .schemas import CONSISTS, REFERENCE, Schemas

__all__ = ["read_foreign"]

#: The parser refuses an operation with the name of a built-in function.
_RESERVED = OPERATION_RESERVED.union(dir(builtins), ("datetime", "false", "true"))

#: The service of the client: `client.api()`.
_SERVICE = "api"
#: The module of schemas that operations of several resources use.
_COMMON = "common"


def read_foreign(path: Path, url: str | None = None, allowed: Sequence[Path] = ()) -> tuple[ir.Service, Report]:
    """Read a contract of others.

    Args:
        path: The document, OpenAPI 3.0 or 3.1, as YAML or JSON; it may refer to other files.
        url: URL of the API. Default: the first server of the document.
        allowed: Folders beside that of the document that references may lead into.

    Returns:
        The service to generate, and the outcome of each operation.

    Raises:
        SpecError, SpecErrors: The document is not an OpenAPI document, or no operation is supported.
    """
    root = path.resolve()
    files = Files(root.parent, *allowed)
    document = files.load(root)
    version = document.get("openapi") if isinstance(document, dict) else None
    if not re.match(r"3\.[01]\.", str(version)):
        raise SpecError(f"{path}: not an OpenAPI document of version 3.0 or 3.1")
    return _Draft(files, root, base_url(document, url)).run()


@attrs.frozen
class _Place(Location):
    """The place of a fault in the document for the generator."""

    pointer: Pointer = ()


@attrs.frozen(eq=False)
class _Bundle(Bundle):
    """A document whose faults have their place in the document, so that the draft can leave the place out."""

    def locate(self, *pointer: str | int) -> Location:
        return _Place(self.origin().document.path, 1, pointer)


class _Draft:
    def __init__(self, files: Files, root: Path, url: str) -> None:
        self._root = root
        self._url = urlsplit(url)
        self._info: dict[str, Any] = files.load(root).get("info") or {}
        self._schemas = Schemas(files)
        self._converter = Operations(files, root, self._schemas, url)
        self._operations = [*islice(self._converter.convert(), BOUNDS.operations + 1)]
        if len(self._operations) > BOUNDS.operations:
            raise SpecError(f"{root}: too large: more than {BOUNDS.operations:,} operations")
        self._schemas.settle()

    def run(self) -> tuple[ir.Service, Report]:
        self._loosen_circles()
        self._loosen_large_compositions()
        for operation in self._taken():
            self._leave_out_odd_parameters(operation)
        names = python_names([each.converted["operationId"] for each in self._taken()], _RESERVED)
        for operation, name in zip(self._taken(), names, strict=True):
            operation.converted["operationId"] = name
        while any(self._taken()):
            bundle = self._bundle()
            try:
                raise_all(SpecError(message, bundle.locate(*place)) for place, message in shape(Service(bundle)))
                service = parse(bundle)
            except SpecError as error:
                self._give_up([error])
            except SpecErrors as errors:
                self._give_up(errors.errors)
            else:
                used = {each.name for each in service.definitions}
                loose = {name: reason for name, reason in self._schemas.loose.items() if name in used}
                return service, Report([each.outcome for each in self._operations], loose)
        refused = dict.fromkeys(each.outcome.refused for each in self._operations)
        reasons = "; ".join(refused) or "the document has no operation"
        raise SpecError(f"{self._root}: no operation is supported: {reasons}")

    def _taken(self) -> list[Operation]:
        return [each for each in self._operations if not each.outcome.refused]

    def _loosen_circles(self) -> None:
        """Loosen schemas that consist of themselves, which have no type."""
        components = self._schemas.components
        for circle in circles({name: list(parts("schema", schema)) for name, schema in components.items()}):
            self._schemas.loosen(circle[0], "it consists of itself")

    def _loosen_large_compositions(self) -> None:
        """Loosen schemas that consist of very many others, of which each level may hold twice as many as the next.

        Raises:
            SpecError: The contract has too many schemas, or too many members of schemas.
        """
        components = self._schemas.components
        if len(components) > BOUNDS.schemas:
            raise SpecError(f"{self._root}: too large: more than {BOUNDS.schemas:,} schemas")

        @cache
        def size(name: str) -> int:
            schema = components.get(name, {})
            return 1 + len(schema.get("properties", ())) + sum(map(part_size, schema.get("allOf", ())))

        def part_size(part: dict[str, Any]) -> int:
            target = reference(part)
            return size(target.rpartition("/")[2]) if target else 1 + len(part.get("properties", ()))

        members = 0
        for name in list(components):
            if size(name) > BOUNDS.members:
                self._schemas.loosen(name, CONSISTS)
            else:
                members += size(name)
        if members > BOUNDS.all_members:
            raise SpecError(f"{self._root}: too large: schemas with more than {BOUNDS.all_members:,} properties in all")

    def _leave_out_odd_parameters(self, operation: Operation) -> None:
        kept = []
        for parameter in operation.converted["parameters"]:
            try:
                style_of(parameter, self._schemas.components)
            except ValueError as error:
                what = f"parameter {parameter['name']!r}"
                if parameter["required"]:
                    operation.outcome.refused = f"{what} is required and is {error}"
                operation.outcome.omitted.append(f"{what}, which is {error}")
            else:
                kept.append(parameter)
        operation.converted["parameters"] = kept

    def _give_up(self, errors: list[SpecError]) -> None:
        """Leave out the cause of errors: an operation, or the form of a schema.

        Raises:
            SpecErrors: The errors have another cause.
        """
        given_up = False
        for error in errors:
            match error.location:
                case _Place(pointer=("paths", path, *rest)):
                    for operation in self._taken():
                        if operation.path == path and rest[:1] in ([], [operation.method]):
                            operation.outcome.refused = error.message
                            given_up = True
                case _Place(pointer=("components", "schemas", name, *_)) if name not in self._schemas.loose:
                    self._schemas.loosen(str(name), error.message)
                    given_up = True
        if not given_up:
            raise SpecErrors([SpecError(f"{self._root}: {error.message}") for error in errors])

    def _bundle(self) -> Bundle:
        """Return the document of the remaining operations."""
        paths: dict[str, Any] = {}
        homes: dict[str, set[str]] = {}
        for operation in self._taken():
            paths.setdefault(operation.path, {})[operation.method] = operation.converted
            for name in self._reached(operation.converted):
                homes.setdefault(name, set()).add(operation.converted["tags"][0])
        schemas = {name: self._schemas.components[name] for name in sorted(homes)}
        asked = {name for each in self._taken() for choice in each.converted["security"] for name in choice}
        headers = {key: header for key, header in self._converter.headers.items() if key in asked}
        document = {
            "openapi": OPENAPI,
            "info": {
                "title": str(self._info.get("title", _SERVICE)),
                "version": str(self._info.get("version", "0")),
                "description": "Every operation.",
            },
            # The paths of the operations include the path of the server.
            "servers": [{"url": f"{self._url.scheme}://{self._url.netloc}"}],
            "paths": paths,
            "components": {
                "schemas": schemas,
                "securitySchemes": {
                    key: {"type": "apiKey", "in": "header", "name": name} for key, name in headers.items()
                },
            },
        }
        origins: dict[Pointer, Origin] = {(): Origin(Document(self._root, None, {}, 0), ())}
        for name, tags in homes.items():
            home = next(iter(tags)) if len(tags) == 1 else _COMMON
            file = Document(Path(_SERVICE, "schemas", f"{home}.yaml"), None, {}, 0)
            origins["components", "schemas", name] = Origin(file, (name,))
        return _Bundle(_SERVICE, document, origins)

    def _reached(self, value: Any) -> set[str]:
        """Return the names of the schemas that a value refers to, directly or indirectly."""
        found: set[str] = set()
        pending = [value]
        while pending:
            for name in _references(pending.pop()):
                if name not in found:
                    found.add(name)
                    pending.append(self._schemas.components[name])
        return found


def _references(value: Any) -> Iterator[str]:
    target = reference(value)
    if target is not None:
        yield target.removeprefix(REFERENCE)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _references(item)
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)
