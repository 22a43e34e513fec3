"""Rules about paths and operations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus
from itertools import pairwise
from typing import Any

from ..bundle import SHARED
from ..errors import Location
from ..grammar import reference
from ..source import Pointer
from .contract import METHODS, Contract, Operation, Service
from .rule import contract_rule, service_rule

VERBS = """
    abort accept acknowledge activate add analyze apply approve archive assign attach authorize build
    bulk cancel capture change check clean cleanup clear complete compose configure confirm convert copy count create
    deactivate decline delete detach disable discard dismiss download duplicate edit enable evaluate
    exchange export extract fetch fill find finish forget generate get grant import index invite issue link
    list lock login logout mark merge move parse partial pause ping preview promote propagate propose
    publish purge read rebuild receive recognize refresh regenerate register reindex reject release
    remove rename render reorder replace report request resend reset resolve restart restore resume
    retry reverse revoke rotate run save scan schedule search send set share show sign signup start stop
    submit subscribe suggest swap switch synchronize test transcode transcribe transfer trigger unarchive
    undelete unlink unlock unpublish unsubscribe update upload validate verify withdraw
""".split()  # noqa: SIM905 - a list literal would have a line a verb
"""The first words of an operationId, ``partial_update_`` included; add a verb that is missing."""

VERB_METHODS: Mapping[str, Sequence[str]] = {
    "get": ("get",),
    "list": ("get",),
    "update": ("patch",),
    "partial": ("patch",),
    "replace": ("put",),
    "create": ("post", "put"),
    "delete": ("delete", "post"),
    "remove": ("delete", "post"),
    "purge": ("delete", "post"),
}
"""Verbs that promise a method; the others may be sent by any."""

OPERATION_KEYS = (
    *("operationId", "summary", "description", "tags", "deprecated", "x-deprecated", "security"),
    *("x-effect", "x-roles", "x-pagination", "x-twin", "parameters", "requestBody", "responses"),
)
PATH_ITEM_KEYS = ("parameters", *METHODS)

PAGINATION = ("page", "last_id", "last_field_name", "scroll_id", "search_after")
"""Styles of paging, each the name of the query parameter or body field that moves on."""

STATUS_NAMES = {re.sub(r"\W", "", status.phrase): status.value for status in HTTPStatus}
"""``NotFound`` → 404, and so on."""

_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_PATH = re.compile(r"/v[0-9]/(.*/)?")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_STATUS = re.compile(r"[1-5][0-9][0-9]")


@service_rule("operation-id")
def operation_id(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require an operationId of the form verb_noun, unique in its service: it becomes the name of a method."""
    first: dict[str, Operation] = {}
    for operation in service.operations:
        pointer = (*operation.pointer, "operationId")
        if not _SNAKE.fullmatch(operation.name):
            yield pointer, f"{operation.name!r} is not lower case with underscores"
        elif _verb(operation) not in VERBS:
            yield pointer, f"{operation.name!r} does not start with a verb of VERBS in {__name__}"
        other = first.setdefault(operation.name, operation)
        if other is not operation:
            place = service.bundle.locate(*other.pointer, "operationId")
            yield pointer, f"{operation.name!r} is already the operation at {place}"


@service_rule("operation-id-method")
def operation_id_method(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require the method that a common verb promises: list_ and get_ read, update_ patches."""
    for operation in service.operations:
        methods = VERB_METHODS.get(_verb(operation))
        if methods and operation.method not in methods:
            expected = " or ".join(methods).upper()
            yield (
                (*operation.pointer, "operationId"),
                f"{operation.name} is sent by {expected}, not {operation.method.upper()}",
            )


@service_rule("one-tag")
def one_tag(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require one tag, the name of the resource: the resource becomes a module."""
    declared = [tag["name"] for tag in service.document.get("tags", ())]
    seen: set[str] = set()
    for operation in service.operations:
        tags = operation.value.get("tags", [])
        seen.update(tags)
        resource = service.bundle.origin(*operation.pointer).document.path.stem
        if tags != [resource]:
            yield (
                (*operation.pointer, "tags"),
                f"{operation.name} must have the one tag {resource!r}, the name of its file",
            )
        elif resource not in declared:
            yield (*operation.pointer, "tags"), f"tag {resource!r} is not declared in the index"
    for index, name in enumerate(declared):
        if name in declared[:index]:
            yield ("tags", index), f"tag {name!r} is declared twice"
        elif name not in seen:
            yield ("tags", index), f"no operation has the tag {name!r}"


@service_rule("path-template")
def path_template(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require a parameter for each placeholder, and the reverse: an operation cannot be called otherwise."""
    for operation in service.operations:
        yield from _placeholders(operation)


def _placeholders(operation: Operation) -> Iterator[tuple[Pointer, str]]:
    named = _PLACEHOLDER.findall(operation.path)
    declared: set[tuple[str, str]] = set()
    for parameter in operation.parameters:
        name, place = parameter.value["name"], parameter.value["in"]
        if (name, place) in declared:
            yield parameter.pointer, f"{operation.name} has the {place} parameter {name!r} twice"
        declared.add((name, place))
        if place not in ("path", "query", "header"):
            yield parameter.pointer, f"parameter {name!r} is in {place!r}, not in path, query or header"
        if place == "path" and parameter.value.get("required") is not True:
            yield parameter.pointer, f"path parameter {name!r} must be required"
        if place == "path" and name not in named:
            yield parameter.pointer, f"path parameter {name!r} does not occur in {operation.path}"
    for name in named:
        if (name, "path") not in declared:
            yield operation.pointer, f"{operation.path} has no path parameter {name!r}"


@contract_rule("path-form")
def path_form(contract: Contract) -> Iterator[tuple[Location, str]]:
    """Require a version at the start of a path and a slash at its end: the server accepts no other form."""
    for service in contract.services:
        index = service.bundle.origin().document
        for path, item in service.document["paths"].items():
            named = _PLACEHOLDER.findall(path)
            if not _PATH.fullmatch(path):
                yield (
                    index.locate(("paths", path)),
                    f"{path} must start with /v1/, say, and end with a slash",
                )
            if len(set(named)) < len(named):
                yield index.locate(("paths", path)), f"{path} names a parameter twice"
            if not any(method in item for method in METHODS):
                yield index.locate(("paths", path)), f"{path} has no operation"


@contract_rule("paths-sorted")
def paths_sorted(contract: Contract) -> Iterator[tuple[Location, str]]:
    """Require sorted paths: a path is found at once, and changes merge without conflicts."""
    for service in contract.services:
        index = service.bundle.origin().document
        for before, path in pairwise(service.document["paths"]):
            if path < before:
                yield index.locate(("paths", path)), f"{path} stands behind {before}"


@service_rule("key-order")
def key_order(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require one order of keys: a reader finds a key without searching."""
    for kind, order in (("path item", PATH_ITEM_KEYS), ("operation", OPERATION_KEYS)):
        for node in service.of_kind(kind):
            keys = [key for key in node.value if key in order]
            for before, key in pairwise(keys):
                if order.index(key) < order.index(before):
                    yield (*node.pointer, key), f"{key} stands behind {before}; the order is {' '.join(order)}"


@service_rule("responses")
def responses(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require a response for success, and the shared body for every error."""
    for operation in service.operations:
        answers = operation.value["responses"]
        pointer = (*operation.pointer, "responses")
        if not any(status.startswith(("2", "3")) for status in answers):
            yield pointer, f"{operation.name} has no answer for success"
        for status, answer in answers.items():
            yield from _answer(service, (*pointer, status), status, answer)


def _answer(service: Service, pointer: Pointer, status: str, answer: Any) -> Iterator[tuple[Pointer, str]]:
    if not _STATUS.fullmatch(status):
        yield pointer, f"{status!r} is not a status; the catch-all default is left out"
        return
    if status < "400":
        if answer.get("content") == {}:
            yield (*pointer, "content"), "an answer without a body has no content"
        return
    name = (reference(answer) or "").rpartition("/")[2]
    if not name or service.bundle.origin("components", "responses", name).document.path.parent.name != SHARED:
        yield pointer, f"an error refers to {SHARED}/responses.yaml"
    elif STATUS_NAMES.get(name, int(status)) != int(status):
        yield pointer, f"{name} is {STATUS_NAMES[name]}, not {status}"


@service_rule("roles")
def roles(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require iconik's identifiers of roles, each once: administrators read and grant them."""
    for operation in service.operations:
        names = operation.value.get("x-roles", [])
        pointer = (*operation.pointer, "x-roles")
        if not names and "x-roles" in operation.value:
            yield pointer, "an empty list is left out"
        for index, name in enumerate(names):
            if not _SNAKE.fullmatch(name):
                yield (*pointer, index), f"{name!r} is not a role identifier"
            if name in names[:index]:
                yield (*pointer, index), f"role {name!r} is listed twice"


@service_rule("list-envelope")
def list_envelope(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require x-pagination for a list: paging is generated from the fields that it names."""
    for operation in service.operations:
        styles = operation.value.get("x-pagination")
        pointer = (*operation.pointer, "x-pagination")
        if not _has_objects(service, operation):
            if styles is not None:
                yield pointer, f"the answer of {operation.name} has no list of objects to page through"
            continue
        if styles is None:
            yield (
                operation.pointer,
                f"{operation.name} answers with objects: x-pagination is missing ([] for no paging)",
            )
        if operation.method == "get" and _verb(operation) not in ("list", "search"):
            yield (
                (*operation.pointer, "operationId"),
                f"{operation.name} answers with objects: it is a list_ or a search",
            )
        yield from _styles(service, operation, styles or ())


def _styles(service: Service, operation: Operation, styles: Sequence[str]) -> Iterator[tuple[Pointer, str]]:
    fields = {parameter.value["name"] for parameter in operation.parameters if parameter.value["in"] == "query"}
    for media_type, content in operation.value.get("requestBody", {}).get("content", {}).items():
        if is_json(media_type):
            fields.update(service.properties(content["schema"]))
    for index, style in enumerate(styles):
        pointer = (*operation.pointer, "x-pagination", index)
        if style not in PAGINATION:
            yield pointer, f"{style!r} is not one of {', '.join(PAGINATION)}"
        elif style not in fields:
            yield pointer, f"{operation.name} has no field {style!r} in its query or body"
        if style in styles[:index]:
            yield pointer, f"{style!r} is listed twice"


def _has_objects(service: Service, operation: Operation) -> bool:
    answer = service.follow(operation.value["responses"].get("200", {}))
    for media_type, content in answer.get("content", {}).items():
        objects = service.properties(content["schema"]).get("objects") if is_json(media_type) else None
        if objects is not None and service.type_of(objects) == "array":
            return True
    return False


def _verb(operation: Operation) -> str:
    return operation.name.partition("_")[0]


def is_json(media_type: str) -> bool:
    """Say whether a media type is JSON."""
    bare = media_type.partition(";")[0].strip()
    return bare == "application/json" or bare.endswith("+json")
