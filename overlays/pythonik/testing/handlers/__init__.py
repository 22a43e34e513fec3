"""Behavior of the stand-in: one module for each kind of record, one function for each operation.

Operations that only keep records have no function: `resources` has a row for each of these resources.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from ..operation import Operation
from .records import BY_PATH
from .registry import Handler, Registry
from .work import work_of

_MODULES = (
    "about_objects",
    "acls",
    "actions",
    "assets",
    "collections",
    "delete_queue",
    "files",
    "formats",
    "jobs",
    "media",
    "metadata",
    "moving",
    "people",
    "playlists",
    "proxies",
    "search",
    "segments",
    "shares",
    "storages",
    "uploads",
)


def _registered() -> Mapping[tuple[str, str], Handler]:
    modules = [import_module(f".{name}", __package__) for name in _MODULES]
    registries = [each for module in modules for each in vars(module).values() if isinstance(each, Registry)]
    return {(registry.service, name): handler for registry in registries for name, handler in registry.handlers.items()}


HANDLERS: Mapping[tuple[str, str], Handler] = _registered()
"""Handlers by service and operationId, before those of the resources."""


def handler_of(operation: Operation) -> Handler | None:
    """Return the handler of an operation. An operation without one returns the example of the contract."""
    after_prefix = "/".join(operation.path.split("/")[3:])
    return (
        HANDLERS.get((operation.service, operation.id))
        or BY_PATH.get((operation.service, operation.method, after_prefix))
        or work_of(operation)
    )


def is_row(operation: Operation) -> bool:
    """Return whether a row of `resources` describes the operation."""
    path = "/".join(operation.path.split("/")[3:])
    return (operation.service, operation.id) not in HANDLERS and (operation.service, operation.method, path) in BY_PATH
