"""Files of an asset: records, uploads, and the jobs that read the media."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..tables import Record
from .formats import of_version
from .registry import Call, Registry
from .uploads import download_url, new_object, storage_for, upload_fields

operation = Registry("files")

_FILE: Mapping[str, Any] = {"status": "OPEN", "type": "FILE", "directory_path": "", "checksum": None, "size": None}
_PICTURE = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00"
    b",\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)
"""Picture of every keyframe: one gray pixel."""


@operation
def list_files(call: Call) -> Record:
    asset = call.state.assets.get(call.id("asset_id"))
    return _page(call, call.state.files.find(asset_id=asset["id"]))


@operation
def list_version_files(call: Call) -> Record:
    version = call.state.versions.get(call.id("version_id"), asset_id=call.id("asset_id"))
    return _page(call, of_version(call, call.state.files.find(asset_id=version["asset_id"])))


@operation
def list_file_set_files(call: Call) -> Record:
    file_set = call.state.file_sets.get(call.id("file_set_id"), asset_id=call.id("asset_id"))
    return _page(call, call.state.files.find(file_set_id=file_set["id"]))


@operation
def create_file(call: Call) -> Record:
    state, body = call.state, call.body
    asset = state.assets.get(call.id("asset_id"))
    file_set = call.refer("file_set_id", state.file_sets) or {}
    belongs_to = call.refer("format_id", state.formats) or {}
    call.refer("storage_id", state.storages)
    storage = storage_for(call, "FILES", body.get("storage_id"), file_set.get("storage_id"))
    version_id = file_set.get("version_id") or belongs_to.get("version_id") or state.newest_version(asset["id"])["id"]
    file = state.files.add(
        state.new(
            _FILE,
            {"name": body["original_name"], "format_id": file_set.get("format_id"), "version_id": version_id},
            {name: value for name, value in body.items() if value is not None},
            new_object(call, storage, asset["id"], body.get("name") or body["original_name"]),
            asset_id=asset["id"],
            system_domain_id=state.system_domain_id,
            user_id=state.user["id"],
        )
    )
    return _shown(call, file, upload=file["status"] == "OPEN" and file["type"] == "FILE")


@operation
def get_file(call: Call) -> Record:
    return _shown(call, _file(call), upload=bool(call.option("generate_signed_post_url")))


@operation
def replace_file(call: Call) -> Record:
    call.need("original_name", "directory_path", "type", "file_set_id")
    file = _file(call)
    kept = ("asset_id", "format_id", "storage_id", "status", "system_domain_id", "user_id", "version_id")
    return _shown(call, call.replace(file, {name: file.get(name) for name in kept}))


@operation
def update_file(call: Call) -> Record:
    file = call.change(_file(call))
    if call.body.get("status") == "CLOSED":
        for record in (call.state.assets.get(file["asset_id"]), call.state.versions.get(file["version_id"])):
            record["is_online"] = True
    return _shown(call, file)


@operation
def delete_file(call: Call) -> None:
    call.state.files.remove(_file(call))


@operation
def create_file_keyframes(call: Call) -> Record:
    file = _file(call)
    return _start(call, file, "TRANSCODE", f"Transcoding {file['name']}", _add_proxy_and_keyframes)


@operation
def create_file_mediainfo(call: Call) -> Record:
    file = _file(call)
    return _start(call, file, "MEDIAINFO", f"Reading {file['name']}", _add_component)


def _file(call: Call) -> Record:
    return call.state.files.get(call.id("file_id"), asset_id=call.id("asset_id"))


def _page(call: Call, records: list[Record]) -> Record:
    sign = bool(call.option("generate_signed_url"))
    return call.page(records, lambda files: [_shown(call, file, sign=sign) for file in files])


def _shown(call: Call, file: Record, *, upload: bool = False, sign: bool = True) -> Record:
    state = call.state
    answer = {
        **file,
        "file_set_status": _status(state.file_sets.find(id=file.get("file_set_id"))),
        "format_status": _status(state.formats.find(id=file.get("format_id"))),
    }
    if sign:
        answer["url"] = download_url(call, file)
    if upload:
        answer |= upload_fields(call, file, in_parts=True)
    return answer


def _status(records: list[Record]) -> str | None:
    return records[0]["status"] if records else None


# Jobs that iconik starts


def _start(call: Call, file: Record, kind: str, title: str, finish: Callable[[Call, Record], None]) -> Record:
    """Start a job on a file."""
    state, body = call.state, call.body
    parent = call.refer("job_id", state.jobs)

    def end() -> None:
        if file["id"] in state.files:  # The file may have been deleted in the meantime.
            finish(call, file)

    job = state.start_job(
        kind,
        title,
        [state.assets.get(file["asset_id"])],
        end,
        priority=body.get("priority") or 5,
        parent_id=parent["id"] if parent else None,
    )
    return {"job_id": job["id"]}


def _add_proxy_and_keyframes(call: Call, file: Record) -> None:
    """Add the results of a transcoder. The proxy is the original itself, since nothing is decoded."""
    state = call.state
    shared = {"asset_id": file["asset_id"], "version_id": file["version_id"], "status": "CLOSED"}
    place = {name: file[name] for name in ("_key", "storage_id", "storage_method")}
    resolution = {"width": 1920, "height": 1080}
    state.proxies.add(
        state.new(
            shared,
            place,
            name=file["name"],
            filename=file["name"],
            format="MP4",
            codec="h264",
            frame_rate="25",
            is_public=False,
            resolution=resolution,
            size=file["size"],
        )
    )
    storage = storage_for(call, "KEYFRAMES")
    for kind in ("POSTER", "KEYFRAME"):
        name = f"{kind.lower()}.gif"
        keyframe = state.new(
            shared,
            new_object(call, storage, file["asset_id"], name),
            type=kind,
            name=name,
            filename=name,
            format="GIF",
            is_custom_keyframe=False,
            is_public=False,
            resolution={"width": 1, "height": 1},
            size=len(_PICTURE),
            time_code={"frames_number": 0, "is_drop_frame": False},
        )
        if call.storage is not None:
            call.storage.put(keyframe["_key"], _PICTURE)
        state.keyframes.add(keyframe)


def _add_component(call: Call, file: Record) -> None:
    """Add the media information of a file: its size."""
    for record in call.state.formats.find(id=file.get("format_id")):
        component = {"name": "General", "type": "GENERAL", "metadata": {"file_size": str(file["size"])}}
        record["components"] = [*record["components"], {**component, "id": call.state.new()["id"]}]
