"""Assets with their versions, segments and history."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from ..selecting import has_words
from ..state import Record, RefusedError, State, live
from .registry import Call, Registry

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
_SEGMENT: Mapping[str, Any] = {
    "segment_type": "GENERIC",
    "status": "ACTIVE",
    "is_internal": False,
    "segment_checked": False,
    "metadata": {},
    "time_start_milliseconds": None,
    "time_end_milliseconds": None,
}
_MEDIA = ("formats", "file_sets", "files", "proxies", "keyframes")


def shown(state: State, asset: Record) -> Record:
    """Return an asset with its related records."""
    return all_shown(state, [asset])[0]


def all_shown(state: State, assets: Iterable[Record]) -> list[Record]:
    """Return assets with their related records."""
    versions, holders = state.versions.grouped("asset_id"), state.contents.grouped("object_id")
    return [
        {
            **asset,
            "object_type": "assets",
            "versions": [_version_shown(each) for each in live(versions[asset["id"]])],
            "in_collections": [each["collection_id"] for each in holders[asset["id"]]],
        }
        for asset in assets
    ]


# Assets


@operation
def list_assets(call: Call) -> Record:
    state = call.state
    records = [] if call.option("favoured_by") else live(state.assets)  # The stand-in has no favorites.
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
        state.contents.add(state.new(collection_id=collection["id"], object_id=asset["id"], object_type="assets"))
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


def _edited(call: Call, asset: Record) -> Record:
    asset["updated_by_user"] = call.state.user["id"]
    return asset


def _edit_assets(call: Call, defaults: Mapping[str, Any]) -> None:
    """Change several assets at once, in place of the job of iconik. Unknown identifiers are skipped, as in the job."""
    for change in call.body["objects"]:
        if change["id"] in call.state.assets:
            asset = call.state.assets.get(change["id"])
            asset |= {**defaults, **change}
            _edited(call, call.state.touch(asset))


# Versions


@operation
def create_asset_version(call: Call) -> Record:
    state, body = call.state, call.body
    asset = state.assets.get(call.id("asset_id"))
    source = call.refer("source_version_id", state.versions) or state.newest_version(asset["id"])
    version = _add_version(state, asset)
    if body.get("copy_segments"):
        _copy_segments(call, source, version)
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
            record |= {"asset_id": asset["id"], "version_id": version["id"]}
    if call.body.get("copy_previous_version_segments"):
        _copy_segments(call, before, version)
    state.note(asset["id"], "VERSION_CREATE", "Created a version from another asset")


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
    call.state.versions.move_to_end(version)
    call.state.note(version["asset_id"], "VERSION_PROMOTE", "Promoted a version")
    return _versions(call.state, call.state.assets.get(version["asset_id"]))


@operation
def delete_asset_version(call: Call) -> None:
    state, version = call.state, _version(call)
    if len(live(state.versions.find(asset_id=version["asset_id"]))) == 1:
        raise RefusedError(400, "an asset keeps its last version")
    if call.option("hard_delete"):
        state.purge("versions", version)
    else:
        version["status"] = "DELETED"
    state.note(call.id("asset_id"), "VERSION_DELETE", "Deleted a version")


@operation
def delete_old_asset_versions(call: Call) -> None:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    for version in state.versions.find(asset_id=asset["id"])[:-1]:
        state.purge("versions", version)
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


def _copy_segments(call: Call, source: Record, target: Record) -> None:
    types = call.body.get("include_segment_types")
    for segment in live(call.state.segments.find(version_id=source["id"])):
        if types is None or segment["segment_type"] in types:
            copy = {key: value for key, value in segment.items() if key != "id"}
            call.state.segments.add(call.state.new(copy, version_id=target["id"], asset_id=target["asset_id"]))


# Segments


@operation
def list_segments(call: Call) -> Record:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    records = state.segments.find(asset_id=asset["id"])
    if call.option("status") is None:
        records = live(records)
    if call.option("version_id") is None and not call.option("include_all_versions"):
        newest = state.newest_version(asset["id"])["id"]
        records = [record for record in records if record["version_id"] == newest]
    records = call.narrowed(
        call.chosen(records),
        "transcription_id",
        "version_id",
        "segment_type",
        "segment_color",
        "time_start_milliseconds",
        "time_end_milliseconds",
        "status",
        "person_id",
        "share_id",
        "project_id",
    )
    start, end = call.option("time_start_milliseconds__gte"), call.option("time_end_milliseconds__lte")
    if start is not None:
        records = [each for each in records if (each["time_start_milliseconds"] or 0) >= start]
    if end is not None:
        records = [each for each in records if (each["time_end_milliseconds"] or 0) <= end]
    if query := call.option("query"):
        records = [each for each in records if has_words(each, query, ["segment_text"])]
    return call.page(records, lambda segments: [_segment_shown(state, each) for each in segments])


@operation
def create_segment(call: Call) -> Record:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    version = call.refer("version_id", state.versions) or state.newest_version(asset["id"])
    parent = call.refer("parent_id", state.segments)
    segment = state.new(
        _SEGMENT,
        {"user_id": state.user["id"]},
        call.body,
        asset_id=asset["id"],
        version_id=version["id"],
        top_level=parent is None,
    )
    segment["path"] = f"{parent['path']}/{segment['id']}" if parent else segment["id"]
    return _segment_shown(state, state.segments.add(segment))


@operation
def get_segment(call: Call) -> Record:
    return _segment_shown(call.state, _segment(call))


@operation
def replace_segment(call: Call) -> Record:
    segment = _segment(call)
    version_id = segment["version_id"]
    call.replace(segment, _SEGMENT)
    segment["version_id"] = call.body.get("version_id") or version_id
    return _segment_shown(call.state, segment)


@operation
def partial_update_segment(call: Call) -> Record:
    return _segment_shown(call.state, call.change(_segment(call)))


@operation
def delete_segment(call: Call) -> None:
    segment = _segment(call)
    if call.option("soft_delete"):
        segment["status"] = "DELETED"
    else:
        call.state.purge("segments", segment)


@operation
def bulk_delete_segments(call: Call) -> None:
    state, body = call.state, call.body
    asset = state.assets.get(call.id("asset_id"))
    ids = body.get("segment_ids")
    equal = {name: body[name] for name in ("segment_type", "version_id") if body.get(name) is not None}
    if ids is None and not equal:
        raise RefusedError(400, "body: contains no segments")
    for segment in state.segments.find(asset_id=asset["id"], **equal):
        if ids is None or segment["id"] in ids:
            state.purge("segments", segment)


def _segment(call: Call) -> Record:
    asset = call.state.assets.get(call.id("asset_id"))
    return call.state.segments.get(call.id("segment_id"), asset_id=asset["id"])


def _segment_shown(state: State, segment: Record) -> Record:
    author = state.user if segment.get("user_id") == state.user["id"] else {}
    return {
        **segment,
        "has_drawing": bool(segment.get("drawing")),
        "user_first_name": author.get("first_name"),
        "user_last_name": author.get("last_name"),
    }


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
