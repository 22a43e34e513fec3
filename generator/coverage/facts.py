"""The facts about one service, read from JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from generator.coverage.documents import DocumentFacts
from generator.coverage.shape import ANYTHING, FREE, PARTICULARS, Property, Shape, particulars
from generator.errors import Location, SpecError
from generator.grammar import FORMATS

_FOLDERS = {"usersnotifications": "users_notifications"}
"""Folders of services that have another name in the facts."""
_KEPT_FORMATS = frozenset({"binary", "date", "date-time", "uuid"})
"""Formats of the newer facts; only the older document has other formats."""

_CREDENTIALS = {"both": frozenset({"AppId", "AuthToken"}), "app-id": frozenset({"AppId"}), "none": frozenset[str]()}
_OLDEST = "published_2024.json"
"""Document that lists only particulars, and completes the newer facts."""
_DOCUMENT = re.compile(r"published_[0-9]{4}\.json")

_OF_OPERATIONS = (
    "service",
    "base_path",
    "method",
    "path",
    "auth",
    "path_params",
    "query_params",
    "header_params",
    "request_bodies",
    "responses",
)
_OF_PROPERTIES = ("wire_name", "required")


@attrs.frozen(eq=False)
class Facts:
    """A folder of facts.

    Attributes:
        operations: Content of `operations.json`, by folder of the service.
        schemas: Content of `schemas.json`, by service and name.
        roles: Roles by service, method and path.
        published: Content of `published_2024.json`: operations and schemas.
        documents: Whole published documents, the newest first.
    """

    operations: Mapping[str, Sequence[Mapping[str, Any]]]
    schemas: Mapping[str, Mapping[str, Mapping[str, Any]]]
    roles: Mapping[tuple[str, str, str], frozenset[str]]
    published: Mapping[str, Mapping[str, Any]]
    documents: Sequence[Mapping[str, Any]]

    def service(self, folder: str) -> ServiceFacts:
        """Return the facts of one service."""
        return ServiceFacts(self, folder)

    def documented(self, folder: str) -> DocumentFacts:
        """Return one service as the published documents have it."""
        return DocumentFacts(self.documents, folder)


def read_facts(folder: Path) -> Facts:
    """Read a folder of facts.

    Raises:
        SpecError: A file is missing or invalid.
    """
    operations: dict[str, list[Mapping[str, Any]]] = {}
    with _Reading(folder / "operations.json") as content:
        for each in content:
            _require(each, _OF_OPERATIONS)
            operations.setdefault(_folder(each["service"]), []).append(each)
    with _Reading(folder / "schemas.json") as content:
        schemas = {_folder(name): {each["name"]: each for each in listed} for name, listed in content.items()}
        for schema in (schema for named in schemas.values() for schema in named.values()):
            for each in schema.get("properties", ()):
                _require(each, _OF_PROPERTIES)
    with _Reading(folder / _OLDEST) as content:
        published = {"operations": dict(content["operations"]), "schemas": dict(content["schemas"])}
    names = sorted((each.name for each in folder.iterdir() if _DOCUMENT.fullmatch(each.name)), reverse=True)
    documents = [_read_document(folder / name) for name in names if name != _OLDEST]
    return Facts(operations, schemas, _read_roles(folder / "roles.tsv"), published, documents)


def _read_document(path: Path) -> Mapping[str, Any]:
    with _Reading(path) as content:
        for each in content["operations"].values():
            _require(each, ("security", "responses"))
        for schemas in content["components"].values():
            for each in schemas.values():
                each.get("properties", {}).items()
        return dict(content)


def _require(value: Mapping[str, Any], keys: Sequence[str]) -> None:
    for key in keys:
        value[key]


class _Reading:
    """Context manager that reads a JSON file and turns faults of its content into one-line errors."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Any:
        try:
            return json.loads(_text(self._path))
        except json.JSONDecodeError as error:
            raise SpecError(f"not JSON: {error.msg}", Location(self._path, error.lineno)) from None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        if isinstance(error, KeyError):
            raise SpecError(f"missing key {error}", Location(self._path, 1)) from None
        if isinstance(error, AttributeError | TypeError | ValueError):
            raise SpecError("invalid form of the facts", Location(self._path, 1)) from None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise SpecError(f"cannot be read: {error.strerror}", Location(path, 1)) from None
    except UnicodeDecodeError:
        raise SpecError("not UTF-8", Location(path, 1)) from None


def _read_roles(path: Path) -> dict[tuple[str, str, str], frozenset[str]]:
    found: dict[tuple[str, str, str], frozenset[str]] = {}
    for number, line in enumerate(_text(path).splitlines(), 1):
        cells = line.split("\t")
        if len(cells) != 4:
            raise SpecError("expected service, method, path and roles, separated by tabs", Location(path, number))
        service, method, url, roles = cells
        found[_folder(service), method, url] = frozenset(roles.split(","))
    return found


def _folder(service: str) -> str:
    return _FOLDERS.get(service, service)


class ServiceFacts:
    """The facts of one service in the terms of the comparison."""

    def __init__(self, facts: Facts, folder: str) -> None:
        self._facts = facts
        self._folder = folder
        self._schemas = facts.schemas.get(folder, {})
        self.operations = facts.operations.get(folder, ())

    def roles(self, operation: Mapping[str, Any]) -> frozenset[str]:
        """Return the roles that an operation requires."""
        return self._facts.roles.get((self._folder, operation["method"], operation["path"]), frozenset())

    def credentials(self, operation: Mapping[str, Any]) -> frozenset[str]:
        """Return the names of the credentials that an operation requires."""
        return _CREDENTIALS[operation["auth"]]

    def deprecated(self, operation: Mapping[str, Any]) -> bool:
        """Return whether the older document deprecates an operation."""
        return bool(self._published(operation).get("deprecated", False))

    def _published(self, operation: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the operation in the older document."""
        base = operation["base_path"].removeprefix("/API")
        found: Mapping[str, Any] = self._facts.published["operations"].get(
            f"{operation['method']} {base}{operation['path']}", {}
        )
        return found

    def parameters(self, operation: Mapping[str, Any]) -> Iterator[tuple[str, str, Property]]:
        """Yield the location, the name and the property of each parameter of an operation."""
        query = self._published(operation).get("query", {})
        for location in ("path", "query", "header"):
            for each in operation[f"{location}_params"]:
                # A path, a query and a header cannot contain null, even if the facts allow it.
                each = {key: value for key, value in each.items() if key != "nullable"}
                older = query.get(each["name"], {}) if location == "query" else {}
                yield location, each["name"], self._property(each, older, location == "path" or each["required"])

    def shape(self, schema: Any) -> Shape:
        """Return the shape of a schema of the facts."""
        nullable = bool(schema.get("nullable", False))
        if "anyOf" in schema:
            nullable = nullable or any(self.shape(each).nullable for each in schema["anyOf"])
            return Shape("union", nullable=nullable, parts=tuple(schema["anyOf"]))
        kind = schema["type"]
        if kind == "any":
            return Shape(ANYTHING, nullable=True)
        if kind == "array":
            return Shape(kind, nullable=nullable, parts=(schema["items"],))
        if kind == "object":
            return self._object(schema.get("ref"), nullable)
        values = frozenset(schema["enum"]) if "enum" in schema else None
        return Shape(kind, schema.get("format"), nullable, values)

    def _object(self, name: str | None, nullable: bool) -> Shape:
        schema = self._schemas.get(name or "")
        if schema and schema.get("properties"):
            return Shape("object", nullable=nullable, name=name)
        values = schema.get("additionalProperties") if schema else None
        if isinstance(values, dict):
            return Shape("map", nullable=nullable, parts=(values,))
        return Shape(FREE, nullable=nullable)

    def properties(self, name: str) -> Mapping[str, Property]:
        """Return the properties of a schema of the facts."""
        listed = {each["wire_name"]: each for each in self._schemas[name]["properties"]}
        older = self._published_schema(name, listed)
        return {
            wire: self._property(each, older.get(wire, {}), bool(each["required"])) for wire, each in listed.items()
        }

    def _published_schema(self, name: str, properties: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the schema in the older document, which numbers schemas of several services with one name."""
        schemas: Mapping[str, Mapping[str, Any]] = self._facts.published["schemas"]
        numbered = re.compile(re.escape(name) + r"\d?")
        candidates = [schemas[each] for each in sorted(schemas) if numbered.fullmatch(each)]
        return max(candidates, key=lambda each: len(each.keys() & properties) / max(len(each), 1), default={})

    def _property(self, newer: Mapping[str, Any], older: Mapping[str, Any], required: bool) -> Property:
        said = {**newer, **{key: value for key, value in older.items() if key in PARTICULARS}}
        schema = dict(newer)
        form = older.get("format")
        if form not in _KEPT_FORMATS and FORMATS.get(form or "", "string") == newer.get("type"):
            schema.setdefault("format", form)
        return Property(schema, required, particulars(said))
