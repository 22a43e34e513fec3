"""Delete queue of assets and collections. The files service has a separate queue for file sets and formats."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ..state import Record
from . import assets, collections
from .registry import Call, Registry

operation = Registry("assets")


@operation
def list_delete_queue_assets(call: Call) -> Record:
    state = call.state
    return call.page(call.filtered(state.assets.find(status="DELETED")), partial(assets.all_shown, state))


@operation
def add_delete_queue_assets(call: Call) -> None:
    _each(call, "assets", call.state.delete)


@operation
def remove_delete_queue_assets(call: Call) -> None:
    _each(call, "assets", call.state.restore)


@operation
def purge_delete_queue_assets(call: Call) -> None:
    _purge(call, "assets")


@operation
def list_delete_queue_collections(call: Call) -> Record:
    state = call.state
    return call.page(call.filtered(state.collections.find(status="DELETED")), partial(collections.all_shown, state))


@operation
def add_delete_queue_collections(call: Call) -> None:
    _each(call, "collections", call.state.delete)


@operation
def remove_delete_queue_collections(call: Call) -> None:
    _each(call, "collections", call.state.restore)


@operation
def purge_delete_queue_collections(call: Call) -> None:
    _purge(call, "collections")


@operation
def bulk_delete_objects(call: Call) -> None:
    """Delete objects at once, in place of the job of iconik. Saved searches do not exist in the stand-in."""
    state, kind = call.state, call.body["object_type"]
    if kind == "assets":
        _each(call, "assets", state.delete, "object_ids")
    elif kind == "collections":
        _each(call, "collections", lambda collection: _delete_contents(call, collection), "object_ids")
        if call.body.get("content_only") is False:
            _each(call, "collections", state.delete, "object_ids")


@operation
def purge_delete_queue(call: Call) -> None:
    call.state.purge_deleted("assets", "collections")


def _each(call: Call, table: str, act: Callable[[Record], None], field: str = "ids") -> None:
    """Apply a function to the objects in the body. Unknown identifiers are skipped, as in a job."""
    records = call.state.table(table)
    for key in call.body[field]:
        if key in records:
            act(records.get(key))


def _purge(call: Call, table: str) -> None:
    """Remove the named objects, if they are in the queue."""
    for record in call.state.table(table).find(status="DELETED"):
        if record["id"] in call.body["ids"]:
            call.state.purge(table, record)


def _delete_contents(call: Call, collection: Record) -> None:
    for _, record in collections.held_below(call.state, collection):
        call.state.delete(record)
