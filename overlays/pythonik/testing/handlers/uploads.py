"""Signed URLs for objects on a storage, uploads in parts to S3, and large files of B2.

A record with an object on a storage has the key of the object under ``_key``.
"""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..backend import Backend, LargeFileBackend, LargeFileError, S3Backend
from ..storage import StorageError
from ..tables import Record, RefusedError
from .registry import Call, Registry

operation = Registry("files")


def storage_for(call: Call, purpose: str, *candidates: str | None) -> Record:
    """Return the given storage, or the storage for the purpose."""
    for storage_id in candidates:
        if storage_id is not None:
            return call.state.storages.get(storage_id)
    for storage in call.state.storages.find(purpose=purpose):
        return storage
    raise RefusedError(404, f"storage for {purpose} does not exist")


def new_object(call: Call, storage: Record, asset_id: str, name: str) -> Record:
    """Return the fields of a record for a new object on a storage."""
    unique = call.state.new()["id"]
    return {
        "storage_id": storage["id"],
        "storage_method": storage["method"],
        "_key": f"{asset_id}/{unique}/{name}",
    }


def upload_fields(call: Call, record: Record, *, in_parts: bool, resumable: bool = True) -> Record:
    """Return the upload address of a record; empty if its storage does not accept uploads over HTTP."""
    backend = _backend(call, record)
    return {} if backend is None else backend.upload_fields(record["_key"], in_parts=in_parts, resumable=resumable)


def download_url(call: Call, record: Record) -> str | None:
    """Return the download URL of a record; None before its upload, or without HTTP access."""
    backend = _backend(call, record)
    if backend is None or record.get("status") == "OPEN":
        return None
    name = record["_key"].rpartition("/")[2].replace('"', "")
    disposition = f'{call.option("content_disposition") or "inline"}; filename="{name}"'
    return backend.download_url(record["_key"], disposition, call.option("content_type"))


@operation
def get_file_multipart_urls(call: Call) -> Record:
    return _upload_urls(call, _file(call))


@operation
def get_proxy_multipart_urls(call: Call) -> Record:
    return _upload_urls(call, _proxy(call))


@operation
def list_file_part_urls(call: Call) -> Record:
    record = _file(call)
    if _needed_s3(call, record).settings.get("presign_md5_checksum"):
        raise RefusedError(400, "the storage requires the checksum of each part: sign each part with its checksum")
    return _part_urls(call, record)


@operation
def list_proxy_part_urls(call: Call) -> Record:
    return _part_urls(call, _proxy(call))


@operation
def sign_file_s3_parts(call: Call) -> Record:
    record, upload_id = _file(call), call.body["upload_id"]
    backend = _needed_s3(call, record)

    def signed(part: Record) -> Record:
        checksum = part.get("checksum")
        if backend.settings.get("presign_md5_checksum") and not checksum:
            raise RefusedError(400, "body.parts: the storage requires the checksum of each part")
        return {**part, "url": backend.part_url(record["_key"], upload_id, part["part_number"], checksum)}

    return {"upload_id": upload_id, "parts": [signed(part) for part in call.body["parts"]]}


@operation
def start_file_b2_upload(call: Call) -> Record:
    record = _file(call)
    backend = _needed_b2(call, record)
    try:
        large_file_id = call.body.get("upload_file_id") or backend.start_large_file(record["_key"])
        address = backend.part_address(large_file_id)
    except LargeFileError as error:
        return {"error": str(error), "error_code": error.code}
    return {"upload_file_id": large_file_id, "upload_url": address.url, "authorization_token": address.token}


@operation
def finish_file_b2_upload(call: Call) -> None:
    backend = _needed_b2(call, _file(call))
    try:
        backend.finish_large_file(call.body["upload_file_id"], call.body["sha1_list"])
    except LargeFileError as error:
        raise RefusedError(400, f"{error.code}: {error}") from error


@operation
def cancel_file_b2_upload(call: Call) -> None:
    backend = _needed_b2(call, _file(call))
    try:
        backend.cancel_large_file(call.body["upload_file_id"])
    except LargeFileError as error:
        raise RefusedError(400, f"{error.code}: {error}") from error


@operation
def cleanup_file_multipart(call: Call) -> None:
    _clean_up(call, _file(call))


@operation
def cleanup_proxy_multipart(call: Call) -> None:
    _clean_up(call, _proxy(call))


def _file(call: Call) -> Record:
    return call.state.files.get(call.id("file_id"), asset_id=call.id("asset_id"))


def _proxy(call: Call) -> Record:
    return call.state.proxies.get(call.id("proxy_id"), asset_id=call.id("asset_id"))


def _backend(call: Call, record: Record) -> Backend | None:
    if call.storage is None or "_key" not in record or record.get("storage_method") != call.storage.method:
        return None
    return call.storage


def _needed_s3(call: Call, record: Record) -> S3Backend:
    backend = _backend(call, record)
    if not isinstance(backend, S3Backend):
        raise RefusedError(400, "the storage does not support uploads in parts")
    return backend


def _needed_b2(call: Call, record: Record) -> LargeFileBackend:
    backend = _backend(call, record)
    if not isinstance(backend, LargeFileBackend):
        raise RefusedError(400, "the storage does not support large files")
    return backend


def _part_urls(call: Call, record: Record) -> Record:
    """Return one page of the URLs of all parts. `parts_num` is the total number of parts."""
    backend, upload_id = _needed_s3(call, record), call.option("upload_id")
    if upload_id is None:
        raise RefusedError(400, "query.upload_id: is required for S3")
    first = (call.option("page", 1) - 1) * call.per_page + 1
    numbers = range(first, min(first + call.per_page, call.option("parts_num") + 1))
    return {
        "objects": [
            {"number": number, "url": backend.part_url(record["_key"], upload_id, number)} for number in numbers
        ]
    }


def _upload_urls(call: Call, record: Record) -> Record:
    backend, upload_id = _needed_s3(call, record), call.option("upload_id")
    key = record["_key"]
    signers: Mapping[str, Callable[[], object]] = {
        "complete_url": lambda: backend.complete_url(key, upload_id),
        "abort_url": lambda: backend.abort_url(key, upload_id),
        "list_parts_url": lambda: backend.list_urls(key, upload_id, call.option("max_part_number", 1)),
    }
    wanted = call.option("type")
    if wanted is not None and wanted not in signers:
        raise RefusedError(400, f"query.type: {wanted} is not one of {', '.join(signers)}")
    return {name: sign() for name, sign in signers.items() if wanted in (None, name)}


def _clean_up(call: Call, record: Record) -> None:
    upload_id = call.body.get("upload_id")
    if call.body.get("abort_upload") and upload_id:
        try:
            _needed_s3(call, record).abort(record["_key"], upload_id)
        except StorageError as error:
            raise RefusedError(400, f"the storage did not abort the upload: {error}") from error
