"""Assets with their versions, segments and history."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from ..state import State
from ..tables import Record, RefusedError, live
from .registry import Call, Registry
from .segments import copy_segments

operation = Registry("assets")

_ASSET: Mapping[str, Any] = {
    "type": "ASSET",
    "status": "ACTIVE",
    "analyze_status": "N/A",
    "archive_status": "NOT_ARCHIVED",
    "face_recognition_status": "N/A",
    "category": None,
    "custom_keyframe": None,
    "custom_poster": None,
    "external_id": None,
    "external_link": None,
    "has_unconfirmed_persons": False,
    "is_blocked": False,
    "is_online": False,
    "person_ids": [],
    "warning": None,
}
_VERSION: Mapping[str, Any] = {
    "status": "ACTIVE",
    "analyze_status": "N/A",
    "archive_status": "NOT_ARCHIVED",
    "face_recognition_status": "N/A",
    "transcribe_status": "N/A",
    "transcribed_languages": [],
    "has_unconfirmed_persons": False,
    "is_online": False,
    "person_ids": [],
}
_MEDIA = ("formats", "file_sets", "files", "proxies", "keyframes")


def shown(state: State, asset: Record) -> Record:
    """Return an asset with its related records."""
    return all_shown(state, [asset])[0]


def all_shown(state: State, assets: Iterable[Record]) -> list[Record]:
    """Return assets with their related records."""
    return [
        {
            **asset,
            "object_type": "assets",
            "favoured": is_favoured(state, asset),
            "versions": [_version_shown(each) for each in live(state.versions.find(asset_id=asset["id"]))],
            **held_in(state, asset),
        }
        for asset in assets
    ]


def is_favoured(state: State, record: Record) -> bool:
    """Return whether a record is a favorite of the user."""
    return bool(state.favorites.find(object_id=record["id"], user_id=state.user["id"]))


def held_in(state: State, record: Record) -> Record:
    """Return the fields with the collections that hold a record, directly and at any distance."""
    holders = holders_of(state, record["id"])
    return {"in_collections": holders, "ancestor_collections": ancestors_of(state, record["id"])}


def holders_of(state: State, key: str) -> list[str]:
    """Return the identifiers of the collections that hold an object directly."""
    return [each["collection_id"] for each in state.contents.find(object_id=key)]


def ancestors_of(state: State, key: str) -> list[str]:
    """Return the identifiers of all collections above an object, the nearest first."""
    found: dict[str, None] = {}
    waiting = holders_of(state, key)
    while waiting:
        nearest = waiting.pop(0)
        if nearest not in found:
            found[nearest] = None
            waiting += holders_of(state, nearest)
    return list(found)


def put_content(state: State, collection: Record, kind: str, record: Record) -> Record:
    """Put an object into a collection."""
    parents = [collection["id"], *ancestors_of(state, collection["id"])]
    return state.contents.add(
        state.new(collection_id=collection["id"], object_type=kind, object_id=record["id"], parents=parents)
    )


# Assets


@operation
def list_assets(call: Call) -> Record:
    state = call.state
    records = live(state.assets)
    if user_id := call.option("favoured_by"):
        records = [each for each in records if state.favorites.find(object_id=each["id"], user_id=user_id)]
    if types := call.option("types"):
        records = [record for record in records if record["type"] in types]
    return call.page(records, partial(all_shown, state))


@operation
def create_asset(call: Call) -> Record:
    state = call.state
    collection = call.refer("collection_id", state.collections)
    asset = state.assets.add(
        state.new(
            _ASSET,
            call.body,
            created_by_user=state.user["id"],
            updated_by_user=state.user["id"],
            date_deleted=call.body.get("date_deleted"),
            date_imported=state.now(),
            favoured=False,
        )
    )
    _add_version(state, asset)
    if collection is not None:
        put_content(state, collection, "assets", asset)
    return shown(state, asset)


@operation
def get_asset(call: Call) -> Record:
    state = call.state
    asset = shown(state, state.assets.get(call.id("asset_id")))
    if not call.option("include_collections"):
        del asset["in_collections"]
    if call.option("include_users"):
        for name in ("created_by_user", "updated_by_user", "deleted_by_user"):
            asset[f"{name}_info"] = state.user if asset.get(name) else None
    return asset


@operation
def replace_asset(call: Call) -> Record:
    asset = call.state.assets.get(call.id("asset_id"))
    return shown(call.state, _edited(call, call.replace(asset, _ASSET)))


@operation
def update_asset(call: Call) -> Record:
    asset = call.state.assets.get(call.id("asset_id"))
    return shown(call.state, _edited(call, call.change(asset)))


@operation
def replace_assets(call: Call) -> None:
    _edit_assets(call, _ASSET)


@operation
def update_assets(call: Call) -> None:
    _edit_assets(call, {})


@operation
def delete_asset(call: Call) -> None:
    call.state.delete(call.state.assets.get(call.id("asset_id")))


@operation
def restore_asset(call: Call) -> None:
    call.state.restore(call.state.assets.get(call.id("asset_id")))


@operation
def purge_asset(call: Call) -> None:
    call.state.purge(call.state.assets.get(call.id("asset_id")))


@operation
def remove_asset_uploads(call: Call) -> None:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    for table in (state.files, state.proxies, state.keyframes):
        for record in table.find(asset_id=asset["id"], status="OPEN"):
            state.purge(record, how="delete")


def _edited(call: Call, asset: Record) -> Record:
    asset["updated_by_user"] = call.state.user["id"]
    return asset


def _edit_assets(call: Call, defaults: Mapping[str, Any]) -> None:
    """Change several assets at once, in place of the job of iconik. Unknown identifiers are skipped, as in the job."""
    for change in call.body["objects"]:
        if change["id"] in call.state.assets:
            asset = call.state.assets.get(change["id"])
            _edited(call, call.state.change(asset, {**defaults, **change}))


# Versions


@operation
def create_asset_version(call: Call) -> Record:
    state, body = call.state, call.body
    asset = state.assets.get(call.id("asset_id"))
    source = call.refer("source_version_id", state.versions) or state.newest_version(asset["id"])
    version = _add_version(state, asset)
    if body.get("copy_segments"):
        copy_segments(state, source, version, body.get("include_segment_types"))
    state.note(asset["id"], "VERSION_CREATE", "Created a version")
    return _versions(state, asset)


@operation
def create_asset_version_from_asset(call: Call) -> None:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    source = state.assets.get(call.id("source_asset_id"))
    if asset is source:
        raise RefusedError(409, "an asset cannot be a version of itself")
    before, version = state.newest_version(asset["id"]), _add_version(state, asset)
    # The media moves to the asset. iconik does not document the source afterwards; here it stays without media.
    for name in _MEDIA:
        for record in state.table(name).find(asset_id=source["id"]):
            state.change(record, {"asset_id": asset["id"], "version_id": version["id"]})
    if call.body.get("copy_previous_version_segments"):
        copy_segments(state, before, version, call.body.get("include_segment_types"))
    state.note(asset["id"], "VERSION_CREATE", "Created a version from another asset")


@operation
def create_asset_version_from_version(call: Call) -> None:
    state, body = call.state, call.body
    asset = state.assets.get(call.id("asset_id"))
    source = state.versions.get(call.id("source_version_id"))
    before, version = state.newest_version(asset["id"]), _add_version(state, asset)
    left_out = set(body.get("exclude_format_ids") or ())
    for name in _MEDIA:
        for record in state.table(name).find(version_id=source["id"]):
            if not left_out & {record["id"], record.get("format_id")}:
                state.change(record, {"asset_id": asset["id"], "version_id": version["id"]}, note=False)
    if body.get("copy_previous_version_segments"):
        copy_segments(state, before, version, body.get("include_segment_types"))
    state.note(asset["id"], "VERSION_CREATE", "Created a version from another version")


@operation
def replace_asset_version(call: Call) -> Record:
    version = call.replace(_version(call), _VERSION)
    call.state.note(version["asset_id"], "VERSION_UPDATE", "Replaced a version")
    return _version_shown(version)


@operation
def update_asset_version(call: Call) -> Record:
    version = call.change(_version(call))
    call.state.note(version["asset_id"], "VERSION_UPDATE", "Changed a version")
    return _version_shown(version)


@operation
def promote_version(call: Call) -> Record:
    version = _version(call)
    if version["status"] == "DELETED":
        raise RefusedError(400, f"version {version['id']} is deleted")
    call.state.versions.move_to_end(version)
    call.state.touch(version)
    call.state.note(version["asset_id"], "VERSION_PROMOTE", "Promoted a version")
    return _versions(call.state, call.state.assets.get(version["asset_id"]))


@operation
def delete_asset_version(call: Call) -> None:
    state, version = call.state, _version(call)
    if live(state.versions.find(asset_id=version["asset_id"])) == [version]:
        raise RefusedError(400, "an asset keeps its last version")
    if call.option("hard_delete"):
        state.purge(version)
    else:
        state.delete(version)
    state.note(call.id("asset_id"), "VERSION_DELETE", "Deleted a version")


@operation
def delete_old_asset_versions(call: Call) -> None:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    newest = state.newest_version(asset["id"])
    for version in state.versions.find(asset_id=asset["id"]):
        if version is not newest:
            state.purge(version)
    state.note(asset["id"], "VERSION_DELETE", "Deleted all versions but the newest")


def _version(call: Call) -> Record:
    asset = call.state.assets.get(call.id("asset_id"))
    return call.state.versions.get(call.id("version_id"), asset_id=asset["id"])


def _version_shown(version: Record) -> Record:
    return {key: value for key, value in version.items() if key != "asset_id"}


def _versions(state: State, asset: Record) -> Record:
    return {
        "asset_id": asset["id"],
        "system_domain_id": state.system_domain_id,
        "versions": shown(state, asset)["versions"],
    }


def _add_version(state: State, asset: Record) -> Record:
    number = 1 + max((each["version_number"] for each in state.versions.find(asset_id=asset["id"])), default=0)
    return state.versions.add(
        state.new(_VERSION, asset_id=asset["id"], version_number=number, created_by_user=state.user["id"])
    )


# History


@operation
def list_asset_history(call: Call) -> Record:
    asset = call.state.assets.get(call.id("asset_id"))
    return call.page(call.filtered(call.state.history.find(asset_id=asset["id"])))


@operation
def create_asset_history_entry(call: Call) -> Record:
    asset = call.state.assets.get(call.id("asset_id"))
    body = dict(call.body)
    return call.state.note(asset["id"], body.pop("operation_type"), body.pop("operation_description", None), **body)
