"""Storages and their registered files."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from ..tables import Record, RefusedError
from .registry import Call, Registry
from .uploads import storage_for

operation = Registry("files")


@operation
def list_storages(call: Call) -> Record:
    storages = call.narrowed(
        call.chosen(call.state.storages), "id", "last_scanned", "method", "name", "purpose", "scanner_status", "status"
    )
    return call.page(call.matching(storages, "name", "description"))


@operation
def get_storage(call: Call) -> Record:
    return call.state.storages.get(call.id("storage_id"))


@operation
def get_matching_storage(call: Call) -> Record:
    return storage_for(call, call.id("purpose"), call.option("storage_id"))


@operation
def list_storage_files(call: Call) -> Record:
    return call.page(_files(call))


def _files(call: Call) -> list[Record]:
    """Return the files of a storage that the query parameters ask for."""
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
    separator = call.option("path_separator", "/")
    if path := call.option("path"):
        files = [file for file in files if separator.join(filter(None, [file["directory_path"], file["name"]])) == path]
    return files


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


@operation
def get_matching_storage_by_method(call: Call) -> Record:
    return _default(call, call.id("purpose"), method=call.id("method"))


@operation
def get_default_storage(call: Call) -> Record:
    return _default(call, call.id("purpose"), default=True)


@operation
def set_default_storage(call: Call) -> None:
    state = call.state
    chosen = state.storages.get(call.id("storage_id"))
    for storage in state.storages.find(purpose=chosen["purpose"]):
        state.change(storage, {"default": storage is chosen})


@operation
def clear_default_storage(call: Call) -> None:
    call.state.change(call.state.storages.get(call.id("storage_id")), {"default": False})


@operation
def get_storage_auto_scan(call: Call) -> Record:
    storage = call.state.storages.get(call.id("storage_id"))
    if storage.get("_auto_scan") is None:
        raise RefusedError(404, f"storage {storage['id']} has no schedule of scans")
    return {"hours_interval": storage["_auto_scan"]}


@operation
def schedule_storage_auto_scan(call: Call) -> Record:
    storage = call.state.storages.get(call.id("storage_id"))
    call.state.change(storage, {"_auto_scan": call.body.get("hours_interval")})
    return call.body


@operation
def stop_storage_auto_scan(call: Call) -> None:
    call.state.change(call.state.storages.get(call.id("storage_id")), {"_auto_scan": None})


@operation
def update_storage_file(call: Call) -> Record:
    return call.change(_file_at(call))


@operation
def replace_storage_file(call: Call) -> Record:
    record = _file_at(call)
    kept = ("storage_id", "status", "user_id", "asset_id", "name")
    return call.replace(record, {name: record.get(name) for name in kept})


@operation
def delete_storage_files(call: Call) -> Record:
    records = _files(call)
    for record in records:
        call.state.purge(record, how="delete")
    return {"objects": records, "total": len(records)}


def _file_at(call: Call) -> Record:
    """Return the file of a storage with the directory and name in the body."""
    storage = call.state.storages.get(call.id("storage_id"))
    for record in call.state.files.find(storage_id=storage["id"], directory_path=call.body["directory_path"]):
        if call.body["original_name"] == record["original_name"]:
            return record
    raise RefusedError(404, f"file {call.body['directory_path']}/{call.body['original_name']} does not exist")


def _default(call: Call, purpose: str, **equal: object) -> Record:
    for storage in call.state.storages.find(purpose=purpose, **equal):
        return storage
    raise RefusedError(404, f"storage for {purpose} does not exist")
