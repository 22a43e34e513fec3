"""Media of an asset across its kinds: lists of a version, deletions, look-ups, downloads, publication and subtitles."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable

from ..operation import Answer
from ..resources import resource
from ..tables import Record, RefusedError, live
from .records import Records
from .registry import Call, Registry
from .uploads import download_url

operation = Registry("files")

_IN_QUEUE = frozenset({"file_sets", "formats"})
"""Tables whose records wait in a delete queue."""
_SUBTITLES = Records(resource("subtitles"))


def _of_version(call: Call) -> Record:
    return call.state.versions.get(call.id("version_id"), asset_id=call.id("asset_id"))


def _delete(call: Call, table: str, **equal: str) -> None:
    for record in live(call.state.table(table).find(**equal)):
        if table in _IN_QUEUE and not call.option("immediately"):
            call.state.delete(record)
        else:
            call.state.purge(record, how="delete")


def _delete_all(table: str) -> Callable[[Call], None]:
    return lambda call: _delete(call, table, asset_id=call.state.assets.get(call.id("asset_id"))["id"])


def _delete_of_version(table: str) -> Callable[[Call], None]:
    return lambda call: _delete(call, table, version_id=_of_version(call)["id"])


def _list_of_version(table: str) -> Callable[[Call], Record]:
    def handler(call: Call) -> Record:
        records = call.state.table(table).find(version_id=_of_version(call)["id"])
        sign = bool(call.option("generate_signed_url"))
        return call.page(records, lambda page: [_with_url(call, each) if sign else each for each in page])

    return handler


for _table in ("file_sets", "files", "formats", "keyframes", "proxies", "subtitles"):
    operation.handlers |= {
        f"delete_all_{_table}": _delete_all(_table),
        f"delete_version_{_table}": _delete_of_version(_table),
    }
for _table in ("keyframes", "proxies", "subtitles"):
    operation.handlers[f"list_version_{_table}"] = _list_of_version(_table)


# Look-ups of files


@operation
def list_files_by_checksum(call: Call) -> Record:
    return call.page([each for each in call.state.files if each.get("checksum") == call.id("checksum")])


@operation
def list_files_of_file_set(call: Call) -> Record:
    files = call.state.files.find(file_set_id=call.state.file_sets.get(call.id("file_set_id"))["id"])
    return {"objects": files}


@operation
def list_format_sources(call: Call) -> Record:
    found = _sources(call)
    return call.page(found) if call.operation.pagination else {"objects": found, "total": len(found)}


@operation
def list_format_sources_by_method(call: Call) -> Record:
    found = [each for each in _sources(call) if each["storage_method"] == call.id("storage_method")]
    return {"objects": found, "total": len(found)}


def _sources(call: Call) -> list[Record]:
    """Return the file sets of a format, each with the method of its storage."""
    state = call.state
    wanted = state.formats.get(call.id("format_id"), asset_id=call.id("asset_id"))
    return [
        {**each, "storage_method": storage["method"], "file_count": len(state.files.find(file_set_id=each["id"]))}
        for each in live(state.file_sets.find(format_id=wanted["id"]))
        for storage in state.storages.find(id=each.get("storage_id"))
    ]


# Downloads and publication


@operation
def get_file_download_url(call: Call) -> Record:
    return _url(call, call.state.files.get(call.id("file_id"), asset_id=call.id("asset_id")))


@operation
def get_proxy_download_url(call: Call) -> Record:
    return _url(call, call.state.proxies.get(call.id("proxy_id"), asset_id=call.id("asset_id")))


def _url(call: Call, record: Record) -> Record:
    url = download_url(call, record)
    if url is None:
        raise RefusedError(404, f"{record['name']} cannot be downloaded: it is not uploaded, or has no URL")
    return {"url": url}


def _with_url(call: Call, record: Record) -> Record:
    return {**record, "url": download_url(call, record) if "_key" in record else None}


def _publish(table: str, parameter: str, is_public: bool) -> Callable[[Call], Record]:
    def handler(call: Call) -> Record:
        record = call.state.table(table).get(call.id(parameter), asset_id=call.id("asset_id"))
        call.state.change(record, {"is_public": is_public})
        return _with_url(call, record)

    return handler


operation.handlers |= {
    "publish_proxy": _publish("proxies", "proxy_id", is_public=True),
    "unpublish_proxy": _publish("proxies", "proxy_id", is_public=False),
    "publish_asset_keyframe": _publish("keyframes", "keyframe_id", is_public=True),
    "unpublish_asset_keyframe": _publish("keyframes", "keyframe_id", is_public=False),
}


@operation
def set_asset_custom_keyframe(call: Call) -> Record:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    keyframe = state.keyframes.get(call.id("poster_id"), asset_id=asset["id"])
    state.change(asset, {"custom_keyframe": keyframe["id"], "custom_poster": keyframe["id"]})
    state.change(keyframe, {"is_custom_keyframe": True})
    return _with_url(call, keyframe)


# Subtitles


@operation
def create_subtitle(call: Call) -> Record:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    call.refer("format_id", state.formats)
    record = _SUBTITLES.create(call)
    if record.get("version_id") is None:
        state.change(record, {"version_id": state.newest_version(asset["id"])["id"]})
    return record


@operation
def get_closed_captions(call: Call) -> Record:
    return _subtitle(call, closed_captions=True)


@operation
def delete_closed_captions(call: Call) -> None:
    record = call.state.subtitles.get(call.id("subtitle_id"), asset_id=call.id("asset_id"))
    call.state.purge(record, how="delete")


def _as_webvtt(*, closed_captions: bool) -> Callable[[Call], Answer]:
    def handler(call: Call) -> Answer:
        content = str(_subtitle(call, closed_captions=closed_captions).get("content") or "")
        return Answer(200, content if content.startswith("WEBVTT") else f"WEBVTT\n\n{content}", "text/vtt")

    return handler


operation.handlers |= {
    "get_subtitle_as_webvtt": _as_webvtt(closed_captions=False),
    "get_closed_captions_as_webvtt": _as_webvtt(closed_captions=True),
    "get_version_subtitle_as_webvtt": _as_webvtt(closed_captions=False),
    "get_version_closed_captions_as_webvtt": _as_webvtt(closed_captions=True),
}


def _subtitle(call: Call, *, closed_captions: bool) -> Record:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    version = _of_version(call) if "version_id" in call.arguments.path else state.newest_version(asset["id"])
    language = call.id("language")
    for record in state.subtitles.find(version_id=version["id"], language=language):
        if bool(record.get("closed_captions")) is closed_captions:
            return record
    raise RefusedError(404, f"{'closed captions' if closed_captions else 'subtitle'} in {language} does not exist")
