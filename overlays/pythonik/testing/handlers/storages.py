"""Storages and their registered files."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from ..selecting import has_words
from ..state import Record
from .registry import Call, Registry
from .uploads import storage_for

operation = Registry("files")


@operation
def list_storages(call: Call) -> Record:
    storages = call.narrowed(
        call.chosen(call.state.storages), "id", "last_scanned", "method", "name", "purpose", "scanner_status", "status"
    )
    if query := call.option("query"):
        storages = [storage for storage in storages if has_words(storage, query, ["name", "description"])]
    return call.page(storages)


@operation
def get_storage(call: Call) -> Record:
    return call.state.storages.get(call.id("storage_id"))


@operation
def get_matching_storage(call: Call) -> Record:
    return storage_for(call, call.id("purpose"), call.option("storage_id"))


@operation
def list_storage_files(call: Call) -> Record:
    storage = call.state.storages.get(call.id("storage_id"))
    files = call.narrowed(
        call.state.files.find(storage_id=storage["id"]),
        "checksum",
        "date_created",
        "date_modified",
        "directory_path",
        "id",
        "name",
        "status",
        "type",
    )
    if path := call.option("path"):
        separator = call.option("path_separator", "/")
        files = [file for file in files if separator.join(filter(None, [file["directory_path"], file["name"]])) == path]
    return call.page(files)


@operation
def create_storage_file(call: Call) -> Record:
    state = call.state
    storage = state.storages.get(call.id("storage_id"))
    return state.files.add(
        state.new(
            {"name": call.body["original_name"], "status": "CLOSED", "user_id": state.user["id"]},
            call.body,
            storage_id=storage["id"],
            storage_method=storage["method"],
        )
    )
