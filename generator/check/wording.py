"""Rules about summaries and descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..grammar import Node, reference
from ..source import Pointer
from .contract import Service
from .rule import service_rule

SUMMARY_LENGTH = 72
PROPERTY_LENGTH = 110
NO_VERBS = {"a", "all", "an", "the", "these", "this"}
_IMPERATIVE = re.compile(r"[A-Z][a-z-]*")
_THIRD_PERSON = re.compile(r"[a-z]*[^su]s")
_DESCRIBED = ("operation", "parameter", "tag", "info")


@service_rule("summary")
def summary(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require a short imperative as the summary: it becomes the first line of a docstring."""
    for operation in service.operations:
        text = operation.value.get("summary", "")
        pointer = (*operation.pointer, "summary")
        if not text:
            yield pointer, f"{operation.name} has no summary"
            continue
        if len(text) > SUMMARY_LENGTH:
            yield pointer, f"{len(text)} characters, more than {SUMMARY_LENGTH}"
        if text.endswith("."):
            yield pointer, "ends with a full stop"
        if "\n" in text:
            yield pointer, "more than one line"
        first = text.split()[0].rstrip(",:")
        if not _IMPERATIVE.fullmatch(first):
            yield pointer, f"must start with a verb and a capital, not {first!r}"
        elif first.lower() in NO_VERBS or _THIRD_PERSON.fullmatch(first.lower()):
            yield pointer, f"must start with an imperative, not {first!r}"


@service_rule("description")
def description(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require descriptions: they are the documentation in the client."""
    for kind in _DESCRIBED:
        for node in service.of_kind(kind):
            if not _text(node.value):
                yield node.pointer, f"{kind} {_name(node)!r} has no description"
    for node in service.of_kind("schema"):
        if node.pointer[:-1] == ("components", "schemas") and not _text(node.value):
            yield node.pointer, f"schema {node.pointer[-1]!r} has no description"
        for name, value in node.value.get("properties", {}).items():
            yield from _property((*node.pointer, "properties", name), name, value)


def _property(pointer: Pointer, name: str, value: Mapping[str, Any]) -> Iterator[tuple[Pointer, str]]:
    """Yield the fault of a property's description; the target of a bare reference describes the property."""
    if reference(value) is not None:
        return
    text = _text(value)
    if not text:
        yield pointer, f"property {name!r} has no description"
    elif len(text) > PROPERTY_LENGTH:
        yield (*pointer, "description"), f"{len(text)} characters, more than {PROPERTY_LENGTH}"
    elif "\n" in text:
        yield (*pointer, "description"), "more than one line"


def _text(value: Mapping[str, Any]) -> str:
    return str(value.get("description", "")).strip()


def _name(node: Node) -> Any:
    return next((node.value[key] for key in ("operationId", "name", "title") if key in node.value), node.pointer[-1])
