"""Rules about the files that the contract is written in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..errors import Location
from ..grammar import reference
from ..source import Document, Pointer
from .contract import FOLDERS, Contract
from .rule import contract_rule

MAX_LINES = 900


@contract_rule("layout")
def layout(contract: Contract) -> Iterator[tuple[Location, str]]:
    """Require files in the expected places, with the expected suffix: no program reads other files."""
    for path in contract.strays:
        yield Location(path, 1), f"no place for a file: a service has an index and {', '.join(FOLDERS)}/<resource>.yaml"
    for file in contract.files:
        if not isinstance(file.data, dict):
            yield file.locate(()), "the file must be a mapping"


@contract_rule("file-length")
def file_length(contract: Contract) -> Iterator[tuple[Location, str]]:
    """Require short files: a file that is too long to remember is split into two resources."""
    for file in contract.files:
        if file.length > MAX_LINES:
            yield Location(file.path, file.length), f"{file.length} lines, more than {MAX_LINES}"


@contract_rule("ref-siblings")
def ref_siblings(contract: Contract) -> Iterator[tuple[Location, str]]:
    """Require a $ref without siblings: OpenAPI 3.0 ignores them; allOf accepts a description."""
    for file in contract.files:
        for pointer, value in _mappings(file.data, ()):
            if reference(value) is not None and len(value) > 1:
                beside = ", ".join(key for key in value if key != "$ref")
                yield file.locate((*pointer, "$ref")), f"beside a $ref stand {beside}: write allOf: [{{$ref: …}}]"


@contract_rule("unused-component")
def unused_component(contract: Contract) -> Iterator[tuple[Location, str]]:
    """Require that an operation reaches every component: another component is dead, or lacks a reference."""
    used = {
        (origin.document.path, name)
        for service in contract.services
        for origin in service.bundle.sources()
        for name in origin.pointer[:1] or _keys(origin.document)
    }
    for file in contract.files:
        for name in _keys(file):
            if (file.path, name) not in used:
                yield file.locate((name,)), f"nothing refers to {name!r}"


def _keys(file: Document) -> list[str]:
    return list(file.data) if isinstance(file.data, dict) else []


def _mappings(value: Any, pointer: Pointer) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    if isinstance(value, dict):
        yield pointer, value
        for key, item in value.items():
            yield from _mappings(item, (*pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _mappings(item, (*pointer, index))
