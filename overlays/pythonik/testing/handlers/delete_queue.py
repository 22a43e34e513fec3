"""The delete queue of assets and collections; the files service has another for file sets and formats."""

# ruff: noqa: D103 - a handler does what the contract says of the operation that it is named after

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
    """Delete at once what iconik deletes in a job; there are no saved searches here."""
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
    """Do something to the objects that the body names; ones that do not exist are passed over, as a job does."""
    records = call.state.table(table)
    for key in call.body[field]:
        if key in records:
            act(records.get(key))


def _purge(call: Call, table: str) -> None:
    """Remove those of the named objects that are in the queue."""
    for record in call.state.table(table).find(status="DELETED"):
        if record["id"] in call.body["ids"]:
            call.state.purge(table, record)


def _delete_contents(call: Call, collection: Record) -> None:
    for _, record in collections.held_below(call.state, collection):
        call.state.delete(record)
