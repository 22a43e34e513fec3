"""Behavior of the stand-in: one module for each kind of record, one function for each operation."""

from __future__ import annotations

from collections.abc import Mapping

from . import assets, collections, delete_queue, files, formats, jobs, metadata, proxies, search, storages, uploads
from .registry import Handler

_MODULES = (
    assets,
    collections,
    delete_queue,
    files,
    formats,
    jobs,
    metadata,
    proxies,
    search,
    storages,
    uploads,
)

HANDLERS: Mapping[tuple[str, str], Handler] = {
    (module.operation.service, name): handler
    for module in _MODULES
    for name, handler in module.operation.handlers.items()
}
"""Handlers by service and operationId. Any other operation returns the example of the contract."""
