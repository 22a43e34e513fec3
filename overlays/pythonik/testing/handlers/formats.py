"""Formats with their components, file sets, and their delete queue."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..tables import Record, RefusedError, live
from .registry import Call, Registry

operation = Registry("files")

_FORMAT: Mapping[str, Any] = {
    "status": "ACTIVE",
    "archive_status": "NOT_ARCHIVED",
    "components": [],
    "external_references": [],
    "is_online": True,
    "metadata": [],
    "storage_methods": [],
}
_FILE_SET: Mapping[str, Any] = {
    "status": "ACTIVE",
    "type": "REGULAR",
    "base_dir": "",
    "component_ids": [],
    "is_archive": False,
}


def of_version(call: Call, records: Iterable[Record]) -> list[Record]:
    """Return the records of the version in the request."""
    if call.option("include_all_versions"):
        return list(records)
    version_id = call.arguments.path.get("version_id") or call.state.newest_version(call.id("asset_id"))["id"]
    return [record for record in records if record["version_id"] == version_id]


# Formats


@operation
def list_formats(call: Call) -> Record:
    asset = call.state.assets.get(call.id("asset_id"))
    return call.page(of_version(call, live(call.state.formats.find(asset_id=asset["id"]))))


@operation
def list_version_formats(call: Call) -> Record:
    version = call.state.versions.get(call.id("version_id"), asset_id=call.id("asset_id"))
    return call.page(live(call.state.formats.find(version_id=version["id"])))


@operation
def create_format(call: Call) -> Record:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    call.need("name")
    version = call.refer("version_id", state.versions) or state.newest_version(asset["id"])
    record = state.new(
        _FORMAT,
        {"user_id": state.user["id"]},
        call.body,
        asset_id=asset["id"],
        version_id=version["id"],
        date_deleted=None,
        warnings=[],
    )
    record["components"] = [{**each, "id": state.new()["id"]} for each in record["components"] or []]
    return state.formats.add(record)


@operation
def get_format(call: Call) -> Record:
    return _format(call)


@operation
def replace_format(call: Call) -> Record:
    call.need("name")
    record = _format(call)
    kept = {name: record[name] for name in ("components", "user_id", "version_id")}
    return call.replace(record, {**_FORMAT, **kept})


@operation
def update_format(call: Call) -> Record:
    return call.change(_format(call))


@operation
def delete_format(call: Call) -> None:
    _delete(call, _format(call))


@operation
def list_format_components(call: Call) -> Record:
    return {"objects": _format(call)["components"]}


@operation
def create_format_component(call: Call) -> Record:
    record = _format(call)
    component: Record = {"metadata": {}, **call.body, "id": call.state.new()["id"]}
    record["components"] = [*record["components"], component]
    call.state.touch(record)
    return component


# File sets


@operation
def list_file_sets(call: Call) -> Record:
    asset = call.state.assets.get(call.id("asset_id"))
    return _file_sets(call, call.state.file_sets.find(asset_id=asset["id"]))


@operation
def list_version_file_sets(call: Call) -> Record:
    version = call.state.versions.get(call.id("version_id"), asset_id=call.id("asset_id"))
    return _file_sets(call, call.state.file_sets.find(version_id=version["id"]))


@operation
def create_file_set(call: Call) -> Record:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    call.need("name")
    belongs_to = call.referred("format_id", state.formats)
    call.refer("storage_id", state.storages)
    return state.file_sets.add(
        state.new(
            _FILE_SET,
            call.body,
            asset_id=asset["id"],
            version_id=call.body.get("version_id") or belongs_to["version_id"],
            date_deleted=None,
        )
    )


@operation
def get_file_set(call: Call) -> Record:
    return _counted(call, _file_set(call))


@operation
def replace_file_set(call: Call) -> Record:
    call.need("name", "format_id", "base_dir", "component_ids")
    record = _file_set(call)
    return call.replace(record, {**_FILE_SET, "version_id": record["version_id"]})


@operation
def update_file_set(call: Call) -> Record:
    return call.change(_file_set(call))


@operation
def delete_file_set(call: Call) -> None:
    _delete(call, _file_set(call))


@operation
def restore_file_set(call: Call) -> None:
    call.state.restore(_file_set(call))


@operation
def purge_file_set(call: Call) -> None:
    call.state.purge(_file_set(call))


@operation
def restore_format(call: Call) -> None:
    call.state.restore(_format(call))


@operation
def purge_format(call: Call) -> None:
    call.state.purge(_format(call))


@operation
def bulk_delete_file_sets(call: Call) -> None:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    for file_set in state.file_sets.find(asset_id=asset["id"]):
        if file_set["id"] in call.body["ids"]:
            state.delete(file_set)


# By their format


@operation
def list_format_file_sets(call: Call) -> Record:
    return _file_sets(call, call.state.file_sets.find(format_id=_format(call)["id"]))


@operation
def list_format_storage_file_sets(call: Call) -> Record:
    storage = call.state.storages.get(call.id("storage_id"))
    return _file_sets(call, call.state.file_sets.find(format_id=_format(call)["id"], storage_id=storage["id"]))


@operation
def get_format_component(call: Call) -> Record:
    return _component(call)


@operation
def delete_format_component(call: Call) -> None:
    record, component = _format(call), _component(call)
    call.state.change(record, {"components": [each for each in record["components"] if each is not component]})


def _format(call: Call) -> Record:
    named = call.state.formats.find(asset_id=call.id("asset_id"), name=call.id("format_id"))
    # The twin `get_format_by_name` has the same path.
    return named[0] if named else call.state.formats.get(call.id("format_id"), asset_id=call.id("asset_id"))


def _file_set(call: Call) -> Record:
    return call.state.file_sets.get(call.id("file_set_id"), asset_id=call.id("asset_id"))


def _file_sets(call: Call, records: list[Record]) -> Record:
    counts = call.option("file_count")
    return call.page(live(records), lambda page: [_counted(call, each) if counts else each for each in page])


def _counted(call: Call, record: Record) -> Record:
    return {**record, "file_count": len(call.state.files.find(file_set_id=record["id"]))}


def _delete(call: Call, record: Record) -> None:
    if call.option("immediately"):
        call.state.purge(record)
    else:
        call.state.delete(record)


def _component(call: Call) -> Record:
    for component in _format(call)["components"]:
        if component["id"] == call.id("component_id"):
            found: Record = component
            return found
    raise RefusedError(404, f"component {call.id('component_id')} does not exist")
